import { actionColumns, actionSummary, due, evidence, owner } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, type StartRow, table, type Template, type Words, words } from "./template";

const questions = (...list: readonly Words[]): StartRow[] => list.map((question) => ({ question }));

const ANSWERS = [
  column("question", "text", words("Question", "问题"), { width: 30 }),
  column("answer", "text", words("Answer", "回答"), { width: 14 }),
  column("proof", "text", words("Proof", "证据")),
];

/** Each discipline with the days it may take after the day the problem was reported. */
const DISCIPLINES: readonly StartRow[] = [
  [1, words("D0 Emergency action", "D0 紧急措施")],
  [1, words("D1 Team", "D1 成立小组")],
  [1, words("D2 Problem described (5W2H)", "D2 描述问题（5W2H）")],
  [1, words("D3 Containment", "D3 临时遏制")],
  [7, words("D4 Root causes (5 why)", "D4 根本原因（5个为什么）")],
  [14, words("D5 Corrective action chosen", "D5 选定纠正措施")],
  [30, words("D6 Implemented, with evidence", "D6 实施并验证")],
  [45, words("D7 Prevention: documents, training, other customers", "D7 预防：文件、培训、其他客户")],
  [60, words("D8 Closed, customer told, thanks", "D8 关闭、回复客户、致谢")],
].map(([days, discipline]) => ({ days: days as number, discipline: discipline as Words }));

/** What went off course, why, what is done, and the proof that it worked. */
export const correctiveAction: Template = {
  id: "correctiveAction",
  subject: "account",
  name: words("Recovery and corrective action", "挽回与纠正措施"),
  purpose: words(
    "From deviation to cause, corrective action and proof of effect: 5W2H, 5 why, 8D and PDCA on one tab.",
    "从偏差到原因、纠正措施与效果验证：5W2H、5个为什么、8D与PDCA合一。",
  ),
  parts: [
    fields(
      "facts",
      words("The customer", "客户"),
      ...factFields("owner", "grade", "sales", "salesBefore", "openComplaints", "lastOrder"),
      field("received", "date", words("Reported on", "反馈日期")),
      field("closed", "date", words("Closed on", "关闭日期")),
      field("age", "number", words("Working days open", "历时工作日"), {
        formula: 'IF(#received="","",NETWORKDAYS(#received,IF(#closed="",#asOf,#closed))-1)',
      }),
      field("amount", "money", words("Amount at stake", "涉及金额")),
    ),
    table(
      "deviations",
      words("Check: deviations", "检查：偏差"),
      [
        column("indicator", "text", words("Indicator", "指标"), { width: 30 }),
        column("plan", "number", words("Plan", "计划")),
        column("actual", "number", words("Actual", "实际")),
        column("direction", "choice", words("Better if", "方向"), { choices: LISTS.direction }),
        column("deviation", "number", words("Deviation", "偏差"), {
          formula: 'IF(OR([plan]="",[actual]=""),"",[actual]-[plan])',
        }),
        column("share", "ratio", words("Deviation %", "偏差率"), {
          formula: 'IF(OR([deviation]="",N([plan])=0),"",[deviation]/ABS([plan]))',
        }),
        column("isOff", "text", words("State", "状态"), {
          formula:
            'IF([deviation]="","",IF(IF([direction]=~direction.lower,-[deviation],[deviation])<0,~state.off,~state.kept))',
          highlights: [
            { when: "[isOff]=~state.off", tone: "bad" },
            { when: "[isOff]=~state.kept", tone: "good" },
          ],
        }),
        column("causeClass", "choice", words("Kind of cause", "原因类别"), { choices: LISTS.cause }),
        column("cause", "text", words("Cause", "原因")),
        column("after", "number", words("Effect after", "纠正后实际")),
        column("act", "choice", words("Act", "处理"), { choices: LISTS.act }),
      ],
      { blankRows: 8 },
    ),
    table("what", words("Problem: 5W2H", "问题：5W2H"), ANSWERS, {
      startRows: questions(
        words("What happened?", "发生了什么？"),
        words("Why is it a problem?", "为什么是问题？"),
        words("Who found it, whom does it hit?", "谁发现，影响谁？"),
        words("Where?", "在哪里？"),
        words("When?", "何时？"),
        words("How did it happen?", "如何发生？"),
        words("How much, how many?", "多少数量与金额？"),
      ),
      blankRows: 0,
    }),
    table("why", words("Causes: 5 why", "原因：5个为什么"), ANSWERS, {
      startRows: questions(
        ...[1, 2, 3, 4, 5].map((step) => words(`Why (${step})`, `为什么（${step}）`)),
        words("Why was it not detected?", "为何未被发现？"),
      ),
      blankRows: 0,
    }),
    table(
      "disciplines",
      words("8D", "8D"),
      [
        column("discipline", "text", words("Discipline", "步骤"), { width: 30 }),
        column("content", "text", words("What was done", "内容"), { width: 14 }),
        owner,
        column("days", "number", words("Days allowed", "期限（天）")),
        { ...due, formula: 'IF(OR(#received="",[days]=""),"",#received+[days])' },
        column("doneOn", "date", words("Done on", "完成日期"), {
          highlights: [
            { when: 'AND([due]<>"",[doneOn]="",#asOf>N([due]))', tone: "bad" },
            { when: 'AND([doneOn]<>"",[due]<>"",[doneOn]>N([due]))', tone: "warning" },
          ],
        }),
        evidence,
      ],
      { startRows: DISCIPLINES, blankRows: 0 },
    ),
    fields("summary", words("State of the actions", "行动状态"), ...actionSummary),
    table("actions", words("Do: corrective actions", "执行：纠正措施"), actionColumns, { blankRows: 10 }),
  ],
};
