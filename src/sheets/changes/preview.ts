import { all, map, type Result } from "../../domain/kernel/result";
import type { Block } from "../block";
import { isFormula } from "../contents";
import { freeSheetName, nameGiver } from "../names";
import type { DateSystem } from "../serial";
import type { Watch } from "../watch";
import type { Workbook } from "../workbook";
import type { BreakMove, Left, Patch } from "./changeSet";
import { type Growth, previewGrowths } from "./growth";
import { lookAtEdits } from "./lookAtEdits";
import { cellChanges } from "./patches";
import type { ChangeTitle, Proposal } from "./proposal";

/** How much a change changes, in cells unless told. */
export interface Counts {
  /** Cells that hold something else afterwards; those of appended rows and added sheets are not among them. */
  readonly cells: number;
  /** Of these: blank before. */
  readonly filled: number;
  /** Of these: blank afterwards. */
  readonly cleared: number;
  /** Of these: a formula before that is gone afterwards. */
  readonly formulas: number;
  /** Cells that hold what is wanted already. */
  readonly unchanged: number;
  /** Cells that cannot be written. */
  readonly left: number;
  readonly rows: number;
  readonly sheets: number;
}

/** What a proposal comes to in the workbook as it is now; nothing is written yet. */
export interface Preview {
  readonly title: ChangeTitle;
  readonly patches: readonly Patch[];
  readonly growths: readonly Growth[];
  readonly sheets: readonly Block[];
  readonly breaks: readonly BreakMove[];
  readonly left: readonly Left[];
  readonly counts: Counts;
  /** How the workbook counts days: what a serial in it means. */
  readonly dateSystem: DateSystem;
}

/** Looks at every cell that a proposal would change. Cells that hold what is wanted drop out. */
export async function previewOf(workbook: Workbook, proposal: Proposal, watch: Watch = {}): Promise<Result<Preview>> {
  const known = all({ layout: await workbook.layout(), conventions: await workbook.conventions() });
  if (!known.ok) return known;
  const { layout, conventions } = known.value;
  const { dateSystem } = conventions;
  const looked = await lookAtEdits(workbook, proposal.edits, layout, dateSystem, watch);
  if (!looked.ok) return looked;
  const grown = await previewGrowths(workbook, proposal.rows, layout, dateSystem);
  const sheets = proposal.sheets(
    nameGiver(
      freeSheetName,
      layout.map(({ name }) => name),
    ),
  );
  const { title, breaks } = proposal;
  return map(grown, (grown) => ({ ...previewFrom(title, { ...looked.value, sheets, dateSystem }, grown), breaks }));
}

/** Whether there is nothing to write. */
export function isNothing({ counts: { cells, rows, sheets } }: Preview): boolean {
  return cells + rows + sheets === 0;
}

interface Parts {
  readonly patches: readonly Patch[];
  readonly left: readonly Left[];
  readonly unchanged: number;
  readonly sheets: readonly Block[];
  readonly dateSystem: DateSystem;
}

/** A preview of what was looked at; no page breaks move with it. */
export function previewFrom(
  title: ChangeTitle,
  { patches, left: leftCells, unchanged, sheets, dateSystem }: Parts,
  { growths, left: leftRows }: { readonly growths: readonly Growth[]; readonly left: readonly Left[] },
): Preview {
  const left = [...leftCells, ...leftRows];
  const counts: Counts = {
    ...countsOf(patches),
    unchanged,
    left: left.reduce((sum, { count }) => sum + count, 0),
    rows: growths.reduce((sum, { patch }) => sum + patch.rowCount, 0),
    sheets: sheets.length,
  };
  return { title, patches, growths, sheets, breaks: [], left, counts, dateSystem };
}

function countsOf(patches: readonly Patch[]): Pick<Counts, "cells" | "filled" | "cleared" | "formulas"> {
  const counts = { cells: 0, filled: 0, cleared: 0, formulas: 0 };
  for (const { before, after } of cellChanges(patches)) {
    counts.cells++;
    if (before === "") counts.filled++;
    if (after === "") counts.cleared++;
    if (isFormula(before) && before !== after) counts.formulas++;
  }
  return counts;
}
