import { comment, evidence } from "./columns";
import { factFields } from "./facts";
import { LISTS } from "./lists";
import { column, field, fields, type StartRow, table, type Template, type Words, words } from "./template";

/** Sections of published dealer audits, each with its points and the evidence asked for. */
const SECTIONS: readonly (readonly [Words, number, readonly (readonly [Words, Words])[]])[] = [
  [
    words("Premises and display", "店面与陈列"),
    15,
    [
      [words("Signage as agreed, clean and lit", "招牌符合约定，整洁且照明良好"), words("Photo", "照片")],
      [words("Our products displayed as agreed", "我方产品按约定陈列"), words("Photo", "照片")],
    ],
  ],
  [
    words("Equipment and safety", "设备与安全"),
    15,
    [
      [words("Equipment complete and maintained", "设备齐全并有维护"), words("List, service record", "清单与保养记录")],
      [words("Safety rules posted and followed", "安全规程上墙并执行"), words("Observation", "现场观察")],
    ],
  ],
  [
    words("People and training", "人员与培训"),
    20,
    [
      [words("Enough people for the trade done", "人员数量与业务匹配"), words("Staff list", "人员名单")],
      [words("Trained on our products", "接受过我方产品培训"), words("Certificates", "证书")],
      [words("Can specify by type of use", "能按使用类型选配产品"), words("Questions on the spot", "现场提问")],
    ],
  ],
  [
    words("Process", "流程"),
    15,
    [
      [words("Written quotation and check list", "书面报价与检查单"), words("Three samples", "三份样本")],
      [words("Complaint register kept and answered", "投诉登记并回复"), words("Register", "登记簿")],
    ],
  ],
  [
    words("Stock and service", "库存与服务"),
    15,
    [
      [words("Agreed range in stock", "约定品类有库存"), words("Count", "盘点")],
      [words("Service hours as agreed", "服务时间符合约定"), words("Call", "电话核实")],
    ],
  ],
  [
    words("Loyalty", "忠诚度"),
    10,
    [[words("Our share of its sales as agreed", "我方占其销售份额达到约定"), words("Sell-out report", "销售报表")]],
  ],
  [words("Finance", "财务"), 10, [[words("Pays within terms", "按期付款"), words("Receivables", "应收账款")]]],
];
const POINTS = 10;

const startRows: readonly StartRow[] = SECTIONS.flatMap(([section, , points]) =>
  points.map(([point, wanted]) => ({
    section,
    point,
    wanted,
    highest: POINTS,
    requirement: LISTS.requirement.scored,
  })),
);

const OF_SECTION = '#points.section,[section],#points.isNotApplicable,""';

/** Audit of a partner by product line: points, evidence, before and now; a requirement that is missed beats any total. */
export const partnershipAudit: Template = {
  id: "partnershipAudit",
  subject: "account",
  name: words("Partnership audit", "伙伴关系审核"),
  purpose: words(
    "Scorecard of a dealer by section and product line: points, weight, evidence, last score and change.",
    "经销商按类别和产品线评分：分值、权重、证据、上次得分与变化。",
  ),
  parts: [
    fields(
      "result",
      words("Result", "结果"),
      field("total", "ratio", words("Total", "总分"), {
        formula:
          'IF(SUM(#sections.weightCounted)=0,"",SUMPRODUCT(#sections.weightCounted,#sections.counted)/SUM(#sections.weightCounted))',
      }),
      field("level", "text", words("Level", "级别"), {
        formula:
          'IF(#total="","",IF(#mustMissed>0,~level.notQualified,LOOKUP(#total,{0,0.6,0.75,0.9},{"C","B","A","Star"})))',
      }),
      field("mustMissed", "number", words("Musts not met", "未达必达项"), {
        formula: "COUNTIFS(#points.requirement,~requirement.must,#points.met,~yesNo.no)",
      }),
      field("scored", "number", words("Points scored", "已评分项"), { formula: "COUNT(#points.score)" }),
      field("programme", "text", words("Programme level agreed", "约定级别")),
      field("auditor", "text", words("Auditor", "审核人")),
      field("lastAudit", "date", words("Last audit", "上次审核")),
      field("nextAudit", "date", words("Next audit", "下次审核")),
      ...factFields("owner", "territory", "sales", "contractEnd"),
    ),
    table(
      "points",
      words("Audit points", "审核点"),
      [
        column("section", "text", words("Section", "类别"), { width: 16 }),
        column("point", "text", words("Point", "审核点"), { width: 26 }),
        column("line", "text", words("Product line", "适用产品线"), { width: 14 }),
        column("wanted", "text", words("Evidence wanted", "所需证据"), { width: 16 }),
        column("requirement", "choice", words("Requirement", "要求级别"), { choices: LISTS.requirement }),
        column("highest", "number", words("Max points", "满分"), { width: 8 }),
        column("score", "number", words("Score", "得分"), {
          width: 8,
          highlights: [{ when: "N([score])>N([highest])", tone: "bad" }],
        }),
        column("isNotApplicable", "choice", words("Not applicable", "不适用"), { choices: { yes: LISTS.yesNo.yes } }),
        column("met", "choice", words("Met", "达标"), {
          choices: LISTS.yesNo,
          highlights: [
            { when: "[met]=~yesNo.no", tone: "bad" },
            { when: "[met]=~yesNo.yes", tone: "good" },
          ],
        }),
        column("before", "number", words("Last score", "上次得分"), { width: 8 }),
        column("change", "number", words("Change", "变化"), {
          width: 8,
          formula: 'IF(OR([score]="",[before]=""),"",[score]-[before])',
          highlights: [
            { when: "N([change])<0", tone: "bad" },
            { when: "N([change])>0", tone: "good" },
          ],
        }),
        column("gap", "number", words("Gap", "差距"), {
          width: 8,
          formula: 'IF(OR([score]="",[isNotApplicable]<>""),"",[highest]-[score])',
        }),
        evidence,
        comment,
      ],
      { startRows, blankRows: 10 },
    ),
    table(
      "sections",
      words("By section", "按类别"),
      [
        column("section", "text", words("Section", "类别")),
        column("weight", "number", words("Weight", "权重")),
        column("got", "number", words("Points", "得分"), {
          formula: `IF([section]="","",SUMIFS(#points.score,${OF_SECTION}))`,
        }),
        column("possible", "number", words("Of", "满分"), {
          formula: `IF([section]="","",SUMIFS(#points.highest,${OF_SECTION},#points.score,"<>"))`,
        }),
        column("result", "ratio", words("Result", "得分率"), {
          formula: 'IF(N([possible])=0,"",[got]/[possible])',
          highlights: [
            { when: 'AND([result]<>"",N([result])<0.6)', tone: "bad" },
            { when: "N([result])>=0.9", tone: "good" },
          ],
        }),
        column("counted", "factor", words("Counted result", "计入得分率"), { formula: "N([result])" }),
        column("weightCounted", "number", words("Counted weight", "计入权重"), {
          formula: 'IF([result]="",0,N([weight]))',
        }),
      ],
      { startRows: SECTIONS.map(([section, weight]) => ({ section, weight })), blankRows: 2 },
    ),
    table(
      "lines",
      words("By product line", "按产品线"),
      [
        column("line", "text", words("Product line", "产品线")),
        column("sales", "money", words("Last 12 months", "近12个月")),
        column("got", "number", words("Points", "得分"), {
          formula: 'IF([line]="","",SUMIFS(#points.score,#points.line,[line],#points.isNotApplicable,""))',
        }),
        column("possible", "number", words("Of", "满分"), {
          formula:
            'IF([line]="","",SUMIFS(#points.highest,#points.line,[line],#points.isNotApplicable,"",#points.score,"<>"))',
        }),
        column("result", "ratio", words("Result", "得分率"), { formula: 'IF(N([possible])=0,"",[got]/[possible])' }),
      ],
      { filledFrom: "productLines", blankRows: 3 },
    ),
    table(
      "reviews",
      words("Second auditor: more than 10 points apart is scored again", "第二审核人：相差超过10分须重评"),
      [
        column("section", "text", words("Section", "类别")),
        column("first", "number", words("First", "第一人")),
        column("second", "number", words("Second", "第二人")),
        column("apart", "number", words("Apart", "相差"), {
          formula: 'IF(OR([first]="",[second]=""),"",ABS([first]-[second]))',
          highlights: [{ when: "N([apart])>10", tone: "bad" }],
        }),
        comment,
      ],
      { startRows: SECTIONS.map(([section]) => ({ section })), blankRows: 1 },
    ),
  ],
};
