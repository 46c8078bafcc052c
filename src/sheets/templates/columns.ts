import { LISTS } from "./lists";
import { column, field, type TemplateColumn, type TemplateField, words } from "./template";

/** How far the day may be ahead of the progress before an action is at risk. */
export const PACE_TOLERANCE = 0.15;

const PACE = "(#asOf-[start])/([due]-[start])";

/** Done is green, past its day red, without a day or behind its pace amber; what was dropped has no light. */
const RAG = `IF(OR([action]="",[status]=~status.dropped),"",IF([status]=~status.done,"G",IF([due]="","A",IF(#asOf>[due],"R",IF(OR([start]="",#asOf<=[start]),"G",IF([progress]<${PACE}-${PACE_TOLERANCE},"A","G"))))))`;

export const owner = column("owner", "text", words("Owner", "责任人"), { width: 10 });
export const due = column("due", "date", words("Due", "截止日期"));
export const status = column("status", "choice", words("Status", "状态"), { choices: LISTS.status });
export const comment = column("comment", "text", words("Comment", "备注"), { width: 22 });
export const evidence = column("evidence", "text", words("Evidence", "证据"), { width: 16 });

export const rag = column("rag", "text", words("RAG", "红黄绿"), {
  width: 7,
  formula: RAG,
  highlights: [
    { when: '[rag]="R"', tone: "bad" },
    { when: '[rag]="A"', tone: "warning" },
    { when: '[rag]="G"', tone: "good" },
  ],
});

/** Who does what until when, and how far it is. */
const doing: readonly TemplateColumn[] = [
  column("action", "text", words("Action", "行动"), { width: 30 }),
  column("strategy", "text", words("Why (strategy)", "依据（策略）"), { width: 16 }),
  { ...owner, highlights: [{ when: 'AND([action]<>"",[owner]="")', tone: "bad" }] },
  column("support", "text", words("Support from", "支持方"), { width: 10 }),
  column("start", "date", words("Start", "开始日期")),
  due,
  status,
  column("progress", "ratio", words("Progress", "进度")),
  rag,
];

/** What it costs. */
const spending: readonly TemplateColumn[] = [
  column("budget", "money", words("Budget", "预算")),
  column("spent", "money", words("Spent", "已用")),
  column("left", "money", words("Left", "剩余"), {
    formula: 'IF([budget]&[spent]="","",[budget]-[spent])',
    highlights: [{ when: "N([left])<0", tone: "bad" }],
  }),
  column("hoursPlanned", "number", words("Hours planned", "计划工时"), { width: 8 }),
  column("hoursSpent", "number", words("Hours spent", "已用工时"), { width: 8 }),
  column("visitsPlanned", "number", words("Visits planned", "计划拜访"), { width: 8 }),
  column("visitsMade", "number", words("Visits made", "已拜访"), { width: 8 }),
];

/** What it brings: an indicator from its baseline to its goal, and its worth. */
const results: readonly TemplateColumn[] = [
  column("indicator", "text", words("Indicator", "指标"), { width: 14 }),
  column("baseline", "number", words("Baseline", "基准"), { width: 9 }),
  column("goal", "number", words("Goal", "目标"), { width: 9 }),
  column("actual", "number", words("Actual", "实际"), { width: 9 }),
  column("achieved", "ratio", words("Achieved", "达成"), {
    formula: 'IF(OR([goal]="",[actual]="",[goal]=[baseline]),"",([actual]-[baseline])/([goal]-[baseline]))',
  }),
  column("value", "money", words("Value per year", "年价值")),
];

export const valuePerCost = column("valuePerCost", "factor", words("Value per cost", "每元价值"), {
  formula: 'IF(OR(N([budget])=0,[value]=""),"",[value]/[budget])',
});

const followUp: readonly TemplateColumn[] = [column("followUp", "date", words("Next follow-up", "下次跟进")), evidence];

/** The columns of every table of actions: what the board and the what-if read. */
export const actionColumns: readonly TemplateColumn[] = [...doing, ...spending, ...results, valuePerCost, ...followUp];

/** Actions that close the gap of an audit point, and what the next audit says. */
export const auditActionColumns: readonly TemplateColumn[] = [
  column("point", "text", words("Audit point", "审核点"), { width: 20 }),
  column("line", "text", words("Product line", "产品线"), { width: 12 }),
  column("weight", "number", words("Weight", "权重"), { width: 8 }),
  column("highest", "number", words("Max points", "满分"), { width: 8 }),
  column("before", "number", words("Score before", "改进前得分"), { width: 8 }),
  column("target", "number", words("Target score", "目标得分"), { width: 8 }),
  column("gap", "number", words("Gap", "差距"), { width: 7, formula: 'IF([target]="","",[target]-[before])' }),
  ...doing,
  ...spending,
  ...results,
  column("priority", "factor", words("Priority", "优先级"), {
    formula:
      'IF(OR(N([highest])=0,[gap]=""),"",[weight]*[gap]/[highest]*IF(OR(N([budget])=0,[value]=""),1,[value]/[budget]))',
  }),
  ...followUp,
  column("after", "number", words("Score after", "改进后得分"), { width: 8 }),
  column("told", "text", words("Communicated to", "已告知"), { width: 14 }),
  column("toldOn", "date", words("Communicated on", "告知日期")),
];

/** The state of a table of actions, reckoned by the sheet itself. */
export const actionSummary: readonly TemplateField[] = [
  field("actionCount", "number", words("Actions", "行动数"), { formula: "COUNTA(#actions.action)" }),
  field("doneCount", "number", words("Done", "已完成"), { formula: "COUNTIF(#actions.status,~status.done)" }),
  field("lateCount", "number", words("Late (red)", "逾期（红）"), { formula: 'COUNTIF(#actions.rag,"R")' }),
  field("riskCount", "number", words("At risk (amber)", "有风险（黄）"), { formula: 'COUNTIF(#actions.rag,"A")' }),
  field("budgetTotal", "money", words("Budget", "预算合计"), { formula: "SUM(#actions.budget)" }),
  field("spentTotal", "money", words("Spent", "已用合计"), { formula: "SUM(#actions.spent)" }),
  field("budgetGiven", "money", words("Budget available", "可用预算")),
  field("budgetOver", "money", words("Planned beyond it", "超出可用预算"), {
    formula: 'IF(#budgetGiven="","",MAX(0,#budgetTotal-#budgetGiven))',
  }),
  field("valueTotal", "money", words("Value per year", "年价值合计"), { formula: "SUM(#actions.value)" }),
  field("valuePerBudget", "factor", words("Value per cost", "每元价值"), {
    formula: 'IF(#budgetTotal=0,"",#valueTotal/#budgetTotal)',
  }),
];
