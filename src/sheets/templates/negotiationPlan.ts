import { actionColumns, actionSummary } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

/** What we want of a negotiation, what we may give for it, and the offer that comes of it. */
export const negotiationPlan: Template = {
  id: "negotiationPlan",
  subject: "account",
  name: words("Negotiation and offer plan", "谈判与报价计划"),
  purpose: words(
    "Opening, target and limit of every point, concessions with their price, and the margin of the offer.",
    "各谈判点的开价、目标与底线，让步及其代价，以及报价毛利。",
  ),
  parts: [
    fields(
      "facts",
      words("Where we stand", "现状"),
      ...factFields("owner", "contactName", "sales", "salesBefore", "profit", "paymentTerms", "overdue", "openDeals"),
      field("alternative", "text", words("Our best alternative", "我方最佳替代方案")),
      field("theirAlternative", "text", words("Theirs", "对方替代方案")),
    ),
    fields(
      "offer",
      words("The offer", "报价合计"),
      field("offerTotal", "money", words("Offer", "报价金额"), { formula: "SUM(#lines.amount)" }),
      field("offerProfit", "money", words("Gross profit", "毛利"), { formula: "SUM(#lines.profit)" }),
      field("offerMargin", "ratio", words("Margin", "毛利率"), {
        formula: 'IF(#offerTotal=0,"",#offerProfit/#offerTotal)',
      }),
      field("conceded", "money", words("Given away so far", "已让步金额"), {
        formula: "SUMIFS(#concessions.cost,#concessions.given,~yesNo.yes)",
      }),
      field("gained", "money", words("Gained for it", "换得金额"), {
        formula: "SUMIFS(#concessions.worth,#concessions.given,~yesNo.yes)",
      }),
    ),
    table(
      "points",
      words("Points", "谈判点"),
      [
        column(
          "subjectMatter",
          "text",
          words("Point (price, volume, terms, service)", "谈判点（价格、数量、账期、服务）"),
          {
            width: 28,
          },
        ),
        column("opening", "number", words("Opening", "开价")),
        column("wanted", "number", words("Target", "目标")),
        column("limit", "number", words("Limit", "底线")),
        column("offered", "number", words("They offer", "对方出价")),
        column("way", "ratio", words("Way to target", "距目标进度"), {
          formula:
            'IF(OR([offered]="",[wanted]="",[limit]="",[wanted]=[limit]),"",([offered]-[limit])/([wanted]-[limit]))',
          highlights: [
            { when: 'AND([way]<>"",N([way])<0)', tone: "bad" },
            { when: "N([way])>=1", tone: "good" },
          ],
        }),
        column("interest", "text", words("Their interest behind it", "对方背后利益")),
        column("argument", "text", words("Our argument", "我方论据")),
      ],
      { blankRows: 8 },
    ),
    table(
      "concessions",
      words("Concessions: nothing is given without something back", "让步：有取有予"),
      [
        column("concession", "text", words("We could give", "可让"), { width: 28 }),
        column("cost", "money", words("It costs us", "我方代价")),
        column("inReturn", "text", words("In return for", "换取")),
        column("worth", "money", words("Worth to us", "对我方价值")),
        column("pays", "factor", words("Worth per cost", "价值代价比"), {
          formula: 'IF(OR(N([cost])=0,[worth]=""),"",[worth]/[cost])',
          highlights: [{ when: 'AND([pays]<>"",N([pays])<1)', tone: "warning" }],
        }),
        column("given", "choice", words("Given", "已让"), { choices: LISTS.yesNo }),
      ],
      { blankRows: 6 },
    ),
    table(
      "lines",
      words("Offer lines", "报价明细"),
      [
        column("product", "text", words("Product", "产品"), { width: 28 }),
        column("quantity", "number", words("Quantity", "数量")),
        column("listPrice", "money", words("List price", "目录价")),
        column("discount", "ratio", words("Discount", "折扣")),
        column("price", "money", words("Net price", "净价"), {
          formula: 'IF([listPrice]="","",[listPrice]*(1-N([discount])))',
        }),
        column("unitCost", "money", words("Unit cost", "单位成本")),
        column("amount", "money", words("Amount", "金额"), {
          formula: 'IF(OR([quantity]="",[price]=""),"",[quantity]*[price])',
        }),
        column("profit", "money", words("Gross profit", "毛利"), {
          formula: 'IF(OR([amount]="",[unitCost]=""),"",[amount]-[quantity]*[unitCost])',
          highlights: [{ when: "N([profit])<0", tone: "bad" }],
        }),
        column("margin", "ratio", words("Margin", "毛利率"), {
          formula: 'IF(OR([profit]="",N([amount])=0),"",[profit]/[amount])',
        }),
      ],
      { blankRows: 10 },
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 8 }),
  ],
};
