import type { AccountGrade, GradeMove, MoveCause } from "../../domain/grading/gradeAccounts";
import type { BusinessKind, Criterion, GradingMethod } from "../../domain/grading/rules";
import type { SalesSource } from "../../domain/grading/sales";
import type { Figures } from "../figures";
import { measures, criteria, points, policies, segments, doubts, because, stepSaid, type Words } from "./gradeSentence";

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
    sourceNames: { orders: "orders", invoices: "invoices", won: "deals won" } satisfies Words<NonNullable<SalesSource>>,
    sources: {
      orders: "Reckoned on orders.",
      invoices: "Reckoned on invoices: there is no sheet of orders.",
      won: "Reckoned on deals won: there is no sheet of orders or invoices.",
    } satisfies Words<NonNullable<SalesSource>>,
    /** Why nobody has a grade, and what would change that. */
    noSales:
      "No sheet says what was sold, so there is nothing to grade customers by. Needed are orders (customer, date, amount), invoices, or deals won; prospects are graded by a sheet of inquiries, and a grade written on the accounts sheet counts until then.",
    noAccounts: "No account is known: a sheet of accounts, orders, invoices, deals or inquiries is needed.",
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
    source: "Sales from",
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
