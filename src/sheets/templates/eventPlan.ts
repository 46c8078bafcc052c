import { actionColumns, actionSummary } from "./columns";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

/** A promotion or event: what it is to bring, who comes, what it costs, and what came of it. */
export const eventPlan: Template = {
  id: "eventPlan",
  subject: "none",
  name: words("Promotion and event plan", "促销与活动计划"),
  purpose: words(
    "Objective, budget, guests, orders within 90 days and items given out, with the return on the money.",
    "目标、预算、嘉宾、90天内订单与物料发放，及投入回报。",
  ),
  parts: [
    fields(
      "facts",
      words("The event", "活动"),
      field("objective", "text", words("Objective", "目标")),
      field("place", "text", words("Place", "地点")),
      field("from", "date", words("From", "开始")),
      field("to", "date", words("To", "结束")),
    ),
    fields(
      "result",
      words("Result", "结果"),
      field("costPlan", "money", words("Cost planned", "计划费用"), { formula: "SUM(#costs.plan)" }),
      field("costActual", "money", words("Cost", "实际费用"), { formula: "SUM(#costs.actual)" }),
      field("invited", "number", words("Invited", "邀请"), { formula: "COUNTA(#guests.guest)" }),
      field("came", "number", words("Came", "到场"), { formula: "COUNTIF(#guests.came,~yesNo.yes)" }),
      field("orders90", "money", words("Orders within 90 days", "90天内订单"), { formula: "SUM(#guests.counted)" }),
      field("perCost", "factor", words("Orders per cost", "每元费用带来订单"), {
        formula: 'IF(#costActual=0,"",#orders90/#costActual)',
      }),
    ),
    table(
      "costs",
      words("Costs", "费用"),
      [
        column("item", "text", words("Item", "项目"), { width: 28 }),
        column("plan", "money", words("Plan", "计划")),
        column("actual", "money", words("Actual", "实际")),
        column("left", "money", words("Left", "剩余"), {
          formula: 'IF([plan]&[actual]="","",N([plan])-N([actual]))',
          highlights: [{ when: "N([left])<0", tone: "bad" }],
        }),
      ],
      { blankRows: 8 },
    ),
    table(
      "guests",
      words("Guests", "嘉宾"),
      [
        column("guest", "text", words("Customer", "客户"), { width: 28 }),
        column("contact", "text", words("Contact", "联系人")),
        column("came", "choice", words("Came", "到场"), { choices: LISTS.yesNo }),
        column("orderedOn", "date", words("Ordered on", "下单日期")),
        column("ordered", "money", words("Order", "订单金额")),
        column("counted", "money", words("Within 90 days", "90天内计入"), {
          formula: 'IF([orderedOn]="","",IF(AND(#to<>"",[orderedOn]>=#from,[orderedOn]<=#to+90),N([ordered]),0))',
        }),
      ],
      { blankRows: 20 },
    ),
    table(
      "items",
      words("Items given out", "物料发放"),
      [
        column("item", "text", words("Item", "物料"), { width: 28 }),
        column("issued", "number", words("Issued", "领用")),
        column("returned", "number", words("Returned", "退回")),
        column("used", "number", words("Used", "实用"), { formula: 'IF([issued]="","",[issued]-N([returned]))' }),
      ],
      { blankRows: 8 },
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Actions", "行动"), actionColumns, { blankRows: 10 }),
  ],
};
