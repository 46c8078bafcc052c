/** Why something was not written, or not taken back. */
export type LeftWhy =
  /** Somebody changed it meanwhile. */
  | "changed"
  | "protected"
  /** Inside a merged area, where only the first cell shows. */
  | "merged"
  /** Filled by a formula that stands elsewhere. */
  | "spilled"
  /** The sheet or the table is no longer there. */
  | "gone"
  /** Below a table, where something stands in the way of its growing. */
  | "occupied"
  /** A sheet that formulas of other sheets refer to. */
  | "referred"
  /** A formula that is not calculated yet, or whose answer is an error. */
  | "unready"
  /** Cancelled, or Excel refused, before its turn. */
  | "notReached"
  /** Excel broke off while it was written and did not answer since. */
  | "unknown";
