import type { MemoryWorkbook } from "./memoryWorkbook";

/**
 * Four invoices and a payment on the first two sheets, days as Excel counts them: 45473 is 30 June 2024, the newest.
 * Open then: 1,000 for 91 days, 400 for 30 days, and 400 not due.
 */
export function fillWithInvoices(workbook: MemoryWorkbook, nameOf = (name: string) => name): void {
  fillSheet(workbook, 0, [
    ["Invoice No.", "Customer", "Invoice Date", "Due Date", "Sales Rep", "Invoice Amount"],
    ["1001", nameOf("Aurora Tyre"), 45352, 45382, nameOf("Lin Mei"), 1000],
    ["1002", nameOf("Baltic Rubber"), 45413, 45443, nameOf("Tom Becker"), 600],
    ["1003", nameOf("Casa"), 45463, 45493, nameOf("Tom Becker"), 300],
    ["1004", nameOf("Aurora Tyre"), 45473, 45503, nameOf("Lin Mei"), 100],
  ]);
  if (workbook.sheets.length === 1) workbook.addSheet("Payments");
  fillSheet(workbook, 1, [
    ["Payment No.", "Customer", "Invoice No.", "Payment Date", "Payment Amount"],
    ["1", nameOf("Baltic Rubber"), "1002", 45458, 200],
  ]);
}

/** Rows from A1 on, the first of them headers; columns named after a date hold days. */
export function fillSheet(
  workbook: MemoryWorkbook,
  sheet: number,
  rows: readonly (readonly (string | number)[])[],
): void {
  const { inputs, formats } = workbook.sheets[sheet]!;
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const cell = `${"ABCDEFGH"[column]}${at + 1}`;
      inputs.set(cell, value);
      if (at > 0 && / Date$/.test(String(rows[0]![column]))) formats.set(cell, "yyyy-mm-dd");
    }),
  );
}
