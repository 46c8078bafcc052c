import { parseAddress } from "../../engine/a1";
import type { Area, CellValue } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject, type HostType } from "../hostType";
import { isRange, rangeObject } from "../range/rangeObject";
import { areasOf, infoOf } from "./tableObject";

/** Of a sheet, or of a table. */
interface AutoFilterObject extends HostObject {
  readonly sheetId?: string;
  readonly tableId?: string;
}

interface ColumnFilterObject extends HostObject {
  readonly tableId: string;
  readonly index: number;
}

interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

type Args = readonly unknown[];

/** Filters in force: rows hidden by them come back when they go. By workbook, then by what is filtered. */
const inForce = new WeakMap<object, Map<string, Map<number, Criteria>>>();

export const filterTypes: readonly HostType[] = [
  hostType<AutoFilterObject>({
    name: "AutoFilter",
    properties: {
      Enabled: { get: (self, host) => self.tableId !== undefined || sheetFilter(self, host) !== undefined },
      IsDataFiltered: { get: (self, host) => criteriaOf(self, host).size > 0 },
      Criteria: {
        get: (self, host) => {
          const area = areaOf(self, host);
          const set = criteriaOf(self, host);
          return area ? Array.from({ length: area.columnCount }, (_, at) => set.get(at) ?? null) : [];
        },
      },
    },
    methods: {
      Apply: (self, [range, index, criteria]: Args, host) => applySheetFilter(self, range, index, criteria, host),
      ClearCriteria: (self, _args, host) => {
        criteriaOf(self, host).clear();
        showRows(self, host);
      },
      ClearColumnCriteria: (self, [index]: Args, host) => {
        criteriaOf(self, host).delete(Number(index));
        showRows(self, host);
      },
      Reapply: (self, _args, host) => showRows(self, host),
      Remove: (self, _args, host) => {
        criteriaOf(self, host).clear();
        showRows(self, host);
        if (self.sheetId) host.book.sheet(self.sheetId)!.getFilter()?.remove();
      },
      GetRange: (self, _args, host) => rangeObject(areaOf(self, host) ?? fail("ItemNotFound")),
      GetRangeOrNullObject: (self, _args, host) => {
        const area = areaOf(self, host);
        return area ? rangeObject(area) : null;
      },
    },
  }),
  hostType<ColumnFilterObject>({
    name: "Filter",
    properties: { Criteria: { get: (self, host) => criteriaOf(self, host).get(self.index) ?? null } },
    methods: {
      Apply: (self, [criteria]: Args, host) => apply(self, self.index, criteria as Criteria, host),
      ApplyValuesFilter: (self, [values]: Args, host) =>
        apply(self, self.index, { filterOn: "Values", values: values as string[] }, host),
      ApplyCustomFilter: (self, [criterion1, criterion2, operator]: Args, host) =>
        apply(self, self.index, { filterOn: "Custom", ...given({ criterion1, criterion2, operator }) }, host),
      ApplyTopItemsFilter: (self, [count]: Args, host) =>
        apply(self, self.index, { filterOn: "TopItems", criterion1: String(count) }, host),
      ApplyBottomItemsFilter: (self, [count]: Args, host) =>
        apply(self, self.index, { filterOn: "BottomItems", criterion1: String(count) }, host),
      Clear: (self, _args, host) => {
        criteriaOf(self, host).delete(self.index);
        showRows(self, host);
      },
    },
  }),
];

/** Clears all filters of a table, or applies them anew. */
export function clearTableFilters(tableId: string, host: HostContext): void {
  const self = { $type: "AutoFilter", tableId };
  criteriaOf(self, host).clear();
  showRows(self, host);
}

export function reapplyTableFilters(tableId: string, host: HostContext): void {
  showRows({ $type: "AutoFilter", tableId }, host);
}

function given(criteria: { [name: string]: unknown }): Partial<Criteria> {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined));
}

type Filtered = AutoFilterObject | ColumnFilterObject;

function criteriaOf(self: Filtered, { book }: HostContext): Map<number, Criteria> {
  const ofBook = inForce.get(book.extras) ?? new Map<string, Map<number, Criteria>>();
  inForce.set(book.extras, ofBook);
  const key = self.tableId ?? (self as AutoFilterObject).sheetId!;
  const set = ofBook.get(key) ?? new Map<number, Criteria>();
  ofBook.set(key, set);
  return set;
}

function sheetFilter({ sheetId }: AutoFilterObject, { book }: HostContext): Area | undefined {
  const range = sheetId === undefined ? undefined : book.sheet(sheetId)?.getFilter()?.getRange().getRange();
  return range && sheetId !== undefined
    ? {
        sheetId,
        row: range.startRow,
        column: range.startColumn,
        rowCount: range.endRow - range.startRow + 1,
        columnCount: range.endColumn - range.startColumn + 1,
      }
    : undefined;
}

function areaOf(self: Filtered, host: HostContext): Area | undefined {
  if (self.tableId === undefined) return sheetFilter(self as AutoFilterObject, host);
  const { header, body } = areasOf(infoOf({ tableId: self.tableId }, host), host);
  return { ...header, rowCount: body.rowCount + 1 };
}

function applySheetFilter(
  self: AutoFilterObject,
  range: unknown,
  index: unknown,
  criteria: unknown,
  host: HostContext,
): void {
  const sheetId = self.sheetId ?? fail("InvalidOperation");
  const area = isRange(range) ? range.area : { sheetId, ...(parseAddress(String(range)) ?? fail("InvalidArgument")) };
  const sheet = host.book.sheet(sheetId)!;
  sheet.getFilter()?.remove();
  sheet.getRange(area.row, area.column, area.rowCount, area.columnCount).createFilter();
  if (typeof index === "number" && criteria) apply(self, index, criteria as Criteria, host);
}

function apply(self: Filtered, index: number, criteria: Criteria, host: HostContext): void {
  if (!["Values", "Custom", "TopItems", "BottomItems"].includes(criteria.filterOn)) {
    fail("NotImplemented", `A filter on ${criteria.filterOn} is not there.`);
  }
  criteriaOf(self, host).set(index, criteria);
  showRows(self, host);
}

/** Hides the rows that a filter leaves out and shows all others. */
function showRows(self: Filtered, host: HostContext): void {
  const area = areaOf(self, host);
  if (!area) return;
  const { book } = host;
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const [values, text] = [book.values(body), book.text(body)];
  const tests = [...criteriaOf(self, host)].map(([column, criteria]) =>
    test(
      criteria,
      values.map((row) => row[column]!),
      text.map((row) => row[column]!),
    ),
  );
  const sheet = book.sheet(area.sheetId)!;
  const isShown = values.map((_, row) => tests.every((passes) => passes(row)));
  for (const [start, end, shown] of runs(isShown)) {
    if (shown) sheet.showRows(body.row + start, end - start);
    else sheet.hideRows(body.row + start, end - start);
  }
}

function* runs(flags: readonly boolean[]): Generator<[start: number, end: number, flag: boolean]> {
  let start = 0;
  for (let at = 1; at <= flags.length; at++) {
    if (at < flags.length && flags[at] === flags[start]) continue;
    yield [start, at, flags[start]!];
    start = at;
  }
}

function test(criteria: Criteria, values: readonly CellValue[], text: readonly string[]): (row: number) => boolean {
  if (criteria.filterOn === "Values") {
    const wanted = new Set((criteria.values ?? []).map((value) => String(value).toLowerCase()));
    return (row) => wanted.has(text[row]!.toLowerCase());
  }
  if (criteria.filterOn === "Custom") {
    const first = comparison(criteria.criterion1 ?? "");
    const second = criteria.criterion2 === undefined ? undefined : comparison(criteria.criterion2);
    const passes = (row: number, one: typeof first) => one(values[row]!, text[row]!);
    if (!second) return (row) => passes(row, first);
    return criteria.operator === "Or"
      ? (row) => passes(row, first) || passes(row, second)
      : (row) => passes(row, first) && passes(row, second);
  }
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const count = Math.min(Number(criteria.criterion1), numbers.length);
  const bound = criteria.filterOn === "TopItems" ? numbers[numbers.length - count] : numbers[count - 1];
  return (row) => {
    const value = values[row];
    if (typeof value !== "number" || bound === undefined) return false;
    return criteria.filterOn === "TopItems" ? value >= bound : value <= bound;
  };
}

/** ">=100", "<>x", "=A*" with Excel's wildcards. */
function comparison(criterion: string): (value: CellValue, text: string) => boolean {
  const [, sign = "=", term = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(term);
  if (term !== "" && !Number.isNaN(number)) {
    const holds = {
      "=": (v: number) => v === number,
      "<>": (v: number) => v !== number,
      "<": (v: number) => v < number,
      ">": (v: number) => v > number,
      "<=": (v: number) => v <= number,
      ">=": (v: number) => v >= number,
    }[sign]!;
    return (value) => (typeof value === "number" ? holds(value) : sign === "<>");
  }
  const escaped = term
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${escaped}$`, "is");
  if (sign !== "=" && sign !== "<>")
    return fail("NotImplemented", `Texts are compared with = and <> here, not with ${sign}.`);
  return (_value, text) => pattern.test(text) === (sign === "=");
}
