import type { HeaderText } from "./headerText";
import { conceptsOf } from "./segment";

/** The header names whom we buy from: Vendor, Supplier Name, 供应商编号. */
export function isSupplier({ words }: HeaderText): boolean {
  return isOf(words, "vendor");
}

/** The header names whom we sell to. */
export function isCustomer({ words }: HeaderText): boolean {
  return isOf(words, "customer");
}

const BESIDE = new Set(["name", "id", "short", "english"]);

function isOf(words: readonly string[], party: string): boolean {
  const concepts = conceptsOf(words);
  return concepts.includes(party) && concepts.every((concept) => concept === party || BESIDE.has(concept));
}
