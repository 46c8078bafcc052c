import { readPeriod } from "../calendarPeriod";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Forecast } from "../model/forecasts";

/** What a product is wanted and can be had in a period, in the units of the forecasts. */
export interface SupplyLine {
  /** "2026-07", "2026-Q3". */
  readonly period: string;
  readonly product: string | null;
  /** The forecast agreed on. */
  readonly demand: number;
  readonly committed: number;
  /** Null where no row says anything of supply: unknown is not nothing. */
  readonly supply: number | null;
  /** demand − supply: above 0 is missing, below 0 is left over. */
  readonly gap: number | null;
  /** The last day on which supply for the period arrives. */
  readonly eta: IsoDate | null;
  /** Part of the supply arrives after the period. */
  readonly isLate: boolean;
  readonly rows: readonly number[];
}

/**
 * Demand against supply by period and product, from the unfrozen forecasts of the period of the day and later; in order
 * of periods, and in each the largest gap first. Rows without a period or a forecast are left out.
 */
export function supplyAndDemand(forecasts: readonly Forecast[], asOf: IsoDate): SupplyLine[] {
  const groups = new Map<string, { period: string; to: IsoDate; rows: number[] }>();
  forecasts.forEach((row, at) => {
    const period = row.period === null ? null : readPeriod(row.period);
    if (row.version !== null || row.forecast === null || period === null || period.to < asOf) return;
    const key = JSON.stringify([period.label, foldText(row.product ?? "")]);
    const group = groups.get(key) ?? { period: period.label, to: period.to, rows: [] };
    group.rows.push(at);
    groups.set(key, group);
  });
  return [...groups.values()]
    .map(({ period, to, rows }) => supplyLine(period, to, rows, forecasts))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : (b.gap ?? 0) - (a.gap ?? 0)));
}

function supplyLine(period: string, to: IsoDate, rows: readonly number[], forecasts: readonly Forecast[]): SupplyLine {
  const told = rows.map((at) => forecasts[at]!);
  const total = (of: (row: Forecast) => number | null) => told.reduce((sum, row) => sum + (of(row) ?? 0), 0);
  const demand = total((row) => row.forecast);
  const supply = told.some((row) => row.supply !== null) ? total((row) => row.supply) : null;
  const eta = told.reduce<IsoDate | null>((last, row) => (row.eta && (!last || row.eta > last) ? row.eta : last), null);
  return {
    period,
    product: told[0]!.product,
    demand,
    committed: total((row) => row.committed),
    supply,
    gap: supply === null ? null : demand - supply,
    eta,
    isLate: eta !== null && eta > to,
    rows,
  };
}
