/** How clocks are moved in summer. */
export type Daylight = "none" | "europe" | "northAmerica" | "australia" | "newZealand" | "chile";

/** Where a country's business is done: its usual clock, and the names people write. */
export interface Country {
  readonly code: string;
  /** Minutes east of Greenwich in winter. */
  readonly offset: number;
  readonly daylight: Daylight;
  readonly names: readonly string[];
}

type Row = readonly [code: string, hours: number, daylight: Daylight, names: string];

/** Of a country with several clocks the one where most of its trade is; names part by "|". Source: IANA tz database 2025. */
const ROWS: readonly Row[] = [
  ["AE", 4, "none", "united arab emirates|uae|dubai|阿联酋|阿聯酋|迪拜|杜拜"],
  ["AR", -3, "none", "argentina|阿根廷"],
  ["AT", 1, "europe", "austria|österreich|奥地利|奧地利"],
  ["AU", 10, "australia", "australia|澳大利亚|澳大利亞|澳洲"],
  ["BD", 6, "none", "bangladesh|孟加拉国|孟加拉"],
  ["BE", 1, "europe", "belgium|belgique|比利时|比利時"],
  ["BR", -3, "none", "brazil|brasil|巴西"],
  ["CA", -5, "northAmerica", "canada|加拿大"],
  ["CH", 1, "europe", "switzerland|schweiz|suisse|瑞士"],
  ["CL", -4, "chile", "chile|智利"],
  ["CN", 8, "none", "china|pr china|p.r. china|prc|中国|中國|中国大陆|大陸"],
  ["CO", -5, "none", "colombia|哥伦比亚|哥倫比亞"],
  ["CZ", 1, "europe", "czechia|czech republic|捷克"],
  ["DE", 1, "europe", "germany|deutschland|德国|德國"],
  ["DK", 1, "europe", "denmark|丹麦|丹麥"],
  ["DZ", 1, "none", "algeria|阿尔及利亚|阿爾及利亞"],
  ["EE", 2, "europe", "estonia|爱沙尼亚|愛沙尼亞"],
  ["ES", 1, "europe", "spain|españa|西班牙"],
  ["FI", 2, "europe", "finland|芬兰|芬蘭"],
  ["FR", 1, "europe", "france|法国|法國"],
  ["GB", 0, "europe", "united kingdom|uk|great britain|england|英国|英國"],
  ["GH", 0, "none", "ghana|加纳|迦納"],
  ["GR", 2, "europe", "greece|希腊|希臘"],
  ["HK", 8, "none", "hong kong|香港|中国香港"],
  ["HU", 1, "europe", "hungary|匈牙利"],
  ["ID", 7, "none", "indonesia|印度尼西亚|印尼"],
  ["IE", 0, "europe", "ireland|爱尔兰|愛爾蘭"],
  ["IN", 5.5, "none", "india|印度"],
  ["IQ", 3, "none", "iraq|伊拉克"],
  ["IT", 1, "europe", "italy|italia|意大利|義大利"],
  ["JP", 9, "none", "japan|日本"],
  ["KE", 3, "none", "kenya|肯尼亚|肯亞"],
  ["KR", 9, "none", "south korea|korea|republic of korea|韩国|韓國"],
  ["KZ", 5, "none", "kazakhstan|哈萨克斯坦|哈薩克"],
  ["LT", 2, "europe", "lithuania|立陶宛"],
  ["LV", 2, "europe", "latvia|拉脱维亚|拉脫維亞"],
  ["MM", 6.5, "none", "myanmar|缅甸|緬甸"],
  ["MO", 8, "none", "macau|macao|澳门|澳門"],
  ["MX", -6, "none", "mexico|méxico|墨西哥"],
  ["MY", 8, "none", "malaysia|马来西亚|馬來西亞"],
  ["NG", 1, "none", "nigeria|尼日利亚|奈及利亞"],
  ["NL", 1, "europe", "netherlands|holland|荷兰|荷蘭"],
  ["NO", 1, "europe", "norway|挪威"],
  ["NZ", 12, "newZealand", "new zealand|新西兰|紐西蘭"],
  ["PE", -5, "none", "peru|秘鲁|秘魯"],
  ["PH", 8, "none", "philippines|菲律宾|菲律賓"],
  ["PK", 5, "none", "pakistan|巴基斯坦"],
  ["PL", 1, "europe", "poland|polska|波兰|波蘭"],
  ["PT", 0, "europe", "portugal|葡萄牙"],
  ["QA", 3, "none", "qatar|卡塔尔|卡達"],
  ["RO", 2, "europe", "romania|罗马尼亚|羅馬尼亞"],
  ["RU", 3, "none", "russia|russian federation|俄罗斯|俄羅斯"],
  ["SA", 3, "none", "saudi arabia|ksa|沙特阿拉伯|沙特|沙烏地阿拉伯"],
  ["SE", 1, "europe", "sweden|瑞典"],
  ["SG", 8, "none", "singapore|新加坡"],
  ["TH", 7, "none", "thailand|泰国|泰國"],
  ["TR", 3, "none", "turkey|türkiye|土耳其"],
  ["TW", 8, "none", "taiwan|台湾|臺灣|台灣|中国台湾"],
  ["TZ", 3, "none", "tanzania|坦桑尼亚|坦尚尼亞"],
  ["UA", 2, "europe", "ukraine|乌克兰|烏克蘭"],
  ["US", -5, "northAmerica", "united states|united states of america|usa|u.s.a.|america|美国|美國"],
  ["UZ", 5, "none", "uzbekistan|乌兹别克斯坦|烏茲別克"],
  ["VN", 7, "none", "vietnam|viet nam|越南"],
  ["ZA", 2, "none", "south africa|南非"],
];

const MINUTES_PER_HOUR = 60;

/** Countries by code and by every name, folded. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  ROWS.flatMap(([code, hours, daylight, names]) => {
    const country = { code, offset: hours * MINUTES_PER_HOUR, daylight, names: names.split("|") };
    return [code.toLowerCase(), ...country.names].map((name) => [name, country] as const);
  }),
);
