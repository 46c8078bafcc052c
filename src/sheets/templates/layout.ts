import type { PlacedTable, Places } from "./formula";
import type { CellKind, FieldsPart, TablePart, Template, TemplateField } from "./template";
import { fields, words } from "./template";

const WIDTHS: { readonly [Kind in CellKind]: number } = {
  text: 18,
  number: 9,
  factor: 9,
  money: 13,
  ratio: 9,
  date: 12,
  choice: 12,
};

/** Two fields a row: each a label, which runs over the cell beside it, and its value. */
const PAIRS = [
  { label: 0, value: 2 },
  { label: 4, value: 7 },
] as const;
const VALUE_WIDTH = 14;
const LEAST_WIDTH = 7;
const LEAST_COLUMNS = 9;

/** The row of the title; the head follows. */
const TITLE_ROWS = 1;

/** A part with the row of its title; what it holds begins one below. */
export type PlacedPart =
  | { readonly row: number; readonly part: FieldsPart; readonly table: null }
  | { readonly row: number; readonly part: TablePart; readonly table: PlacedTable };

export interface Layout {
  readonly head: FieldsPart;
  readonly parts: readonly PlacedPart[];
  readonly places: Places;
  readonly rowCount: number;
  readonly columnWidths: readonly number[];
}

const AS_OF = words("As of", "截至日");
const SUBJECT: { readonly [Subject in Template["subject"]]: TemplateField["title"] } = {
  account: words("Customer", "客户"),
  territory: words("Territory", "区域"),
  person: words("Person", "人员"),
  none: words("Subject", "主题"),
};

/** Every plan begins with whom it is about, and the day its lights are reckoned for. */
export function headOf({ subject }: Template): FieldsPart {
  return fields(
    "head",
    SUBJECT[subject],
    { id: "subject", title: SUBJECT[subject], kind: "text" },
    { id: "asOf", title: AS_OF, kind: "date" },
  );
}

/** One part below the other; `filled` says how many rows the sheets give a table. */
export function layOut(template: Template, filled: (part: TablePart) => number): Layout {
  const head = headOf(template);
  const fieldPlaces = new Map<string, { row: number; column: number }>();
  const tables = new Map<string, PlacedTable>();
  let row = placeFields(head, TITLE_ROWS - 1, fieldPlaces) + 1;
  const parts = template.parts.map((part): PlacedPart => {
    const top = row;
    if (part.kind === "fields") {
      row = placeFields(part, top, fieldPlaces) + 1;
      return { row: top, part, table: null };
    }
    const firstRow = top + 2;
    const rowCount = Math.max(1, (part.startRows?.length ?? 0) + filled(part) + part.blankRows);
    const columns = new Map(part.columns.map(({ id }, at) => [id, at]));
    const table = { firstRow, lastRow: firstRow + rowCount - 1, columns };
    tables.set(part.id, table);
    row = table.lastRow + 3;
    return { row: top, part, table };
  });
  const places = { fields: fieldPlaces, tables };
  return { head, parts, places, rowCount: row - 1, columnWidths: widthsOf(template) };
}

/** The row after the last field. */
function placeFields(
  { fields: list }: FieldsPart,
  titleRow: number,
  places: Map<string, { row: number; column: number }>,
) {
  list.forEach(({ id }, at) => {
    const row = titleRow + 1 + Math.floor(at / PAIRS.length);
    places.set(id, { row, column: PAIRS[at % PAIRS.length]!.value });
  });
  return titleRow + 1 + Math.ceil(list.length / PAIRS.length);
}

export function labelColumn(valueColumn: number): number {
  return PAIRS.find(({ value }) => value === valueColumn)!.label;
}

/** Of the widest table; the others' texts run over lines, but their amounts and dates need room. */
function widthsOf({ parts }: Template): number[] {
  const tables = parts.filter((part) => part.kind === "table");
  const widest = tables.reduce<TablePart | null>(
    (wide, part) => (wide === null || part.columns.length > wide.columns.length ? part : wide),
    null,
  );
  const widths = (widest?.columns ?? []).map(({ kind, width }) => width ?? WIDTHS[kind]);
  const widen = (at: number, width: number) => (widths[at] = Math.max(widths[at] ?? 0, width));
  for (const { columns } of tables) {
    columns.forEach(({ kind, width }, at) => widen(at, kind === "text" ? LEAST_WIDTH : (width ?? WIDTHS[kind])));
  }
  for (const { value } of PAIRS) widen(value, VALUE_WIDTH);
  return Array.from({ length: Math.max(LEAST_COLUMNS, widths.length) }, (_, at) => widths[at] ?? WIDTHS.number);
}
