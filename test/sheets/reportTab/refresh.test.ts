import { stringsFor } from "../../../src/i18n/index";
import { applyPreview } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import { proposalOf } from "../../../src/sheets/changes/proposal";
import type { BlockCell } from "../../../src/sheets/block";
import { readMark } from "../../../src/sheets/reportTab/marks";
import { newTab, type ReportTab } from "../../../src/sheets/reportTab/parts";
import { refreshEdits } from "../../../src/sheets/reportTab/refresh";
import { cellPosition } from "../../../src/sheets/address";
import { answer } from "../../contract/answers";
import { texts } from "../../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

const WEEK = "2026-W47";

function tab(facts: readonly (readonly BlockCell[])[]): ReportTab {
  return {
    sheetName: WEEK,
    parts: [
      { kind: "facts", code: 1, titles: [texts("Orders")], rows: facts },
      { kind: "box", code: 2, titles: [texts("My own problems")], space: 3 },
      { kind: "facts", code: 3, titles: [texts("Next week")], rows: [texts("Call", "Aurora")] },
    ],
    columnWidths: [20, 20],
    print: { orientation: "portrait", pagesWide: 1, pagesTall: null },
  };
}

const FACTS = [
  [{ text: "Aurora" }, { number: 100 }],
  [{ text: "明远" }, { number: 200 }],
];

async function weekTab(facts: readonly (readonly BlockCell[])[] = FACTS): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [newTab(tab(facts))]);
  return workbook;
}

/** What is seen from the second column on, "" where nothing is. */
function seen(workbook: MemoryWorkbook): unknown[][] {
  const { inputs } = workbook.sheet(WEEK);
  const cells = [...inputs].map(([address, input]) => ({ ...cellPosition(address), input }));
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.input ?? "";
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width - 1 }, (_, column) => at(row, column + 1)),
  );
}

/** A person inserts a row: everything below moves down, as in Excel. */
function insertRow(workbook: MemoryWorkbook, before: number, ...values: string[]) {
  const { inputs, formats } = workbook.sheet(WEEK);
  for (const map of [inputs, formats] as Map<string, unknown>[]) {
    const moved = [...map].map(([address, value]) => {
      const row = Number(address.slice(1));
      return [row >= before ? `${address[0]}${row + 1}` : address, value] as const;
    });
    map.clear();
    moved.forEach(([address, value]) => map.set(address, value));
  }
  values.forEach((value, at) => inputs.set(`${"BCD"[at]}${before}`, value));
}

async function refresh(workbook: MemoryWorkbook, facts: readonly (readonly BlockCell[])[]) {
  const sheet = (await answer(workbook.layout())).find(({ name }) => name === WEEK)!;
  const [now] = await answer(
    workbook.readContents([
      {
        sheetId: sheet.id,
        ...sheet.used!,
        row: 0,
        column: 0,
        rowCount: sheet.used!.row + sheet.used!.rowCount,
        columnCount: sheet.used!.column + sheet.used!.columnCount,
      },
    ]),
  );
  const proposal = proposalOf({ code: "report", facts: { sheet: WEEK } }, { edits: refreshEdits(tab(facts), now!) });
  const preview = await answer(previewOf(workbook, proposal));
  await answer(applyPreview(workbook, preview, { id: "r", at: "2026-11-27T09:00:00Z", author: "" }));
  return preview;
}

test("the first time facts, boxes and titles stand from top to bottom", async () => {
  expect(seen(await weekTab())).toEqual([
    ["Orders", ""],
    ["Aurora", 100],
    ["明远", 200],
    ["My own problems", ""],
    ["", ""],
    ["", ""],
    ["", ""],
    ["Next week", ""],
    ["Call", "Aurora"],
  ]);
});

test("written again without news it changes nothing", async () => {
  const workbook = await weekTab();
  const { counts } = await refresh(workbook, FACTS);
  expect([counts.cells, counts.left]).toEqual([0, 0]);
});

test("fresh facts push down what follows, and what a person wrote in a box stays word by word", async () => {
  const workbook = await weekTab();
  workbook.sheet(WEEK).inputs.set("B5", "I called too late");
  workbook.sheet(WEEK).inputs.set("C6", 0.5);
  await refresh(workbook, [...FACTS, [{ text: "Delta" }, { number: 300 }]]);
  expect(seen(workbook)).toEqual([
    ["Orders", ""],
    ["Aurora", 100],
    ["明远", 200],
    ["Delta", 300],
    ["My own problems", ""],
    ["I called too late", ""],
    ["", 0.5],
    ["", ""],
    ["Next week", ""],
    ["Call", "Aurora"],
  ]);
});

test("rows a person put between facts, above all, and into a box stay where they were put", async () => {
  const workbook = await weekTab();
  insertRow(workbook, 6, "second thought");
  insertRow(workbook, 3, "Aurora pays late!");
  insertRow(workbook, 1, "For the boss");
  await refresh(workbook, [[{ text: "Aurora" }, { number: 150 }], FACTS[1]!]);
  expect(seen(workbook)).toEqual([
    ["For the boss", ""],
    ["Orders", ""],
    ["Aurora", 150],
    ["Aurora pays late!", ""],
    ["明远", 200],
    ["My own problems", ""],
    ["", ""],
    ["second thought", ""],
    ["", ""],
    ["Next week", ""],
    ["Call", "Aurora"],
  ]);
});

test("a remark beside a fact follows the fact when facts change their order", async () => {
  const workbook = await weekTab();
  workbook.sheet(WEEK).inputs.set("D3", "paid in cash");
  await refresh(workbook, [FACTS[1]!, FACTS[0]!]);
  expect(seen(workbook).slice(1, 3)).toEqual([
    ["明远", 200, "paid in cash"],
    ["Aurora", 100, ""],
  ]);
});

test("a mark tells its part and place, and no other number is one", () => {
  expect([readMark(-10_001), readMark(30_002), readMark(5), readMark(1.5), readMark("x")]).toEqual([
    { code: 1, index: 0 },
    { code: 3, index: 1 },
    null,
    null,
    null,
  ]);
  expect(stringsFor("en-US").changes.titles.report({ sheet: WEEK })).toContain(WEEK);
});
