import { readPeriod } from "../calendarPeriod";
import { foldText } from "../kernel/text";
import type { Forecast } from "../model/forecasts";
import { forecastError, type Outcome } from "./accuracy";

/** What a forecast row is about. */
export type VersionKey = "owner" | "product" | "accountName";

/** How the frozen forecasts of one rep, product or account turned out; null where nothing was sold to divide by. */
export interface VersionAccuracy {
  readonly name: string | null;
  readonly rows: readonly number[];
  readonly actual: number;
  readonly wape: number | null;
  /** Above 0: too much was forecast. */
  readonly bias: number | null;
  /** WAPE of the baseline less that of the person's forecast: above 0 the person made it better. */
  readonly valueAdded: number | null;
}

/** A row of a version, with the months from freezing to the period it is for. */
interface FrozenRow {
  readonly row: number;
  readonly lag: number;
  readonly forecast: number;
  readonly baseline: number | null;
  readonly actual: number;
}

/**
 * Copies of the rows of this month and later under the month's name, for the month-end: what is forecast today stays to
 * be compared when the sales are known. A row whose forecast nobody has said is frozen at its baseline. Rows without a
 * month or any forecast, and rows of older versions, are not frozen.
 */
export function freezeForecasts(forecasts: readonly Forecast[], month: string): Forecast[] {
  const from = readPeriod(month);
  if (from?.kind !== "month") throw new RangeError(`A version is named after a month, not ${month}`);
  return forecasts
    .filter((row) => {
      const period = row.period === null ? null : readPeriod(row.period);
      return (
        row.version === null && (row.forecast ?? row.baseline) !== null && period !== null && period.to >= from.from
      );
    })
    .map((row) => ({ ...row, forecast: row.forecast ?? row.baseline, version: from.label }));
}

/** Whether a version is there already: a month is frozen once. */
export function isFrozen(forecasts: readonly Forecast[], month: string): boolean {
  return forecasts.some(({ version }) => version !== null && readPeriod(version)?.label === month);
}

/**
 * Accuracy of the frozen versions by rep, product or account, largest sales first. `lag` is how many months before its
 * period a forecast was frozen: 1 compares last month's forecast of this month.
 */
export function versionAccuracy(
  forecasts: readonly Forecast[],
  by: VersionKey,
  lag: number,
  actualOf: (row: Forecast) => number | null,
): VersionAccuracy[] {
  const groups = new Map<string, { name: string | null; rows: FrozenRow[] }>();
  latestRows(forecasts).forEach((at) => {
    const frozen = frozenRow(forecasts[at]!, at, actualOf);
    if (frozen?.lag !== lag) return;
    const name = forecasts[at]![by];
    const key = foldText(name ?? "");
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(frozen);
    groups.set(key, group);
  });
  return [...groups.values()].map(accuracyOf).sort((a, b) => b.actual - a.actual);
}

/** A row written twice in one version counts as it was written last. */
function latestRows(forecasts: readonly Forecast[]): number[] {
  const latest = new Map<string, number>();
  forecasts.forEach(({ version, period, accountName, product, owner }, at) => {
    if (version !== null) latest.set(JSON.stringify([version, period, accountName, product, owner]), at);
  });
  return [...latest.values()];
}

function frozenRow(row: Forecast, at: number, actualOf: (row: Forecast) => number | null): FrozenRow | null {
  const [frozen, period] = [row.version, row.period].map((text) => (text === null ? null : readPeriod(text)));
  const actual = row.actual ?? actualOf(row);
  if (frozen?.kind !== "month" || period?.kind !== "month" || row.forecast === null || actual === null) return null;
  return {
    row: at,
    lag: monthsFrom(frozen.label, period.label),
    forecast: row.forecast,
    baseline: row.baseline,
    actual,
  };
}

function monthsFrom(early: string, late: string): number {
  const [from, to] = [early, late].map((label) => 12 * Number(label.slice(0, 4)) + Number(label.slice(5)));
  return to! - from!;
}

function accuracyOf({ name, rows }: { name: string | null; rows: readonly FrozenRow[] }): VersionAccuracy {
  const outcomes = rows.map(({ actual, forecast }): Outcome => ({ actual, forecast }));
  const wape = valueOrNull(forecastError(outcomes, "wape"));
  const based = rows.filter(({ baseline }) => baseline !== null);
  const baseline = valueOrNull(
    forecastError(
      based.map(({ actual, baseline: one }) => ({ actual, forecast: one! })),
      "wape",
    ),
  );
  const theirs = valueOrNull(
    forecastError(
      based.map(({ actual, forecast }) => ({ actual, forecast })),
      "wape",
    ),
  );
  return {
    name,
    rows: rows.map(({ row }) => row),
    actual: rows.reduce((sum, { actual }) => sum + actual, 0),
    wape,
    bias: valueOrNull(forecastError(outcomes, "bias")),
    valueAdded: baseline === null || theirs === null ? null : baseline - theirs,
  };
}

function valueOrNull(error: ReturnType<typeof forecastError>): number | null {
  return error.ok ? error.value : null;
}
