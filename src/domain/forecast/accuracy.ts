import { type Result, fail, ok } from "../kernel/result";
import { mean, sum } from "./statistics";

export const ERROR_MEASURES = ["wape", "bias", "smape", "mase"] as const;
export type ErrorMeasure = (typeof ERROR_MEASURES)[number];

/** What was sold in a period and what had been forecast for it. */
export interface Outcome {
  readonly actual: number;
  readonly forecast: number;
}

/** How far forecasts were off, as a ratio; periods with neither sales nor forecast say nothing and are left out. */
export function forecastError(outcomes: readonly Outcome[], measure: ErrorMeasure): Result<number> {
  const told = outcomes.filter(({ actual, forecast }) => actual !== 0 || forecast !== 0);
  if (told.length === 0) return fail({ code: "zero_actual", argument: "actual" });
  switch (measure) {
    case "wape":
      return overActual(told, sum(told.map(missed)));
    case "bias":
      return overActual(told, sum(told.map(({ actual, forecast }) => forecast - actual)));
    case "smape":
      return ok(symmetricError(told));
    case "mase":
      return scaledByChange(told);
  }
}

function missed({ actual, forecast }: Outcome): number {
  return Math.abs(forecast - actual);
}

function overActual(outcomes: readonly Outcome[], error: number): Result<number> {
  const sold = sum(outcomes.map(({ actual }) => Math.abs(actual)));
  return sold === 0 ? fail({ code: "zero_actual", argument: "actual" }) : ok(error / sold);
}

/** Mean of 2 |f − a| ÷ (|a| + |f|), from 0 to 2; a period with neither counts as met. */
export function symmetricError(outcomes: readonly Outcome[]): number {
  return mean(
    outcomes.map((outcome) => {
      const size = Math.abs(outcome.actual) + Math.abs(outcome.forecast);
      return size === 0 ? 0 : (2 * missed(outcome)) / size;
    }),
  );
}

function scaledByChange(outcomes: readonly Outcome[]): Result<number> {
  const error = scaledError(
    outcomes,
    outcomes.map(({ actual }) => actual),
    1,
  );
  return error === null ? fail({ code: "never_changes", argument: "actual" }) : ok(error);
}

/**
 * Mean absolute error over that of taking each period of the history for the one `lag` later (Hyndman and Koehler 2006):
 * below 1 is better than that. Null where the history never changes.
 */
export function scaledError(outcomes: readonly Outcome[], history: readonly number[], lag: number): number | null {
  const changes = history.slice(lag).map((value, at) => Math.abs(value - history[at]!));
  const usual = changes.length === 0 ? 0 : mean(changes);
  return usual === 0 ? null : mean(outcomes.map(missed)) / usual;
}

/** As `scaledError`, with squares: root mean squared error over that of taking each period for the next. */
export function scaledSquareError(outcomes: readonly Outcome[], history: readonly number[]): number | null {
  const changes = history.slice(1).map((value, at) => (value - history[at]!) ** 2);
  const usual = changes.length === 0 ? 0 : mean(changes);
  return usual === 0 ? null : Math.sqrt(mean(outcomes.map((outcome) => missed(outcome) ** 2)) / usual);
}
