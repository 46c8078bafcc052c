import type { NounId } from "../model/index";
import type { FoundHeader } from "./headerLines";
import type { NounFit } from "./nounChoice";
import { nounEvidence } from "./nounEvidence";

/** Nouns whose figures people spread over the months, and the field that stands below. */
const SPREAD: { readonly [Id in NounId]?: string } = { targets: "target", forecasts: "forecast", orders: "amount" };

/** The noun of a table whose headers are periods; targets unless its names say otherwise. */
export function periodNoun(
  periods: readonly FoundHeader[],
  fits: readonly NounFit[],
  texts: readonly string[],
): NounId | null {
  if (periods.length === 0) return fits[0]?.field ?? null;
  const said = nounEvidence(texts, []);
  const spoken = (Object.keys(SPREAD) as NounId[])
    .filter((noun) => (said[noun] ?? 0) > 0)
    .sort((a, b) => (said[b] ?? 0) - (said[a] ?? 0));
  return spoken[0] ?? "targets";
}

/** The field a period column's cells are; null for a noun nobody spreads, or when a column of its own holds it. */
export function periodField(noun: NounId, taken: readonly string[]): string | null {
  const field = SPREAD[noun];
  return field === undefined || taken.includes(field) ? null : field;
}
