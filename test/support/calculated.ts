import type { Block } from "../../src/sheets/block";
import { openBook, put, valuesAt } from "../workbench/engine/openBook";
import { cellAddress } from "../../src/sheets/address";

/** What a spreadsheet makes of a block at A1: every cell's value, formulas worked out, days as ISO text. */
export async function calculated(block: Block): Promise<unknown[][]> {
  const book = await openBook();
  const width = block.cells[0]!.length;
  put(
    book,
    "A1",
    block.cells.map((row) =>
      row.map((cell) => {
        if (cell === null) return null;
        if ("text" in cell) return cell.text;
        if ("number" in cell) return cell.number;
        return "date" in cell ? cell.date : cell.formula;
      }),
    ),
  );
  await book.settle();
  return valuesAt(book, `A1:${cellAddress(block.cells.length - 1, width - 1)}`);
}
