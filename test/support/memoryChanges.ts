import type { Result } from "../../src/domain/kernel/result";
import { fail, ok } from "../../src/domain/kernel/result";
import { type Area, areaKey, meets, type SheetArea } from "../../src/sheets/area";
import { cellAddress, cellPosition, quotedSheet } from "../../src/sheets/address";
import { planSwap, swapped } from "../../src/sheets/changes/swap";
import { freeSheetName } from "../../src/sheets/names";
import { type CellValue, type Input, inputOf } from "../../src/sheets/contents";
import type { AreaNow, HiddenRows, SheetLayout, TableLayout, Workbook } from "../../src/sheets/workbook";
import type { MemorySheet, MemoryTable, MemoryWorkbook } from "./memoryWorkbook";

type Changes = Pick<
  Workbook,
  | "layout"
  | "readValues"
  | "readContents"
  | "readFormulas"
  | "readChoices"
  | "swapCells"
  | "resizeTable"
  | "readRowBreaks"
  | "moveRowBreaks"
  | "copySheet"
  | "deleteSheet"
  | "showSheets"
  | "readDocument"
  | "writeDocument"
>;
type Answered = <Value>(answer: () => Result<Value>) => Promise<Result<Value>>;
type Put = (sheet: MemorySheet, cell: string, input: Input) => void;

/** The part of the port that reads and changes cells. */
export function memoryChanges(workbook: () => MemoryWorkbook, answered: Answered, put: Put): Changes {
  const onSheet = <Value>(id: string, answer: (sheet: MemorySheet) => Result<Value>) =>
    answered(() => {
      const sheet = workbook().sheets.find((each) => each.id === id);
      return sheet ? answer(sheet) : fail({ code: "host_not_found" });
    });
  const onSheets = <Value>(areas: readonly SheetArea[], read: (sheet: MemorySheet, area: Area) => Value) =>
    answered(() => {
      const sheets = areas.map(({ sheetId }) => workbook().sheets.find(({ id }) => id === sheetId));
      if (sheets.includes(undefined)) return fail({ code: "host_not_found" });
      return ok(areas.map((area, at) => read(sheets[at]!, area)));
    });
  return {
    layout: () => answered(() => ok(workbook().sheets.map((sheet) => layoutOf(sheet, workbook().tables)))),
    readValues: (area) =>
      onSheet(area.sheetId, (sheet) => ok({ values: valuesOf(sheet, area), formats: formatsOf(sheet, area) })),
    readContents: (areas) => onSheets(areas, nowOf),
    readFormulas: (areas) =>
      onSheets(areas, (sheet, area) => ({
        values: valuesOf(sheet, area),
        formulas: grid(area, (cell) => sheet.inputs.get(cell) ?? ""),
      })),
    readChoices: (areas) =>
      onSheets(areas, (sheet, area) => {
        const [first, ...others] = new Set(grid(area, (cell) => sheet.choices.get(cell) ?? null).flat());
        return first && others.length === 0 ? first.split(",") : null;
      }),
    swapCells: (patches) =>
      onSheet(patches[0]!.sheetId, (sheet) => {
        if (sheet.isProtected) return fail({ code: "host_protected", sheet: sheet.name });
        const answers = patches.map((patch) => {
          const { writing, conflicts } = planSwap(patch, contentsOf(sheet, patch));
          each(patch, (cell, r, c) => {
            const format = writing.formats?.[r]![c] ?? null;
            const input = writing.inputs[r]![c]!;
            if (format !== null) sheet.formats.set(cell, format);
            if (input !== null) put(sheet, cell, input);
          });
          const { row, column, rowCount, columnCount } = patch;
          const change = {
            sheetId: sheet.id,
            row,
            column,
            rowCount,
            columnCount,
            kind: "edited",
            by: "addin",
          } as const;
          workbook().listeners.forEach((listener) => listener(change));
          return swapped(contentsOf(sheet, patch), conflicts);
        });
        return ok(answers);
      }),
    resizeTable: (name, from, to) =>
      answered(() => {
        const { tables } = workbook();
        const at = tables.findIndex((table) => table.name === name);
        const table = tables[at];
        if (!table?.area) return fail({ code: "host_not_found", what: name });
        const home = workbook().sheet(table.sheet);
        if (home.isProtected) return fail({ code: "host_protected", sheet: home.name });
        if (areaKey(table.area) !== areaKey(from)) return ok(areaKey(table.area) === areaKey(to));
        tables[at] = { ...table, area: to, rowCount: to.rowCount - 1 };
        return ok(true);
      }),
    readRowBreaks: (id) => onSheet(id, ({ rowBreaks }) => ok([...rowBreaks].sort((one, other) => one - other))),
    moveRowBreaks: (id, before, after) =>
      onSheet(id, ({ isProtected, name, rowBreaks }) => {
        if (isProtected) return fail({ code: "host_protected", sheet: name });
        const stand = (rows: readonly number[]) => rows.every((row) => rowBreaks.has(row));
        const areMissing = (rows: readonly number[]) => !rows.some((row) => rowBreaks.has(row));
        if (!stand(before) || !areMissing(after)) return ok(stand(after) && areMissing(before));
        before.forEach((row) => rowBreaks.delete(row));
        after.forEach((row) => rowBreaks.add(row));
        return ok(true);
      }),
    copySheet: (id) =>
      onSheet(id, (sheet) => {
        if (workbook().isStructureProtected) return fail({ code: "host_structure_protected" });
        const { sheets } = workbook();
        const copy = workbook().addSheet(
          freeSheetName(
            sheet.name,
            sheets.map(({ name }) => name),
          ),
        );
        for (const part of ["inputs", "answers", "formats", "choices"] as const) {
          for (const [cell, held] of sheet[part]) (copy[part] as Map<string, unknown>).set(cell, held);
        }
        sheet.texts.forEach((cell) => copy.texts.add(cell));
        sheet.rowBreaks.forEach((row) => copy.rowBreaks.add(row));
        sheets.splice(sheets.indexOf(sheet) + 1, 0, ...sheets.splice(sheets.indexOf(copy), 1));
        workbook().selection = `${quotedSheet(copy.name)}!A1`;
        return ok({ id: copy.id, name: copy.name });
      }),
    deleteSheet: (id) =>
      onSheet(id, (sheet) => {
        if (workbook().isStructureProtected) return fail({ code: "host_structure_protected" });
        workbook().sheets.splice(workbook().sheets.indexOf(sheet), 1);
        for (const table of workbook().tables.filter((each) => each.sheet === sheet.name)) {
          workbook().tables.splice(workbook().tables.indexOf(table), 1);
        }
        return ok(undefined);
      }),
    showSheets: (ids, isShown) =>
      answered(() => {
        const { sheets, isStructureProtected } = workbook();
        if (isStructureProtected) return fail({ code: "host_structure_protected" });
        const chosen = sheets.filter(({ id }) => ids.includes(id));
        const isLast = sheets.every((sheet) => sheet.isHidden || chosen.includes(sheet));
        if (!isShown && isLast) return fail({ code: "host_last_sheet" });
        for (const sheet of chosen) sheet.isHidden = !isShown;
        return ok(undefined);
      }),
    readDocument: (key) => answered(() => ok(JSON.parse(workbook().documents.get(key) ?? "null") as unknown)),
    writeDocument: (key, document) =>
      answered(() => {
        if (document === null) workbook().documents.delete(key);
        else workbook().documents.set(key, JSON.stringify(document));
        return ok(undefined);
      }),
  };
}

function grid<Cell>({ row, column, rowCount, columnCount }: Area, of: (cell: string) => Cell): Cell[][] {
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => of(cellAddress(row + r, column + c))),
  );
}

function each({ row, column, rowCount, columnCount }: Area, act: (cell: string, r: number, c: number) => void): void {
  for (let r = 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) act(cellAddress(row + r, column + c), r, c);
  }
}

function valuesOf(sheet: MemorySheet, area: Area): CellValue[][] {
  return grid(area, (cell) => (isFormulaAt(sheet, cell) ? sheet.answers : sheet.inputs).get(cell) ?? "");
}

function nowOf(sheet: MemorySheet, area: Area): AreaNow {
  return {
    ...contentsOf(sheet, area),
    values: valuesOf(sheet, area),
    isLocked: sheet.isProtected,
    merged: sheet.merged.filter((merged) => meets(merged, area)),
    spills: [],
  };
}

function contentsOf(sheet: MemorySheet, area: Area) {
  const inputs = grid(area, (cell): Input => {
    const input = sheet.inputs.get(cell) ?? "";
    return inputOf(isFormulaAt(sheet, cell) ? "" : input, input, "String");
  });
  return { inputs, formats: formatsOf(sheet, area) };
}

function isFormulaAt({ inputs, texts }: MemorySheet, cell: string): boolean {
  return String(inputs.get(cell) ?? "").startsWith("=") && !texts.has(cell);
}

function formatsOf({ formats }: MemorySheet, area: Area): string[][] {
  return grid(area, (cell) => formats.get(cell) ?? "General");
}

function layoutOf(sheet: MemorySheet, tables: readonly MemoryTable[]): SheetLayout {
  const { id, name, isHidden, isProtected, merged, inputs } = sheet;
  const own = tables.filter((table) => table.sheet === name);
  const used = usedArea([...inputs.keys()]);
  return {
    id,
    name,
    isHidden,
    isProtected,
    used,
    tables: own.flatMap(tableLayout),
    merged,
    hiddenRows: hiddenIn(sheet, used),
  };
}

function tableLayout({ name, headers, area }: MemoryTable): TableLayout[] {
  return area ? [{ ...area, id: name, name, headers, hasHeaders: true, hasTotals: false }] : [];
}

function hiddenIn({ hiddenRows }: MemorySheet, used: Area | null): HiddenRows[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of [...hiddenRows].sort((one, other) => one - other)) {
    if (!used || row < used.row || row >= used.row + used.rowCount) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}

export function usedArea(cells: readonly string[]): Area | null {
  if (cells.length === 0) return null;
  const places = cells.map(cellPosition);
  const edge = (pick: (one: number, other: number) => number, of: (place: { row: number; column: number }) => number) =>
    places.reduce((found, place) => pick(found, of(place)), of(places[0]!));
  const [row, column] = [edge(Math.min, (place) => place.row), edge(Math.min, (place) => place.column)];
  const rowCount = edge(Math.max, (place) => place.row) - row + 1;
  return { row, column, rowCount, columnCount: edge(Math.max, (place) => place.column) - column + 1 };
}
