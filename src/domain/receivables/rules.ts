import type { Ratio } from "../kernel/ratio";
import { DEFAULT_EDGES } from "./buckets";

/** What is done about an overdue invoice, from the mildest to the hardest. */
export const COLLECTION_STEPS = ["reminder", "call", "letter", "manager", "stopSupply", "legal"] as const;
export type CollectionStep = (typeof COLLECTION_STEPS)[number];

/** From so many days past due on (negative: before the due date) this step is on. */
export interface LadderRung {
  readonly fromDays: number;
  readonly step: CollectionStep;
}

export interface ReceivablesRules {
  /** Last day of each aging bucket but the open one. */
  readonly bucketEdges: readonly number[];
  /** In rising order of days. */
  readonly ladder: readonly LadderRung[];
  /** A step that brought no money in so many days had no effect: the next one is on. */
  readonly patienceDays: number;
  /** Share expected to be lost: not due, each bucket, the open one. One more than the buckets. */
  readonly allowanceRates: readonly Ratio[];
  /** "Soon", for who is likely to pay and for the payment calendar. */
  readonly horizonDays: number;
  /** Days of sales that DSO looks back on. */
  readonly dsoDays: number;
}

/** The usual ladder: a friendly note 5 days before, call at 3, letter at 10, manager at 20, no supply at 30, legal at 60. */
export const DEFAULT_RECEIVABLES_RULES: ReceivablesRules = {
  bucketEdges: DEFAULT_EDGES,
  ladder: [
    { fromDays: -5, step: "reminder" },
    { fromDays: 3, step: "call" },
    { fromDays: 10, step: "letter" },
    { fromDays: 20, step: "manager" },
    { fromDays: 30, step: "stopSupply" },
    { fromDays: 60, step: "legal" },
  ],
  patienceDays: 7,
  allowanceRates: [0.005, 0.03, 0.15, 0.5, 0.9] as Ratio[],
  horizonDays: 14,
  dsoDays: 90,
};
