import { type ColumnReader, columnReader, readCell } from "../domain/duplicates/normalise";
import type { DuplicateField } from "../domain/duplicates/records";
import { type Progress, type Scanned, scanColumns } from "../domain/duplicates/scan";

/** What the pane asks of the scan's worker: first the columns, then their cells in parts, then the scan. */
export type ScanRequest =
  | { readonly kind: "columns"; readonly fields: readonly DuplicateField[]; readonly rows: number }
  | { readonly kind: "cells"; readonly columns: readonly (readonly string[])[] }
  | { readonly kind: "scan"; readonly strictness: number };

export type ScanReply =
  { readonly kind: "progress"; readonly progress: Progress } | { readonly kind: "scanned"; readonly scanned: Scanned };

/** Answers the pane's requests one by one; the arrays of a scanned list are handed over, not copied. */
export function scanServer(
  reply: (message: ScanReply, transfer: ArrayBuffer[]) => void,
): (request: ScanRequest) => void {
  let readers: readonly ColumnReader[] = [];
  let rows = 0;
  const tell = (progress: Progress) => reply({ kind: "progress", progress }, []);
  return (request) => {
    switch (request.kind) {
      case "columns":
        readers = request.fields.map((field) => columnReader(field, request.rows));
        rows = request.rows;
        return tell({ done: 0, total: rows * 3 });
      case "cells":
        readers.forEach((reader, at) => request.columns[at]!.forEach((cell) => readCell(reader, cell)));
        return tell({ done: readers[0]?.column.rows.length ?? 0, total: rows * 3 });
      case "scan": {
        const scanned = scannedList(readers, request.strictness, tell);
        return reply({ kind: "scanned", scanned }, buffersOf(scanned));
      }
    }
  };
}

function scannedList(
  readers: readonly ColumnReader[],
  strictness: number,
  tell: (progress: Progress) => void,
): Scanned {
  const columns = readers.map(({ column }) => column);
  const steps = scanColumns(columns, { strictness });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(step.value);
  }
}

/** Every buffer that a value's arrays stand in, each once. */
function buffersOf(value: unknown, found = new Set<unknown>()): ArrayBuffer[] {
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null || found.has(one)) return;
    found.add(one);
    if (ArrayBuffer.isView(one)) found.add(one.buffer);
    else Object.values(one).forEach(visit);
  };
  visit(value);
  return [...found].filter((one) => one instanceof ArrayBuffer);
}
