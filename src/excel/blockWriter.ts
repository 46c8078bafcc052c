import { type Block, cellFormat, cellInput, listSource } from "../sheets/block";

/** A column's width in points: that of a digit in the standard font for each character, and the padding. */
const POINTS = { perCharacter: 5.25, padding: 3.75 };

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Queues a block to be written; the caller syncs. Formats come first, so that text is never read as a number. */
export function writeCells(block: Block, { sheet, row, column }: Place, tableName: (wanted: string) => string) {
  const at = (fromRow: number, fromColumn: number, rows: number, columns: number) =>
    sheet.getRangeByIndexes(row + fromRow, column + fromColumn, rows, columns);
  const width = block.cells[0]?.length ?? 0;
  const range = at(0, 0, block.cells.length, width);
  range.numberFormat = block.cells.map((cells) => cells.map(cellFormat));
  range.formulas = block.cells.map((cells) => cells.map(cellInput));
  block.columnWidths.forEach((characters, index) => {
    range.getColumn(index).format.columnWidth = characters * POINTS.perCharacter + POINTS.padding;
  });
  for (const bold of block.boldRows) range.getRow(bold).format.font.bold = true;
  for (const { row: from, column: left, rowCount, choices } of block.choices) {
    at(from, left, rowCount, 1).dataValidation.rule = { list: { inCellDropDown: true, source: listSource(choices) } };
  }
  for (const table of block.tables) {
    const made = sheet.tables.add(at(table.row, table.column, table.rowCount, table.columnCount), true);
    made.name = tableName(table.name);
  }
  if (block.frozenRows > 0) sheet.freezePanes.freezeRows(row + block.frozenRows);
  return range;
}
