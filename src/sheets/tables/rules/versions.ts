import { addDays, type IsoDate } from "../../../domain/kernel/date";
import type { RulePart, RuleParts } from "../../../domain/rules/parts";
import type { RuleVersion } from "../../../domain/rules/ruleBook";
import type { Strings } from "../../../i18n/index";
import { cellPosition, columnLetters } from "../../address";
import { type Edit, type Proposal, proposalOf } from "../../changes/proposal";
import { archivePage } from "./blocks";
import type { RuleReading } from "./decode";
import { type EncodedTable, encodeTable } from "./encode";

export type FoundTable = RuleReading["found"][number];
/** One whose cells can all be read. */
export type FoundVersion = FoundTable & { readonly version: RuleVersion<RuleParts[RulePart]> };

/** The tables of each part, its newest version first; one that is broken counts as the newest, since it is to be mended. */
export function versionsByPart(found: readonly FoundTable[]): ReadonlyMap<RulePart, readonly FoundTable[]> {
  const parts = new Map<RulePart, FoundTable[]>();
  for (const table of found) parts.set(table.part, [...(parts.get(table.part) ?? []), table]);
  for (const tables of parts.values()) tables.sort(byBeginning).reverse();
  return parts;
}

function byBeginning(one: FoundTable, other: FoundTable): number {
  const [first, second] = [beginning(one), beginning(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function beginning({ version }: FoundTable): string {
  return version === null ? "9" : (version.validFrom ?? "");
}

/** The newest version of each part that a new one can follow from a day on: it can be read, and begins before that day. */
export function followable(found: readonly FoundTable[], from: IsoDate): FoundVersion[] {
  return [...versionsByPart(found).values()].flatMap(([newest]) =>
    newest?.version && (newest.version.validFrom ?? "") < from ? [newest as FoundVersion] : [],
  );
}

/**
 * Keeps versions as they are on a tab of their own, and has the tables themselves hold from a day on, not yet approved: so
 * formulas that name a table go on with the new version.
 */
export function newVersionProposal(tables: readonly FoundVersion[], from: IsoDate, words: Strings["rules"]): Proposal {
  const until = addDays(from, -1);
  const encoded = tables.map(({ part, version }) => [part, unnamed(encodeTable(part, version, words))] as const);
  return proposalOf(
    { code: "ruleVersion", facts: { from, tables: tables.length } },
    {
      edits: tables.flatMap((table) => headEdits(table, from)),
      sheets: (nameOf) => [archivePage(encoded, words.keptUntil(until), nameOf(words.keptUntil(until)))],
    },
  );
}

/** Without the name that formulas use: it stays with the table of now. */
function unnamed({ cells: [[title = null] = [], ...rest], choices }: EncodedTable): EncodedTable {
  return { cells: [[title, null, null, null], ...rest], choices };
}

/** From when the table holds, and who approved it: the row above its headers. */
function headEdits({ sheet, row, column }: FoundTable, from: IsoDate): Edit[] {
  const first = cellPosition(`${column}1`).column;
  const at = (over: number) => ({ sheet, row: row - 1, column: columnLetters(first + over) });
  return [
    { ...at(1), cell: { date: from } },
    { ...at(3), cell: null },
  ];
}
