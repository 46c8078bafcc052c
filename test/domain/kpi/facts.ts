import { periodOf, type PeriodKind } from "../../../src/domain/calendarPeriod";
import type { KpiFacts, KpiRows } from "../../../src/domain/kpi/facts";
import { DEFAULT_KPI_RULES, type KpiId, type KpiRules } from "../../../src/domain/kpi/rules";
import { type Figure, type Scorecard, type Scorecards, scorecards } from "../../../src/domain/kpi/scorecard";
import { DEFAULT_COMMISSION_RULES } from "../../../src/domain/statement/rules";
import { DEFAULT_HOURS, weekendDays } from "../../../src/domain/workCalendar";
import { on, rowOf, units } from "../../support/modelRows";

const NO_ROWS: KpiRows = {
  ...{ accounts: [], orders: [], invoices: [], payments: [], opportunities: [] },
  ...{ inquiries: [], activities: [], complaints: [], targets: [] },
};

/** A firm that rests on Sundays. */
export function facts(rows: Partial<KpiRows>, rules: Partial<KpiRules> = {}): KpiFacts {
  return {
    rows: { ...NO_ROWS, ...rows },
    rules: { ...DEFAULT_KPI_RULES, ...rules },
    pay: DEFAULT_COMMISSION_RULES,
    calendar: { isWeekend: weekendDays(11)!, holidays: new Set() },
    hours: DEFAULT_HOURS,
    objectives: [],
    goals: [],
    digits: 2,
  };
}

export function sale(day: string, accountName: string, amount: number, rest = {}) {
  return rowOf("orders", { orderDate: on(day), accountName, amount: units(amount), owner: "Lin", ...rest });
}

export function target(owner: string | null, period: string, amount: number, rest = {}) {
  return rowOf("targets", { owner, period, target: units(amount), ...rest });
}

export function cards(given: KpiFacts, kind: PeriodKind, day: string, asOf?: string): Scorecards {
  const period = periodOf(kind, on(day));
  return scorecards(given, period, asOf === undefined ? period.to : on(asOf));
}

export function figure({ figures }: Scorecard, kpi: KpiId): Figure {
  return figures.find((one) => one.kpi === kpi)!;
}

export function cardOf({ reps }: Scorecards, owner: string): Scorecard {
  return reps.find((one) => one.owner === owner)!;
}
