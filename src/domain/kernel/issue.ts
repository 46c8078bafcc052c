/** What a cell or an argument should have held. */
export type Wanted = "number" | "date" | "text" | "choice" | "truth" | "range" | "time";

/** Where in an argument something is wrong; counted from 1, left out where the argument is one cell. */
export interface ArgumentPlace {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** Every way a person's input can be wrong, as data. Words for it live in i18n. */
export type Issue =
  | ({ readonly code: "argument_unreadable"; readonly wanted: Wanted; readonly found: string } & ArgumentPlace)
  | ({ readonly code: "argument_missing" } & ArgumentPlace)
  | {
      readonly code: "choice_unknown";
      readonly argument: string;
      readonly found: string;
      readonly choices: readonly string[];
    }
  | {
      readonly code: "sizes_differ";
      readonly argument: string;
      readonly other: string;
      readonly size: number;
      readonly otherSize: number;
    }
  | { readonly code: "tiers_empty"; readonly argument: string }
  | { readonly code: "tiers_shape"; readonly argument: string; readonly columns: number }
  | { readonly code: "tiers_start"; readonly argument: string; readonly found: number }
  | { readonly code: "tiers_not_rising"; readonly argument: string; readonly row: number }
  | { readonly code: "rate_as_percent"; readonly argument: string; readonly row: number; readonly found: number }
  | { readonly code: "curve_too_short"; readonly argument: string }
  | { readonly code: "curve_not_rising"; readonly argument: string; readonly row: number }
  | { readonly code: "not_positive"; readonly argument: string }
  | { readonly code: "negative"; readonly argument: string; readonly row?: number }
  | { readonly code: "shares_not_one"; readonly sum: number }
  | { readonly code: "digits_out_of_range"; readonly argument: string }
  | { readonly code: "amount_too_large"; readonly argument: string }
  | { readonly code: "zero_target"; readonly argument: string }
  | { readonly code: "zero_actual"; readonly argument: string }
  | { readonly code: "period_reversed"; readonly from: string; readonly to: string }
  | { readonly code: "period_not_begun" }
  | { readonly code: "no_working_days" }
  | { readonly code: "weights_do_not_fit"; readonly argument: string; readonly count: number }
  | { readonly code: "weekend_unknown"; readonly argument: string; readonly found: string }
  | { readonly code: "week_unknown"; readonly argument: string; readonly found: string }
  | { readonly code: "hours_unknown"; readonly argument: string; readonly row: number }
  | { readonly code: "nothing_positive"; readonly argument: string }
  | { readonly code: "one_alone"; readonly argument: string }
  | { readonly code: "not_a_share"; readonly argument: string; readonly row?: number; readonly found: number }
  | { readonly code: "columns_needed"; readonly argument: string; readonly needed: number; readonly columns: number }
  | { readonly code: "buckets_not_rising"; readonly argument: string }
  | { readonly code: "history_too_short"; readonly argument: string; readonly left: number }
  | { readonly code: "rows_not_rising"; readonly argument: string; readonly row: number }
  | { readonly code: "values_too_few"; readonly argument: string; readonly needed: number; readonly found: number }
  | { readonly code: "not_whole_between"; readonly argument: string; readonly from: number; readonly to: number }
  | { readonly code: "mark_out_of_range"; readonly argument: string; readonly found: number }
  | { readonly code: "not_inside_one"; readonly argument: string }
  | { readonly code: "never_changes"; readonly argument: string }
  | { readonly code: "no_match" }
  | { readonly code: "threshold_out_of_range"; readonly argument: string }
  | { readonly code: "no_cell_to_left" }
  | { readonly code: "cancelled" }
  | { readonly code: "entry_not_whole" }
  | { readonly code: "file_unreadable"; readonly file: string; readonly message: string }
  | { readonly code: "document_unreadable"; readonly key: string }
  | { readonly code: "shares_crossed"; readonly argument: string; readonly other: string }
  | { readonly code: "bins_out_of_range"; readonly argument: string; readonly found: number }
  | { readonly code: "cutoffs_not_falling"; readonly argument: string; readonly row: number }
  | { readonly code: "no_weight_scored" }
  | ({ readonly code: "not_whole_and_positive"; readonly found: number } & ArgumentPlace)
  | { readonly code: "date_too_late"; readonly argument: string }
  | { readonly code: "no_working_weekday"; readonly argument: string }
  | { readonly code: "no_cadence_rule"; readonly grade: string }
  | HostIssue;

/** What Excel itself refused; `code` of the last is Excel's own word for it. */
export type HostIssue =
  | { readonly code: "host_cell_edit" }
  | { readonly code: "host_access_denied" }
  | { readonly code: "host_protected"; readonly sheet?: string }
  | { readonly code: "host_structure_protected" }
  | { readonly code: "host_last_sheet" }
  | { readonly code: "host_not_found"; readonly what?: string }
  | { readonly code: "host_too_large" }
  | { readonly code: "host_offline" }
  | { readonly code: "host_other"; readonly hostCode: string; readonly message: string };

export type IssueCode = Issue["code"];
export type IssueOf<Code extends IssueCode> = Extract<Issue, { code: Code }>;
