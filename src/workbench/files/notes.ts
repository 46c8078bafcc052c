import type { Cell, Sheet } from "hucre";

interface NoteData {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show: boolean;
}

/** The engine's notes of a sheet, by row and column. */
export type SheetNotes = { [row: number]: { [column: number]: NoteData } };

const SIZE = { width: 180, height: 80 };
const AUTHOR = "Workbench";

export function readNotes({ cells }: Sheet): SheetNotes {
  const notes: SheetNotes = {};
  for (const [key, { comment }] of cells ?? []) {
    if (!comment) continue;
    const [row, col] = key.split(",").map(Number) as [number, number];
    (notes[row] ??= {})[col] = { id: `n${row}_${col}`, row, col, ...SIZE, note: comment.text, show: false };
  }
  return notes;
}

export function writeNotes(cells: Map<string, Partial<Cell>>, notes: SheetNotes): void {
  for (const row of Object.values(notes)) {
    for (const { row: at, col, note } of Object.values(row)) {
      const key = `${at},${col}`;
      cells.set(key, {
        ...(cells.get(key) ?? { value: null, type: "empty" }),
        comment: { author: AUTHOR, text: note },
      });
    }
  }
}
