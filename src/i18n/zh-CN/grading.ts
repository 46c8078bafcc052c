import type { AccountGrade, GradeMove, MoveCause } from "../../domain/grading/gradeAccounts";
import type { BusinessKind, Criterion, GradingMethod } from "../../domain/grading/rules";
import type { Figures } from "../figures";
import type { Strings } from "../strings";
import { measures, criteria, points, policies, segments, doubts, because, stepSaid, type Words } from "./gradeSentence";

const causes: Words<MoveCause> = {
  first: "首次评级",
  value: "数值变化",
  method: "方法变化",
  latePayment: "付款逾期",
  strategic: "战略客户",
  override: "人工指定",
  expired: "人工指定到期",
};

export const grading: Strings["grading"] = {
  measures,
  criteria,
  points,
  policies,
  segments,
  doubts,
  causes,
  methods: {
    abc: "ABC（按金额）",
    rfm: "最近、次数、金额（RFM）",
    scorecard: "评分卡",
    investment: "预期成果 × 投入",
  } satisfies Words<GradingMethod>,
  businesses: {
    foreignTrade: "外贸",
    dealers: "经销商",
    logistics: "物流",
    chemicals: "化工（订单到收款）",
    regional: "区域销售",
  } satisfies Words<BusinessKind>,
  sentence: ({ label, computed, steps }: AccountGrade, figures: Figures): string =>
    [
      `${label}：${because(computed.reason, figures)}`,
      ...steps.map((step) => stepSaid(step, figures)),
      ...(computed.doubts.length > 0 ? [`暂定：${computed.doubts.map((doubt) => doubts[doubt]).join("；")}。`] : []),
    ].join(""),
  move: ({ from, to, cause }: GradeMove): string => `${from ?? "–"} → ${to}（${causes[cause]}）`,
  view: {
    business: "业务类型",
    method: "评级方法",
    count: (graded: number, ungraded: number, shown: number) =>
      `已评级 ${graded} 个，未评级 ${ungraded} 个${graded > shown ? `，以下为前 ${shown} 个` : ""}。`,
    sourceNames: { orders: "订单", invoices: "发票", won: "已成交商机" },
    sources: {
      orders: "按订单计算。",
      invoices: "没有订单表，按发票计算。",
      won: "没有订单和发票表，按已成交商机计算。",
    },
    noSales:
      "没有任何表说明销售情况，因此无法给客户评级。需要订单（客户、日期、金额）、发票或已成交的商机；潜在客户按询盘表评级；在此之前以客户表上填写的等级为准。",
    noAccounts: "没有客户：需要客户、订单、发票、商机或询盘表。",
    writeGrades: "写入等级并记录变动",
    writeTab: "写成工作表",
    nothingMoved: "与上次评级相比没有变动，无需写入。",
    find: "查找客户",
    ungraded: (count) => `${count} 个客户尚无等级`,
    moves: (count) => `与上次评级相比 ${count} 项变动`,
    expired: (count) => `${count} 项人工指定已到期`,
    expiredMark: (account, grade, until, why) =>
      `${account}${grade === null ? "" : ` ${grade}`}，至 ${until}（${why}）`,
  },
  score: {
    open: "评分…",
    title: (account) => `人工评分：${account}`,
    write: "写入人工评分表",
    list: (scores, accounts) => `为以下 ${accounts} 个客户列出 ${scores} 项待评分`,
    anchors: {
      profit: "5：利润最高的一批；3：正常毛利；1：亏损。",
      growth: "5：每年多买五分之一；3：与往年持平；1：少五分之一或更多。",
      potential: "5：采购量可达现在数倍；3：还可增加一倍左右；1：已全部由我方供应。",
      payment: "5：总是按时；3：会拖延，催促后付款；1：施压才付，或常有争议。",
      relation: "5：决策人信任我们，有需求先找我们；3：认识采购人员；1：只有一个名字，尚未见面。",
      fit: "5：正是主营产品、条款与区域；3：部分产品契合；1：所需我方几乎没有。",
      costToServe: "5：自行整批下单；3：正常投入；1：频繁拜访、急单与投诉。",
    } satisfies Words<Criterion>,
  },
  mark: {
    open: "人工指定…",
    title: (account) => `人工指定 ${account} 的等级`,
    untilHint: "到期后恢复按规则评级。",
    write: "写入人工指定等级表",
    cancel: "取消",
  },
  sheet: {
    name: "客户等级",
    title: (asOf: string) => `客户等级（截至 ${asOf}）`,
    method: "方法",
    measure: "依据",
    source: "销售来源",
    accounts: "客户数",
    ungraded: "未评级",
    account: "客户",
    owner: "负责人",
    accountGrade: "客户等级",
    inquiryGrade: "询盘等级",
    value: "金额",
    shareBefore: "之前占比",
    reason: "理由",
    provisional: "暂定",
    yes: "是",
  },
};
