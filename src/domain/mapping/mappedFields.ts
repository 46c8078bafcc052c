import type { NounId } from "../model/index";
import type { WorkbookMap } from "./workbookMap";

/** Which fields of each noun some mapped sheet has a column for; a wide table's periods are one of them. */
export function mappedFields({ tables }: WorkbookMap): ReadonlyMap<NounId, ReadonlySet<string>> {
  const mapped = new Map<NounId, Set<string>>();
  for (const { status, noun, columns, periods } of tables) {
    if (status !== "mapped" || noun === null) continue;
    const fields = mapped.get(noun) ?? new Set<string>();
    for (const { field } of columns) if (field !== null) fields.add(field);
    for (const { field } of periods) fields.add(field).add("period");
    mapped.set(noun, fields);
  }
  return mapped;
}
