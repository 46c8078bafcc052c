import { comment, due, evidence, owner, rag, status } from "./columns";
import { factFields } from "./facts";
import { column, field, fields, type StartRow, table, type Template, words } from "./template";

const STEPS: readonly StartRow[] = [
  [0, words("Data complete, duplicates checked", "资料齐全、查重完成")],
  [2, words("Credit checked, limit and terms approved", "征信完成，额度与账期获批")],
  [5, words("Contract signed by both sides", "双方签署合同")],
  [7, words("Opened in the system, tax and bank data checked", "系统建档，税务与银行信息核对")],
  [7, words("Contacts of both sides introduced", "双方对接人互相介绍")],
  [10, words("Products, prices and service explained", "产品、价格与服务介绍")],
  [14, words("First order placed", "首单下达")],
  [30, words("First delivery checked with the customer", "首次交货后回访")],
  [45, words("First invoice paid on time", "首张发票按期付款")],
  [90, words("Review after 90 days: grade and rhythm set", "90天回顾：确定等级与拜访频率")],
].map(([day, action]) => ({ day: day as number, action: action as StartRow[string] }));

/** From the signature to a customer that orders and pays by itself. */
export const onboarding: Template = {
  id: "onboarding",
  subject: "account",
  name: words("New-account onboarding", "新客户导入计划"),
  purpose: words(
    "Steps of the first 90 days with owner and last day, reckoned from the start.",
    "前90天的步骤、责任人与截止日，由启动日推算。",
  ),
  parts: [
    fields(
      "facts",
      words("The customer", "客户"),
      ...factFields("owner", "territory", "contactName", "phone", "email", "paymentTerms", "creditLimit", "potential"),
      field("startDay", "date", words("Start", "启动日"), { formula: "#asOf" }),
      field("doneShare", "ratio", words("Done", "已完成"), {
        formula: "COUNTIF(#actions.status,~status.done)/MAX(1,COUNTA(#actions.action))",
      }),
    ),
    table(
      "actions",
      words("Steps", "步骤"),
      [
        column("action", "text", words("Step", "步骤"), { width: 34 }),
        column("day", "number", words("Day", "第几天"), { width: 7 }),
        { ...owner, highlights: [{ when: 'AND([action]<>"",[owner]="")', tone: "bad" }] },
        column("start", "date", words("Start", "开始日期"), { formula: 'IF([day]="","",#startDay)' }),
        { ...due, formula: 'IF([day]="","",#startDay+[day])' },
        status,
        column("progress", "ratio", words("Progress", "进度")),
        rag,
        evidence,
        comment,
      ],
      { startRows: STEPS, blankRows: 5 },
    ),
  ],
};
