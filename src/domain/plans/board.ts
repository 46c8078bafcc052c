import { daysBetween, type IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { isOpen, type PlanAction } from "./action";
import { type Rag, ragOf } from "./rag";

/** What is wrong with an action. */
export const CONCERNS = ["late", "atRisk", "noOwner", "noDueDate", "overBudget"] as const;
export type Concern = (typeof CONCERNS)[number];

export interface BoardLine {
  /** As the actions given, from 0. */
  readonly action: number;
  readonly rag: Rag | null;
  readonly concerns: readonly Concern[];
  /** Above 0 only when it is late. */
  readonly daysLate: number;
}

export interface Board {
  /** Actions with a concern: the latest first, then those at risk. */
  readonly lines: readonly BoardLine[];
  readonly counts: { readonly [Each in Concern]: number };
  readonly open: number;
  readonly done: number;
  readonly budget: Money;
  readonly spent: Money;
  readonly value: Money;
}

/** All plans together, on a day. Dropped actions count nowhere but in what was spent. */
export function planBoard(actions: readonly PlanAction[], asOf: IsoDate): Board {
  const lines = actions.map((action, at) => boardLine(action, at, asOf)).filter(({ concerns }) => concerns.length > 0);
  const counts = Object.fromEntries(
    CONCERNS.map((concern) => [concern, lines.filter(({ concerns }) => concerns.includes(concern)).length]),
  ) as Board["counts"];
  const kept = actions.filter(({ status }) => status !== "dropped");
  return {
    lines: lines.sort((one, other) => other.daysLate - one.daysLate || rankOf(one) - rankOf(other)),
    counts,
    open: actions.filter(isOpen).length,
    done: actions.filter(({ status }) => status === "done").length,
    budget: total(kept, ({ budget }) => budget),
    spent: total(actions, ({ spent }) => spent),
    value: total(kept, ({ value }) => value),
  };
}

function boardLine(action: PlanAction, at: number, asOf: IsoDate): BoardLine {
  const rag = ragOf(action, asOf);
  const isRunning = isOpen(action);
  const is: { readonly [Each in Concern]: boolean } = {
    late: isRunning && rag === "R",
    atRisk: isRunning && rag === "A" && action.due !== null,
    noOwner: isRunning && action.owner === null,
    noDueDate: isRunning && action.due === null,
    overBudget: action.budget !== null && (action.spent ?? 0) > action.budget,
  };
  const daysLate = is.late ? daysBetween(action.due!, asOf) : 0;
  return { action: at, rag, concerns: CONCERNS.filter((concern) => is[concern]), daysLate };
}

function rankOf({ concerns }: BoardLine): number {
  return CONCERNS.indexOf(concerns[0]!);
}

function total(actions: readonly PlanAction[], of: (action: PlanAction) => Money | null): Money {
  return money(actions.reduce((sum, action) => sum + (of(action) ?? 0), 0));
}

/** Something of a plan that is due: an action's last day, or the day it is to be followed up. */
export interface PlanReminder {
  readonly action: number;
  readonly kind: "due" | "followUp";
  readonly on: IsoDate;
  /** Below 0 is late. */
  readonly daysLeft: number;
}

/** Open actions due or to be followed up within so many days, late ones included; the earliest first. */
export function planReminders(actions: readonly PlanAction[], asOf: IsoDate, withinDays: number): PlanReminder[] {
  return actions
    .flatMap((action, at): PlanReminder[] => {
      if (!isOpen(action)) return [];
      const days = [["due", action.due] as const, ["followUp", action.followUp] as const];
      return days.flatMap(([kind, on]) =>
        on === null ? [] : [{ action: at, kind, on, daysLeft: daysBetween(asOf, on) }],
      );
    })
    .filter(({ daysLeft }) => daysLeft <= withinDays)
    .sort((one, other) => one.daysLeft - other.daysLeft || one.action - other.action);
}
