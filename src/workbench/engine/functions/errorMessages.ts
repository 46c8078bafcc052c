import { kindOf, valueOf, type CellReader } from "../cells";
import type { CellAnswer } from "./engineValues";

interface Sentence {
  readonly error: unknown;
  readonly message: string;
}

/** The sentences behind errors, by cell. One counts only while the cell still shows its error. */
export class ErrorMessages {
  private readonly bySheet = new Map<string, Map<string, Sentence>>();

  constructor(private readonly reader: CellReader) {}

  /** Remembers what a formula has come to in its own cell and in those it spills into. */
  note(sheetId: string, row: number, column: number, table: readonly (readonly CellAnswer[])[]): void {
    const sentences = this.bySheet.get(sheetId) ?? new Map<string, Sentence>();
    this.bySheet.set(sheetId, sentences);
    table.forEach((cells, r) =>
      cells.forEach(({ value, message }, c) => {
        const key = `${row + r},${column + c}`;
        if (message) sentences.set(key, { error: value.getValue(), message });
        else if (sentences.size > 0) sentences.delete(key);
      }),
    );
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    const sentence = this.bySheet.get(sheetId)?.get(`${row},${column}`);
    if (!sentence) return undefined;
    const cell = this.reader.cell(sheetId, row, column);
    return kindOf(cell) === "Error" && valueOf(cell) === sentence.error ? sentence.message : undefined;
  }

  /** What was written into these cells has other reasons, if it is an error at all. */
  forget(sheetId: string, row: number, column: number, rowCount: number, columnCount: number): void {
    const sentences = this.bySheet.get(sheetId);
    for (const key of sentences?.keys() ?? []) {
      const [r, c] = key.split(",").map(Number) as [number, number];
      if (r >= row && r < row + rowCount && c >= column && c < column + columnCount) sentences!.delete(key);
    }
  }

  clear(): void {
    this.bySheet.clear();
  }
}
