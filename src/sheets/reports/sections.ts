import { type BlockCell, type BlockChart, type ChartKind } from "../block";
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

export interface Stacked {
  readonly cells: readonly (readonly BlockCell[])[];
  readonly boldRows: readonly number[];
  readonly charts: readonly BlockChart[];
}

/** A chart stands to the right of all tables and is so large; its section is at least as high. */
const CHART = { rows: 16, columns: 8, gap: 1 };

/** Sections below each other under a heading and a note where there is one, a blank row between them. */
export function stackSections(
  heading: readonly BlockCell[],
  sections: readonly Section[],
  note: string | null = null,
): Stacked {
  const width = Math.max(
    heading.length,
    ...sections.flatMap(({ headers, rows }) => [headers.length, ...rows.map((row) => row.length)]),
  );
  const cells: (readonly BlockCell[])[] = [heading, note === null ? [] : [textCell(note)]];
  const boldRows = [0];
  const charts: BlockChart[] = [];
  for (const section of sections) {
    const top = cells.length;
    const { title, headers, rows, chart } = section;
    cells.push([textCell(title)], headers.map(textCell), ...rows);
    boldRows.push(top, top + 1);
    if (section.foot) cells.push(...section.foot(top + 3, top + 2 + rows.length));
    if (chart && rows.length > 0) {
      charts.push(chartBeside(chart, top, rows.length, width));
      while (cells.length < top + CHART.rows) cells.push([]);
    }
    cells.push([]);
  }
  return { cells: squared(cells, width), boldRows, charts };
}

function chartBeside(
  { kind, title, columns, rows: drawn }: SectionChart,
  top: number,
  rows: number,
  width: number,
): BlockChart {
  return {
    kind,
    title,
    row: top + 1,
    column: 0,
    rowCount: (drawn ?? rows) + 1,
    columnCount: columns,
    over: { row: top, column: width + CHART.gap, rowCount: CHART.rows, columnCount: CHART.columns },
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
