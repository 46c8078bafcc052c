import { dealState } from "../choiceWords";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import type { Placed } from "../regions";

/** The sheets that may say what was sold. */
export interface SoldRows {
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly opportunities: readonly Opportunity[];
}

/** The sheet whose rows are the sales. */
export type SalesSource = keyof SoldRows;

/** What a row of sales may tell beside its figures. */
export interface SoldLine extends Placed {
  readonly product?: string | null;
  readonly productLine?: string | null;
  readonly channel?: string | null;
  readonly owner?: string | null;
  readonly leadOrigin?: string | null;
}

/** Orders, or where none are kept what was billed, or where nothing is billed the deals that were won. */
export function salesSource({ orders, invoices, opportunities }: SoldRows): SalesSource {
  if (orders.length > 0) return "orders";
  const isBilled = invoices.some(({ amount, invoiceDate }) => amount !== null && invoiceDate !== null);
  return !isBilled && opportunities.some(isWon) ? "opportunities" : "invoices";
}

export function isWon({ stage, status }: Opportunity): boolean {
  return dealState(stage, status) === "won";
}
