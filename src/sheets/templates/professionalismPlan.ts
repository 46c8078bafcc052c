import { actionSummary, auditActionColumns } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

/** What is done about the gaps an audit found at a dealer, by product line, and what the next audit says of it. */
export const professionalismPlan: Template = {
  id: "professionalismPlan",
  subject: "account",
  name: words("Dealer professionalism plan", "经销商专业化提升计划"),
  purpose: words(
    "From audit point to action, budget, result and next score; priority by weight, gap and value per cost.",
    "从审核点到行动、预算、结果与复评得分；按权重、差距与投入产出排序。",
  ),
  parts: [
    fields(
      "facts",
      words("The dealer", "经销商"),
      ...factFields("owner", "territory", "sales", "profit", "contractEnd"),
      field("programme", "text", words("Programme level", "伙伴级别")),
      field("lastAudit", "date", words("Last audit", "上次审核")),
      field("lastResult", "ratio", words("Its result", "上次审核得分率")),
      field("nextAudit", "date", words("Next audit", "下次审核")),
      field("sponsor", "text", words("Sponsor at the dealer", "经销商方负责人")),
    ),
    fields(
      "summary",
      words("State of the actions", "行动状态"),
      ...actionSummary,
      field("gapBefore", "number", words("Gap to close", "待弥补差距"), { formula: "SUM(#actions.gap)" }),
      field("gained", "number", words("Points gained", "已提升分数"), {
        formula: 'SUMIFS(#actions.after,#actions.after,"<>")-SUMIFS(#actions.before,#actions.after,"<>")',
      }),
    ),
    table("actions", words("From audit point to result", "从审核点到结果"), auditActionColumns, { blankRows: 15 }),
    table(
      "requirements",
      words("Partnership requirements", "伙伴要求达成"),
      [
        column("requirement", "text", words("Requirement", "要求"), { width: 28 }),
        column("line", "text", words("Product line", "产品线")),
        column("met", "choice", words("Met", "达标"), {
          choices: LISTS.yesNo,
          highlights: [{ when: "[met]=~yesNo.no", tone: "bad" }],
        }),
        column("due", "date", words("Due", "截止日期"), {
          highlights: [{ when: 'AND([due]<>"",[met]<>~yesNo.yes,[due]<#asOf)', tone: "bad" }],
        }),
        column("proof", "text", words("Proof", "证明")),
      ],
      { blankRows: 8 },
    ),
    table(
      "trainings",
      words("Training", "培训记录"),
      [
        column("topic", "text", words("Topic", "主题"), { width: 28 }),
        column("date", "date", words("Date", "日期")),
        column("people", "number", words("People trained", "培训人数")),
        column("canSpecify", "choice", words("Can specify by type of use", "能按用途选配"), { choices: LISTS.yesNo }),
        column("trainer", "text", words("Trainer", "培训人")),
      ],
      { blankRows: 6 },
    ),
  ],
};
