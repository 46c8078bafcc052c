import type { DayNumber } from "../kernel/date";
import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** The last day of each aging bucket but the open one: 1–30, 31–60, 61–90, over 90. */
export const DEFAULT_EDGES: readonly number[] = [30, 60, 90];

/** Edges that rise from above zero, or what is wrong with them. */
export function bucketEdges(edges: readonly number[], argument: string): Result<readonly number[]> {
  const wrong = edges.findIndex((edge, at) => edge <= (at === 0 ? 0 : edges[at - 1]!));
  if (edges.length === 0 || wrong >= 0) return fail({ code: "buckets_not_rising", argument });
  return ok(edges);
}

/** 0 is not yet due, 1 the first bucket …; an edge belongs to the bucket below it. */
export function agingBucket(daysPastDue: number, edges: readonly number[]): number {
  if (daysPastDue <= 0) return 0;
  const at = edges.findIndex((edge) => daysPastDue <= edge);
  return at < 0 ? edges.length + 1 : at + 1;
}

/** Days late by `asOf`, or by the day of payment where that was earlier; 0 when not late. */
export function daysPastDue(due: DayNumber, asOf: DayNumber, paid: DayNumber | null): number {
  const until = paid !== null && paid < asOf ? paid : asOf;
  return Math.max(0, until - due);
}

/** What stands in one part of an aging table. */
export interface AgingLine {
  readonly amount: number;
  readonly count: number;
}

/** Every balance is in exactly one part; the parts add up to the total. */
export interface AgingTable {
  readonly notDue: AgingLine;
  /** One per edge, and the open one. */
  readonly buckets: readonly AgingLine[];
  readonly noDueDate: AgingLine;
  /** Credits: money that belongs to no invoice yet. */
  readonly unapplied: AgingLine;
  readonly total: AgingLine;
}

export interface OpenBalance {
  readonly due: DayNumber | null;
  readonly balance: number;
}

/** Balances by how long they are overdue. A balance of zero is settled and counts nowhere. */
export function agingTable(items: readonly OpenBalance[], asOf: DayNumber, edges: readonly number[]): AgingTable {
  const parts: number[][] = Array.from({ length: edges.length + 4 }, () => []);
  const [noDate, credit] = [edges.length + 2, edges.length + 3];
  for (const { due, balance } of items) {
    if (balance === 0) continue;
    const part = balance < 0 ? credit : due === null ? noDate : agingBucket(asOf - due, edges);
    parts[part]!.push(balance);
  }
  const lines = parts.map((amounts) => ({ amount: exactSum(amounts), count: amounts.length }));
  return {
    notDue: lines[0]!,
    buckets: lines.slice(1, noDate),
    noDueDate: lines[noDate]!,
    unapplied: lines[credit]!,
    total: {
      amount: exactSum(items.map(({ balance }) => balance)),
      count: lines.reduce((sum, { count }) => sum + count, 0),
    },
  };
}
