import type { Patch } from "../../src/sheets/changes/changeSet";
import type { Workbook } from "../../src/sheets/workbook";
import { blockOf, ordersBlock, texts } from "../support/builders";
import { answer, refused } from "./answers";
import type { Use } from "./workbook";

const AREA = { row: 0, column: 0, rowCount: 2, columnCount: 2 };

async function idOf(workbook: Workbook, name: string): Promise<string> {
  return (await answer(workbook.layout())).find((sheet) => sheet.name === name)!.id;
}

/** A patch from A1 on Sheet1. */
async function patchOf(workbook: Workbook, parts: Pick<Patch, "before" | "after"> & Partial<Patch>): Promise<Patch> {
  const sheetId = await idOf(workbook, "Sheet1");
  const size = { rowCount: parts.before.length, columnCount: parts.before[0]!.length };
  return { sheetId, sheet: "Sheet1", row: 0, column: 0, ...size, formats: null, ...parts };
}

/** Where things stand, what is in them, and changing it from what was seen. */
export function changingCells(use: Use): void {
  layingOut(use);
  readingContents(use);
  swapping(use);
  growingTables(use);
  deletingSheets(use);
}

function layingOut(use: Use): void {
  test("the layout has every sheet in order, hidden ones too, with what is on it", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    await inside.put("Sheet1", "B3", "title");
    await inside.put("Sheet1", "C9", 1);
    await inside.merge("Sheet1", "B3:C3");
    await inside.hideRows("Sheet1", 5, 2);
    await inside.hideRows("Sheet1", 8, 1);
    await inside.hide("Orders");
    const [sheet1, orders] = await answer(workbook.layout());
    expect(sheet1).toMatchObject({
      name: "Sheet1",
      isHidden: false,
      isProtected: false,
      used: { row: 2, column: 1, rowCount: 7, columnCount: 2 },
      tables: [],
      merged: [{ row: 2, column: 1, rowCount: 1, columnCount: 2 }],
      hiddenRows: [
        { row: 4, rowCount: 2 },
        { row: 7, rowCount: 1 },
      ],
    });
    expect(orders).toMatchObject({ name: "Orders", isHidden: true, merged: [], hiddenRows: [] });
    expect(orders!.tables).toEqual([
      {
        id: expect.any(String),
        name: "Orders",
        ...{ row: 0, column: 0, rowCount: 3, columnCount: 3 },
        headers: ["Order", "Customer", "Amount"],
        hasHeaders: true,
        hasTotals: false,
      },
    ]);
  });

  test("an empty sheet uses nothing, a protected one says so, and an id outlives a new name", async () => {
    const { workbook, inside } = await use();
    const id = await idOf(workbook, "Sheet1");
    await inside.protect("Sheet1");
    await inside.rename("Sheet1", "计划");
    expect(await answer(workbook.layout())).toMatchObject([{ id, name: "计划", used: null, isProtected: true }]);
  });
}

function readingContents(use: Use): void {
  test("values and formats of an area are read row by row", async () => {
    const { workbook } = await use();
    const cells = [[{ number: 0.25, format: "0.0%" }, null], texts("007", "x")];
    await answer(workbook.writeBlock(blockOf("Sheet1", cells), "A1"));
    expect(await answer(workbook.readValues({ ...AREA, sheetId: await idOf(workbook, "Sheet1") }))).toEqual({
      values: [
        [0.25, ""],
        ["007", "x"],
      ],
      formats: [
        ["0.0%", "General"],
        ["General", "General"],
      ],
    });
  });

  test("contents are as one would type them, so that typing them again brings them back", async () => {
    const { workbook } = await use();
    const cells = [texts("=1+1", "007", "plain"), [{ formula: "=1+1" }, { number: -2 }, null]];
    await answer(workbook.writeBlock(blockOf("Sheet1", cells), "A1"));
    const area = { ...AREA, columnCount: 3, sheetId: await idOf(workbook, "Sheet1") };
    const [now] = await answer(workbook.readContents([area]));
    expect(now!.inputs).toEqual([
      ["'=1+1", "'007", "plain"],
      ["=1+1", -2, ""],
    ]);
  });

  test("a lock and merged areas are told where they touch", async () => {
    const { workbook, inside } = await use();
    await inside.merge("Sheet1", "B2:C2");
    await inside.protect("Sheet1");
    const sheetId = await idOf(workbook, "Sheet1");
    const merged = [{ row: 1, column: 1, rowCount: 1, columnCount: 2 }];
    const row1 = { ...AREA, rowCount: 1, sheetId };
    expect(await answer(workbook.readContents([{ ...AREA, sheetId }, row1]))).toMatchObject([
      { isLocked: true, merged },
      { isLocked: true, merged: [] },
    ]);
  });

  test("a sheet that is gone cannot be read", async () => {
    const { workbook } = await use();
    expect(await workbook.readContents([{ ...AREA, sheetId: "{none}" }])).toEqual(refused({ code: "host_not_found" }));
  });
}

function swapping(use: Use): void {
  test("cells that hold what the patch says are changed, others are left and told", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "A1", "old");
    await inside.put("Sheet1", "A2", "theirs");
    const patch = await patchOf(workbook, { before: [["old"], ["mine"]], after: [["'007"], ["new"]] });
    const [swap] = await answer(workbook.swapCells([patch]));
    expect(swap!.conflicts).toEqual([{ row: 1, column: 0, found: "theirs" }]);
    expect(swap!.inputs).toEqual([["'007"], ["theirs"]]);
    expect(await inside.input("Sheet1", "A1")).toBe("007");
    expect(await inside.isText("Sheet1", "A1")).toBe(true);
    expect(await inside.input("Sheet1", "A2")).toBe("theirs");
  });

  test("a cell that is none of the patch stays, and one that holds the new content already is no conflict", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "A1", 5);
    await inside.put("Sheet1", "B1", "stays");
    const patch = await patchOf(workbook, { before: [[4, null, ""]], after: [[5, null, "=A1*2"]] });
    const [swap] = await answer(workbook.swapCells([patch]));
    expect(swap!.conflicts).toEqual([]);
    expect(await inside.input("Sheet1", "B1")).toBe("stays");
    expect(await inside.input("Sheet1", "C1")).toBe("=A1*2");
  });

  test("an emptied cell is empty, and a formula that was typed comes back as one", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "A1", "=1+1");
    const patch = await patchOf(workbook, { before: [["=1+1"]], after: [[""]] });
    await answer(workbook.swapCells([patch]));
    expect(await inside.input("Sheet1", "A1")).toBe("");
    await answer(workbook.swapCells([{ ...patch, before: patch.after, after: patch.before }]));
    expect(await inside.input("Sheet1", "A1")).toBe("=1+1");
  });

  test("formats change with their cells; one that somebody gave meanwhile stays", async () => {
    const { workbook, inside } = await use();
    const cells = [
      [
        { number: 1, format: "0.0" },
        { number: 1, format: "0%" },
      ],
    ];
    await answer(workbook.writeBlock(blockOf("Sheet1", cells), "A1"));
    const formats = { before: [["0.0", "0.0"]], after: [["0.00", "0.00"]] };
    await answer(workbook.swapCells([await patchOf(workbook, { before: [[1, 1]], after: [[2, 2]], formats })]));
    expect(await inside.format("Sheet1", "A1")).toBe("0.00");
    expect(await inside.format("Sheet1", "B1")).toBe("0%");
    expect(await inside.input("Sheet1", "B1")).toBe(2);
  });

  test("a cell formatted as text takes a number once its format changes with it", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.writeBlock(blockOf("Sheet1", [[{ number: 1, format: "@" }]]), "A1"));
    const formats = { before: [["@"]], after: [["General"]] };
    const cell = { ...AREA, rowCount: 1, columnCount: 1, sheetId: await idOf(workbook, "Sheet1") };
    const [now] = await answer(workbook.readContents([cell]));
    const before = now!.inputs;
    await answer(workbook.swapCells([await patchOf(workbook, { before, after: [[12]], formats })]));
    expect(await inside.isText("Sheet1", "A1")).toBe(false);
    expect(await inside.input("Sheet1", "A1")).toBe(12);
  });

  test("hidden rows are changed like others", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "A3", "end");
    await inside.hideRows("Sheet1", 2, 1);
    await answer(workbook.swapCells([await patchOf(workbook, { before: [[""], [""]], after: [["a"], ["b"]] })]));
    expect([await inside.input("Sheet1", "A1"), await inside.input("Sheet1", "A2")]).toEqual(["a", "b"]);
  });

  test("a protected sheet is left whole, and a renamed one is found", async () => {
    const { workbook, inside } = await use();
    const patch = await patchOf(workbook, { before: [[""]], after: [["x"]] });
    await inside.rename("Sheet1", "Plan");
    await answer(workbook.swapCells([patch]));
    expect(await inside.input("Plan", "A1")).toBe("x");
    await inside.protect("Plan");
    const again = { ...patch, before: patch.after, after: patch.before };
    expect(await workbook.swapCells([again])).toEqual(refused({ code: "host_protected", sheet: "Plan" }));
    expect(await inside.input("Plan", "A1")).toBe("x");
  });
}

function growingTables(use: Use): void {
  const from = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  const to = { ...from, rowCount: 5 };

  test("a table grows over rows below it, and shrinks back; what was in them stays", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    await inside.put("Orders", "A4", "0044");
    expect(await answer(workbook.resizeTable("Orders", from, to))).toBe(true);
    expect((await answer(workbook.overview())).tables[0]).toMatchObject({ name: "Orders", rowCount: 4 });
    expect(await answer(workbook.resizeTable("Orders", to, from))).toBe(true);
    expect((await answer(workbook.overview())).tables[0]).toMatchObject({ rowCount: 2 });
    expect(await inside.input("Orders", "A4")).not.toBe("");
  });

  test("a table that is not as large as it was stays as it is", async () => {
    const { workbook } = await use();
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    expect(await answer(workbook.resizeTable("Orders", to, { ...from, rowCount: 4 }))).toBe(false);
    expect(await answer(workbook.resizeTable("Orders", to, from))).toBe(true);
    expect((await answer(workbook.overview())).tables[0]).toMatchObject({ rowCount: 2 });
    expect(await workbook.resizeTable("Plan", from, to)).toEqual(refused({ code: "host_not_found", what: "Plan" }));
  });
}

function deletingSheets(use: Use): void {
  test("a sheet goes with its tables, unless the structure is protected", async () => {
    const { workbook, inside } = await use();
    await answer(
      workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders")), blockOf(nameOf("Plan"), [texts("x")])]),
    );
    await answer(workbook.deleteSheet(await idOf(workbook, "Orders")));
    expect(await inside.sheetNames()).toEqual(["Sheet1", "Plan"]);
    expect((await answer(workbook.overview())).tables).toEqual([]);
    const plan = await idOf(workbook, "Plan");
    await inside.protectStructure();
    expect(await workbook.deleteSheet(plan)).toEqual(refused({ code: "host_structure_protected" }));
    expect(await inside.sheetNames()).toEqual(["Sheet1", "Plan"]);
  });
}
