import type { Issue } from "../kernel/issue";
import { tierProblems } from "../tierCheck";
import type { RulePart, RuleParts } from "./parts";

const SUM_NOISE = 1e-9;
const DAYS_PER_WEEK = 7;
/** Rows of the grading table, as the add-in writes it. */
const SHARES_ROW = 2;
const SCORES_ROW = 4;

type Checks = { readonly [Part in RulePart]?: (rules: RuleParts[Part], name: string) => readonly Issue[] };

/** What a table as a whole must hold, besides each cell being readable. `name` is what the person calls the table. */
const CHECKS: Checks = {
  tiers: tierProblems,
  bonus: (weights) => sharesOfOne(Object.values(weights) as number[]),
  scorecard: (weights) => sharesOfOne(Object.values(weights) as number[]),
  cadence: (rows, name) => rows.flatMap(({ times }, at) => negative(times, name, at)),
  week: ({ daysOff }, name) =>
    new Set(daysOff).size < DAYS_PER_WEEK ? [] : [{ code: "no_working_weekday", argument: name }],
  hours: (rows, name) =>
    rows.flatMap(({ from, to }, at): Issue[] =>
      to > from && (rows[at - 1]?.to ?? 0) <= from ? [] : [{ code: "hours_unknown", argument: name, row: at + 1 }],
    ),
  aging: (rows, name) =>
    rising(
      rows.map(({ toDay }) => toDay ?? Infinity),
      name,
    ),
  ladder: (rows, name) =>
    rising(
      rows.map(({ fromDays }) => fromDays),
      name,
    ),
  leave: (rows) => rows.flatMap(({ from, to }): Issue[] => (to < from ? [{ code: "period_reversed", from, to }] : [])),
  grading: ({ shareA, shareB, scoreA, scoreB, scoreC, months }, name) => [
    ...rising([shareA, shareB], name, SHARES_ROW),
    ...falling([scoreA, scoreB, scoreC], name, SCORES_ROW),
    ...(months > 0 ? [] : [{ code: "not_positive", argument: name } as const]),
  ],
};

export function rulesProblems<Part extends RulePart>(
  part: Part,
  rules: RuleParts[Part],
  name: string,
): readonly Issue[] {
  return CHECKS[part]?.(rules, name) ?? [];
}

function sharesOfOne(shares: readonly number[]): Issue[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) < SUM_NOISE ? [] : [{ code: "shares_not_one", sum }];
}

function negative(value: number, argument: string, at: number): Issue[] {
  return value < 0 ? [{ code: "negative", argument, row: at + 1 }] : [];
}

function rising(values: readonly number[], argument: string, firstRow = 1): Issue[] {
  return values.flatMap((value, at): Issue[] =>
    at > 0 && value <= values[at - 1]! ? [{ code: "rows_not_rising", argument, row: at + firstRow }] : [],
  );
}

function falling(values: readonly number[], argument: string, firstRow: number): Issue[] {
  return values.flatMap((value, at): Issue[] =>
    at > 0 && value >= values[at - 1]! ? [{ code: "cutoffs_not_falling", argument, row: at + firstRow }] : [],
  );
}
