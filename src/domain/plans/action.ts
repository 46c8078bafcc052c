import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import type { Ratio } from "../kernel/ratio";

export type ActionStatus = "open" | "doing" | "done" | "dropped";

/** One action of a plan; what a template has no column for, or nobody filled in, is null. */
export interface PlanAction {
  readonly action: string;
  readonly owner: string | null;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly status: ActionStatus;
  readonly progress: Ratio | null;
  readonly budget: Money | null;
  readonly spent: Money | null;
  readonly indicator: string | null;
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly actual: number | null;
  /** What it is worth a year. */
  readonly value: Money | null;
  readonly followUp: IsoDate | null;
  /** The audit point it is to mend, and of which product line. */
  readonly point: string | null;
  readonly line: string | null;
  readonly weight: number | null;
  readonly highest: number | null;
  readonly before: number | null;
  readonly target: number | null;
  readonly after: number | null;
}

export function isOpen({ status }: Pick<PlanAction, "status">): boolean {
  return status === "open" || status === "doing";
}
