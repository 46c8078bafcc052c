import { comment } from "./columns";
import { factFields } from "./facts";
import { column, field, fields, type StartRow, table, type Template, words } from "./template";

/** What a candidate is judged by; the weights add up to 100. */
const CRITERIA: readonly StartRow[] = [
  { criterion: words("Finance", "资金实力"), weight: 25 },
  { criterion: words("Coverage", "市场覆盖"), weight: 25 },
  { criterion: words("People", "人员"), weight: 15 },
  { criterion: words("Logistics", "物流仓储"), weight: 15 },
  { criterion: words("Loyalty, competing brands", "忠诚度与竞品"), weight: 10 },
  { criterion: words("Will", "合作意愿"), weight: 10 },
];

const FILE: readonly StartRow[] = [
  words("Registered name and number", "注册名称与证照号"),
  words("Owner and management", "所有者与管理层"),
  words("Area and channels served", "经营区域与渠道"),
  words("Brands carried", "经营品牌"),
  words("Sales staff", "销售人员数"),
  words("Vehicles", "车辆"),
  words("Warehouse, m²", "仓库面积（㎡）"),
  words("Turnover per year", "年营业额"),
  words("Registered capital", "注册资本"),
  words("Credit report", "征信报告"),
  words("References", "推荐人"),
].map((item) => ({ item }));

/** Who a dealer is, whether it is the right one, and what it has in stock. */
export const dealerFile: Template = {
  id: "dealerFile",
  subject: "account",
  name: words("Dealer file and screening", "经销商档案与筛选"),
  purpose: words(
    "Facts of a dealer, a weighted screening score, and stock with days of cover.",
    "经销商资料、加权筛选评分，以及库存与可销天数。",
  ),
  parts: [
    fields(
      "facts",
      words("Known from the sheets", "表中已知"),
      ...factFields("type", "owner", "territory", "city", "contactName", "phone", "email", "paymentTerms"),
      ...factFields("creditLimit", "sales", "overdue", "address"),
      field("score", "factor", words("Screening score, of 5", "筛选得分（满分5）"), {
        formula:
          'IF(SUMIFS(#screening.weight,#screening.score,"<>")=0,"",SUMPRODUCT(#screening.points)/SUMIFS(#screening.weight,#screening.score,"<>"))',
      }),
      field("known", "ratio", words("Of the weight judged", "已评权重占比"), {
        formula: 'SUMIFS(#screening.weight,#screening.score,"<>")/MAX(1,SUM(#screening.weight))',
      }),
    ),
    table(
      "screening",
      words("Screening, 1 poor to 5 excellent", "筛选评分（1差–5优）"),
      [
        column("criterion", "text", words("Criterion", "标准"), { width: 26 }),
        column("weight", "number", words("Weight", "权重")),
        column("score", "number", words("Score 1–5", "得分1–5"), {
          highlights: [
            { when: 'AND([score]<>"",N([score])<=2)', tone: "bad" },
            { when: "N([score])>=4", tone: "good" },
          ],
        }),
        column("points", "number", words("Points", "加权分"), {
          formula: 'IF([score]="","",N([weight])*N([score]))',
        }),
        column("reason", "text", words("Why", "理由"), { width: 30 }),
      ],
      { startRows: CRITERIA, blankRows: 2 },
    ),
    table(
      "file",
      words("File", "档案"),
      [
        column("item", "text", words("Item", "项目"), { width: 26 }),
        column("content", "text", words("Content", "内容"), { width: 14 }),
        column("source", "text", words("Source", "来源")),
        column("checkedOn", "date", words("Checked on", "核实日期")),
        comment,
      ],
      { startRows: FILE, blankRows: 4 },
    ),
    table(
      "stock",
      words("Stock follow-up", "库存跟踪"),
      [
        column("product", "text", words("Product", "产品"), { width: 26 }),
        column("since", "date", words("Last count", "上次盘点日")),
        column("before", "number", words("Stock then", "上次库存")),
        column("received", "number", words("Received since", "期间进货")),
        column("date", "date", words("Counted on", "本次盘点日")),
        column("stock", "number", words("Stock", "库存")),
        column("sold", "number", words("Sold since", "期间销售"), {
          formula: 'IF([stock]="","",N([before])+N([received])-[stock])',
        }),
        column("cover", "number", words("Days of cover", "可销天数"), {
          formula: 'IF(OR(N([sold])<=0,[date]="",[since]=""),"",ROUND([stock]/([sold]/([date]-[since])),0))',
          highlights: [{ when: 'AND([cover]<>"",N([cover])<15)', tone: "warning" }],
        }),
      ],
      { blankRows: 10 },
    ),
  ],
};
