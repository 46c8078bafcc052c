import type { BlockAlignment, BlockArea, BlockCell, BlockChart, ChartKind } from "../block";
import { squared, textCell } from "./cells";

/** One table of a report: a title, headers and rows, perhaps a total, perhaps a chart of its first columns. */
export interface Section {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** Made when its place is known: rows of the sheet, counted from 1, from the first to the last of the table. */
  readonly foot?: (first: number, last: number) => readonly (readonly BlockCell[])[];
  readonly chart?: SectionChart;
}

/** A chart of the first columns of a section's table, header row included. */
export interface SectionChart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly columns: number;
  /** How many of the rows are drawn, where not all. */
  readonly rows?: number;
}

/** A report of several tables: its heading, a note where there is one, and the widths of the columns all share. */
export interface StackForm {
  readonly heading: readonly BlockCell[];
  readonly note: string | null;
  readonly columnWidths: readonly number[];
}

export interface Stacked {
  readonly cells: readonly (readonly BlockCell[])[];
  readonly boldRows: readonly number[];
  readonly charts: readonly BlockChart[];
  readonly aligned: readonly BlockAlignment[];
  /** Headers, which may be longer than their columns are wide. */
  readonly wrappedAreas: readonly BlockArea[];
}

/** A chart stands to the right of its own table, about so many characters wide; its section is at least as high. */
const CHART = { rows: 16, characters: 72, gap: 1 };
/** The width of a column that the report does not set. */
const STANDARD_WIDTH = 9;

/** Sections below each other, a blank row between them. */
export function stackSections(sections: readonly Section[], { heading, note, columnWidths }: StackForm): Stacked {
  const width = Math.max(
    heading.length,
    ...sections.flatMap(({ headers, rows }) => [headers.length, ...rows.map((row) => row.length)]),
  );
  const cells: (readonly BlockCell[])[] = [heading, note === null ? [] : [textCell(note)]];
  const boldRows = [0];
  const charts: BlockChart[] = [];
  const aligned: BlockAlignment[] = [];
  const wrappedAreas: BlockArea[] = [];
  for (const section of sections) {
    const top = cells.length;
    const { title, headers, rows, chart } = section;
    cells.push([textCell(title)], headers.map(textCell), ...rows);
    boldRows.push(top, top + 1);
    wrappedAreas.push({ row: top + 1, column: 0, rowCount: 1, columnCount: headers.length });
    aligned.push(...alignedIn(section, top + 1));
    if (section.foot) cells.push(...section.foot(top + 3, top + 2 + rows.length));
    if (chart && rows.length > 0) {
      charts.push(chartBeside(chart, top, section, columnWidths));
      while (cells.length < top + CHART.rows) cells.push([]);
    }
    cells.push([]);
  }
  return { cells: squared(cells, width), boldRows, charts, aligned, wrappedAreas };
}

/** Headers over figures stand as those do; words to the right of figures keep a distance. */
function alignedIn({ headers, rows }: Section, headerRow: number): BlockAlignment[] {
  const areFigures = headers.map((_, column) => rows.some((row) => isFigure(row[column])));
  return headers.flatMap((_, column): BlockAlignment[] => {
    const area = { column, columnCount: 1 };
    if (areFigures[column]) return [{ ...area, row: headerRow, rowCount: 1, side: "right" }];
    const isBeside = areFigures[column - 1] === true;
    return isBeside ? [{ ...area, row: headerRow, rowCount: rows.length + 1, side: "indented" }] : [];
  });
}

function isFigure(cell: BlockCell | undefined): boolean {
  return !!cell && !("text" in cell);
}

function chartBeside(
  { kind, title, columns, rows: drawn }: SectionChart,
  top: number,
  { headers, rows }: Section,
  columnWidths: readonly number[],
): BlockChart {
  const column = headers.length + CHART.gap;
  let columnCount = 0;
  for (let characters = 0; characters < CHART.characters; columnCount++) {
    characters += columnWidths[column + columnCount] ?? STANDARD_WIDTH;
  }
  return {
    kind,
    title,
    row: top + 1,
    column: 0,
    rowCount: (drawn ?? rows.length) + 1,
    columnCount: columns,
    over: { row: top, column, rowCount: CHART.rows, columnCount },
  };
}

/** The first rows of a long list, and how many more there are. */
export function firstRows<Item>(
  items: readonly Item[],
  most: number,
  rowOf: (item: Item) => readonly BlockCell[],
  more: (count: number) => string,
): readonly (readonly BlockCell[])[] {
  const rows = items.slice(0, most).map(rowOf);
  return items.length > most ? [...rows, [textCell(more(items.length - most))]] : rows;
}
