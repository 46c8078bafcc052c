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

export const measures: Words<Measure> = { revenue: "revenue", grossProfit: "gross profit" };

export const criteria: Words<Criterion> = {
  profit: "profit",
  growth: "growth",
  potential: "potential not yet won",
  payment: "payment",
  relation: "relation",
  fit: "fit",
  costToServe: "cost to serve",
};

export const points: Words<InquiryPointId> = {
  specification: "specification or drawing",
  quantity: "quantity",
  priceOrTerms: "target price or terms",
  companyMail: "company mail",
  companyNamed: "company name and site",
  secondReply: "second reply within 7 days",
};

export const policies: Words<Policy> = {
  A1: "protect: keep, automate",
  A2: "partner: plan, sponsor, review quarterly",
  B: "develop",
  C: "serve cheaply: phone, dealer, web",
  D: "decide: a named plan with a date, else reduce",
};

export const segments: Words<Segment> = { winBack: "win back", new: "new" };

export const doubts: Words<Doubt> = {
  fewAccounts: "too few accounts to compare",
  smallPortfolio: "fifths of fewer than 50 customers say little",
  noOwnRhythm: "fewer than three orders, so the portfolio’s usual gap is used",
  shortHistory: "a customer for less than 90 days",
  thinScorecard: "less than 60% of the weight has a score",
  costsUnknown: "no costs are logged, so only the result is graded",
  profitIncomplete: "some orders tell no gross profit",
  currenciesMixed: "amounts of several currencies without a rate",
  dealsWithoutOdds: "open deals without a probability are left out",
  listingUnknown: "no list of our products to compare with",
};

function missing(amount: string, grade: string): string {
  return `${amount} more would make it ${grade === "A" ? "an A" : `a ${grade}`}.`;
}

function byValue(reason: AbcReason, { money, share }: Figures): string {
  const { value, rank, shareBefore, shareLine, missed, channel } = reason;
  const among = channel === null ? "" : ` among “${channel}”`;
  if (shareBefore === null || rank === null)
    return `${measures[reason.measure]} of ${money(value)}: zero or less is a D.`;
  const line = shareLine === null ? "" : `, past the line at ${share(shareLine)}`;
  const place = `number ${rank}${among} by ${measures[reason.measure]} (${money(value)})`;
  const before = `larger accounts hold ${share(shareBefore)}${line}`;
  return `${place}; ${before}.${missed ? ` ${missing(money(missed.by), missed.grade)}` : ""}`;
}

function byRhythm(reason: RfmReason, { money, number }: Figures): string {
  const { recency, frequency, monetary, score, days, rhythm, orders, value, missed, segment } = reason;
  const whose = reason.isOwnRhythm ? "its own" : "the usual";
  const group = segment === null ? "" : ` Segment: ${segments[segment]}.`;
  const parts = [
    `R ${recency} (last order ${number(days, 0)} days ago, ${whose} gap ${number(rhythm, 0)})`,
    `F ${frequency} (${number(orders, 0)} orders)`,
    `M ${monetary} (${measures[reason.measure]} ${money(value)})`,
    `score ${number(score, 2)}${missed ? `, ${number(missed.by, 2)} below ${missed.grade}` : ""}.`,
  ];
  return parts.join(", ") + group;
}

/** What the rows' score of a criterion is of. */
function figureOf(criterion: Criterion, figure: number, { money, share }: Figures): string {
  switch (criterion) {
    case "growth":
      return `${figure > 0 ? "+" : ""}${share(figure)} on the year before`;
    case "payment":
      return `${share(figure)} of the balance late`;
    case "costToServe":
      return `costs ${share(figure)} of what it brings`;
    default:
      return `${money(figure)}, by fifths of all accounts`;
  }
}

function scored({ criterion, score, figure, given }: ScoredCriterion, figures: Figures): string {
  const said = given && [given.author, given.date].filter(Boolean).join(", ");
  const why = given?.reason ? `: ${given.reason}` : "";
  const by = given && `by hand${said ? ` (${said}${why})` : why}`;
  if (figure === null) return `${criteria[criterion]} ${figures.number(score!, 1)} ${by}`;
  const unused = given ? `; ${figures.number(given.score!, 1)} ${by} is not used` : "";
  return `${criteria[criterion]} ${figures.number(score!, 1)} (${figureOf(criterion, figure, figures)}${unused})`;
}

function byScorecard({ score, available, criteria: all, missed }: ScorecardReason, figures: Figures): string {
  const { number, share } = figures;
  const known = all.filter((one) => one.score !== null);
  const products = known.map((one) => `${number(one.score!, 1)} × ${share(one.weight)}`).join(" + ");
  const below = missed ? `, ${number(missed.by, 2)} below ${missed.grade}` : "";
  const list = known.map((one) => scored(one, figures)).join(", ");
  return `score ${number(score, 2)} = (${products}) ÷ ${share(available)}${below}; ${known.length} of ${all.length} criteria: ${list}.`;
}

function byInvestment(reason: InvestmentReason, { money, number }: Figures): string {
  const { expectedResult, investment, resultLine, investmentLine, returnOnInvestment, policy, missed } = reason;
  const line = resultLine === null ? "" : ` (line ${money(resultLine)})`;
  const parts = [`expected result ${money(expectedResult)}${line}`];
  if (investment !== null) parts.push(`investment ${money(investment)} (line ${money(investmentLine ?? 0)})`);
  if (returnOnInvestment !== null) {
    parts.push(
      `return ${number(returnOnInvestment, 1)}${returnOnInvestment < 1 ? ", below 1: it costs more than it brings" : ""}`,
    );
  }
  const next = missed ? ` ${missing(money(missed.by), missed.grade)}` : "";
  return `${parts.join(", ")}.${policy ? ` Policy: ${policies[policy]}.` : ""}${next}`;
}

function byInquiry({ isListed, asksForAll, points: sum, parts, missed }: InquiryReason): string {
  if (!isListed) return "asks about related products only, not about ours.";
  const earned = parts.map((part) => `${points[part.id]} ${part.points}`).join(", ");
  const about = `${sum} ${sum === 1 ? "point" : "points"}${earned === "" ? "" : `: ${earned}`}`;
  if (asksForAll) return `asks for a quotation of everything, which is a C at most; ${about}.`;
  return `asks about our products, ${about}.${missed ? ` ${missing(`${missed.by}`, missed.grade)}` : ""}`;
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
      return `as written on the sheet (“${reason.word}”): no order or inquiry to reckon with.`;
  }
}

/** What held or moved a grade after its method. */
export function stepSaid(step: GradeStep, { share }: Figures): string {
  switch (step.kind) {
    case "held":
      return `Would be ${step.computed}; kept until it is ${share(step.margin)} past the line (now ${share(step.past)}) or a second month says the same.`;
    case "latePayment":
      return `One class down from ${step.from}: ${share(step.lateShare)} of its balance is more than ${step.days} days late.`;
    case "strategic":
      return `Strategic until ${step.mark.until} (${step.mark.author}: ${step.mark.reason}), so at least B instead of ${step.from}.`;
    case "override":
      return `Set by ${step.mark.author} until ${step.mark.until}: ${step.mark.reason}. By the rules it is ${step.from}.`;
  }
}
