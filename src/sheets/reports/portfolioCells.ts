import type { Money } from "../../domain/kernel/money";
import type { PortfolioReport } from "../../domain/portfolio/report";
import type { Strings } from "../../i18n/index";
import type { BlockCell } from "../block";
import { moneyCell, numberCell, PERCENT, textCell } from "./cells";

/** How the report writes: its words and the currency's decimals. */
export interface PortfolioLayout {
  readonly words: Strings["portfolio"];
  readonly digits: number;
}

/** As many rows of a list as a person reads; the pane has them all. */
export const MOST_ROWS = 100;

/** A sum of minor units, which may carry a fraction where it was shared out. */
export function sumCell(minorUnits: number, { digits }: PortfolioLayout): BlockCell {
  return moneyCell(Math.round(minorUnits) as Money, digits);
}

export function ratioCell(value: number | null): BlockCell {
  return numberCell(value, PERCENT);
}

/** The account's name; what a person typed stays text. */
export function accountCell({ index }: PortfolioReport, account: number, { words }: PortfolioLayout): BlockCell {
  return textCell(index.entries[account]?.name ?? words.unknown);
}
