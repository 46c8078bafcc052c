import type { AccountGrade, GradeMove, MoveCause } from "../../domain/grading/gradeAccounts";
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
import type { BusinessKind, Criterion, GradingMethod } from "../../domain/grading/rules";
import type { Policy } from "../../domain/grading/investment";
import type { Figures } from "../figures";

type Words<Id extends string> = { readonly [Each in Id]: string };

const measures: Words<Measure> = { revenue: "revenue", grossProfit: "gross profit" };

const criteria: Words<Criterion> = {
  profit: "profit",
  growth: "growth",
  potential: "potential not yet won",
  payment: "payment",
  relation: "relation",
  fit: "fit",
  costToServe: "cost to serve",
};

const points: Words<InquiryPointId> = {
  specification: "specification or drawing",
  quantity: "quantity",
  priceOrTerms: "target price or terms",
  companyMail: "company mail",
  companyNamed: "company name and site",
  secondReply: "second reply within 7 days",
};

const policies: Words<Policy> = {
  A1: "protect: keep, automate",
  A2: "partner: plan, sponsor, review quarterly",
  B: "develop",
  C: "serve cheaply: phone, dealer, web",
  D: "decide: a named plan with a date, else reduce",
};

const segments: Words<Segment> = { winBack: "win back", new: "new" };

const doubts: Words<Doubt> = {
  fewAccounts: "too few accounts to compare",
  smallPortfolio: "fifths of fewer than 50 customers say little",
  noOwnRhythm: "fewer than three orders, so the portfolio’s usual gap is used",
  shortHistory: "a customer for less than 90 days",
  thinScorecard: "less than 60 % of the weight has a score",
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
  const { recency, frequency, monetary, score, days, rhythm, orders, value, missed } = reason;
  const whose = reason.isOwnRhythm ? "its own" : "the usual";
  return [
    `R ${recency} (last order ${number(days, 0)} days ago, ${whose} gap ${number(rhythm, 0)})`,
    `F ${frequency} (${number(orders, 0)} orders)`,
    `M ${monetary} (${measures[reason.measure]} ${money(value)})`,
    `score ${number(score, 2)}${missed ? `, ${number(missed.by, 2)} below ${missed.grade}` : ""}.`,
  ].join(", ");
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

function because(reason: GradeReason, figures: Figures): string {
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

function stepSaid(step: GradeStep, { share }: Figures): string {
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

const causes: Words<MoveCause> = {
  first: "first grade",
  value: "its figures",
  method: "another method",
  latePayment: "late payment",
  strategic: "strategic account",
  override: "set by hand",
  expired: "an override has ended",
};

/** Words of grading; a grade's own sentence says its whole arithmetic. */
export const grading = {
  measures,
  criteria,
  points,
  policies,
  segments,
  doubts,
  causes,
  methods: {
    abc: "ABC by value",
    rfm: "Recency, frequency, amount",
    scorecard: "Scorecard",
    investment: "Expected result × investment",
  } satisfies Words<GradingMethod>,
  businesses: {
    foreignTrade: "Foreign trade",
    dealers: "Dealers",
    logistics: "Logistics",
    chemicals: "Chemicals, order to cash",
    regional: "Regional sales",
  } satisfies Words<BusinessKind>,
  /** "B: number 17 by revenue (12,300); larger accounts hold 83.2 %, past the line at 80 %. 1,350 more would make it an A." */
  sentence: ({ label, computed, steps }: AccountGrade, figures: Figures): string =>
    [
      `${label}: ${because(computed.reason, figures)}`,
      ...steps.map((step) => stepSaid(step, figures)),
      ...(computed.doubts.length > 0
        ? [`Provisional: ${computed.doubts.map((doubt) => doubts[doubt]).join("; ")}.`]
        : []),
    ].join(" "),
  move: ({ from, to, cause }: GradeMove): string => `${from ?? "–"} → ${to} (${causes[cause]})`,
  view: {
    business: "Kind of business",
    method: "Method",
    count: (graded: number, ungraded: number, shown: number) =>
      `${graded} graded, ${ungraded} without a grade${graded > shown ? `; the first ${shown} are below` : ""}.`,
    writeGrades: "Write grades and keep the log",
    writeTab: "Write as a tab",
    nothingMoved: "No grade has moved since the last run; there is nothing to write.",
    find: "Find an account",
    ungraded: (count: number) => `${count} without a grade`,
    moves: (count: number) => `${count} ${count === 1 ? "move" : "moves"} since the last run`,
    expired: (count: number) => `${count} set by hand until a day that is past`,
    expiredMark: (account: string, grade: string | null, until: string, why: string) =>
      `${account}${grade === null ? "" : ` ${grade}`} until ${until} (${why})`,
  },
  score: {
    open: "Score…",
    title: (account: string) => `Score of ${account} by hand`,
    write: "Write into the scores by hand",
    list: (scores: number, accounts: number) =>
      `List ${scores} scores to be given for the ${accounts} ${accounts === 1 ? "account" : "accounts"} below`,
    /** What a mark means, so that two people give the same. */
    anchors: {
      profit: "5: among our most profitable; 3: usual margin; 1: a loss.",
      growth: "5: buys a fifth more each year; 3: the same as before; 1: a fifth less or worse.",
      potential: "5: could buy several times as much from us; 3: about as much again; 1: we have all there is.",
      payment: "5: always in time; 3: late, but pays when reminded; 1: only under pressure, or disputes bills.",
      relation: "5: decision makers trust us and call us first; 3: we know the buyer; 1: one name, no meeting yet.",
      fit: "5: our core products, our terms, our region; 3: part of the range fits; 1: wants what we hardly have.",
      costToServe: "5: orders by itself in full loads; 3: usual effort; 1: many visits, rush orders and complaints.",
    } satisfies Words<Criterion>,
  },
  mark: {
    open: "Set by hand…",
    title: (account: string) => `Grade of ${account} set by hand`,
    untilHint: "After that day the rules count again.",
    write: "Write into the grades set by hand",
    cancel: "Cancel",
  },
  sheet: {
    name: "Grades",
    title: (asOf: string) => `Account grades as of ${asOf}`,
    method: "Method",
    measure: "Measured by",
    accounts: "Accounts",
    ungraded: "Without a grade",
    account: "Account",
    owner: "Owner",
    accountGrade: "Account grade",
    inquiryGrade: "Inquiry grade",
    value: "Value",
    shareBefore: "Share before",
    reason: "Why",
    provisional: "Provisional",
    yes: "yes",
  },
};
