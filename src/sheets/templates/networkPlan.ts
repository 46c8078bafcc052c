import { actionColumns, actionSummary, comment, owner } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

/** Where the network is to grow: outlets to open, candidates, and what they cost and bring. */
export const networkPlan: Template = {
  id: "networkPlan",
  subject: "territory",
  name: words("Network expansion plan", "网络拓展计划"),
  purpose: words(
    "Outlets to open by town, candidates and their state, investment and payback, standards to keep.",
    "按城镇规划开店、候选商与进展、投资与回收期，以及门店标准。",
  ),
  parts: [
    fields(
      "facts",
      words("Where we stand", "现状"),
      ...factFields("accountCount", "activeCount", "newCount", "lostCount", "sales", "salesBefore"),
      field("wanted", "number", words("Outlets wanted", "目标网点数"), { formula: "SUM(#towns.wanted)" }),
      field("opened", "number", words("Opened", "已开业"), { formula: "COUNTIF(#outlets.state,~outlet.opened)" }),
      field("signed", "number", words("Signed, not open", "已签未开"), {
        formula: "COUNTIF(#outlets.state,~outlet.signed)",
      }),
      field("investmentTotal", "money", words("Investment", "投资合计"), { formula: "SUM(#outlets.investment)" }),
    ),
    table(
      "towns",
      words("By town", "按城镇"),
      [
        column("town", "text", words("Town", "城镇"), { width: 24 }),
        column("potential", "money", words("Potential per year", "年潜力")),
        column("present", "number", words("Outlets now", "现有网点")),
        column("wanted", "number", words("To open", "拟新开")),
        column("opened", "number", words("Opened", "已开业"), {
          formula: 'IF([town]="","",COUNTIFS(#outlets.town,[town],#outlets.state,~outlet.opened))',
        }),
        column("missing", "number", words("Missing", "尚缺"), {
          formula: 'IF([wanted]="","",MAX(0,[wanted]-[opened]))',
          highlights: [{ when: "N([missing])>0", tone: "warning" }],
        }),
        comment,
      ],
      { blankRows: 10 },
    ),
    table(
      "outlets",
      words("Outlets and candidates", "网点与候选商"),
      [
        column("candidate", "text", words("Candidate", "候选商"), { width: 24 }),
        column("town", "text", words("Town", "城镇")),
        column("state", "choice", words("State", "状态"), {
          choices: LISTS.outlet,
          highlights: [{ when: "[state]=~outlet.opened", tone: "good" }],
        }),
        column("score", "factor", words("Screening score", "筛选得分")),
        owner,
        column("opening", "date", words("Opening planned", "计划开业"), {
          highlights: [
            {
              when: 'AND([opening]<>"",[opening]<#asOf,[state]<>~outlet.opened,[state]<>~outlet.dropped)',
              tone: "bad",
            },
          ],
        }),
        column("openedOn", "date", words("Opened on", "实际开业")),
        column("investment", "money", words("Our investment", "我方投资")),
        column("profit", "money", words("Profit per year", "年毛利")),
        column("payback", "factor", words("Payback, years", "回收期（年）"), {
          formula: 'IF(OR([investment]="",N([profit])<=0),"",[investment]/[profit])',
        }),
        comment,
      ],
      { blankRows: 15 },
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 10 }),
  ],
};
