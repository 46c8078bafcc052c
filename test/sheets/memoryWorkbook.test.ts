import type { HostIssue } from "../../src/domain/kernel/issue";
import { cellPosition } from "../../src/sheets/address";
import type { Area } from "../../src/sheets/area";
import { type Inside, type Open, type Refusal, workbookContract } from "../contract/workbook";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memoryWorkbook";

const REFUSALS: { readonly [Why in Refusal]: HostIssue } = {
  cellEdit: { code: "host_cell_edit" },
  accessDenied: { code: "host_access_denied" },
  tooLarge: { code: "host_too_large" },
  offline: { code: "host_offline" },
};

const open: Open = (options) => {
  const workbook = memoryWorkbook(options);
  const refuse = (why: Refusal) => {
    workbook.refuseWith(REFUSALS[why]);
    return () => workbook.refuseWith(null);
  };
  return { workbook, inside: insideOf(workbook), refuse, close: () => undefined };
};

workbookContract(open);

function insideOf(workbook: MemoryWorkbook): Inside {
  return {
    sheetNames: async () => workbook.sheets.map(({ name }) => name),
    input: async (sheet, cell) => workbook.sheet(sheet).inputs.get(cell) ?? "",
    isText: async (sheet, cell) => workbook.sheet(sheet).texts.has(cell),
    format: async (sheet, cell) => workbook.sheet(sheet).formats.get(cell) ?? "General",
    isBold: async (sheet, cell) => workbook.sheet(sheet).bold.has(cell),
    choices: async (sheet, cell) => workbook.sheet(sheet).choices.get(cell) ?? null,
    charts: async (sheet) => workbook.sheet(sheet).charts,
    lights: async (sheet, cell) => workbook.sheet(sheet).lights.get(cell) ?? null,
    boldWhere: async (sheet) => workbook.sheet(sheet).boldWhere,
    bandWhere: async (sheet) => workbook.sheet(sheet).bandWhere,
    highlights: async (sheet, cell) =>
      workbook
        .sheet(sheet)
        .highlights.filter(({ cells }) => cells.has(cell))
        .map(({ when, tone }) => ({ when, tone })),
    side: async (sheet, cell) => workbook.sheet(sheet).aligned.get(cell) ?? null,
    isWrapped: async (sheet, cell) => workbook.sheet(sheet).wrapped.has(cell),
    frozenRows: async (sheet) => workbook.sheet(sheet).frozenRows,
    page: async (sheet) => workbook.sheet(sheet).page,
    rowBreaks: async (sheet) => [...workbook.sheet(sheet).rowBreaks].sort((one, other) => one - other),
    breakPage: async (sheet, row) => void workbook.sheet(sheet).rowBreaks.add(row),
    selection: async () => workbook.selection,
    put: async (sheet, cell, value) => void workbook.sheet(sheet).inputs.set(cell, value),
    enter: async (by, sheet, cell, value) => workbook.enter(sheet, cell, [[value]], by),
    addSheet: async (name) => void workbook.addSheet(name),
    rename: async (sheet, name) => void (workbook.sheet(sheet).name = name),
    merge: async (sheet, address) => void workbook.sheet(sheet).merged.push(areaOf(address)),
    hideRows: async (sheet, row, rowCount) => {
      for (let next = row; next < row + rowCount; next++) workbook.sheet(sheet).hiddenRows.add(next - 1);
    },
    hide: async (sheet) => void (workbook.sheet(sheet).isHidden = true),
    protect: async (sheet) => void (workbook.sheet(sheet).isProtected = true),
    protectStructure: async () => void (workbook.isStructureProtected = true),
  };
}

function areaOf(address: string): Area {
  const [first, last] = address.split(":").map(cellPosition);
  return { ...first!, rowCount: last!.row - first!.row + 1, columnCount: last!.column - first!.column + 1 };
}
