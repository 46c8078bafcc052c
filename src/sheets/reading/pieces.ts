import { dateOf } from "../../domain/kernel/date";
import { monthNamed } from "../../domain/kernel/months";
import { halfWidth } from "../../domain/kernel/readNumber";
import type { ColumnProblem, DecodedColumn } from "./decoded";
import { isErrorCell, type RawCell, tidyText } from "./rawCell";

type Piece = "year" | "month" | "day";

const PIECES: readonly Piece[] = ["year", "month", "day"];
const RANGES: { readonly [P in Piece]: readonly [number, number] } = {
  year: [1990, 2100],
  month: [1, 12],
  day: [1, 31],
};
const HEADERS: { readonly [P in Piece]: RegExp } = {
  year: /year|^y+$|年/i,
  month: /month|^mm?$|月/i,
  day: /day|^dd?$|日|号/i,
};

export interface PieceColumn {
  readonly header: string;
  readonly cells: readonly RawCell[];
}

/** Columns that together name one day or month, by what they are; null where they are not pieces of one. */
export function piecesOf(columns: readonly PieceColumn[]): ReadonlyMap<Piece, readonly RawCell[]> | null {
  const found = new Map<Piece, readonly RawCell[]>();
  for (const { header, cells } of columns) {
    const piece = PIECES.find((each) => HEADERS[each].test(header) && fits(each, cells) && !found.has(each));
    if (!piece) return null;
    found.set(piece, cells);
  }
  return found.has("year") && found.has("month") ? found : null;
}

function fits(piece: Piece, cells: readonly RawCell[]): boolean {
  const told = cells.filter((cell) => cell !== null && cell !== "" && !isErrorCell(cell));
  return told.length > 0 && told.filter((cell) => pieceValue(piece, cell) !== null).length >= told.length * MOST;
}

const MOST = 0.9;

function pieceValue(piece: Piece, cell: RawCell): number | null {
  const text = typeof cell === "string" ? halfWidth(tidyText(cell)).replace(/[年月日号份]+$/, "") : cell;
  const value = piece === "month" && typeof text === "string" ? (monthNamed(text) ?? Number(text)) : Number(text);
  const [least, most] = RANGES[piece];
  return text !== "" && text !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

/** Days of a year, a month and a day; the first of the month where there is no day. Or their months, "2024-03". */
export function joinPieces(
  pieces: ReadonlyMap<Piece, readonly RawCell[]>,
  wanted: "day" | "month",
): DecodedColumn<string> {
  const size = pieces.get("year")!.length;
  const values = new Array<string | null>(size).fill(null);
  const problems: ColumnProblem[] = [];
  for (let at = 0; at < size; at++) {
    const cells = PIECES.map((piece) => pieces.get(piece)?.[at] ?? null);
    if (cells.every((cell) => cell === null || cell === "")) continue;
    const [year, month, day] = PIECES.map((piece, index) => pieceValue(piece, cells[index]!));
    const date = dateOf(year ?? 0, month ?? 0, pieces.has("day") ? (day ?? 0) : 1);
    if (date) values[at] = wanted === "month" ? date.slice(0, "2026-03".length) : date;
    else problems.push({ at, kind: "unreadable", found: cells.map((cell) => String(cell ?? "")).join(" ") });
  }
  return { values, problems, notes: [], asks: [] };
}
