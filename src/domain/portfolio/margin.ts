import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** What was sold of one product: units, and the price or the margin of one. */
export interface Sold {
  readonly quantity: number;
  readonly price: number;
}

/** One product's share in the change between two periods; the three add up to its change in value. */
export interface PriceVolumeMix {
  readonly price: number;
  readonly volume: number;
  readonly mix: number;
}

/** Gross margin (price − cost) ÷ price, a ratio; negative where sold below cost. */
export function grossMargin(price: number, cost: number): Result<number> {
  return price === 0 ? fail({ code: "zero_target", argument: "price" }) : ok((price - cost) / price);
}

/**
 * Why a value changed from `budget` to `actual`, product by product:
 * price = (actual − budget price) × actual quantity; volume = change of the total quantity at budget mix and budget price;
 * mix = the rest of the change of quantity at budget price. A product new since the budget has no budget price: its
 * own is taken, so that all of it is mix.
 */
export function priceVolumeMix(budget: readonly Sold[], actual: readonly Sold[]): Result<readonly PriceVolumeMix[]> {
  const planned = exactSum(budget.map(({ quantity }) => quantity));
  if (planned === 0) return fail({ code: "zero_target", argument: "budget" });
  const growth = exactSum(actual.map(({ quantity }) => quantity)) / planned;
  return ok(
    budget.map((plan, at) => {
      const { quantity, price } = actual[at]!;
      const reference = plan.quantity === 0 && plan.price === 0 ? price : plan.price;
      const atBudgetMix = plan.quantity * growth;
      return {
        price: (price - reference) * quantity,
        volume: (atBudgetMix - plan.quantity) * reference,
        mix: (quantity - atBudgetMix) * reference,
      };
    }),
  );
}

/** The three effects of all products together. */
export function totalEffects(effects: readonly PriceVolumeMix[]): PriceVolumeMix {
  return {
    price: exactSum(effects.map(({ price }) => price)),
    volume: exactSum(effects.map(({ volume }) => volume)),
    mix: exactSum(effects.map(({ mix }) => mix)),
  };
}
