import type { IsoDate } from "../../../src/domain/kernel/date";
import { type Money, moneyOf } from "../../../src/domain/kernel/money";
import { periodOf, type PeriodKind } from "../../../src/domain/calendarPeriod";
import type { Order } from "../../../src/domain/model/orders";
import { type CommissionRows } from "../../../src/domain/statement/credits";
import { type CommissionRules, DEFAULT_COMMISSION_RULES } from "../../../src/domain/statement/rules";
import { commissionStatements, type Statement, type StatementFacts } from "../../../src/domain/statement/statement";
import { on, rowOf, units } from "../../support/modelRows";

export const NO_ROWS: CommissionRows = { accounts: [], orders: [], invoices: [], payments: [], opportunities: [] };

/** The default rules but for these; no salary unless told, so that totals are commission. */
export function rules(changes: Partial<CommissionRules> = {}): CommissionRules {
  return { ...DEFAULT_COMMISSION_RULES, monthlyBase: 0, ...changes };
}

export function facts(rows: Partial<CommissionRows>, changes: Partial<CommissionRules> = {}): StatementFacts {
  const held = rules(changes);
  return { rows: { ...NO_ROWS, ...rows }, scores: [], adjustments: [], refunds: [], rulesOn: () => held, digits: 2 };
}

/** An order of Lin Mei's, unless told. */
export function order(day: string, amount: number, rest: Partial<Order> = {}): Order {
  return rowOf("orders", {
    owner: "Lin Mei",
    accountName: "Aurora",
    orderDate: on(day),
    amount: units(amount),
    ...rest,
  });
}

/** The statement of one rep for the period that holds a day. */
export function statementFor(
  given: StatementFacts,
  kind: PeriodKind,
  day: string,
  { owner = "Lin Mei", asOf }: { readonly owner?: string; readonly asOf?: string } = {},
): Statement {
  const period = periodOf(kind, on(day));
  const found = commissionStatements(given, period, (asOf as IsoDate) ?? period.to).statements;
  return found.find((statement) => statement.owner === owner)!;
}

export function commissions(statement: Statement): number[] {
  return statement.lines.map(({ commission }) => commission / 100);
}

export const minor = (amount: number): Money => moneyOf(amount, 2);
