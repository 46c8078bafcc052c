import type { Block, BlockCell } from "../../src/sheets/block";

/** What a cell of a block would show or hold. */
export function shownCell(cell: BlockCell | undefined): unknown {
  if (!cell) return null;
  if ("text" in cell) return cell.text;
  if ("number" in cell) return cell.number;
  return "date" in cell ? cell.date : cell.formula;
}

/** The rows below the title of a section, headers first, as far as they are filled. */
export function sectionOf(block: Block, title: string): unknown[][] {
  const rows = block.cells.map((row) => row.map(shownCell));
  const from = rows.findIndex(([first]) => first === title) + 1;
  const length = rows.slice(from).findIndex((row) => row.every((cell) => cell === null));
  return rows.slice(from, from + length).map(filled);
}

function filled(row: readonly unknown[]): unknown[] {
  const trailing = [...row].reverse().findIndex((cell) => cell !== null);
  return row.slice(0, row.length - trailing);
}
