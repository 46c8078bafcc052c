import { type Money, money } from "../kernel/money";
import { isOpen, type PlanAction } from "./action";
import { valuePerCostOf } from "./rag";

/** An open action that asks for money, and whether a budget reaches for it. */
export interface Arbitration {
  readonly action: number;
  /** What it still needs: budget less what is spent already, never below 0. */
  readonly needs: Money;
  readonly valuePerCost: number | null;
  readonly isKept: boolean;
}

export interface BudgetChoice {
  /** The best value per cost first; those of unknown value last. */
  readonly ranked: readonly Arbitration[];
  readonly needed: Money;
  readonly kept: Money;
  /** What the budget leaves over. */
  readonly left: Money;
  /** Value a year of what is kept, and of what is let go. */
  readonly valueKept: Money;
  readonly valueLost: Money;
}

/**
 * Which open actions to keep when there is only so much money: in the order of their value per cost, each that what is
 * left still pays for. One that needs nothing more is always kept. Value and cost are of the whole action.
 */
export function arbitrate(actions: readonly PlanAction[], available: Money): BudgetChoice {
  const asking = actions.flatMap((action, at) =>
    isOpen(action) ? [{ action, at, needs: Math.max(0, (action.budget ?? 0) - (action.spent ?? 0)) }] : [],
  );
  const rate = (action: PlanAction) => valuePerCostOf(action) ?? -1;
  asking.sort((one, other) => rate(other.action) - rate(one.action) || one.needs - other.needs || one.at - other.at);
  let left: number = available;
  const ranked = asking.map(({ action, at, needs }): Arbitration => {
    const isKept = needs === 0 || needs <= left;
    if (isKept) left -= needs;
    return { action: at, needs: money(needs), valuePerCost: valuePerCostOf(action), isKept };
  });
  const sum = (isKept: boolean, of: (each: Arbitration) => number) =>
    money(ranked.filter((each) => each.isKept === isKept).reduce((all, each) => all + of(each), 0));
  const kept = sum(true, ({ needs }) => needs);
  const valueOf = ({ action }: Arbitration) => actions[action]!.value ?? 0;
  return {
    ranked,
    needed: money(kept + sum(false, ({ needs }) => needs)),
    kept,
    left: money(left),
    valueKept: sum(true, valueOf),
    valueLost: sum(false, valueOf),
  };
}
