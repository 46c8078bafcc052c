import type { IsoDate } from "../../src/domain/kernel/date";
import type { Block, BlockCell } from "../../src/sheets/block";

/** A block of these cells with nothing laid over them, unless told. */
export function blockOf(sheetName: string, cells: readonly (readonly BlockCell[])[], rest: Partial<Block> = {}): Block {
  return { sheetName, cells, columnWidths: [], tables: [], frozenRows: 0, boldRows: [], choices: [], ...rest };
}

export function texts(...values: readonly string[]): BlockCell[] {
  return values.map((text) => ({ text }));
}

export function day(iso: string): BlockCell {
  return { date: iso as IsoDate };
}

/** A small table of two orders, header included. */
export function ordersBlock(sheetName = "Orders"): Block {
  const cells = [
    texts("Order", "Customer", "Amount"),
    [{ text: "0042" }, { text: "=cmd|' /C calc'!A0" }, { number: 1200.5, format: "#,##0.00" }],
    [{ text: "0043" }, { text: "明远轮胎" }, { formula: "=C2*2", format: "#,##0.00" }],
  ];
  return blockOf(sheetName, cells, {
    columnWidths: [12, 30, 14],
    tables: [{ name: "Orders", row: 0, column: 0, rowCount: 3, columnCount: 3 }],
    frozenRows: 1,
  });
}
