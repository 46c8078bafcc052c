import type { Issue } from "../../src/domain/kernel/issue";
import { fail } from "../../src/domain/kernel/result";
import { applyPreview, redoChange, type Stamp, undoChange } from "../../src/sheets/changes/door";
import { HISTORY_LIMITS, readHistory } from "../../src/sheets/changes/history";
import { cellChanges } from "../../src/sheets/changes/patches";
import { isNothing, type Preview, previewOf } from "../../src/sheets/changes/preview";
import { type Edit, type Proposal, proposalOf } from "../../src/sheets/changes/proposal";
import { answer } from "../contract/answers";
import { blockOf, day, ordersBlock, texts } from "../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memoryWorkbook";

const stamp = (id: string): Stamp => ({ id, at: "2026-11-27T09:30:00Z", author: "Lin Mei" });
const mend = (parts: Partial<Omit<Proposal, "title">>) => proposalOf({ code: "mend", facts: { count: 1 } }, parts);
const edit = (column: string, row: number, cell: Edit["cell"], sheet = "Sheet1"): Edit => ({
  sheet,
  row,
  column,
  cell,
});
const preview = (workbook: MemoryWorkbook, parts: Partial<Omit<Proposal, "title">>): Promise<Preview> =>
  answer(previewOf(workbook, mend(parts)));

/** Everything that is on the sheets, to be compared as a whole. */
function contents({ sheets, tables }: MemoryWorkbook) {
  return {
    sheets: sheets.map(({ name, inputs, texts: kept, formats }) => ({
      name,
      inputs: [...inputs].sort(),
      texts: [...kept].sort(),
      formats: [...formats].filter(([, format]) => format !== "General").sort(),
    })),
    tables: tables.map(({ name, area }) => ({ name, area })),
  };
}

function accounts(): MemoryWorkbook {
  const workbook = memoryWorkbook();
  const [sheet] = workbook.sheets;
  sheet!.inputs.set("A1", "Account").set("B1", "Grade").set("A2", "Aurora").set("B2", "C").set("A3", "Baltic");
  sheet!.inputs.set("B3", "=UPPER(A3)").set("C2", 0.25).set("A4", "007");
  ["A1", "B1", "A2", "B2", "A3", "A4"].forEach((cell) => sheet!.texts.add(cell));
  sheet!.formats.set("C2", "0%");
  return workbook;
}

describe("a preview", () => {
  test("shows each cell before and after, counts them, and drops what is so already", async () => {
    const { patches, counts } = await preview(accounts(), {
      edits: [
        edit("B", 2, { text: "A" }),
        edit("B", 3, { text: "B" }),
        edit("B", 4, { text: "=1+1" }),
        edit("C", 2, { number: 0.25 }),
        edit("A", 4, null),
      ],
    });
    expect([...cellChanges(patches)]).toEqual([
      { sheet: "Sheet1", row: 4, column: "A", before: "'007", after: "", format: null },
      { sheet: "Sheet1", row: 2, column: "B", before: "C", after: "A", format: null },
      { sheet: "Sheet1", row: 3, column: "B", before: "=UPPER(A3)", after: "B", format: null },
      { sheet: "Sheet1", row: 4, column: "B", before: "", after: "'=1+1", format: null },
    ]);
    expect(counts).toEqual({ cells: 4, filled: 1, cleared: 1, formulas: 1, unchanged: 1, left: 0, rows: 0, sheets: 0 });
  });

  // Serial by Excel: 1 October 2026 is 46296 from 1900, 44834 from 1904.
  test.each([
    { dateSystem: 1900, serial: 46296 },
    { dateSystem: 1904, serial: 44834 },
  ] as const)("a day is its serial from $dateSystem, in a format that shows a day", async ({ dateSystem, serial }) => {
    const workbook = memoryWorkbook({ dateSystem });
    workbook.sheet("Sheet1").formats.set("A2", 'd"y"mmm');
    const { patches } = await preview(workbook, {
      edits: [edit("A", 1, day("2026-10-01")), edit("A", 2, day("2026-10-01"))],
    });
    expect([...cellChanges(patches)].map(({ after, format }) => [after, format?.after ?? null])).toEqual([
      [serial, "yyyy-mm-dd"],
      [serial, 'd"y"mmm'],
    ]);
  });

  test("of two edits of one cell the later counts; no edits are nothing", async () => {
    const workbook = accounts();
    const twice = await preview(workbook, { edits: [edit("B", 2, { text: "X" }), edit("B", 2, { text: "A" })] });
    expect([...cellChanges(twice.patches)].map(({ after }) => after)).toEqual(["A"]);
    expect(isNothing(await preview(workbook, { edits: [edit("B", 2, { text: "C" })] }))).toBe(true);
    expect(isNothing(twice)).toBe(false);
  });

  test("names what cannot be written: protected, merged, gone", async () => {
    const workbook = accounts();
    workbook.addSheet("Locked").isProtected = true;
    workbook.sheet("Sheet1").merged.push({ row: 8, column: 0, rowCount: 1, columnCount: 2 });
    const edits = [edit("A", 9, { text: "first" }), edit("B", 9, { text: "covered" })];
    const more = [1, 2].map((row) => edit("A", row, { text: "x" }, "Locked"));
    const { left, counts, patches } = await preview(workbook, {
      edits: [...edits, ...more, edit("A", 1, null, "Gone")],
    });
    expect(left).toEqual([
      { sheet: "Gone", cells: "A1", count: 1, why: "gone" },
      { sheet: "Sheet1", cells: "B9", count: 1, why: "merged" },
      { sheet: "Locked", cells: "A1:A2", count: 2, why: "protected" },
    ]);
    expect(counts).toMatchObject({ cells: 1, left: 4 });
    expect([...cellChanges(patches)].map(({ column }) => column)).toEqual(["A"]);
  });
});

describe("a change", () => {
  const edits = [
    edit("B", 2, { text: "A" }),
    edit("B", 3, { text: "+86" }),
    edit("C", 2, { number: 0.5, format: "0.0%" }),
    edit("D", 2, { formula: "=C2*2" }),
    edit("A", 4, null),
  ];

  test("is written, taken back to the last sign, and done again", async () => {
    const workbook = accounts();
    const before = contents(workbook);
    const done = await answer(applyPreview(workbook, await preview(workbook, { edits }), stamp("1")));
    expect(done).toMatchObject({
      left: [],
      issues: [],
      entry: { id: "1", state: "applied", cells: 5, author: "Lin Mei" },
    });
    const { inputs, texts: kept, formats } = workbook.sheet("Sheet1");
    expect([inputs.get("B2"), inputs.get("B3"), inputs.get("D2"), inputs.get("A4")]).toEqual([
      "A",
      "+86",
      "=C2*2",
      undefined,
    ]);
    expect([kept.has("B3"), formats.get("C2")]).toEqual([true, "0.0%"]);
    const after = contents(workbook);
    expect(await answer(undoChange(workbook, "1"))).toMatchObject({ left: [], issues: [], entry: { state: "undone" } });
    expect(contents(workbook)).toEqual(before);
    expect(await answer(redoChange(workbook, "1"))).toMatchObject({
      left: [],
      issues: [],
      entry: { state: "applied" },
    });
    expect(contents(workbook)).toEqual(after);
  });

  test("leaves a cell that somebody changed since the preview, and says which", async () => {
    const workbook = accounts();
    const shown = await preview(workbook, { edits });
    workbook.sheet("Sheet1").inputs.set("B2", "theirs");
    const done = await answer(applyPreview(workbook, shown, stamp("1")));
    expect(done.left).toEqual([{ sheet: "Sheet1", cells: "B2", count: 1, why: "changed" }]);
    expect(workbook.sheet("Sheet1").inputs.get("B2")).toBe("theirs");
    expect(done.entry).toMatchObject({ cells: 4, left: 1 });
    await answer(undoChange(workbook, "1"));
    expect(workbook.sheet("Sheet1").inputs.get("B2")).toBe("theirs");
  });

  test("taken back leaves what was changed since, and can be done again", async () => {
    const workbook = accounts();
    await answer(applyPreview(workbook, await preview(workbook, { edits }), stamp("1")));
    workbook.sheet("Sheet1").inputs.set("B2", "theirs");
    const undone = await answer(undoChange(workbook, "1"));
    expect(undone).toMatchObject({ left: [{ cells: "B2", why: "changed" }], entry: { state: "partly", left: 1 } });
    expect(workbook.sheet("Sheet1").inputs.get("C2")).toBe(0.25);
    await answer(redoChange(workbook, "1"));
    expect([workbook.sheet("Sheet1").inputs.get("B2"), workbook.sheet("Sheet1").inputs.get("C2")]).toEqual([
      "theirs",
      0.5,
    ]);
  });

  test("broken off by the end of the pane is in the history before the first cell, and can be taken back", async () => {
    const workbook = accounts();
    const before = contents(workbook);
    const shown = await preview(workbook, { edits });
    const never = new Promise<never>(() => undefined);
    let swaps = 0;
    const dying = {
      ...workbook,
      swapCells: (...asked: Parameters<typeof workbook.swapCells>) => (
        ++swaps,
        workbook.swapCells(...asked).then(() => never)
      ),
    };
    void applyPreview(dying, shown, stamp("1"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(swaps).toBe(1);
    expect((await answer(readHistory(workbook))).entries).toMatchObject([{ id: "1", state: "writing", cells: 5 }]);
    expect(contents(workbook)).not.toEqual(before);
    await answer(undoChange(workbook, "1"));
    expect(contents(workbook)).toEqual(before);
  });

  test("that cannot be kept in the history is not begun", async () => {
    const workbook = accounts();
    const before = contents(workbook);
    const shown = await preview(workbook, { edits });
    const full = {
      ...workbook,
      writeDocument: async () => ({ ok: false, issues: [{ code: "host_too_large" } as Issue] as const }) as const,
    };
    expect(await applyPreview(full, shown, stamp("1"))).toEqual({ ok: false, issues: [{ code: "host_too_large" }] });
    expect(contents(workbook)).toEqual(before);
  });

  test("cancelled in the middle has a part written, which is told and can be taken back", async () => {
    const workbook = memoryWorkbook();
    const many = Array.from({ length: 25_000 }, (_, at) => edit("A", at + 1, { number: at }));
    const signal = { aborted: false };
    const progress = (done: number) => void (signal.aborted = done >= 10_000);
    const shown = await preview(workbook, { edits: many });
    const done = await answer(applyPreview(workbook, shown, stamp("1"), { progress, signal }));
    expect(done).toMatchObject({
      issues: [{ code: "cancelled" }],
      left: [{ sheet: "Sheet1", cells: "A10001:A25000", count: 15_000, why: "notReached" }],
      entry: { state: "applied", cells: 10_000, left: 15_000 },
    });
    expect(workbook.sheet("Sheet1").inputs.size).toBe(10_000);
    expect((await preview(workbook, { edits: many })).counts).toMatchObject({ cells: 15_000, unchanged: 10_000 });
    await answer(undoChange(workbook, "1"));
    expect(workbook.sheet("Sheet1").inputs.size).toBe(0);
  });
});

describe("appended rows", () => {
  const rows = [{ table: "Orders", rows: [[{ text: "0044" }, { text: "=cmd" }, { number: 7 }]] }] as const;
  async function orders(): Promise<MemoryWorkbook> {
    const workbook = memoryWorkbook();
    await answer(workbook.addSheets((nameOf) => [ordersBlock(nameOf("Orders"))]));
    return workbook;
  }

  test("come below the table, which grows, and look like the row above; taken back, all is as before", async () => {
    const workbook = await orders();
    const before = contents(workbook);
    const shown = await preview(workbook, { rows });
    expect(shown.counts).toMatchObject({ rows: 1, cells: 0 });
    const done = await answer(applyPreview(workbook, shown, stamp("1")));
    expect(done).toMatchObject({ left: [], issues: [], entry: { rows: 1 } });
    const { inputs, texts: kept, formats } = workbook.sheet("Orders");
    expect([inputs.get("A4"), inputs.get("B4"), kept.has("B4"), inputs.get("C4")]).toEqual(["0044", "=cmd", true, 7]);
    expect(formats.get("C4")).toBe("#,##0.00");
    expect(workbook.tables[0]!.rowCount).toBe(3);
    const after = contents(workbook);
    expect((await answer(undoChange(workbook, "1"))).left).toEqual([]);
    expect(contents(workbook)).toEqual(before);
    await answer(redoChange(workbook, "1"));
    expect(contents(workbook)).toEqual(after);
  });

  test("do not come where something stands below the table", async () => {
    const workbook = await orders();
    workbook.sheet("Orders").inputs.set("C4", "note");
    expect(await preview(workbook, { rows })).toMatchObject({
      growths: [],
      left: [{ sheet: "Orders", cells: "A4:C4", count: 3, why: "occupied" }],
    });
  });

  test("that somebody has filled on stay, and so does the table", async () => {
    const workbook = await orders();
    await answer(applyPreview(workbook, await preview(workbook, { rows }), stamp("1")));
    workbook.sheet("Orders").inputs.set("B4", "Aurora");
    const { left } = await answer(undoChange(workbook, "1"));
    expect(left.map(({ cells, why }) => [cells, why])).toEqual([
      ["B4", "changed"],
      ["A1:C4", "changed"],
    ]);
    expect(workbook.tables[0]!.rowCount).toBe(3);
    expect(workbook.sheet("Orders").inputs.get("B4")).toBe("Aurora");
  });
});

describe("added sheets", () => {
  const sheets = (nameOf: (wanted: string) => string) => [
    blockOf(nameOf("Report"), [texts("a", "=b"), [{ number: 1 }, null]]),
  ];

  test("are removed on taking back, and come again", async () => {
    const workbook = accounts();
    const before = contents(workbook);
    await answer(applyPreview(workbook, await preview(workbook, { sheets }), stamp("1")));
    const after = contents(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Report"]);
    expect(await answer(undoChange(workbook, "1"))).toMatchObject({ left: [], entry: { state: "undone" } });
    expect(contents(workbook)).toEqual(before);
    await answer(redoChange(workbook, "1"));
    expect(contents(workbook)).toEqual(after);
    expect((await answer(undoChange(workbook, "1"))).left).toEqual([]);
    expect(contents(workbook)).toEqual(before);
  });

  test.each([
    {
      what: "somebody wrote on",
      act: (it: MemoryWorkbook) => it.sheet("Report").inputs.set("A9", "note"),
      why: "changed",
    },
    {
      what: "somebody formatted",
      act: (it: MemoryWorkbook) => it.sheet("Report").formats.set("A2", "0.0"),
      why: "changed",
    },
    {
      what: "a formula refers to",
      act: (it: MemoryWorkbook) => it.sheet("Sheet1").inputs.set("D9", "=SUM('Report'!A2)"),
      why: "referred",
    },
  ])("that $what stay, and are told", async ({ act, why }) => {
    const workbook = accounts();
    await answer(applyPreview(workbook, await preview(workbook, { sheets }), stamp("1")));
    act(workbook);
    const undone = await answer(undoChange(workbook, "1"));
    expect(undone.left).toEqual([{ sheet: "Report", cells: null, count: 1, why }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Report"]);
  });
});

describe("a sheet of more cells than Excel takes at once", () => {
  const LINES = 10_001;
  const rows = Array.from({ length: LINES }, (_, at) => [{ text: `A${at}` }, { number: at }]);
  const large = { ...blockOf("Large", [texts("Account", "Sales"), ...rows]), boldRows: [LINES] };
  const table = { name: "Large", row: 0, column: 0, rowCount: LINES + 1, columnCount: 2 };
  const proposal = proposalOf(
    { code: "report", facts: { sheet: "Large" } },
    { sheets: (nameOf) => [{ ...large, tables: [table], sheetName: nameOf("Large") }] },
  );

  /** Excel on the web: five megabytes a request. */
  function narrow(mostCells: number, requests = Infinity): MemoryWorkbook {
    const workbook = memoryWorkbook();
    const { addSheets, writeBlock } = workbook;
    let left = requests;
    const takes = (cells: readonly (readonly unknown[])[]) =>
      cells.length * cells[0]!.length <= mostCells && left-- > 0;
    workbook.addSheets = (blocks) => {
      let isTaken = true;
      const looked: typeof blocks = (nameOf) => {
        const made = blocks(nameOf);
        isTaken = made.every(({ cells }) => takes(cells));
        return isTaken ? made : [];
      };
      return addSheets(looked).then((answer) => (isTaken ? answer : fail({ code: "host_too_large" })));
    };
    workbook.writeBlock = (block, topLeft) =>
      takes(block.cells) ? writeBlock(block, topLeft) : Promise.resolve(fail({ code: "host_too_large" }));
    return workbook;
  }

  test("comes whole, in parts", async () => {
    const workbook = narrow(20_000);
    const done = await answer(applyPreview(workbook, await answer(previewOf(workbook, proposal)), stamp("1")));
    expect([done.issues, done.left]).toEqual([[], []]);
    const { inputs } = workbook.sheet("Large");
    expect(inputs.size).toBe(2 * (LINES + 1));
    expect([inputs.get("A2"), inputs.get(`B${LINES + 1}`)]).toEqual(["A0", LINES - 1]);
    expect(workbook.tables.map(({ rowCount }) => rowCount)).toEqual([LINES]);
    await answer(undoChange(workbook, "1"));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("broken off in between can be taken away again", async () => {
    const workbook = narrow(20_000, 1);
    const done = await answer(applyPreview(workbook, await answer(previewOf(workbook, proposal)), stamp("1")));
    expect(done.issues).toEqual([{ code: "host_too_large" }]);
    await answer(undoChange(workbook, "1"));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("the history", () => {
  const change = async (workbook: MemoryWorkbook, id: string, text: string) =>
    answer(applyPreview(workbook, await preview(workbook, { edits: [edit("F", 1, { text })] }), stamp(id)));

  test("has the newest first and says how many were dropped", async () => {
    const workbook = memoryWorkbook();
    const count = HISTORY_LIMITS.entries + 2;
    for (let at = 1; at <= count; at++) await change(workbook, String(at), `v${at}`);
    const { entries, dropped } = await answer(readHistory(workbook));
    expect([entries.length, entries[0]!.id, entries.at(-1)!.id, dropped]).toEqual([
      HISTORY_LIMITS.entries,
      "52",
      "3",
      2,
    ]);
    expect(workbook.documents.has("history/2")).toBe(false);
    expect(workbook.documents.has("history/3")).toBe(true);
  });

  test("drops old ones when they take too much room, but never the newest", async () => {
    const workbook = memoryWorkbook();
    await change(workbook, "old", "x");
    const long = "y".repeat(30_000);
    const edits = Array.from({ length: 300 }, (_, at) => edit("A", at + 1, { text: `${at} ${long}` }));
    await answer(applyPreview(workbook, await preview(workbook, { edits }), stamp("big")));
    const { entries, dropped } = await answer(readHistory(workbook));
    expect(entries.map(({ id, size }) => [id, size > HISTORY_LIMITS.signs])).toEqual([
      ["big", true],
      ["old", false],
    ]);
    expect(dropped).toBe(0);
    await change(workbook, "new", "z");
    expect((await answer(readHistory(workbook))).entries.map(({ id }) => id)).toEqual(["new"]);
  });

  test("keeps nothing of a change that did nothing", async () => {
    const workbook = accounts();
    const shown = await preview(workbook, { edits: [edit("B", 2, { text: "A" })] });
    workbook.sheet("Sheet1").inputs.set("B2", "theirs");
    expect(await answer(applyPreview(workbook, shown, stamp("1")))).toMatchObject({ entry: null });
    expect((await answer(readHistory(workbook))).entries).toEqual([]);
  });

  test("that cannot be read is an issue, and nothing is written over it", async () => {
    const workbook = accounts();
    workbook.documents.set("history", '{"format":2}');
    const shown = await preview(workbook, { edits: [edit("B", 2, { text: "A" })] });
    const unreadable = { ok: false, issues: [{ code: "document_unreadable", key: "history" }] };
    expect(await applyPreview(workbook, shown, stamp("1"))).toEqual(unreadable);
    expect(workbook.documents.get("history")).toBe('{"format":2}');
  });
});
