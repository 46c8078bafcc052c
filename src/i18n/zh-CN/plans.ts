import type { Strings } from "../strings";

type Words = Strings["plans"];

const count = (number: number) => number.toLocaleString("zh-CN");

const concerns: Words["concerns"] = {
  late: "逾期",
  atRisk: "有风险",
  noOwner: "无责任人",
  noDueDate: "无截止日",
  overBudget: "超预算",
};

const breaks: Words["breaks"] = {
  noAction: "尚无行动",
  noMoney: "尚无预算或支出",
  noResult: "尚无量化结果",
  noNextScore: "尚未复评",
};

export const plans: Words = {
  board: "全部计划",
  boardHint: "还没有计划。用下面的模板新建，其行动会在这里跟踪。",
  counts: (open, done, plansCount) => `${count(plansCount)} 份计划，${count(open)} 项未完成，${count(done)} 项已完成`,
  money: (budget, spent, value) => `预算 ${budget}，已用 ${spent}，年价值 ${value}`,
  concerns,
  filter: "只看",
  all: "全部",
  withCount: (word, number) => `${word}（${count(number)}）`,
  fine: "没有逾期、有风险、无责任人或超预算的行动。",
  daysLate: (days) => `逾期 ${count(days)} 天`,
  due: (day) => `截止 ${day}`,
  unread: (number) => `有 ${count(number)} 个单元格无法读取，按空白处理：`,
  budget: "预算不足时的取舍",
  available: "可用金额",
  availableWrong: "请输入不小于 0 的数字。",
  budgetHint: "按每元价值从高到低保留，直到可用金额用完。",
  choice: (needed, kept, left) => `共需 ${needed}，保留 ${kept}，剩余 ${left}`,
  values: (kept, lost) => `年价值：保留 ${kept}，放弃 ${lost}`,
  keep: "保留",
  letGo: "放弃",
  needs: (amount) => `还需 ${amount}`,
  perCost: (factor) => `每元价值 ${factor}`,
  noValue: "价值未知",
  chain: "从审核点到复评",
  gap: (points) => `差距 ${points}`,
  breaks,
  isWhole: "已闭环：已复评",
  gallery: "用模板新建计划",
  template: "模板",
  subjects: { account: "客户", territory: "区域", person: "人员", none: "标题" },
  subjectHint: "输入以查找；表中没有的名称会生成空白计划。",
  showNames: "显示名称",
  language: "表页语言",
  languages: { "en-US": "English", "zh-CN": "中文" },
  make: "预览表页",
};
