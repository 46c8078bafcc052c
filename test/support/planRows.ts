import type { PlanRows } from "../../src/domain/plans/facts";
import { nouns } from "../../src/domain/model/index";

/** The rows given; of every other noun none. */
export function planRows(given: Partial<PlanRows>): PlanRows {
  const none = Object.fromEntries(Object.keys(nouns).map((noun) => [noun, []]));
  return { ...none, ...given } as PlanRows;
}
