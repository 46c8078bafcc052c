import { readingOf } from "../script";

/** Provinces, municipalities, prefectures and the county cities that stand in company names. */
const CHINESE =
  "北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 " +
  "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 " +
  "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 常熟 太仓 宜兴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 慈溪 余姚 乐清 海宁 桐乡 诸暨 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 石狮 " +
  "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 " +
  "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 顺德 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 " +
  "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 " +
  "台北 高雄 台中 台南 新竹 桃园 新北 基隆 嘉义";

/** Cities and countries whose names stand in names of branches. Words of two are joined. */
const WORLD =
  "london manchester birmingham leeds glasgow edinburgh bristol cardiff liverpool paris lyon marseille toulouse nantes lille berlin munich munchen hamburg koln cologne stuttgart frankfurt dusseldorf leipzig vienna wien zurich geneva basel milano milan torino turin bologna roma rome napoli naples madrid barcelona valencia sevilla lisbon lisboa porto amsterdam rotterdam brussels antwerp copenhagen stockholm gothenburg oslo helsinki warsaw warszawa prague praha budapest bucharest athens istanbul ankara moscow kyiv dublin " +
  "boston chicago dallas austin houston denver seattle portland atlanta miami detroit phoenix philadelphia washington sandiego sanjose sanfrancisco losangeles newyork lasvegas nashville columbus charlotte minneapolis orlando tampa toronto montreal vancouver calgary ottawa mexico saopaulo riodejaneiro buenosaires santiago lima bogota " +
  "tokyo osaka kyoto nagoya seoul busan taipei hongkong macau singapore kualalumpur bangkok jakarta manila hanoi hochiminh mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune karachi lahore dhaka dubai abudhabi riyadh doha telaviv cairo johannesburg capetown nairobi lagos sydney melbourne brisbane perth adelaide auckland wellington " +
  "china usa uk germany france italy spain portugal netherlands belgium switzerland austria sweden norway denmark finland poland russia turkey ireland canada brazil argentina chile india japan korea taiwan vietnam thailand malaysia indonesia philippines australia newzealand israel egypt america europe asia pacific apac emea";

/** English names that are not the Chinese reading. */
const OWN_NAMES: { readonly [han: string]: string } = {
  香港: "hongkong",
  澳门: "macau",
  中国: "china",
  台北: "taipei",
  台湾: "taiwan",
  西藏: "tibet",
  内蒙古: "innermongolia",
  陕西: "shaanxi",
  高雄: "kaohsiung",
  哈尔滨: "harbin",
  呼和浩特: "hohhot",
  乌鲁木齐: "urumqi",
};

/** Chinese place → its name in Latin letters, which is the form in which places are compared. */
export const HAN_PLACES: ReadonlyMap<string, string> = new Map(
  CHINESE.split(" ").map((place) => [place, OWN_NAMES[place] ?? readingOf(place)]),
);

/** A firm's part of the country is told as its town is: Block North is a sister of Block. */
const COMPASS = "north south east west";

export const LATIN_PLACES: ReadonlySet<string> = new Set([
  ...HAN_PLACES.values(),
  ...WORLD.split(" "),
  ...COMPASS.split(" "),
]);

/** Endings of Chinese administrative names. */
export const PLACE_ENDINGS = /^(特别行政区|自治区|自治州|省|市|区|县|镇)/;

const LONGEST_PLACE = 4;
const PLACE_HEADS = new Set([...HAN_PLACES.keys()].map((place) => place.charCodeAt(0)));

/** The longest Chinese place that stands in a text from here on, "" when none does. */
export function placeAt(text: string, from: number): string {
  if (!PLACE_HEADS.has(text.charCodeAt(from))) return "";
  for (let size = LONGEST_PLACE; size > 1; size--) {
    const piece = text.slice(from, from + size);
    if (HAN_PLACES.has(piece)) return piece;
  }
  return "";
}
