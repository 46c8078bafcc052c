import type { Strings } from "../strings";

type Words = Strings["pane"];

const outside: Words["outside"] = {
  title: "销售工作台在 Excel 中使用",
  body: "此页面是 Excel 加载项的任务窗格，无法单独使用。",
  steps: [
    "在 Windows、Mac 或网页版 Excel 中打开工作簿。",
    "在功能区选择“销售工作台”；如果还没有，请从“开始”›“加载项”添加。",
    "没有 Excel 时，可打开演练台：它是浏览器中的电子表格，运行同一个加载项。",
  ],
};

const notices: Words["notices"] = {
  sampleOpened: (sheets) => `示例已打开：${sheets.join("、")}。`,
  formulaInserted: (address) => `公式已写入 ${address}。`,
  copied: (text) => `已复制：${text}`,
  copyByHand: (text) => `此处无法使用剪贴板。请选中公式后手动复制：${text}`,
  dismiss: "关闭提示",
};

const home: Words["home"] = {
  inWorkbook: "当前工作簿",
  sheets: (count) => `${count.toLocaleString("zh-CN")} 个工作表`,
  tables: (count) => `${count.toLocaleString("zh-CN")} 个表格`,
  showAll: (count) => `显示全部 ${count.toLocaleString("zh-CN")} 个工作表`,
  empty: "工作簿中还没有数据。",
  emptyHint: "请打开您自己的工作簿，或先看一家虚构公司的客户、订单和提成表。",
  openSample: "打开示例",
  sampleHint: "新增三个工作表，不改动您已有的内容。",
  refresh: "重新读取",
  sheetSize: (rows, columns) =>
    rows === 0 ? "空" : `${rows.toLocaleString("zh-CN")} 行 × ${columns.toLocaleString("zh-CN")} 列`,
  table: (name, rows) => `${name} · ${rows.toLocaleString("zh-CN")} 行`,
  headers: (headers) => headers.join("、"),
  goTo: (name) => `转到 ${name}`,
  nextSteps: "可以做什么",
  steps: {
    whatIf: "按您的档位表测算一笔金额的提成，并把公式写入单元格。",
    functions: "提成、指标和日历函数，附可直接插入的示例。",
  },
  privacy: "数据不会离开此工作簿。",
};

const functions: Words["functions"] = {
  search: "搜索函数",
  clear: "清除搜索",
  groups: {
    commission: "提成",
    quota: "指标与发放",
    portfolio: "客户组合",
    funnel: "漏斗与毛利",
    receivables: "应收账款",
    calendar: "日历",
  },
  found: (count) => `${count} 个函数`,
  none: (asked) => `没有与“${asked}”匹配的函数。`,
  arguments: "参数",
  optional: "可选",
  returns: "返回值",
  examples: "示例",
  insert: "插入所选单元格",
  insertNamed: (formula) => `插入 ${formula}`,
  copy: "复制",
  copyNamed: (formula) => `复制 ${formula}`,
};

const whatIf: Words["whatIf"] = {
  amount: "金额",
  amountHint: "退款填负数。",
  tiers: "档位",
  tierTable: "档位表",
  above: "起点",
  rate: "比例 %",
  bonus: "奖金",
  tierField: (field, row) => `第 ${row} 档，${field}`,
  rateAboveAll: (row, rate) => `档位表第 ${row} 行：比例为 ${rate}，提成超过销售额。`,
  addTier: "添加档位",
  removeTier: (row) => `删除第 ${row} 档`,
  reset: "恢复默认",
  edge: "恰好等于起点时归入",
  edgeOf: (threshold) => `恰好 ${threshold} 时归入`,
  edgeHint: "影响起点处的全额法和奖金。",
  edges: { upto: "较低的一档（含上限）", from: "较高的一档（含下限）" },
  noResult: "暂无结果。",
  fixFirst: "请先更正上方标出的内容。",
  result: "提成",
  methods: { marginal: "分段", whole: "全额" },
  methodHints: { marginal: "各段按各自比例计提。", whole: "全部金额按达到的比例计提。" },
  effective: (rate) => `实际比例 ${rate}`,
  difference: { more: (amount) => `全额法多付 ${amount}。`, less: (amount) => `全额法少付 ${amount}。` },
  takenBack: { more: (amount) => `全额法多收回 ${amount}。`, less: (amount) => `全额法少收回 ${amount}。` },
  same: "两种方法结果相同。",
  arithmetic: "分档计算过程",
  tier: "档位",
  tierTo: (above, upTo) => `${above} – ${upTo}`,
  tierOver: (above) => `${above} 以上`,
  inTier: (amount) => `档内 ${amount}`,
  total: "合计",
  chart: "提成与比例随金额的变化",
  chartCommission: "提成",
  chartRate: "实际比例",
  insertAs: "插入所选单元格",
  method: "方法",
  useLeft: "金额取自左侧单元格",
  asSales: "插入 SALES 公式",
  asNative: "插入 Excel 原生公式",
  nativeHint: "原生公式在任何 Excel 中都能重算，无需加载项。",
};

const settings: Words["settings"] = {
  you: "个人",
  language: "语言",
  languages: { auto: "跟随 Excel", "en-US": "English", "zh-CN": "中文" },
  theme: "主题",
  themes: { auto: "跟随 Excel", light: "浅色", dark: "深色" },
  personal: "保存在这台电脑上。",
  workbook: "当前工作簿",
  digits: "货币小数位数",
  digitsChoice: (count, example) => `${count} 位（${example}）`,
  digitsHint: "保存在工作簿中：人民币、美元、欧元为 2，日元为 0，第纳尔为 3。",
  saved: "已保存到工作簿。",
};

export const pane: Words = {
  menu: "视图",
  locale: "zh-CN",
  views: { home: "首页", whatIf: "提成测算", functions: "函数", settings: "设置" },
  running: "正在处理…",
  tryAgain: "重试",
  asTable: "查看数据表",
  chartOf: (title) => `${title}随金额变化的折线图；数据见下表。`,
  outside,
  notices,
  home,
  functions,
  whatIf,
  settings,
};
