import { actionColumns, actionSummary, comment, due, owner, status } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, table, type TemplateColumn, type Template, words } from "./template";

const QUARTERS = [1, 2, 3, 4];
const quarters = (kind: "plan" | "actual"): TemplateColumn[] =>
  QUARTERS.map((quarter) =>
    column(
      `${kind}${quarter}`,
      "number",
      kind === "plan" ? words(`Plan Q${quarter}`, `Q${quarter}计划`) : words(`Actual Q${quarter}`, `Q${quarter}实际`),
    ),
  );

/** The plan of the quarters that have an actual. */
const PLANNED_TO_DATE = QUARTERS.map((quarter) => `([actual${quarter}]<>"")*N([plan${quarter}])`).join("+");

/** Growth agreed with a partner: shared goals by quarter, what each side puts in, and why a volume is missed. */
export const jointPlan: Template = {
  id: "jointPlan",
  subject: "account",
  name: words("Joint business plan", "联合商业计划"),
  purpose: words(
    "Goals shared with a partner by quarter, initiatives, what both sides put in, and the return on it.",
    "与伙伴共定的季度目标、举措、双方投入及其回报。",
  ),
  parts: [
    fields(
      "facts",
      words("Last year's facts", "上年事实"),
      ...factFields("owner", "territory", "sales", "salesBefore", "profit", "paymentTerms", "overdue", "contractEnd"),
    ),
    fields(
      "returns",
      words("Investment and return", "投入与回报"),
      field("ourInput", "money", words("We put in", "我方投入"), { formula: "SUM(#initiatives.ourInput)" }),
      field("theirInput", "money", words("They put in", "对方投入"), { formula: "SUM(#initiatives.theirInput)" }),
      field("investmentRate", "ratio", words("Our input of net sales", "投入占净销售额"), {
        formula: 'IF(N(#sales)=0,"",#ourInput/#sales)',
      }),
      field("profitEffect", "money", words("Gross profit it brings", "带来毛利"), {
        formula: "SUM(#initiatives.profitEffect)",
      }),
      field("return", "factor", words("Return on our input", "投入回报"), {
        formula: 'IF(#ourInput=0,"",#profitEffect/#ourInput)',
      }),
    ),
    table(
      "goals",
      words("Shared goals", "共同目标"),
      [
        column("measure", "text", words("Measure", "衡量"), { width: 26 }),
        column("base", "number", words("Base", "基数")),
        column("goal", "number", words("Goal", "目标")),
        ...quarters("plan"),
        ...quarters("actual"),
        column("toDate", "number", words("Actual to date", "累计实际"), {
          formula:
            'IF(COUNT([actual1],[actual2],[actual3],[actual4])=0,"",SUM([actual1],[actual2],[actual3],[actual4]))',
        }),
        column("plannedToDate", "number", words("Plan to date", "累计计划"), { formula: PLANNED_TO_DATE }),
        column("attainment", "ratio", words("Of plan to date", "占累计计划"), {
          formula: 'IF(OR([toDate]="",[plannedToDate]=0),"",[toDate]/[plannedToDate])',
          highlights: [
            { when: 'AND([attainment]<>"",N([attainment])<0.85)', tone: "bad" },
            { when: "N([attainment])>=1", tone: "good" },
          ],
        }),
        column("ourOwner", "text", words("Owner, ours", "我方责任人")),
        column("theirOwner", "text", words("Owner, theirs", "对方责任人")),
      ],
      {
        startRows: [
          { measure: words("Volume", "销量") },
          { measure: words("Value", "销售额") },
          { measure: words("Share of our lines", "我方产品占比") },
          { measure: words("Stock turns", "库存周转") },
          { measure: words("Service level", "服务水平") },
        ],
        blankRows: 3,
      },
    ),
    table(
      "initiatives",
      words("Initiatives", "举措"),
      [
        column("initiative", "text", words("Initiative", "举措"), { width: 26 }),
        column("need", "text", words("Customer need", "客户需求")),
        column("ourInput", "money", words("Our input", "我方投入")),
        column("theirInput", "money", words("Their input", "对方投入")),
        column("volumeEffect", "number", words("Volume effect", "销量影响")),
        column("profitEffect", "money", words("Gross profit effect", "毛利影响")),
        { ...due, title: words("Date", "日期") },
        status,
        owner,
        comment,
      ],
      { blankRows: 8 },
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 10 }),
    table(
      "drivers",
      words("Why volume differs: outlets × orders × lines × quantity", "销量差异原因：网点 × 订单 × 品项 × 数量"),
      [
        column("driver", "text", words("Driver", "驱动因素"), { width: 26 }),
        column("plan", "factor", words("Plan", "计划")),
        column("actual", "factor", words("Actual", "实际")),
        column("effect", "ratio", words("Effect on volume", "对销量的影响"), {
          formula: 'IF(OR(N([plan])=0,[actual]=""),"",[actual]/[plan]-1)',
          highlights: [{ when: "N([effect])<0", tone: "bad" }],
        }),
      ],
      {
        startRows: [
          { driver: words("Outlets buying", "购货网点数") },
          { driver: words("Orders per outlet", "每网点订单数") },
          { driver: words("Lines per order", "每单品项数") },
          { driver: words("Quantity per line", "每品项数量") },
        ],
        blankRows: 0,
      },
    ),
    table(
      "rebates",
      words("Investment and rebates", "投入与返利"),
      [
        column("condition", "text", words("Condition", "条件"), { width: 26 }),
        column("from", "money", words("From sales of", "销售额起点")),
        column("rate", "ratio", words("Rebate", "返利比例")),
        column("reached", "choice", words("Reached", "已达到"), {
          choices: LISTS.yesNo,
          formula: 'IF([from]="","",IF(N(#sales)>=[from],~yesNo.yes,~yesNo.no))',
        }),
      ],
      { blankRows: 5 },
    ),
    table(
      "reviews",
      words("Quarterly reviews and signatures", "季度回顾与签字"),
      [
        column("review", "text", words("Review", "回顾"), { width: 26 }),
        column("date", "date", words("Date", "日期")),
        column("ours", "text", words("Signed, ours", "我方签字")),
        column("theirs", "text", words("Signed, theirs", "对方签字")),
        comment,
      ],
      { startRows: QUARTERS.map((quarter) => ({ review: words(`Q${quarter}`, `第${quarter}季度`) })), blankRows: 0 },
    ),
  ],
};
