import type { Strings } from "../strings";

type Words = Strings["changes"];

const count = (number: number) => number.toLocaleString("zh-CN");

const titles: Words["titles"] = {
  freeze: ({ sheet }) => (sheet === null ? "公式已固定为数值" : `“${sheet}”的公式已固定为数值`),
  report: ({ sheet }) => `已写入“${sheet}”`,
  merge: ({ groups, rows }) => `${rows} 行已合并为 ${groups} 个客户`,
  mend: ({ count: cells }) => `已修正 ${count(cells)} 个单元格`,
  baseline: ({ count }) => `写入 ${count} 个统计预测`,
  frozenVersion: ({ month, count }) => `已冻结 ${month} 版本：${count} 个预测`,
  contact: ({ account }) => `已记录与“${account}”的联系`,
  gradeScore: ({ account }) => `已人工评分“${account}”`,
  gradeScores: ({ count }) => `${count} 项待评分`,
  gradeMark: ({ account }) => `已人工指定“${account}”的等级`,
  grades: ({ count: grades }) => `已写入 ${count(grades)} 个等级`,
  setAside: ({ rows }) => `${count(rows)} 条疑似重复的录入已搁置`,
  duplicateColumn: ({ rows }) => `已在“重复”列标记 ${count(rows)} 行`,
  ruleVersion: ({ from, tables }) => `${tables} 个规则表自 ${from} 起有新版本`,
  putBack: ({ name }) => `“${name}”已放回`,
};

const left: Words["left"] = {
  changed: "期间已被他人更改",
  protected: "工作表受保护",
  merged: "位于合并单元格内",
  spilled: "由其他单元格的公式填充",
  gone: "已不存在",
  occupied: "表格下方有内容阻挡",
  referred: "其他工作表的公式引用了它",
  unready: "尚未算出，或结果有错误",
  notReached: "尚未写到",
  unknown: "Excel 中断，请查看是否已写入",
};

function amount({ cells, rows, sheets }: Parameters<Words["preview"]["write"]>[0]): string {
  const parts = [
    ...(sheets > 0 ? [`${count(sheets)} 个工作表`] : []),
    ...(rows > 0 ? [`${count(rows)} 行`] : []),
    ...(cells > 0 || rows + sheets === 0 ? [`${count(cells)} 个单元格`] : []),
  ];
  return parts.join("、");
}

const preview: Words["preview"] = {
  looking: "正在与工作簿比较…",
  nothing: "内容均已正确，无需写入。",
  notYet: "预览：尚未写入。",
  counts: {
    filled: (cells) => `填入 ${count(cells)} 个空白单元格`,
    cleared: (cells) => `清空 ${count(cells)} 个单元格`,
    formulas: (cells) => `替换 ${count(cells)} 个公式`,
    unchanged: (cells) => `${count(cells)} 个单元格已正确`,
  },
  addsSheet: (sheet) => `新增工作表“${sheet}”`,
  addsRows: (rows, table) => `在表格 ${table} 中新增 ${count(rows)} 行`,
  write: (counts) => `写入 ${amount(counts)}`,
  cancel: "取消",
  writing: (done, total) => `${count(done)} / ${count(total)} 个单元格`,
  blank: "空白",
  becomes: "变为",
  changes: "逐个单元格",
  more: (more) => `再显示 ${count(more)} 个`,
  leftTitle: (cells) => `保持原样：${count(cells)} 个单元格`,
  written: (counts) => `已写入 ${amount(counts)}。`,
  nothingWritten: "未写入任何内容。",
  undo: "撤销",
  goTo: (place) => `转到 ${place}`,
};

const history: Words["history"] = {
  empty: "销售工作台尚未更改过任何内容。",
  emptyHint: "每次更改都连同原内容保存在这里，可以撤销。",
  states: { writing: "中断", applied: "已完成", undone: "已撤销", partly: "部分完成" },
  summary: (counts) => amount(counts),
  by: (author) => `操作人：${author}`,
  undo: "撤销",
  redo: "重做",
  what: "更改内容",
  hide: "收起",
  undone: (title) => `已撤销：${title}`,
  redone: (title) => `已重做：${title}`,
  dropped: (sets) => `较早的 ${count(sets)} 次更改已不再保存，只保留最新的记录。`,
  refresh: "重新读取",
};

const freeze: Words["freeze"] = {
  hint: "没有销售工作台的人打开工作簿时，SALES 公式会显示 #NAME?。固定后即为数值，可在历史记录中恢复。",
  scope: "范围",
  scopes: { sheet: "当前工作表", workbook: "所有工作表", copy: "当前工作表的副本" },
  find: "查找 SALES 公式",
  none: "此处没有 SALES 公式。",
};

export const changes: Words = { titles, left, preview, history, freeze };
