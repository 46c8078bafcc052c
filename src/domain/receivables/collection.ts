import { type Result, fail, ok } from "../kernel/result";

/** One month, or other stretch, of the sales that receivables come from. */
export interface SalesPeriod {
  readonly sales: number;
  readonly days: number;
}

/** Days sales outstanding: receivables ÷ sales × days. Not rounded. */
export function simpleDso(receivables: number, sales: number, days: number): Result<number> {
  return sales === 0 ? fail({ code: "zero_target", argument: "sales" }) : ok((receivables / sales) * days);
}

/**
 * Days sales outstanding by counting back: from the newest period on, each uses up its sales of the balance and counts
 * its days, the last one in proportion. A period without sales counts its days. Periods are given oldest first; a balance
 * they do not use up has no answer, because none is known.
 */
export function countbackDso(receivables: number, periods: readonly SalesPeriod[]): Result<number> {
  let open = receivables;
  let counted = 0;
  for (const { sales, days } of [...periods].reverse()) {
    if (open <= 0) break;
    if (sales >= open) return ok(counted + (open / sales) * days);
    open -= sales;
    counted += days;
  }
  return open > 0 ? fail({ code: "history_too_short", argument: "sales", left: open }) : ok(counted);
}

export interface CollectionPeriod {
  readonly beginning: number;
  readonly sales: number;
  readonly endTotal: number;
  /** Of the end's receivables, what is not yet due. */
  readonly endCurrent: number;
}

/**
 * Collection effectiveness index: what was collected of what could be.
 * (beginning + sales − end total) ÷ (beginning + sales − end current); 1 is everything.
 */
export function collectionEffectiveness({ beginning, sales, endTotal, endCurrent }: CollectionPeriod): Result<number> {
  const collectable = beginning + sales - endCurrent;
  if (collectable === 0) return fail({ code: "zero_target", argument: "beginning + sales − endCurrent" });
  return ok((beginning + sales - endTotal) / collectable);
}

/** 回款率: collected ÷ due. */
export function collectionRate(due: number, collected: number): Result<number> {
  return due === 0 ? fail({ code: "zero_target", argument: "due" }) : ok(collected / due);
}
