import type { Issue, IssueCode } from "../domain/kernel/issue";
import type { Result } from "../domain/kernel/result";
import { describeIssue } from "../i18n/index";
import { spokenStrings } from "./language";

type ExcelError = "invalidValue" | "divisionByZero" | "notAvailable";

/** Excel shows a sentence only with #VALUE! and #N/A, so those carry everything a person can mend. */
const EXCEL_ERROR: { readonly [Code in IssueCode]: ExcelError } = {
  argument_unreadable: "invalidValue",
  argument_missing: "invalidValue",
  choice_unknown: "invalidValue",
  sizes_differ: "invalidValue",
  tiers_empty: "invalidValue",
  tiers_shape: "invalidValue",
  tiers_start: "invalidValue",
  tiers_not_rising: "invalidValue",
  rate_as_percent: "invalidValue",
  curve_too_short: "invalidValue",
  curve_not_rising: "invalidValue",
  not_positive: "invalidValue",
  negative: "invalidValue",
  shares_not_one: "invalidValue",
  digits_out_of_range: "invalidValue",
  amount_too_large: "invalidValue",
  zero_target: "divisionByZero",
  zero_actual: "divisionByZero",
  period_reversed: "invalidValue",
  period_not_begun: "notAvailable",
  no_working_days: "divisionByZero",
  weights_do_not_fit: "invalidValue",
  weekend_unknown: "invalidValue",
  week_unknown: "invalidValue",
  hours_unknown: "invalidValue",
  nothing_positive: "divisionByZero",
  one_alone: "divisionByZero",
  not_a_share: "invalidValue",
  columns_needed: "invalidValue",
  buckets_not_rising: "invalidValue",
  history_too_short: "notAvailable",
  rows_not_rising: "invalidValue",
  values_too_few: "invalidValue",
  not_whole_between: "invalidValue",
  mark_out_of_range: "invalidValue",
  not_inside_one: "invalidValue",
  never_changes: "divisionByZero",
  no_match: "notAvailable",
  threshold_out_of_range: "invalidValue",
  host_last_sheet: "notAvailable",
  no_cell_to_left: "notAvailable",
  cancelled: "notAvailable",
  entry_not_whole: "notAvailable",
  file_unreadable: "notAvailable",
  document_unreadable: "notAvailable",
  shares_crossed: "invalidValue",
  bins_out_of_range: "invalidValue",
  cutoffs_not_falling: "invalidValue",
  no_weight_scored: "divisionByZero",
  not_whole_and_positive: "invalidValue",
  date_too_late: "invalidValue",
  no_working_weekday: "invalidValue",
  no_cadence_rule: "notAvailable",
  host_cell_edit: "notAvailable",
  host_access_denied: "notAvailable",
  host_protected: "notAvailable",
  host_structure_protected: "notAvailable",
  host_not_found: "notAvailable",
  host_too_large: "notAvailable",
  host_offline: "notAvailable",
  host_other: "notAvailable",
};

/** The value, or the first issue as an Excel error with its sentence. */
export function answer<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw excelError(result.issues[0]);
}

/** An error for one cell of a table, so that the rest still spills. */
export function excelError(issue: Issue): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[EXCEL_ERROR[issue.code]];
  return new CustomFunctions.Error(code, describeIssue(issue, spokenStrings()));
}
