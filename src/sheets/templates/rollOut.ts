import { comment, due, evidence, owner, rag, status } from "./columns";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

/** Policies, new products and promotions on their way through the stores. */
export const rollOut: Template = {
  id: "rollOut",
  subject: "territory",
  name: words("Roll-out tracker", "政策与新品落地跟踪"),
  purpose: words(
    "Each policy, product or promotion by store: told, trained, in place, with last day and proof.",
    "每项政策、新品或促销在各门店的传达、培训、落地，附截止日与证据。",
  ),
  parts: [
    fields(
      "state",
      words("State", "状态"),
      field("count", "number", words("Store × item", "门店×项目"), { formula: "COUNTA(#actions.store)" }),
      field("doneShare", "ratio", words("In place", "已落地"), {
        formula: "COUNTIF(#actions.status,~status.done)/MAX(1,#count)",
      }),
      field("late", "number", words("Late (red)", "逾期（红）"), { formula: 'COUNTIF(#actions.rag,"R")' }),
      field("risk", "number", words("At risk (amber)", "有风险（黄）"), { formula: 'COUNTIF(#actions.rag,"A")' }),
    ),
    table(
      "items",
      words("What is rolled out", "落地项目"),
      [
        column("item", "text", words("Item", "项目"), { width: 26 }),
        column("what", "choice", words("Kind", "类型"), { choices: LISTS.rollOut }),
        column("validFrom", "date", words("Valid from", "生效日期")),
        column("stores", "number", words("Stores", "门店数"), {
          formula: 'IF([item]="","",COUNTIF(#actions.action,[item]))',
        }),
        column("inPlace", "ratio", words("In place", "已落地"), {
          formula: 'IF(N([stores])=0,"",COUNTIFS(#actions.action,[item],#actions.status,~status.done)/[stores])',
          highlights: [{ when: "N([inPlace])>=1", tone: "good" }],
        }),
        comment,
      ],
      { blankRows: 6 },
    ),
    table(
      "actions",
      words("By store", "按门店"),
      [
        column("action", "text", words("Item", "项目"), { width: 26 }),
        column("store", "text", words("Store", "门店")),
        column("told", "date", words("Told on", "传达日期")),
        column("trained", "number", words("People trained", "培训人数")),
        owner,
        column("start", "date", words("Start", "开始日期")),
        due,
        status,
        column("progress", "ratio", words("Progress", "进度")),
        rag,
        evidence,
        comment,
      ],
      { blankRows: 25 },
    ),
    table(
      "standards",
      words("Standards of the stores", "门店标准检查"),
      [
        column("standard", "text", words("Standard", "标准"), { width: 26 }),
        column("store", "text", words("Store", "门店")),
        column("met", "choice", words("Met", "达标"), {
          choices: LISTS.yesNo,
          highlights: [{ when: "[met]=~yesNo.no", tone: "bad" }],
        }),
        column("checkedOn", "date", words("Checked on", "检查日期")),
        comment,
      ],
      { blankRows: 10 },
    ),
  ],
};
