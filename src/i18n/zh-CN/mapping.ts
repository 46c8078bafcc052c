import type { Strings } from "../strings";

type Words = Strings["mapping"];

function either(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("或");
}

function number(count: number): string {
  return count.toLocaleString("zh-CN");
}

const reasons: Words["reasons"] = {
  several_fields_fit: (names) => `列标题同样可能是${either(names)}。`,
  several_columns_fit: (names) => `另有一列标题相同，只有一列能作为${either(names)}。`,
  header_only_similar: (names) => `列标题与${either(names.slice(0, 1))}只是相近。`,
  values_disagree: (names) => `列标题像${either(names.slice(0, 1))}，但内容不像。`,
  only_values_speak: (names) => `列标题看不出含义，内容像${either(names.slice(0, 1))}。`,
  column_renamed: (names) => `此列改过名，可能是${either(names)}。`,
  several_nouns_fit: (names) => `各列符合${either(names)}；您确认之前不读取此表。`,
  few_columns_known: () => "只认得其中少数几列。",
  required_field_missing: () => "没有找到对应的列，而每行都需要它。",
};

export const mapping: Words = {
  questions: "待确认的问题",
  questionCount: (count) => `${number(count)} 个问题`,
  noQuestions: "没有需要确认的问题。",
  reasons,
  column: (header, letters) => (header === "" ? `${letters} 列` : `${header}（${letters} 列）`),
  whatIsColumn: (header, letters) => (header === "" ? `${letters} 列是什么？` : `${letters} 列“${header}”是什么？`),
  whatAreRows: (sheet) => `“${sheet}”的每一行是什么？`,
  whichColumnIs: (field) => `哪一列是“${field}”？`,
  choose: "请选择…",
  likely: "可能是",
  others: "其他",
  leaveColumn: "不使用此列",
  samples: (values) => (values.length === 0 ? "没有内容" : values.join(" · ")),
  tables: "找到的表",
  noTables: "没有找到表。",
  noTablesHint: "表应有一行标题，下面是数据。",
  table: (sheet, content) => `${sheet} · ${content}`,
  asked: (noun) => `${noun}？待确认`,
  statuses: {
    asked: "待确认",
    payables: "供应商账单，不读取",
    notData: "报表或清单，不读取",
    leftOut: "已排除",
  },
  rows: (count) => `${number(count)} 行`,
  confidence: (share) => `把握 ${share}`,
  rowsAre: "每一行是",
  leaveOut: "排除",
  takeBack: "恢复",
  leaveOutNamed: (name) => `排除 ${name}`,
  takeBackNamed: (name) => `恢复 ${name}`,
  columns: "列",
  fieldOf: (header) => `${header} 对应的字段`,
  evidence: {
    header: "按标题",
    similarHeader: "按相近标题",
    values: "按内容",
    saved: "按上次保存",
    person: "按您的选择",
  },
  periods: (count, first, last, field) => `${number(count)} 个期间列，${first} 至 ${last}：${field}`,
  place: {
    range: "区域（含标题行）",
    titleRow: "标题所在行",
    read: "按此区域读取",
    findAgain: "重新自动识别",
    native: (name: string) => `这是 Excel 表格 ${name}；请在 Excel 的“表设计 › 调整表格大小”中更改区域。`,
    rangeWrong: "请输入至少两行的区域，如 A3:H120。",
    titlesWrong: (firstRow: number) => `第 ${firstRow} 行；若标题有两行，则为第 ${firstRow + 1} 行。`,
    missing: "缺少某个表格？",
    sheet: "工作表",
    chooseSheet: "选择工作表…",
  },
  sayRowsFirst: "请先确认每一行是什么，再看各列。",
  showMore: (count) => `再显示 ${number(count)} 项`,
  features: "现有数据能做什么",
  featureNames: {
    duplicates: "客户查重",
    grading: "客户分级",
    cadence: "联系频率",
    commission: "提成",
    kpi: "目标与考核",
    portfolio: "客户组合",
    receivables: "应收账款",
    forecast: "预测",
    weeklyReport: "周报",
    inquiries: "询盘",
    contracts: "合同",
    complaints: "投诉",
    expenses: "费用",
    marketInfo: "市场信息",
  },
  full: "齐全",
  partly: "部分可用",
  blocked: "尚不可用",
  noSheet: (nouns) => `需要${nouns.map((noun) => `“${noun}”`).join("或")}表。`,
  betterWithSheet: (noun) => `有“${noun}”表会更完整。`,
  needs: (noun, fields) => `“${noun}”还需要：${fields.join("、")}。`,
  leftAside: (noun, fields) => `“${noun}”缺少${fields.join("、")}，暂不使用。`,
  betterWith: (noun, fields) => `“${noun}”若有以下列会更完整：${fields.join("、")}。`,
  nothingRecognised: "没有识别出您的数据表。",
  recognisedNoun: (noun, rows) => `${noun} ${number(rows)}`,
  seeMapping: "字段对应",
};
