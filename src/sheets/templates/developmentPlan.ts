import { comment, due, evidence, owner, rag, status } from "./columns";
import { LISTS } from "./lists";
import { column, field, fields, table, type Template, words } from "./template";

const letter = (id: string, english: string, chinese: string) =>
  column(id, "choice", words(english, chinese), { choices: LISTS.yesNo, width: 10 });

const MISSING = ["specific", "measurable", "achievable", "relevant", "timed"]
  .map((id) => `IF([${id}]=~yesNo.yes,"","${id[0]!.toUpperCase()}")`)
  .join("&");

/** What a rep is to be able to do, reach and become. */
export const developmentPlan: Template = {
  id: "developmentPlan",
  subject: "person",
  name: words("Rep's development plan", "销售代表发展计划"),
  purpose: words(
    "Goals checked for SMART, key results with their score, skills now and wanted, and the steps.",
    "目标的SMART检查、关键结果评分、能力现状与要求，以及发展步骤。",
  ),
  parts: [
    fields(
      "facts",
      words("The person", "人员"),
      field("job", "text", words("Job", "岗位")),
      field("manager", "text", words("Manager", "上级")),
      field("since", "date", words("In it since", "任职日期")),
      field("nextTalk", "date", words("Next talk", "下次面谈")),
      field("okrScore", "factor", words("Score of key results", "关键结果得分"), {
        formula: 'IF(COUNT(#results.score)=0,"",AVERAGE(#results.score))',
      }),
      field("skillGap", "number", words("Skills to gain", "待提升能力"), { formula: 'COUNTIF(#skills.gap,">0")' }),
    ),
    table(
      "goals",
      words("Goals", "目标"),
      [
        column("goal", "text", words("Goal", "目标"), { width: 30 }),
        letter("specific", "Specific", "具体"),
        letter("measurable", "Measurable", "可衡量"),
        letter("achievable", "Achievable", "可达成"),
        letter("relevant", "Relevant", "相关"),
        letter("timed", "Timed", "有时限"),
        column("missing", "text", words("Missing", "缺少"), {
          formula: `IF([goal]="","",${MISSING})`,
          highlights: [{ when: '[missing]<>""', tone: "warning" }],
        }),
      ],
      { blankRows: 5 },
    ),
    table(
      "results",
      words("Key results", "关键结果"),
      [
        column("result", "text", words("Key result", "关键结果"), { width: 30 }),
        column("from", "number", words("Start", "起点")),
        column("to", "number", words("Target", "目标值")),
        column("now", "number", words("Now", "现值")),
        column("score", "factor", words("Score", "得分"), {
          formula: 'IF(OR([to]="",[now]="",[to]=[from]),"",MAX(0,MIN(1,([now]-[from])/([to]-[from]))))',
          highlights: [
            { when: 'AND([score]<>"",N([score])<0.3)', tone: "bad" },
            { when: "N([score])>=0.7", tone: "good" },
          ],
        }),
        column("confidence", "ratio", words("Confidence", "信心")),
        comment,
      ],
      { blankRows: 6 },
    ),
    table(
      "skills",
      words("Skills, 1 to 5", "能力（1–5）"),
      [
        column("skill", "text", words("Skill", "能力"), { width: 30 }),
        column("now", "number", words("Now", "现状")),
        column("wanted", "number", words("Wanted", "要求")),
        column("gap", "number", words("Gap", "差距"), {
          formula: 'IF(OR([now]="",[wanted]=""),"",[wanted]-[now])',
          highlights: [{ when: "N([gap])>1", tone: "bad" }],
        }),
        evidence,
      ],
      {
        startRows: [
          { skill: words("Product and application knowledge", "产品与应用知识") },
          { skill: words("Prospecting and first contact", "开发与初次接触") },
          { skill: words("Negotiation", "谈判") },
          { skill: words("Account planning", "客户规划") },
          { skill: words("Collection", "催收") },
          { skill: words("Reports and data", "报告与数据") },
        ],
        blankRows: 3,
      },
    ),
    table(
      "actions",
      words("Steps", "步骤"),
      [
        column("action", "text", words("Step (training, practice, coaching)", "步骤（培训、实践、辅导）"), {
          width: 30,
        }),
        owner,
        column("start", "date", words("Start", "开始日期")),
        due,
        status,
        column("progress", "ratio", words("Progress", "进度")),
        rag,
        column("budget", "money", words("Budget", "预算")),
        column("spent", "money", words("Spent", "已用")),
        evidence,
      ],
      { blankRows: 8 },
    ),
  ],
};
