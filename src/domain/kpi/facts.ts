import type { NounId, Nouns } from "../model/index";
import type { RowOf } from "../model/noun";
import type { CommissionRules } from "../statement/rules";
import type { WorkCalendar, WorkHours } from "../workCalendar";
import type { KpiRules } from "./rules";

type Rows = { readonly [Id in NounId]: readonly RowOf<Nouns[Id]>[] };

/** The sheets a scorecard is made of. */
export type KpiRows = Pick<
  Rows,
  | "accounts"
  | "orders"
  | "invoices"
  | "payments"
  | "opportunities"
  | "inquiries"
  | "activities"
  | "complaints"
  | "targets"
>;

/** An objective that is judged, not counted: marks from 1 to 5. */
export interface QualitativeObjective {
  readonly owner: string;
  /** "2026-Q3" */
  readonly period: string;
  readonly objective: string;
  readonly mark: number | null;
  readonly target: number | null;
  readonly evidence: string | null;
}

/** What a year is to bring a rep, where no target sheet says it; null: no target. As a cell holds it. */
export interface YearGoal {
  readonly rep: string;
  readonly year: number;
  readonly revenue: number | null;
  readonly grossProfit: number | null;
  readonly newClients: number | null;
  readonly collection: number | null;
}

export interface KpiFacts {
  readonly rows: KpiRows;
  readonly rules: KpiRules;
  /** Currency, splits and exchange rates are those of pay. */
  readonly pay: CommissionRules;
  readonly calendar: WorkCalendar;
  readonly hours: readonly WorkHours[];
  readonly objectives: readonly QualitativeObjective[];
  readonly goals: readonly YearGoal[];
  readonly digits: number;
}
