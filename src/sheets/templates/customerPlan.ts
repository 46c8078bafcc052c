import { actionColumns, actionSummary, comment } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, fields, table, type Template, words } from "./template";

const flag = column("flag", "choice", words("How sure", "把握"), {
  choices: LISTS.known,
  highlights: [
    { when: "[flag]=~known.unknown", tone: "bad" },
    { when: "[flag]=~known.assumed", tone: "warning" },
  ],
});

/** What we want of one customer, with whom, against whom, and what is done about it. */
export const customerPlan: Template = {
  id: "customerPlan",
  subject: "account",
  name: words("Customer action plan", "客户行动计划"),
  purpose: words(
    "Objectives, people and actions for one customer, with budget, result and value of each action.",
    "针对单个客户的目标、关键人和行动，逐项记录预算、结果和价值。",
  ),
  parts: [
    fields(
      "facts",
      words("Where we stand", "现状"),
      ...factFields("grade", "owner", "territory", "contactName", "sales", "salesBefore", "profit", "potential"),
      ...factFields("overdue", "openDeals", "lastOrder", "lastContact", "contractEnd", "openComplaints"),
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 15 }),
    table(
      "objectives",
      words("Objectives", "目标"),
      [
        column("objective", "text", words("Objective", "目标"), { width: 30 }),
        column("measure", "text", words("Measure (volume, profit, share, DSO)", "衡量（销量、毛利、份额、DSO）")),
        column("present", "number", words("Present", "现值")),
        column("target", "number", words("Target", "目标值")),
        column("now", "number", words("Actual", "实际")),
        column("achieved", "ratio", words("Achieved", "达成"), {
          formula: 'IF(OR([target]="",[now]="",[target]=[present]),"",([now]-[present])/([target]-[present]))',
        }),
        flag,
        comment,
      ],
      {
        startRows: [
          { objective: words("Sales of the year", "年度销售额") },
          { objective: words("Gross profit of the year", "年度毛利") },
          { objective: words("Our share of what it buys", "我方在其采购中的份额") },
          { objective: words("Days to pay", "付款天数") },
        ],
        blankRows: 4,
      },
    ),
    table(
      "people",
      words("Key people", "关键人"),
      [
        column("contact", "text", words("Name", "姓名")),
        column("jobTitle", "text", words("Title", "职务")),
        column("role", "choice", words("Role", "角色"), { choices: LISTS.role }),
        column("influence", "number", words("Influence 1–5", "影响力1–5")),
        column("attitude", "number", words("Attitude −2…+2", "态度−2…+2"), {
          highlights: [
            { when: "N([attitude])<0", tone: "bad" },
            { when: "N([attitude])>0", tone: "good" },
          ],
        }),
        column("reportsTo", "text", words("Reports to", "汇报对象")),
        column("phone", "text", words("Phone", "电话")),
        column("email", "text", words("E-mail", "电子邮箱")),
        column("nextStep", "text", words("Next step", "下一步")),
        flag,
      ],
      { filledFrom: "contacts", blankRows: 6 },
    ),
    table(
      "deals",
      words("Offers and opportunities", "报价与商机"),
      [
        column("deal", "text", words("Opportunity", "商机")),
        column("product", "text", words("Product", "产品")),
        column("amount", "money", words("Amount", "金额")),
        column("closeDate", "date", words("Expected", "预计成交")),
        column("stage", "text", words("Stage", "阶段")),
        column("competitor", "text", words("Competitor's move", "竞争对手动作")),
        column("risk", "text", words("Risk", "风险")),
        flag,
      ],
      { filledFrom: "opportunities", blankRows: 5 },
    ),
    table(
      "lines",
      words("White space: what it buys and could buy", "空白机会：已购与可购产品线"),
      [
        column("line", "text", words("Product line", "产品线")),
        column("sales", "money", words("Last 12 months", "近12个月")),
        column("salesBefore", "money", words("12 months before", "再前12个月")),
        column("change", "money", words("Change", "变化"), {
          formula: 'IF([line]="","",N([sales])-N([salesBefore]))',
          highlights: [{ when: "N([change])<0", tone: "bad" }],
        }),
        column("wanted", "money", words("Its whole need", "其总需求")),
        column("share", "ratio", words("Our share", "我方份额"), { formula: 'IF(N([wanted])=0,"",[sales]/[wanted])' }),
        column("rival", "text", words("Who has the rest", "其余由谁供应")),
      ],
      { filledFrom: "productLines", blankRows: 4 },
    ),
  ],
};
