import type { IsoDate } from "../../domain/kernel/date";
import { map, type Result } from "../../domain/kernel/result";
import { onSheetsNow, type SheetRef } from "../../domain/mapping/sheetNow";
import { cellPosition, columnLetters } from "../address";
import type { SheetArea } from "../area";
import type { BlockCell } from "../block";
import { type Edit, type Proposal, proposalOf } from "../changes/proposal";
import { type AreaInputs, type Input, isFormula, shownInput } from "../contents";
import type { RowPlace } from "../salesBook";
import type { Workbook } from "../workbook";

/** An entry that was refused: what was typed, where it stood, and the account it is likely the same as. */
export interface SetAside extends RowPlace, SheetRef {
  readonly id: string;
  readonly on: IsoDate;
  readonly name: string;
  readonly sameAs: RowPlace & SheetRef & { readonly name: string };
  readonly cells: readonly { readonly column: string; readonly input: Input; readonly format: string }[];
}

const SET_ASIDE_DOCUMENT = "duplicates/set-aside";

export async function readSetAside(workbook: Workbook): Promise<Result<readonly SetAside[]>> {
  return map(await workbook.readDocument(SET_ASIDE_DOCUMENT), (document) =>
    Array.isArray(document) ? (document as SetAside[]) : [],
  );
}

/** The same by the names that the sheets bear now. */
export function asideNow(entries: readonly SetAside[], sheets: Parameters<typeof onSheetsNow>[1]): readonly SetAside[] {
  const alike = onSheetsNow(
    entries.map(({ sameAs }) => sameAs),
    sheets,
  );
  return onSheetsNow(entries, sheets).map((entry, at) => ({ ...entry, sameAs: alike[at]! }));
}

/** Changes the list in the workbook as it is now; answers it. */
export async function changeSetAside(
  workbook: Workbook,
  change: (known: readonly SetAside[]) => readonly SetAside[],
): Promise<Result<readonly SetAside[]>> {
  const known = await readSetAside(workbook);
  if (!known.ok) return known;
  const next = change(known.value);
  return map(await workbook.writeDocument(SET_ASIDE_DOCUMENT, next), () => next);
}

/** What a row holds that somebody typed, cell by cell; formulas stay, because a table's own columns have them in every row. */
export function typedCells(area: SheetArea, { inputs, formats }: AreaInputs): SetAside["cells"] {
  return inputs[0]!.flatMap((input, at) =>
    input === "" || isFormula(input)
      ? []
      : [{ column: columnLetters(area.column + at), input, format: formats[0]![at]! }],
  );
}

/** Empties the rows of entries that are kept already. */
export function setAsideProposal(entries: readonly SetAside[]): Proposal {
  return proposalOf(
    { code: "setAside", facts: { rows: entries.length } },
    {
      edits: entries.flatMap(({ sheet, row, cells }) =>
        cells.map(({ column }): Edit => ({ sheet, row, column, cell: null })),
      ),
    },
  );
}

/** Writes an entry as it was typed into a row. */
export function putBackProposal({ sheet, cells, name }: SetAside, row: number): Proposal {
  return proposalOf(
    { code: "putBack", facts: { name } },
    { edits: cells.map(({ column, input, format }): Edit => ({ sheet, row, column, cell: cellOf(input, format) })) },
  );
}

function cellOf(input: Input, format: string): BlockCell {
  if (typeof input === "number") return { number: input, format };
  if (typeof input === "boolean") return { formula: `=${String(input).toUpperCase()}`, format };
  return { text: String(shownInput(input)) };
}

/** The columns that an entry takes, from the first to the last, counted from 0. */
export function columnsOf({ cells }: SetAside): { readonly first: number; readonly last: number } {
  const columns = cells.map(({ column }) => cellPosition(`${column}1`).column);
  return { first: Math.min(...columns), last: Math.max(...columns) };
}
