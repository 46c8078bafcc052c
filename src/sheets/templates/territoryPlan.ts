import { actionColumns, actionSummary, comment } from "./columns";
import { factFields } from "./facts";
import { column, field, fields, table, type Template, words } from "./template";

const share = (part: string, whole: string) => `IF(N(${whole})=0,"",${part}/${whole})`;

/** What we want of a territory: its market, coverage and customers, and what is done about it. */
export const territoryPlan: Template = {
  id: "territoryPlan",
  subject: "territory",
  name: words("Territory action plan", "区域行动计划"),
  purpose: words(
    "Market, share and coverage of a territory, its customers with target and visits, and the actions.",
    "区域的市场、份额与覆盖，客户目标与拜访，以及各项行动。",
  ),
  parts: [
    fields(
      "facts",
      words("Where we stand", "现状"),
      ...factFields(
        "accountCount",
        "activeCount",
        "newCount",
        "lostCount",
        "sales",
        "salesBefore",
        "profit",
        "overdue",
      ),
      field("market", "money", words("Market per year", "年市场规模")),
      field("marketShare", "ratio", words("Our share", "我方份额"), { formula: share("#sales", "#market") }),
      field("targetAccounts", "number", words("Target accounts", "目标客户数")),
      field("coverage", "ratio", words("Coverage", "覆盖率"), { formula: share("#activeCount", "#targetAccounts") }),
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 15 }),
    table(
      "accounts",
      words("Customers", "客户"),
      [
        column("account", "text", words("Customer", "客户"), { width: 30 }),
        column("grade", "text", words("Grade", "等级"), { width: 8 }),
        column("accountOwner", "text", words("Owner", "负责人")),
        column("city", "text", words("City", "城市")),
        column("sales", "money", words("Last 12 months", "近12个月")),
        column("salesBefore", "money", words("12 months before", "再前12个月")),
        column("goal", "money", words("Target", "目标")),
        column("growth", "ratio", words("Growth wanted", "目标增长"), {
          formula: 'IF(OR([goal]="",N([sales])=0),"",[goal]/[sales]-1)',
        }),
        column("visitsPlanned", "number", words("Visits planned", "计划拜访")),
        column("visitsMade", "number", words("Visits made", "已拜访"), {
          highlights: [{ when: "AND(N([visitsPlanned])>0,N([visitsMade])<[visitsPlanned]/2)", tone: "warning" }],
        }),
        column("cost", "money", words("Cost", "费用")),
        comment,
      ],
      { filledFrom: "accounts", blankRows: 5 },
    ),
    table(
      "whiteSpots",
      words("White spots", "空白点"),
      [
        column("place", "text", words("Town or segment without us", "尚未覆盖的城镇或细分"), { width: 30 }),
        column("channel", "text", words("Channel", "渠道")),
        column("need", "money", words("Need per year", "年需求")),
        column("rival", "text", words("Who serves it", "现由谁供应")),
        column("candidate", "text", words("Candidate", "候选客户")),
        comment,
      ],
      { blankRows: 8 },
    ),
  ],
};
