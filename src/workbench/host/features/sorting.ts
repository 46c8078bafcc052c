import type { Area, CellValue } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject, type HostType } from "../hostType";
import { mayDo } from "../range/guard";
import { movedFormula } from "../range/structure";
import { areasOf, infoOf } from "./tableObject";

interface RangeSortObject extends HostObject {
  readonly area: Area;
}

interface TableSortObject extends HostObject {
  readonly tableId: string;
}

interface SortField {
  /** Column (or row) of the sorted area, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

type Args = readonly unknown[];

/** What each table was last sorted by, as long as it is open. */
const lastFields = new Map<string, { fields: readonly SortField[]; matchCase: boolean }>();

export const sortTypes: readonly HostType[] = [
  hostType<RangeSortObject>({
    name: "RangeSort",
    methods: {
      Apply: (self, [fields, matchCase, hasHeaders, orientation]: Args, host) =>
        sort(withoutHeader(self.area, hasHeaders === true, orientation), fields, matchCase === true, orientation, host),
    },
  }),
  hostType<TableSortObject>({
    name: "TableSort",
    properties: {
      Fields: { get: (self) => lastFields.get(self.tableId)?.fields ?? [] },
      MatchCase: { get: (self) => lastFields.get(self.tableId)?.matchCase ?? false },
      Method: { get: () => "PinYin" },
    },
    methods: {
      Apply: (self, [fields, matchCase]: Args, host) => {
        lastFields.set(self.tableId, { fields: fields as SortField[], matchCase: matchCase === true });
        sort(areasOf(infoOf(self, host), host).body, fields, matchCase === true, "Rows", host);
      },
      Clear: (self) => void lastFields.delete(self.tableId),
      Reapply: (self, _args, host) => {
        const last = lastFields.get(self.tableId);
        if (last) sort(areasOf(infoOf(self, host), host).body, last.fields, last.matchCase, "Rows", host);
      },
    },
  }),
];

function withoutHeader(area: Area, hasHeaders: boolean, orientation: unknown): Area {
  if (!hasHeaders) return area;
  return orientation === "Columns"
    ? { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }
    : { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** Rows (or columns) stay together with their formulas and number formats; equal ones keep their order, as in Excel. */
function sort(area: Area, asked: unknown, matchCase: boolean, orientation: unknown, host: HostContext): void {
  const { book } = host;
  mayDo(book, [area], "allowSort");
  const fields = (Array.isArray(asked) ? asked : [asked]) as SortField[];
  if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== null && sortOn !== "Value")) {
    fail("NotImplemented", "Sorting is by value here, not by colour or icon.");
  }
  const byColumn = orientation === "Columns";
  const turn = <Cell>(matrix: Cell[][]): Cell[][] => (byColumn ? transposed(matrix) : matrix);
  const [values, formulas, formats] = [
    turn(book.values(area)),
    turn(book.formulas(area)),
    turn(book.numberFormats(area)),
  ];
  if (fields.some(({ key }) => key < 0 || key >= (values[0]?.length ?? 0))) fail("InvalidArgument");
  const order = values.map((_, at) => at);
  const compare = comparer(matchCase);
  order.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const difference = compare(values[a]![key]!, values[b]![key]!, ascending !== false);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  book.setNumberFormats(area, turn(order.map((at) => formats[at]!)));
  const moved = (cell: CellValue, by: number) =>
    typeof cell === "string" && cell.startsWith("=")
      ? movedFormula(book, area.sheetId, cell, byColumn ? 0 : by, byColumn ? by : 0)
      : asInput(cell);
  book.write(area, turn(order.map((at, to) => formulas[at]!.map((cell) => moved(cell, to - at)))));
}

/** Numbers before text before truth values; blanks are last in either direction. */
function comparer(matchCase: boolean) {
  const collator = new Intl.Collator("zh-CN-u-co-pinyin", { sensitivity: matchCase ? "variant" : "accent" });
  const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  return (one: CellValue, other: CellValue, isAscending: boolean): number => {
    if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
    const byRank = rank(one) - rank(other);
    const byValue =
      typeof one === "string" && typeof other === "string" ? collator.compare(one, other) : Number(one) - Number(other);
    return (byRank === 0 ? byValue : byRank) * (isAscending ? 1 : -1);
  };
}

function asInput(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

function transposed<Cell>(matrix: Cell[][]): Cell[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column]!));
}
