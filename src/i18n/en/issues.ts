import type { ArgumentPlace, IssueCode, IssueOf, Wanted } from "../../domain/kernel/issue";

type Sentences = { readonly [Code in IssueCode]: (issue: IssueOf<Code>) => string };

const WANTED: { readonly [What in Wanted]: string } = {
  number: "a number",
  date: "a date",
  text: "text",
  choice: "one of its words",
  truth: "TRUE or FALSE",
  range: "a range",
  time: "a time of day",
};

/** "tiers", "Row 4 of amounts", "Row 2, column 3 of tiers". */
function place({ argument, row, column }: ArgumentPlace): string {
  if (row === undefined) return argument;
  return column === undefined ? `Row ${row} of ${argument}` : `Row ${row}, column ${column} of ${argument}`;
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export const issues: Sentences = {
  argument_unreadable: ({ wanted, found, ...at }) => {
    const what = wanted === "number" ? `text: ${found}` : `“${found}”, not ${WANTED[wanted]}.`;
    return `${place(at)} is ${what}`;
  },
  argument_missing: (at) => `${place(at)} is blank.`,
  choice_unknown: ({ argument, found, choices }) =>
    `${argument} is “${found}”; it must be ${choices.map((choice) => `"${choice}"`).join(" or ")}.`,
  sizes_differ: ({ argument, other, size, otherSize }) =>
    `${argument} has ${size} cells and ${other} has ${otherSize}; they must be of one size.`,
  tiers_empty: ({ argument }) => `${argument} has no tiers.`,
  tiers_shape: ({ argument, columns }) =>
    `${argument} needs two columns, threshold and rate, or three with a bonus; it has ${columns}.`,
  tiers_start: ({ argument, found }) => `The first threshold of ${argument} must be 0, not ${found}.`,
  tiers_not_rising: ({ argument, row }) => `Row ${row} of ${argument}: thresholds must rise from row to row.`,
  rate_as_percent: ({ argument, row, found }) =>
    `Row ${row} of ${argument}: the rate ${found} means ${tidy(found * 100)} %; write ${tidy(found / 100)} or ${found}% for ${found} %.`,
  curve_too_short: ({ argument }) => `${argument} needs at least one point.`,
  curve_not_rising: ({ argument, row }) => `Row ${row} of ${argument}: attainment must rise from row to row.`,
  not_positive: ({ argument }) => `${argument} must be above zero.`,
  negative: ({ argument, row }) =>
    `${place(row === undefined ? { argument } : { argument, row })} must not be negative.`,
  shares_not_one: ({ sum }) => `The shares add up to ${tidy(sum)}; they must add up to 1.`,
  digits_out_of_range: ({ argument }) => `${argument} must be a whole number from 0 to 6.`,
  amount_too_large: ({ argument }) => `${argument} is too large to be split to that many digits.`,
  zero_target: ({ argument }) => `${argument} is zero, so there is nothing to divide by.`,
  zero_actual: ({ argument }) => `${argument} is zero, so there is nothing to divide by.`,
  period_reversed: ({ from, to }) => `${to} is before ${from}.`,
  period_not_begun: () => "The period has no working day yet.",
  no_working_days: () => "There is no working day to divide by.",
  weights_do_not_fit: ({ argument, count }) =>
    `The period cannot be cut into ${count} equal parts for ${argument}: give a weight per month, quarter, week or day.`,
  weekend_unknown: ({ argument, found }) =>
    `${argument} is “${found}”; it must be 1 to 7, 11 to 17, or seven digits from Monday on such as "0000011".`,
  week_unknown: ({ argument, found }) =>
    `${argument} is “${found}”; it must be a date or an ISO week such as "2026-W47".`,
  hours_unknown: ({ argument, row }) =>
    `Row ${row} of ${argument} must hold a start and a later end within one day, such as 08:00 and 12:00.`,
  nothing_positive: ({ argument }) => `${argument} has nothing above zero, so there is nothing to divide by.`,
  one_alone: ({ argument }) => `${argument} has one entry only; the correction needs at least two.`,
  not_a_share: ({ argument, row, found }) =>
    `${place(row === undefined ? { argument } : { argument, row })} is ${tidy(found)}; it must be from 0 to 1 (25 % is 0.25).`,
  columns_needed: ({ argument, needed, columns }) => `${argument} needs ${needed} columns; it has ${columns}.`,
  buckets_not_rising: ({ argument }) => `${argument} must be days above zero that rise, such as {30;60;90}.`,
  history_too_short: ({ argument, left }) =>
    `${argument} does not go back far enough: ${tidy(left)} of the balance is older.`,
  rows_not_rising: ({ argument, row }) => `Row ${row} of ${argument}: values must rise from row to row.`,
  values_too_few: ({ argument, needed, found }) => `${argument} has ${found} values; it needs at least ${needed}.`,
  not_whole_between: ({ argument, from, to }) => `${argument} must be a whole number from ${from} to ${to}.`,
  mark_out_of_range: ({ argument, found }) => `${argument} is ${found}; it must be from 1 to 5.`,
  not_inside_one: ({ argument }) => `${argument} must be above 0 and below 1, such as 0.8 or 80%.`,
  never_changes: ({ argument }) => `${argument} never changes, so there is nothing to divide by.`,
  no_match: () => "No match.",
  threshold_out_of_range: ({ argument }) => `${argument} must be between 0 and 1.`,
  host_last_sheet: () => "Excel has to have one sheet left to show. Show another one first.",
  no_cell_to_left: () => "There is no cell to the left. Select a cell to the right of an amount and try again.",
  cancelled: () => "Cancelled.",
  file_unreadable: ({ file, message }) => `${file} cannot be read as an .xlsx workbook (${message}).`,
  entry_not_whole: () =>
    "The entry could not be written whole, so it stays set aside. What was written can be undone in History.",
  document_unreadable: ({ key }) =>
    `What Sales Desk keeps in this workbook under “${key}” cannot be read; it may be damaged or come from a newer version.`,
  shares_crossed: ({ argument, other }) => `${argument} must not be above ${other}.`,
  bins_out_of_range: ({ argument, found }) => `${argument} is ${found}; it must be a whole number from 2 to 9.`,
  cutoffs_not_falling: ({ argument, row }) => `Row ${row} of ${argument}: cutoffs must fall from row to row.`,
  no_weight_scored: () => "No criterion with a weight has a score, so there is nothing to divide by.",
  not_whole_and_positive: ({ found, ...at }) => `${place(at)} is ${found}; it must be a whole number above zero.`,
  date_too_late: ({ argument }) => `${argument} leads to a day after the year 9999.`,
  no_working_weekday: ({ argument }) => `${argument} leaves no working day in the week.`,
  no_cadence_rule: ({ grade }) =>
    grade === ""
      ? "The account has no grade, so no rule says how often."
      : `No rule says how often for grade “${grade}”.`,
  host_cell_edit: () => "A cell is being edited. Press Enter or Esc in the sheet and try again.",
  host_access_denied: () =>
    "Excel does not allow this here. The workbook may be read-only, protected or in protected view.",
  host_protected: ({ sheet }) =>
    `${sheet ? `The sheet “${sheet}”` : "The sheet"} is protected. Unprotect it (Review › Unprotect Sheet) and try again.`,
  host_structure_protected: () =>
    "The workbook’s structure is protected, so no sheet can be added. Unprotect it (Review › Protect Workbook) and try again.",
  host_not_found: ({ what }) =>
    `${what ? `“${what}”` : "A sheet, table or cell"} is no longer there; it may have been renamed or deleted. Try again.`,
  host_too_large: () => "That is more than Excel takes at once. Choose fewer rows and try again.",
  host_offline: () => "Excel did not answer in time. Try again.",
  host_other: ({ hostCode, message }) => `Excel refused: ${message} (${hostCode})`,
};
