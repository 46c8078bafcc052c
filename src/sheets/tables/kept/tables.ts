import { GRADE_SOURCES, type KeptGrade, MOVE_CAUSES, type MoveCause } from "../../../domain/grading/gradeAccounts";
import { GRADE_MARKS, type GradeMark } from "../../../domain/grading/marks";
import { CRITERIA } from "../../../domain/grading/rules";
import type { GivenScore } from "../../../domain/grading/scores";
import type { IsoDate } from "../../../domain/kernel/date";
import type { QualitativeObjective } from "../../../domain/kpi/facts";
import { ADJUSTMENT_KINDS, type Adjustment, type BonusScore } from "../../../domain/statement/pay";
import type { EnteredRefund } from "../../../domain/statement/refunds";
import type { Draw, Split, Territory } from "../../../domain/statement/rules";
import { amount, choice, date, mark, maybe, type RuleField, share, text, truth } from "../rules/field";

/** A grade as one run leaves it for the next, flat. */
export type KeptGradeRow = Omit<KeptGrade, "pending"> & {
  readonly pendingLabel: string | null;
  readonly pendingSince: IsoDate | null;
};

/** One entry of the log of grades. */
export interface GradeMoveRow {
  readonly date: IsoDate;
  readonly accountName: string;
  readonly from: string | null;
  readonly to: string;
  readonly cause: MoveCause;
}

/** What a person enters or the add-in keeps, besides the sheets of nouns and the rule book: a row type for each table. */
export interface KeptRows {
  readonly adjustments: Adjustment;
  readonly refunds: EnteredRefund;
  readonly bonusScores: BonusScore;
  readonly splits: Split;
  readonly territories: Territory;
  readonly draws: Draw;
  readonly objectives: QualitativeObjective;
  readonly gradeMarks: GradeMark;
  readonly gradeScores: GivenScore;
  readonly gradeBook: KeptGradeRow;
  readonly gradeMoves: GradeMoveRow;
}

export type KeptTable = keyof KeptRows;

/** A period as people write it, kept as its label: "2026-Q3". */
export type KeptField = RuleField | { readonly kind: "period" };

const period: KeptField = { kind: "period" };

/** Every table, field by field in the order of its columns. */
export const KEPT_TABLES: {
  readonly [Table in KeptTable]: { readonly [Field in keyof KeptRows[Table]]-?: KeptField };
} = {
  adjustments: {
    ...{ date, owner: text, kind: choice(ADJUSTMENT_KINDS), amount, reason: text, evidence: maybe(text) },
  },
  refunds: {
    ...{ date, document: text, accountName: maybe(text), owner: maybe(text), amount, reason: text },
    evidence: maybe(text),
  },
  bonusScores: {
    ...{ owner: text, quarter: period, platformUse: maybe(share), passion: maybe(mark), innovation: maybe(mark) },
    ...{ summingUp: maybe(mark), evidence: maybe(text) },
  },
  territories: { region: text, owner: maybe(text) },
  splits: { document: text, owner: text, share },
  draws: { from: date, amount, isRecoverable: truth },
  objectives: {
    ...{ owner: text, period, objective: text, target: maybe(mark), mark: maybe(mark), evidence: maybe(text) },
  },
  gradeMarks: {
    ...{ accountName: text, accountId: maybe(text), kind: choice(GRADE_MARKS), grade: maybe(text), reason: text },
    ...{ author: text, until: date },
  },
  gradeScores: {
    ...{ accountName: text, accountId: maybe(text), criterion: choice(CRITERIA), score: maybe(mark) },
    ...{ reason: maybe(text), author: maybe(text), date: maybe(date) },
  },
  gradeBook: {
    ...{ accountName: text, accountId: maybe(text), label: text, base: text, method: choice(GRADE_SOURCES) },
    ...{ pendingLabel: maybe(text), pendingSince: maybe(date), firstInquiry: maybe(text) },
  },
  gradeMoves: { date, accountName: text, from: maybe(text), to: text, cause: choice(MOVE_CAUSES) },
};

/** Tables that are entered together share a tab. */
export const KEPT_TABS = {
  pay: ["adjustments", "bonusScores", "splits", "draws"],
  refunds: ["refunds"],
  territories: ["territories"],
  objectives: ["objectives"],
  gradeMarks: ["gradeMarks"],
  gradeScores: ["gradeScores"],
  gradeBook: ["gradeBook", "gradeMoves"],
} as const satisfies { readonly [tab: string]: readonly KeptTable[] };
export type KeptTab = keyof typeof KEPT_TABS;

export function keptFields(table: KeptTable): readonly (readonly [field: string, kept: KeptField])[] {
  return Object.entries(KEPT_TABLES[table] as { readonly [field: string]: KeptField });
}

/** The name formulas use in every language: SalesAdjustments. */
export function keptTableName(table: KeptTable): string {
  return `Sales${table.charAt(0).toUpperCase()}${table.slice(1)}`;
}

const BY_NAME = new Map(
  (Object.keys(KEPT_TABLES) as KeptTable[]).map((table) => [keptTableName(table).toLowerCase(), table]),
);

/** Which kept table a native table is; null for any other. */
export function keptTableOf(tableName: string): KeptTable | null {
  return BY_NAME.get(tableName.toLowerCase().replace(/\d+$/, "")) ?? null;
}

/** Whether a sheet is not to be mapped: one of its tables is kept. */
export function isKeptSheet({ tables = [] }: { readonly tables?: readonly { readonly name: string }[] }): boolean {
  return tables.some(({ name }) => keptTableOf(name) !== null);
}
