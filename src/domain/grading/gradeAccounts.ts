import {
  type AccountIndex,
  type AccountLink,
  accountOf,
  groupByAccount,
  indexAccounts,
  NO_ACCOUNT,
} from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Inquiry } from "../model/inquiries";
import { gradeByInvestment } from "./byInvestment";
import { gradeByRhythm } from "./byRhythm";
import { gradeByScorecard } from "./byScorecard";
import { gradeByValue } from "./byValue";
import type { GradingRows } from "./facts";
import { type Grade, readGrade } from "./grade";
import { type KeptBase, settle } from "./hysteresis";
import { gradeByInquiries } from "./inquiryPoints";
import { adjust, type GradeMark, type GradeStep } from "./marks";
import { type Portfolio, portfolioOf } from "./portfolio";
import type { Measure, MethodGrade } from "./reason";
import type { GradeRules, GradingMethod } from "./rules";
import { type SalesSource, salesSource } from "./sales";
import { type GivenScore, scoresByAccount } from "./scores";

/** What a run leaves for the next one, a record per account. */
export interface KeptGrade extends KeptBase, AccountLink {
  readonly label: string;
  /** Of its first inquiry; it stays when later ones are better. */
  readonly firstInquiry: Grade | null;
}

export interface GradingInput extends GradingRows {
  readonly inquiries: readonly Inquiry[];
  readonly marks: readonly GradeMark[];
  readonly scores: readonly GivenScore[];
  readonly kept: readonly KeptGrade[];
  readonly rules: GradeRules;
  readonly asOf: IsoDate;
}

export const MOVE_CAUSES = ["first", "value", "method", "latePayment", "strategic", "override", "expired"] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];
/** What a grade can come from. */
export const GRADE_SOURCES = [
  "abc",
  "rfm",
  "scorecard",
  "investment",
  "inquiry",
  "written",
] as const satisfies readonly KeptBase["method"][];

/** One entry of the log. */
export interface GradeMove {
  readonly account: number;
  readonly date: IsoDate;
  readonly from: string | null;
  readonly to: string;
  readonly cause: MoveCause;
}

export interface AccountGrade {
  readonly account: number;
  readonly name: string;
  readonly label: string;
  readonly letter: Grade;
  /** What the method says today, before anything that holds or moves it. */
  readonly computed: MethodGrade;
  readonly inquiry: MethodGrade | null;
  readonly firstInquiry: Grade | null;
  readonly steps: readonly GradeStep[];
}

export interface GradingReport {
  readonly asOf: IsoDate;
  readonly source: SalesSource;
  readonly measure: Measure;
  readonly index: AccountIndex;
  /** By account number; null for one that nothing is known of. */
  readonly grades: readonly (AccountGrade | null)[];
  /** Accounts that must still be given a grade. */
  readonly ungraded: readonly number[];
  readonly expired: readonly GradeMark[];
  readonly moves: readonly GradeMove[];
  readonly kept: readonly KeptGrade[];
}

const METHOD: { readonly [Method in Exclude<GradingMethod, "scorecard">]: (of: Portfolio) => (MethodGrade | null)[] } =
  {
    abc: gradeByValue,
    rfm: gradeByRhythm,
    investment: gradeByInvestment,
  };

/** Grades every account by the rules. With the kept grades of its own answer and the same rows it answers the same. */
export function gradeAccounts(input: GradingInput): GradingReport {
  const { rules, asOf } = input;
  const source = salesSource(input);
  const deals = source === "won" ? [input.opportunities] : [];
  const index = indexAccounts(input.accounts, input.orders, input.invoices, input.inquiries, ...deals);
  const portfolio = portfolioOf(index, input, rules, asOf);
  const byMethod =
    rules.method === "scorecard"
      ? gradeByScorecard(portfolio, scoresByAccount(index, input.scores, asOf))
      : METHOD[rules.method](portfolio);
  const inquiries = groupByAccount(index, input.inquiries);
  const listed = rules.listedProducts.map(foldText);
  const kept = onAccounts(index, input.kept);
  const marks = groupByAccount(index, input.marks);
  const grades = byMethod.map((grade, at): Graded | null => {
    const inquiry = inquiries[at]!.length > 0 ? gradeByInquiries(inquiries[at]!, listed, rules.inquiry) : null;
    const isCustomer = portfolio.customers[at]!.isCustomer;
    const computed = (isCustomer ? grade : null) ?? inquiry ?? grade ?? writtenGrade(index, at);
    return computed && gradeOne(at, { computed, inquiry, kept: kept[at]!, marks: marks[at]! }, portfolio, index, asOf);
  });
  return reportOf(grades, { index, source, measure: portfolio.measure, asOf, marks: input.marks });
}

interface Graded {
  readonly grade: AccountGrade;
  readonly kept: KeptGrade;
  readonly move: GradeMove | null;
}

interface Material {
  readonly computed: MethodGrade;
  readonly inquiry: MethodGrade | null;
  readonly kept: KeptGrade | null;
  readonly marks: readonly GradeMark[];
}

function gradeOne(
  account: number,
  { computed, inquiry, kept, marks }: Material,
  { rules, customers }: Portfolio,
  index: AccountIndex,
  asOf: IsoDate,
): Graded {
  const settled = settle(computed, kept, rules.hysteresis, asOf);
  const held: GradeStep[] =
    settled.heldAt === null
      ? []
      : [{ kind: "held", computed: computed.label, past: settled.heldAt, margin: rules.hysteresis!.margin }];
  const payment = isByValue(computed) ? rules.payment : null;
  const valid = marks.filter(({ until }) => until >= asOf);
  const adjusted = adjust(settled.label, customers[account]!.facts, payment, valid);
  const { name, id } = index.entries[account]!;
  const label = adjusted.label;
  const firstInquiry = kept?.firstInquiry ?? inquiry?.letter ?? null;
  const steps = [...held, ...adjusted.steps];
  const letter = readGrade(label) ?? computed.letter;
  return {
    grade: { account, name, label, letter, computed, inquiry, firstInquiry, steps },
    kept: {
      ...{ accountName: name, accountId: id, method: computed.reason.method, base: settled.label },
      ...{ pending: settled.pending, label, firstInquiry },
    },
    move: moveOf(account, kept, label, asOf, causeOf(computed, kept, adjusted.steps, valid.length < marks.length)),
  };
}

function isByValue({ reason: { method } }: MethodGrade): boolean {
  return method === "abc" || method === "rfm";
}

function moveOf(account: number, kept: KeptGrade | null, to: string, date: IsoDate, cause: MoveCause) {
  return kept?.label === to ? null : { account, date, from: kept?.label ?? null, to, cause };
}

function causeOf(
  computed: MethodGrade,
  kept: KeptGrade | null,
  steps: readonly GradeStep[],
  hasExpired: boolean,
): MoveCause {
  const last = steps.at(-1)?.kind;
  if (!kept) return "first";
  if (last === "override" || last === "strategic" || last === "latePayment") return last;
  if (hasExpired) return "expired";
  return kept.method === computed.reason.method ? "value" : "method";
}

/** Nothing to reckon with: what a person wrote on the accounts sheet, as far as it is one of the four. */
function writtenGrade(index: AccountIndex, at: number): MethodGrade | null {
  const word = index.entries[at]!.account?.grade ?? null;
  const letter = word === null ? null : readGrade(word);
  return letter && { label: letter, letter, reason: { method: "written", word: word! }, doubts: [] };
}

/** One record per account: the last that is about it. */
function onAccounts<Row extends AccountLink>(index: AccountIndex, rows: readonly Row[]): (Row | null)[] {
  const found = new Array<Row | null>(index.entries.length).fill(null);
  for (const row of rows) {
    const at = accountOf(index, row);
    if (at !== NO_ACCOUNT) found[at] = row;
  }
  return found;
}

interface Setting {
  readonly index: AccountIndex;
  readonly source: SalesSource;
  readonly measure: Measure;
  readonly asOf: IsoDate;
  readonly marks: readonly GradeMark[];
}

function reportOf(graded: readonly (Graded | null)[], { marks, ...setting }: Setting): GradingReport {
  return {
    ...setting,
    grades: graded.map((one) => one?.grade ?? null),
    ungraded: graded.flatMap((one, at) => (one === null ? [at] : [])),
    expired: marks.filter(({ until }) => until < setting.asOf),
    moves: graded.flatMap((one) => one?.move ?? []),
    kept: graded.flatMap((one) => one?.kept ?? []),
  };
}
