import type { InquiryPointId } from "../../domain/grading/inquiryPoints";
import type { GradeStep } from "../../domain/grading/marks";
import type {
  AbcReason,
  Doubt,
  GradeReason,
  InquiryReason,
  InvestmentReason,
  Measure,
  RfmReason,
  ScorecardReason,
  ScoredCriterion,
  Segment,
} from "../../domain/grading/reason";
import type { Criterion } from "../../domain/grading/rules";
import type { Policy } from "../../domain/grading/investment";
import type { Figures } from "../figures";

export type Words<Id extends string> = { readonly [Each in Id]: string };

export const measures: Words<Measure> = { revenue: "销售额", grossProfit: "毛利" };

export const criteria: Words<Criterion> = {
  profit: "利润",
  growth: "增长",
  potential: "尚未赢得的潜力",
  payment: "付款",
  relation: "关系",
  fit: "契合度",
  costToServe: "服务成本",
};

export const points: Words<InquiryPointId> = {
  specification: "规格或图纸",
  quantity: "数量",
  priceOrTerms: "目标价或条款",
  companyMail: "企业邮箱",
  companyNamed: "公司名称和网站",
  secondReply: "7 天内再次回复",
};

export const policies: Words<Policy> = {
  A1: "保住：维持，自动化",
  A2: "合作：计划、专人负责、每季回顾",
  B: "培育",
  C: "低成本服务：电话、经销商、网站",
  D: "取舍：定出有期限的计划，否则减少投入",
};

export const segments: Words<Segment> = { winBack: "需挽回", new: "新客户" };

export const doubts: Words<Doubt> = {
  fewAccounts: "可比较的客户太少",
  smallPortfolio: "客户不足 50 个，五等分意义不大",
  noOwnRhythm: "订单不足三次，按全部客户的通常间隔计算",
  shortHistory: "成为客户不足 90 天",
  thinScorecard: "有评分的权重不足 60%",
  costsUnknown: "没有记录投入，只评成果",
  profitIncomplete: "部分订单没有毛利",
  currenciesMixed: "多种币种的金额没有汇率",
  dealsWithoutOdds: "没有概率的商机未计入",
  listingUnknown: "没有我方产品清单可对照",
};

function missing(amount: string, grade: string): string {
  return `再增加 ${amount} 即为 ${grade}。`;
}

function byValue(reason: AbcReason, { money, share }: Figures): string {
  const { value, rank, shareBefore, shareLine, missed, channel } = reason;
  const among = channel === null ? "" : `在“${channel}”中`;
  if (shareBefore === null || rank === null) return `${measures[reason.measure]} ${money(value)}，零或负数为 D。`;
  const line = shareLine === null ? "" : `，已过 ${share(shareLine)} 的界线`;
  const place = `${among}按${measures[reason.measure]}（${money(value)}）排第 ${rank}`;
  const before = `更大的客户已占 ${share(shareBefore)}${line}`;
  return `${place}，${before}。${missed ? missing(money(missed.by), missed.grade) : ""}`;
}

function byRhythm(reason: RfmReason, { money, number }: Figures): string {
  const { recency, frequency, monetary, score, days, rhythm, orders, value, missed, segment } = reason;
  const whose = reason.isOwnRhythm ? "自身" : "通常";
  const group = segment === null ? "" : `客群：${segments[segment]}。`;
  const parts = [
    `R ${recency}（距上次订单 ${number(days, 0)} 天，${whose}间隔 ${number(rhythm, 0)} 天）`,
    `F ${frequency}（${number(orders, 0)} 个订单）`,
    `M ${monetary}（${measures[reason.measure]} ${money(value)}）`,
    `得分 ${number(score, 2)}${missed ? `，距 ${missed.grade} 差 ${number(missed.by, 2)}` : ""}。`,
  ];
  return parts.join("，") + group;
}

function figureOf(criterion: Criterion, figure: number, { money, share }: Figures): string {
  switch (criterion) {
    case "growth":
      return `比上年 ${figure > 0 ? "+" : ""}${share(figure)}`;
    case "payment":
      return `余额中逾期 ${share(figure)}`;
    case "costToServe":
      return `成本占所得 ${share(figure)}`;
    default:
      return `${money(figure)}，按全部客户的五分位`;
  }
}

function scored({ criterion, score, figure, given }: ScoredCriterion, figures: Figures): string {
  const said = given && [given.author, given.date].filter(Boolean).join("，");
  const why = given?.reason ? `：${given.reason}` : "";
  const by = given && `人工${said ? `（${said}${why}）` : why}`;
  if (figure === null) return `${criteria[criterion]} ${figures.number(score!, 1)} ${by}`;
  const unused = given ? `；${by} ${figures.number(given.score!, 1)} 不采用` : "";
  return `${criteria[criterion]} ${figures.number(score!, 1)}（${figureOf(criterion, figure, figures)}${unused}）`;
}

function byScorecard({ score, available, criteria: all, missed }: ScorecardReason, figures: Figures): string {
  const { number, share } = figures;
  const known = all.filter((one) => one.score !== null);
  const products = known.map((one) => `${number(one.score!, 1)} × ${share(one.weight)}`).join(" + ");
  const below = missed ? `，距 ${missed.grade} 差 ${number(missed.by, 2)}` : "";
  const list = known.map((one) => scored(one, figures)).join("、");
  return `得分 ${number(score, 2)} = (${products}) ÷ ${share(available)}${below}；${all.length} 项指标中的 ${known.length} 项：${list}。`;
}

function byInvestment(reason: InvestmentReason, { money, number }: Figures): string {
  const { expectedResult, investment, resultLine, investmentLine, returnOnInvestment, policy, missed } = reason;
  const line = resultLine === null ? "" : `（界线 ${money(resultLine)}）`;
  const parts = [`预期成果 ${money(expectedResult)}${line}`];
  if (investment !== null) parts.push(`投入 ${money(investment)}（界线 ${money(investmentLine ?? 0)}）`);
  if (returnOnInvestment !== null) {
    parts.push(`回报 ${number(returnOnInvestment, 1)}${returnOnInvestment < 1 ? "，低于 1：投入大于成果" : ""}`);
  }
  const next = missed ? missing(money(missed.by), missed.grade) : "";
  return `${parts.join("，")}。${policy ? `对策：${policies[policy]}。` : ""}${next}`;
}

function byInquiry({ isListed, asksForAll, points: sum, parts, missed }: InquiryReason): string {
  if (!isListed) return "只询问相关产品，不是我们的产品。";
  const earned = parts.map((part) => `${points[part.id]} ${part.points}`).join("、");
  const about = `${sum} 分${earned === "" ? "" : `：${earned}`}`;
  if (asksForAll) return `要求全面报价，最高为 C；${about}。`;
  return `询问我们的产品，${about}。${missed ? missing(`${missed.by} 分`, missed.grade) : ""}`;
}

/** The arithmetic of a grade, by its method. */
export function because(reason: GradeReason, figures: Figures): string {
  switch (reason.method) {
    case "abc":
      return byValue(reason, figures);
    case "rfm":
      return byRhythm(reason, figures);
    case "scorecard":
      return byScorecard(reason, figures);
    case "investment":
      return byInvestment(reason, figures);
    case "inquiry":
      return byInquiry(reason);
    case "written":
      return `表中填写（“${reason.word}”）：没有订单或询盘可供计算。`;
  }
}

/** What held or moved a grade after its method. */
export function stepSaid(step: GradeStep, { share }: Figures): string {
  switch (step.kind) {
    case "held":
      return `按数值应为 ${step.computed}；超过界线 ${share(step.margin)}（现为 ${share(step.past)}）或下个月仍如此时才变动。`;
    case "latePayment":
      return `由 ${step.from} 降一级：余额中 ${share(step.lateShare)} 逾期超过 ${step.days} 天。`;
    case "strategic":
      return `战略客户，至 ${step.mark.until}（${step.mark.author}：${step.mark.reason}），至少为 B，原为 ${step.from}。`;
    case "override":
      return `由 ${step.mark.author} 指定，至 ${step.mark.until}：${step.mark.reason}。按规则为 ${step.from}。`;
  }
}
