import type { BlockAlignment, ChartKind, Tone } from "../../src/sheets/block";
import type { DateSystem } from "../../src/sheets/serial";
import type { Workbook } from "../../src/sheets/workbook";
import { blockOf, day, ordersBlock, texts } from "../support/builders";
import { answer, refused } from "./answers";
import { changingCells } from "./changes";
import { readingChoices } from "./choices";
import { breakingPages } from "./pageBreaks";
import { keepingDocuments } from "./documents";
import { renamingSheets } from "./renaming";
import { showingSheets } from "./visibility";
import { watchingCells } from "./watching";

/** A new workbook with one empty sheet, Sheet1, selected in A1, and a way to look into it that is not the port's own. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly inside: Inside;
  /** From now on Excel refuses every request like this, until the way back that is returned is taken. */
  refuse(why: Refusal): () => void;
  close(): void;
}

export type Refusal = "cellEdit" | "accessDenied" | "tooLarge" | "offline";

export interface Inside {
  sheetNames(): Promise<readonly string[]>;
  /** The formula with its "=", or the value. */
  input(sheet: string, cell: string): Promise<unknown>;
  isText(sheet: string, cell: string): Promise<boolean>;
  format(sheet: string, cell: string): Promise<string>;
  isBold(sheet: string, cell: string): Promise<boolean>;
  /** "A,B,C" where a cell takes only these; null where it takes anything. */
  choices(sheet: string, cell: string): Promise<string | null>;
  frozenRows(sheet: string): Promise<number>;
  charts(sheet: string): Promise<readonly { kind: ChartKind; title: string; series: readonly string[] }[]>;
  /** From which numbers the light at a cell is amber and green; null where there is none. */
  lights(sheet: string, cell: string): Promise<readonly [amber: number, green: number] | null>;
  /** Formulas of the conditional formats that make cells bold. */
  boldWhere(sheet: string): Promise<readonly string[]>;
  bandWhere(sheet: string): Promise<readonly string[]>;
  /** The formula and the colour of each rule that colours a cell, in any order. */
  highlights(sheet: string, cell: string): Promise<readonly { when: string; tone: Tone }[]>;
  isWrapped(sheet: string, cell: string): Promise<boolean>;
  /** Null for text on its usual side. */
  side(sheet: string, cell: string): Promise<BlockAlignment["side"] | null>;
  /** "portrait A4, 1 × any pages" */
  page(sheet: string): Promise<string | null>;
  /** The rows, from 0, that a page breaks before. */
  rowBreaks(sheet: string): Promise<readonly number[]>;
  /** A person breaks a page before this row, from 0. */
  breakPage(sheet: string, row: number): Promise<void>;
  /** "'Sheet1'!A1:B2" */
  selection(): Promise<string>;
  put(sheet: string, cell: string, value: string | number): Promise<void>;
  /** Somebody other than the add-in writes, and whoever listens has been told. */
  enter(by: "person" | "coauthor", sheet: string, cell: string, value: string | number): Promise<void>;
  addSheet(name: string): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  merge(sheet: string, address: string): Promise<void>;
  /** The rows as Excel counts them: 3, 2 hides rows 3 and 4. */
  hideRows(sheet: string, row: number, rowCount: number): Promise<void>;
  hide(sheet: string): Promise<void>;
  protect(sheet: string): Promise<void>;
  protectStructure(): Promise<void>;
}

export type Open = (options?: { dateSystem?: DateSystem; culture?: string }) => OpenWorkbook | Promise<OpenWorkbook>;

/** What every Workbook does, whatever stands behind it. */
export function workbookContract(open: Open): void {
  let opened: OpenWorkbook;
  const use = async (options?: Parameters<Open>[0]): Promise<OpenWorkbook> => (opened = await open(options));
  afterEach(() => opened.close());

  describe("the workbook port", () => {
    looking(use);
    insertingFormulas(use);
    addingSheets(use);
    writingBlocks(use);
    keepingText(use);
    keepingSettings(use);
    keepingDocuments(use);
    changingCells(use);
    readingChoices(use);
    renamingSheets(use);
    breakingPages(use);
    showingSheets(use);
    watchingCells(use);
    beingRefused(use);
  });
}

export type Use = (options?: Parameters<Open>[0]) => Promise<OpenWorkbook>;

function looking(use: Use): void {
  test("a new workbook is one sheet of no size, without tables", async () => {
    const { workbook } = await use();
    expect(await answer(workbook.overview())).toEqual({
      sheets: [{ name: "Sheet1", rowCount: 0, columnCount: 0 }],
      tables: [],
    });
  });

  test("an overview has each sheet's used size and each table's headers and rows, without the header row", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "C3", 7);
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    expect(await answer(workbook.overview())).toEqual({
      sheets: [
        { name: "Sheet1", rowCount: 1, columnCount: 1 },
        { name: "Orders", rowCount: 3, columnCount: 3 },
      ],
      tables: [{ name: "Orders", sheet: "Orders", headers: ["Order", "Customer", "Amount"], rowCount: 2 }],
    });
  });

  test("a hidden sheet and its tables are not in the overview", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    await answer(workbook.select("Sheet1!A1"));
    await inside.hide("Orders");
    const { sheets, tables } = await answer(workbook.overview());
    expect([sheets.map(({ name }) => name), tables]).toEqual([["Sheet1"], []]);
  });

  test.each([{ dateSystem: 1900 }, { dateSystem: 1904 }] as const)(
    "the conventions name the $dateSystem date system and the person's culture",
    async ({ dateSystem }) => {
      const { workbook } = await use({ dateSystem, culture: "zh-CN" });
      expect(await answer(workbook.conventions())).toEqual({ dateSystem, culture: "zh-CN" });
    },
  );

  test.each([
    { selected: "'Sheet1'!A1", address: "A1", left: null },
    { selected: "Sheet1!$B$2", address: "B2", left: "A2" },
    { selected: "Sheet1!AA10:AC12", address: "AA10", left: "Z10" },
  ])("with $selected selected, the active cell is $address and left of it is $left", async (story) => {
    const { workbook } = await use();
    await answer(workbook.select(story.selected));
    expect(await answer(workbook.activeCell())).toEqual({
      sheet: "Sheet1",
      address: story.address,
      left: story.left,
    });
  });

  test("selecting shows the sheet, whatever its name is made of", async () => {
    const { workbook, inside } = await use();
    await inside.addSheet("Bob's Q1!");
    await answer(workbook.select("'Bob''s Q1!'!B2:C3"));
    expect(await inside.selection()).toBe("'Bob''s Q1!'!B2:C3");
    expect((await answer(workbook.activeCell())).sheet).toBe("Bob's Q1!");
  });

  test("a sheet that is gone cannot be selected, and is named", async () => {
    const { workbook } = await use();
    expect(await workbook.select("'Q1 orders'!A1")).toEqual(refused({ code: "host_not_found", what: "Q1 orders" }));
  });
}

function insertingFormulas(use: Use): void {
  test("tells of moves of the selection, on any sheet, until it is asked to stop", async () => {
    const { workbook, inside } = await use();
    await inside.addSheet("Plan");
    let moves = 0;
    const stop = await answer(workbook.watchSelection(() => void moves++));
    await answer(workbook.select("Sheet1!B2"));
    await told(() => moves > 0);
    const before = moves;
    await answer(workbook.select("Plan!C3"));
    await told(() => moves > before);
    await answer(stop());
    const after = moves;
    await answer(workbook.select("Sheet1!A1"));
    await new Promise((resolve) => setTimeout(resolve, EVENT_PAUSE));
    expect(moves).toBe(after);
  });

  test("a formula goes into the active cell alone, and its address is told", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.select("Sheet1!B2:C5"));
    const { address } = await answer(workbook.insertFormula("=SUM(1,2)"));
    expect(address).toBe("Sheet1!B2");
    expect(await inside.input("Sheet1", "B2")).toBe("=SUM(1,2)");
    expect(await inside.input("Sheet1", "C2")).toBe("");
    expect(await inside.input("Sheet1", "B3")).toBe("");
  });

  test("a protected sheet takes no formula, and is named", async () => {
    const { workbook, inside } = await use();
    await inside.protect("Sheet1");
    expect(await workbook.insertFormula("=1+1")).toEqual(refused({ code: "host_protected", sheet: "Sheet1" }));
    expect(await inside.input("Sheet1", "A1")).toBe("");
  });
}

function addingSheets(use: Use): void {
  test("a sheet is made for each block, and the first is shown", async () => {
    const { workbook, inside } = await use();
    const made = await answer(
      workbook.addSheets((nameOf) => [blockOf(nameOf("Plan"), [texts("a")]), blockOf(nameOf("Actual"), [texts("b")])]),
    );
    expect(made).toEqual(["Plan", "Actual"]);
    expect(await inside.sheetNames()).toEqual(["Sheet1", "Plan", "Actual"]);
    expect((await inside.selection()).startsWith("'Plan'!")).toBe(true);
  });

  test("a taken name gets a number and the sheet that has it stays as it is", async () => {
    const { workbook, inside } = await use();
    await inside.addSheet("ORDERS");
    await inside.put("ORDERS", "A1", "mine");
    const add = () => answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    expect(await add()).toEqual(["Orders (2)"]);
    expect(await add()).toEqual(["Orders (3)"]);
    expect(await inside.input("ORDERS", "A1")).toBe("mine");
  });

  test("tables of a second and third sample get names of their own", async () => {
    const { workbook } = await use();
    const add = () => answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    await add();
    await add();
    await add();
    const { tables } = await answer(workbook.overview());
    expect(tables.map(({ name }) => name)).toEqual(["Orders", "Orders2", "Orders3"]);
  });

  test("single cells can be bold, and the page is set up for printing, with its number and the first column on each", async () => {
    const { workbook, inside } = await use();
    const boldAreas = [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }];
    const print = { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1, titleColumns: 1 } as const;
    const cells = [texts("a", "b"), texts("c", "d")];
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Page"), cells, { boldAreas, print })]));
    expect(await inside.isBold("Page", "B2")).toBe(true);
    expect(await inside.isBold("Page", "A2")).toBe(false);
    expect(await inside.page("Page")).toBe("landscape A4, 1 × any pages, 1 columns again, &P / &N");
  });

  test("bold rows, frozen rows, number formats and choices are laid over the cells", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("Grade", "Share"), [{ text: "A" }, { number: 0.25, format: "0.0%" }]];
    const choices = [{ row: 1, column: 0, rowCount: 1, choices: ["A", "B", "C"] }];
    await answer(
      workbook.addSheets((nameOf) => [blockOf(nameOf("Grades"), cells, { boldRows: [0], frozenRows: 1, choices })]),
    );
    expect(await inside.isBold("Grades", "A1")).toBe(true);
    expect(await inside.isBold("Grades", "A2")).toBe(false);
    expect(await inside.frozenRows("Grades")).toBe(1);
    expect(await inside.format("Grades", "B2")).toBe("0.0%");
    expect(await inside.choices("Grades", "A2")).toBe("A,B,C");
    expect(await inside.choices("Grades", "B2")).toBe(null);
  });

  test("a workbook whose structure is protected gets no sheet", async () => {
    const { workbook, inside } = await use();
    await inside.protectStructure();
    const refusal = await workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]);
    expect(refusal).toEqual(refused({ code: "host_structure_protected" }));
    expect(await inside.sheetNames()).toEqual(["Sheet1"]);
  });
}

function writingBlocks(use: Use): void {
  test("a block is written from the cell on, and what lies around it stays", async () => {
    const { workbook, inside } = await use();
    await inside.put("Sheet1", "A1", "note");
    await inside.put("Sheet1", "B3", "old");
    const { address } = await answer(
      workbook.writeBlock(blockOf("Sheet1", [texts("x", "y"), [null, { number: 4 }]]), "B2"),
    );
    expect(address).toBe("Sheet1!B2:C3");
    expect(await inside.input("Sheet1", "A1")).toBe("note");
    expect(await inside.input("Sheet1", "C2")).toBe("y");
    expect(await inside.input("Sheet1", "B3")).toBe("");
    expect(await inside.input("Sheet1", "C3")).toBe(4);
  });

  test("a table in a block lies where the block was written", async () => {
    const { workbook } = await use();
    await answer(workbook.writeBlock(ordersBlock("Sheet1"), "C5"));
    const { tables } = await answer(workbook.overview());
    expect(tables).toEqual([
      { name: "Orders", sheet: "Sheet1", headers: ["Order", "Customer", "Amount"], rowCount: 2 },
    ]);
  });

  test("a chart in a block has its title, and its series by their headers", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("Month", "Sold", "Forecast"), [{ text: "Jan" }, { number: 3 }, { number: 4 }]];
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
    const over = { row: 4, column: 0, rowCount: 10, columnCount: 6 };
    const charts = [{ kind: "line", title: "Sales and forecast", ...area, over } as const];
    await answer(workbook.writeBlock(blockOf("Sheet1", cells, { charts }), "B2"));
    expect(await inside.charts("Sheet1")).toEqual([
      { kind: "line", title: "Sales and forecast", series: ["Sold", "Forecast"] },
    ]);
  });

  test("numbers of a block have traffic lights", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("Attainment"), [{ number: 0.95 }], [{ number: 0.5 }]];
    const lights = [{ row: 1, column: 0, rowCount: 2, columnCount: 1, green: 1, amber: 0.8 }];
    await answer(workbook.writeBlock(blockOf("Sheet1", cells, { lights }), "B2"));
    expect(await inside.lights("Sheet1", "B4")).toEqual([0.8, 1]);
    expect(await inside.lights("Sheet1", "B2")).toBeNull();
  });

  test("rows of a block may be bold, and on a light ground, by what they hold, wherever they move", async () => {
    const { workbook, inside } = await use();
    const cells = [
      [{ number: -1 }, { text: "Title" }],
      [{ number: 1 }, { text: "plain" }],
    ];
    const looks = { boldWhere: "=$A1<0", bandWhere: '=AND($A1<0,$C1="")' };
    await answer(workbook.writeBlock(blockOf("Sheet1", cells, looks), "A1"));
    expect(await inside.boldWhere("Sheet1")).toEqual([looks.boldWhere]);
    expect(await inside.bandWhere("Sheet1")).toEqual([looks.bandWhere]);
  });

  test("cells of a block are coloured where a formula is true, and long texts run over lines", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("Light", "Action"), texts("R", "Call"), texts("G", "Write ".repeat(20))];
    const area = { row: 1, column: 0, rowCount: 2, columnCount: 1 };
    const highlights = [
      { ...area, when: '=$A2="R"', tone: "bad" },
      { ...area, when: '=$A2="G"', tone: "good" },
    ] as const;
    const wrappedAreas = [{ ...area, column: 1 }];
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Lights"), cells, { highlights, wrappedAreas })]));
    const found = await inside.highlights("Lights", "A3");
    expect(found.map(({ when, tone }) => `${tone} ${when}`).sort()).toEqual(['bad =$A2="R"', 'good =$A2="G"']);
    expect(await inside.highlights("Lights", "A1")).toEqual([]);
    expect(await inside.isWrapped("Lights", "B3")).toBe(true);
    expect(await inside.isWrapped("Lights", "A3")).toBe(false);
  });

  test("headers stand over their figures, and words beside figures keep a distance", async () => {
    const { workbook, inside } = await use();
    const cells = [texts("Sold", "Grade"), [{ number: 1 }, { text: "A" }]];
    const aligned = [
      { row: 0, column: 0, rowCount: 1, columnCount: 1, side: "right" },
      { row: 0, column: 1, rowCount: 2, columnCount: 1, side: "indented" },
    ] as const;
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Sides"), cells, { aligned })]));
    expect(await inside.side("Sides", "A1")).toBe("right");
    expect(await inside.side("Sides", "A2")).toBeNull();
    expect(await inside.side("Sides", "B2")).toBe("indented");
  });

  test("an empty cell may have the format of what will be typed into it", async () => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Plan"), [[{ text: "", format: "0%" }]])]));
    expect(await inside.format("Plan", "A1")).toBe("0%");
    expect(await inside.input("Plan", "A1")).toBe("");
  });

  test("a sheet that is gone takes no block, nor does a protected one", async () => {
    const { workbook, inside } = await use();
    const gone = await workbook.writeBlock(blockOf("Report", [texts("x")]), "A1");
    expect(gone).toEqual(refused({ code: "host_not_found", what: "Report" }));
    await inside.protect("Sheet1");
    const locked = await workbook.writeBlock(blockOf("Sheet1", [texts("x")]), "A1");
    expect(locked).toEqual(refused({ code: "host_protected", sheet: "Sheet1" }));
    expect(await inside.input("Sheet1", "A1")).toBe("");
  });
}

function keepingText(use: Use): void {
  test.each([
    "=1+1",
    '=HYPERLINK("http://example.org","click")',
    "+86 21 5550 0102",
    "-5",
    "@SUM(A1)",
    "\t=1+1",
    "007",
    "12345678901234567890",
    "1/2",
    "2026-10-01",
    "3e5",
    "50%",
    "TRUE",
    "#N/A",
    "'quoted'",
    "Jan 5",
    "北京分公司",
    "Aurora Tyre GmbH",
  ])("the text %j stays the text it is", async (text) => {
    const { workbook, inside } = await use();
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Texts"), [texts(text)])]));
    expect(await inside.input("Texts", "A1")).toBe(text);
    expect(await inside.isText("Texts", "A1")).toBe(true);
  });

  // Serials by Excel: 2026-10-01 is 46296, and 46296 - 1462 = 44834 where days are counted from 1904.
  test.each([
    { dateSystem: 1900, serial: 46296 },
    { dateSystem: 1904, serial: 44834 },
  ] as const)("1 October 2026 is day $serial where days are counted from $dateSystem", async (story) => {
    const { workbook, inside } = await use({ dateSystem: story.dateSystem });
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Days"), [[day("2026-10-01")]])]));
    expect(await inside.input("Days", "A1")).toBe(story.serial);
    expect(await inside.format("Days", "A1")).toBe("yyyy-mm-dd");
  });

  test("numbers, formulas and blanks of a block are what they are", async () => {
    const { workbook, inside } = await use();
    const cells = [[{ number: -0.5 }, { formula: "=A1*2" }, null]];
    await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Mixed"), cells)]));
    expect(await inside.input("Mixed", "A1")).toBe(-0.5);
    expect(await inside.input("Mixed", "B1")).toBe("=A1*2");
    expect(await inside.input("Mixed", "C1")).toBe("");
    expect(await inside.isText("Mixed", "C1")).toBe(false);
  });
}

function keepingSettings(use: Use): void {
  test("a setting is read back as it was written, and the last one counts", async () => {
    const { workbook } = await use();
    await answer(workbook.writeSetting("digits", 2));
    await answer(workbook.writeSetting("digits", 0));
    await answer(workbook.writeSetting("plan", '{"tiers":[]}'));
    expect(await answer(workbook.readSetting("digits"))).toBe(0);
    expect(await answer(workbook.readSetting("plan"))).toBe('{"tiers":[]}');
  });

  test("a setting nobody wrote is null", async () => {
    const { workbook } = await use();
    expect(await answer(workbook.readSetting("digits"))).toBe(null);
  });
}

function beingRefused(use: Use): void {
  test.each([
    { why: "cellEdit", code: "host_cell_edit" },
    { why: "accessDenied", code: "host_access_denied" },
    { why: "tooLarge", code: "host_too_large" },
    { why: "offline", code: "host_offline" },
  ] as const)("when Excel says $why, the answer is the issue $code, and afterwards it answers again", async (story) => {
    const { workbook, refuse } = await use();
    const recover = refuse(story.why);
    expect(await workbook.activeCell()).toEqual(refused({ code: story.code }));
    recover();
    expect((await workbook.activeCell()).ok).toBe(true);
  });
}

/** Longer than any host takes to tell of something. */
const EVENT_PAUSE = 100;

/** Excel tells of events some time after what caused them. */
async function told(isTold: () => boolean): Promise<void> {
  for (let tries = 0; tries < 50 && !isTold(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isTold()).toBe(true);
}
