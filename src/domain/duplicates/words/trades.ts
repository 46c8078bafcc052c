import { editsOfTexts } from "../distance";
import { soundOf, syllable } from "../script";

/**
 * Trade words: one line a concept, the English word first, its abbreviations and other forms after it, then the Chinese.
 * Equal concepts are one word to the matcher, in whichever language they are written.
 */
const CONCEPTS = `
technology tech techs technologies technol tec technical technik technologie tecnologia | 科技 技术 科学技术
information info infor informatics | 信息 资讯 信息技术
network net ntwks networks networking netwk | 网络
internet web online | 互联网
electronics elec electronic electr elektronik elettronica electronica | 电子
electric electrical electricals | 电气 电器 电力设备
machinery mach machine machines maschinen maschinenbau | 机械 机电
equipment equip eqpt equipments | 设备 机械设备 装备
automation auto-control automatic automatisierung | 自动化 自控
trading trdg trade trades traders handel handels commerce | 贸易 商贸 经贸
international intl int'l int internationale internationali | 国际
import imports | 进口
export exports | 出口
industry ind inds industries industrial industrie industria indus | 实业 工业 产业
investment investments invest inv | 投资
construction constr const building builders bau | 建筑 建设 建筑工程
engineering eng engg engineers ingenieur engrg | 工程
decoration decor decorations | 装饰 装修 装潢
food foods nahrung | 食品
pharmaceutical pharma pharmaceuticals pharm pharmacy | 医药 制药 药业
medical med medicine medizin | 医疗 医学
device devices instrument instruments instr | 器械 仪器 仪表 仪器仪表
biology bio biological biotech biotechnology biotechnologies | 生物 生物技术 生物科技
chemical chem chemicals chemistry chemie | 化工 化学
material materials matls matl | 材料 新材料 新材
logistics log logistic logistik freight | 物流 货运
supply supplies sply | 供应
chain | 供应链
management mgmt mgt mngt | 管理
automotive automobile auto motors motor | 汽车 车业
part parts component components | 配件 零部件 部件
mould mold moulds molds tooling | 模具
plastic plastics kunststoff | 塑料 塑胶 塑业
product products prods prod | 制品 产品
hardware hw | 五金
packaging pkg pack packing packages | 包装
material-paper paper | 纸业 纸品
printing print printers | 印刷 印务
garment garments apparel clothing fashion | 服装 服饰 制衣
textile textiles textil | 纺织 织造
furniture furnishing moebel | 家具 家居
environment environmental env | 环保 环境
energy energies energie | 能源 新能源
optoelectronics optoelectronic photoelectric | 光电
optics optical optik | 光学
semiconductor semiconductors semi | 半导体
communication comm comms communications telecom telecommunications | 通信 通讯 电信
software sw | 软件
system systems sys | 系统
culture cultural | 文化
media | 传媒 媒体
advertising ads advertisement | 广告
education edu educational | 教育
consulting consult consultants consultancy consultant | 咨询 顾问
human hr | 人力
resource resources res | 资源
property properties props realty estate estates real | 物业 房地产 置业 地产
agriculture agri agricultural agro | 农业 农牧 农业科技
catering restaurant restaurants | 餐饮
hotel hotels | 酒店
travel tourism tours | 旅游 旅行社
power | 电力
precision prec precise | 精密
manufacturing mfg manuf manufacture manufacturers manufacturer mfrs | 制造
metal metals metall | 金属
rubber | 橡胶
cable cables wire wires | 电缆 线缆
valve valves | 阀门
bearing bearings | 轴承
testing test inspection | 检测
intelligent smart intelligence | 智能
service services svc svcs serv | 服务
solution solutions soln solns | 
holding holdings hldgs hldg | 控股
group grp groupe gruppe gruppo | 集团
associates assoc assocs association associated | 
partner partners ptnrs | 合伙
capital cap | 资本
distribution distrib dist distributors distributor | 配送 分销
tool tools werkzeug | 工具
robot robotics robots | 机器人
marine | 海洋 船舶
imaging | 影像
analytics | 
laboratory lab labs laboratories laboratoire laboratorio labor | 实验室
transport transp transportation | 运输 交通
insurance ins assurance | 保险
security sec | 安防 证券 安全
research researches recherche | 研究
development dev developments | 发展 开发
design | 设计
digital | 数字 数码
data | 数据
computer computing comp computers | 计算机 电脑
science sciences sci scientific | 科学
bank banking | 银行
finance financial | 金融 财务
fund funds | 基金
securities | 证券
steel | 钢铁 钢
mining mines mine | 矿业
oil petroleum | 石油 石化
gas | 燃气
water | 水务
health healthcare | 健康 大健康
beverage beverages drinks | 饮料
art arts | 艺术
sport sports | 体育
entertainment | 娱乐
game games gaming | 游戏
aviation airlines airline | 航空
shipping | 航运
department dept | 
store stores retail shop | 百货 商业 零售
lighting light lights | 照明
home | 家居
global worldwide world | 环球 全球
enterprise enterprises ent | 企业
university univ universidad universite universitat universita universitet universidade uni universitaet universiteit universities uniwersytet univerzita universitas | 大学
institute inst institut instituto istituto institutes institution institucio | 研究院 研究所
college coll colegio | 学院
academy acad academie accademia | 科学院
school sch escuela ecole scuola schule | 学校
hospital hosp hopital krankenhaus klinikum clinic klinik | 医院
national natl nacional nationale nazionale national | 国家
centre center ctr centro zentrum cent | 中心
saint st san |
`;

export interface TradeWords {
  /** English word, abbreviation or other form → its concept's name. */
  readonly latin: ReadonlyMap<string, string>;
  /** Chinese word → its concept's name. */
  readonly han: ReadonlyMap<string, string>;
}

function readConcepts(): TradeWords {
  const latin = new Map<string, string>();
  const han = new Map<string, string>();
  for (const line of CONCEPTS.trim().split("\n")) {
    const [words = "", chinese = ""] = line.split("|");
    const [concept = "", ...forms] = words.trim().split(" ");
    for (const form of [concept, ...forms]) if (!latin.has(form)) latin.set(form, concept);
    for (const word of chinese.trim().split(" ")) if (word && !han.has(word)) han.set(word, concept);
  }
  return { latin, han };
}

export const TRADE_WORDS: TradeWords = readConcepts();

/** Shortest word that is taken for a trade word with one slip in it: shorter ones are too often names. */
const SHORTEST_SLIP = 6;

/** Every trade word without one of its letters → the word: one slip of the finger still meets it. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  [...TRADE_WORDS.latin.keys()]
    .filter((word) => word.length >= SHORTEST_SLIP)
    .flatMap((word) => withoutOne(word).map((shorter) => [shorter, word] as const)),
);

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Words read of late and what they mean: a list says the same few words again and again. */
const recent = new Map<string, string | undefined>();
const REMEMBERED = 1 << 14;

/** The concept of a trade word, also of one with a letter too many, too few, swapped or wrong. */
export function tradeConcept(word: string): string | undefined {
  const concept = TRADE_WORDS.latin.get(word);
  if (concept !== undefined || word.length < SHORTEST_SLIP) return concept;
  if (recent.has(word)) return recent.get(word);
  if (recent.size === REMEMBERED) recent.clear();
  const meant = conceptWithSlip(word);
  recent.set(word, meant);
  return meant;
}

function conceptWithSlip(word: string): string | undefined {
  const candidates = [word, ...withoutOne(word)].map(
    (form) => SLIPS.get(form) ?? (TRADE_WORDS.latin.has(form) ? form : undefined),
  );
  const meant = candidates.find((form) => form !== undefined && editsOfTexts(form, word, 1) <= 1);
  return meant === undefined ? undefined : TRADE_WORDS.latin.get(meant);
}

/** Sound of each Chinese trade word → its concept. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  [...TRADE_WORDS.han].map(([word, concept]) => [`${word.length}${soundOf(word)}`, concept] as const),
);

/** Sound of a first character → a bit for each length of trade word that begins with it. */
const LENGTHS = new Map<string, number>();
for (const word of TRADE_WORDS.han.keys()) {
  const head = soundOf(word[0]!);
  LENGTHS.set(head, (LENGTHS.get(head) ?? 0) | (1 << word.length));
}

/** The concept of a Chinese trade word, also of one typed by its sound with other characters: 客技 for 科技. */
export function hanTrade(word: string): string | undefined {
  if (((LENGTHS.get(syllable(word.charCodeAt(0))) ?? 0) & (1 << word.length)) === 0) return undefined;
  return TRADE_WORDS.han.get(word) ?? SOUNDS.get(`${word.length}${soundOf(word)}`);
}
