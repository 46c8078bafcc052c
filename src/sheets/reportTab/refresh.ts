import type { BlockCell } from "../block";
import { columnLetters } from "../address";
import type { BreakMove } from "../changes/changeSet";
import type { Edit } from "../changes/proposal";
import { type AreaInputs, type Input, isFormula, shownInput } from "../contents";
import { markIn, readMark } from "./marks";
import { type PageStart, pageStarts } from "./pageStarts";
import { markedRows, type ReportTab, type TabPart } from "./parts";

/** A row as it stands: the mark that makes it the add-in's, and what is in the columns behind it. */
interface StandingRow {
  readonly mark: ReturnType<typeof readMark>;
  readonly cells: readonly BlockCell[];
  readonly key: string;
}

/**
 * What to write so that a tab shows fresh facts: the add-in's rows are replaced; rows without its mark are a person's and
 * keep their place after the row they followed, with all they hold; so does what stands beside the add-in's columns.
 */
export function refreshEdits(tab: ReportTab, now: AreaInputs): Edit[] {
  const width = Math.max(tab.columnWidths.length + 1, ...now.inputs.map(({ length }) => length));
  const rows = freshRows(tab, standingRows(now));
  const height = Math.max(rows.length, now.inputs.length);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): Edit => {
      const cell = rows[row]?.[column] ?? null;
      return { sheet: tab.sheetName, row: row + 1, column: columnLetters(column), cell };
    }),
  ).flat();
}

/**
 * Which page breaks follow the parts of a tab to their new rows. A part that has become worth a page gets one, and one that
 * no longer is loses it; what a person decided otherwise stays, and so do their own breaks elsewhere.
 */
export function refreshBreaks(
  tab: ReportTab,
  now: AreaInputs,
  breaks: readonly number[],
): Pick<BreakMove, "before" | "after"> {
  const starts = pageStarts(
    tab.parts,
    now.inputs.map(([mark]) => mark),
  );
  const fresh = pageStarts(
    tab.parts,
    freshRows(tab, standingRows(now)).map(([mark]) => markIn(mark)),
  );
  const before = starts.map(({ row }) => row).filter((row) => breaks.includes(row));
  const isWanted = ({ code, isWorthPage }: PageStart) => {
    const start = starts.find((each) => each.code === code);
    const isDecided = start !== undefined && before.includes(start.row) !== start.isWorthPage;
    return isDecided ? before.includes(start.row) : isWorthPage;
  };
  const after = fresh.filter(isWanted).map(({ row }) => row);
  return {
    before: before.filter((row) => !after.includes(row)),
    after: after.filter((row) => !breaks.includes(row)),
  };
}

function standingRows({ inputs, formats }: AreaInputs): StandingRow[] {
  return inputs.map((line, row) => standingRow(line, formats[row]!));
}

function standingRow(inputs: readonly Input[], formats: readonly string[]): StandingRow {
  const mark = readMark(inputs[0]);
  const cells = inputs.map((input, at) => typedCell(input, formats[at] ?? "General"));
  const key = String(shownInput(inputs.find((input, at) => at > 0 && input !== "") ?? ""));
  return { mark, cells, key };
}

/** A content as it is typed again; its format goes with it. */
export function typedCell(input: Input, format: string): BlockCell {
  if (input === "") return null;
  if (typeof input === "number") return { number: input, format };
  if (typeof input === "boolean") return { formula: `=${String(input).toUpperCase()}`, format };
  return isFormula(input) ? { formula: input, format } : { text: String(shownInput(input)) };
}

function freshRows(tab: ReportTab, standing: readonly StandingRow[]): (readonly BlockCell[])[] {
  const firstMark = standing.findIndex(({ mark }) => mark !== null);
  const above = standing.slice(0, Math.max(0, firstMark)).map(({ cells }) => cells);
  const segments = segmentsOf(standing);
  const parts = inTheirOrder(tab.parts, [...segments.keys()]);
  return [...above, ...parts.flatMap((part) => freshPart(part, segments.get(part.code) ?? [], tab))];
}

/** Facts in the report's order; a box behind what a person has it behind; what the tab does not have yet where it usually is. */
function inTheirOrder(parts: readonly TabPart[], codes: readonly number[]): TabPart[] {
  const isStanding = ({ code }: TabPart) => codes.includes(code);
  const ordered = parts.filter((part) => part.kind === "facts" && isStanding(part));
  const placeBehind = (part: TabPart, before: TabPart | undefined) =>
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, part);
  const standing = codes.flatMap((code) => parts.find((part) => part.code === code) ?? []);
  standing.forEach((part, at) => {
    if (part.kind === "box") placeBehind(part, standing[at - 1]);
  });
  parts.forEach((part, at) => {
    if (!isStanding(part)) placeBehind(part, parts[at - 1]);
  });
  return ordered;
}

/** Rows by the part they stand in: from its first mark to the next part's. */
function segmentsOf(standing: readonly StandingRow[]): Map<number, StandingRow[]> {
  const segments = new Map<number, StandingRow[]>();
  let code: number | null = null;
  for (const row of standing) {
    code = row.mark?.code ?? code;
    if (code === null) continue;
    const segment = segments.get(code);
    if (segment) segment.push(row);
    else segments.set(code, [row]);
  }
  return segments;
}

function freshPart(part: TabPart, segment: readonly StandingRow[], tab: ReportTab): (readonly BlockCell[])[] {
  const fresh = markedRows(part);
  const own = withoutBlankEnd(foreignRows(segment));
  const ownWidth = tab.columnWidths.length + 1;
  const last = fresh.length - 1;
  const rows = fresh.flatMap((cells, index) => [
    [...padded(cells, ownWidth), ...besides(cells, index, segment, ownWidth)],
    ...own.filter(({ after }) => (index === last ? after >= index : after === index)).map((row) => row.cells),
  ]);
  const missing = part.kind === "box" ? Math.max(0, part.space - own.length) : 0;
  return [...rows, ...Array.from({ length: missing }, () => [])];
}

interface ForeignRow {
  /** The index of the add-in's row it follows. */
  readonly after: number;
  readonly cells: readonly BlockCell[];
}

function foreignRows(segment: readonly StandingRow[]): ForeignRow[] {
  let after = 0;
  const rows: ForeignRow[] = [];
  for (const { mark, cells } of segment) {
    if (mark) after = mark.index;
    else rows.push({ after, cells });
  }
  return rows;
}

/** The blank rows at the end of a box are room, not something somebody wrote. */
function withoutBlankEnd(rows: readonly ForeignRow[]): ForeignRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.cells.every((cell) => cell === null)) end -= 1;
  return rows.slice(0, end);
}

/** What stood beside the add-in's row that begins with the same words, else beside the one at the same place. */
function besides(
  cells: readonly BlockCell[],
  index: number,
  segment: readonly StandingRow[],
  ownWidth: number,
): readonly BlockCell[] {
  const marked = segment.filter(({ mark }) => mark !== null);
  const first = cells.slice(1).find((cell) => cell !== null);
  const key = first && "text" in first ? first.text : null;
  const before =
    marked.find((row) => key !== null && row.key === key) ?? marked.find(({ mark }) => mark!.index === index);
  return before?.cells.slice(ownWidth) ?? [];
}

function padded(cells: readonly BlockCell[], width: number): BlockCell[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? null);
}
