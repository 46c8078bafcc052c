import { planMerge } from "../../src/domain/collisions/merge";
import type { IsoDate } from "../../src/domain/kernel/date";
import { ok, type Result } from "../../src/domain/kernel/result";
import { excelWorkbook as workbook } from "../../src/excel/excelWorkbook";
import { stringsFor } from "../../src/i18n/index";
import { cellAddress, cellPosition } from "../../src/sheets/address";
import type { Left } from "../../src/sheets/changes/changeSet";
import { applyPreview, type Done, redoChange, undoChange } from "../../src/sheets/changes/door";
import { previewFreeze } from "../../src/sheets/changes/freeze";
import { readHistory } from "../../src/sheets/changes/history";
import { type Preview, previewOf } from "../../src/sheets/changes/preview";
import { type Edit, proposalOf } from "../../src/sheets/changes/proposal";
import { mergeProposal } from "../../src/sheets/collisions/mergeProposal";
import { readSalesBook } from "../../src/sheets/reading/readSalesBook";
import type { Watch } from "../../src/sheets/watch";
import { createBook } from "../../src/workbench/engine/headless";
import { sheetExtras } from "../../src/workbench/engine/extras";
import type { Fault, Moment } from "../../src/workbench/host/faults";
import { type ExcelInNode, startHost } from "../../src/workbench/host/node/excelInNode";
import { answer } from "../contract/answers";
import { blockOf, day, ordersBlock, texts } from "../support/builders";

const STAMP = { id: "change", at: "2026-11-27T09:30:00Z", author: "" };
/** The co-author's cell is one that the change writes, too. */
const THEIRS = { cell: "Sheet1!B2", value: "theirs" };
const RENAMED = "计划";

const edit = (sheet: string, column: string, row: number, cell: Edit["cell"]): Edit => ({ sheet, column, row, cell });
const PROPOSAL = proposalOf(
  { code: "mend", facts: { count: 1 } },
  {
    edits: [
      edit("Sheet1", "A", 2, { text: "007" }),
      edit("Sheet1", "B", 2, { number: 0.5, format: "0%" }),
      edit("Sheet1", "B", 3, { formula: "=B2*2" }),
      edit("Plan", "A", 1, null),
      edit("Plan", "C", 9, { text: "=1+1" }),
    ],
    rows: [{ table: "Orders", rows: [[{ text: "0044" }, { text: "Baltic" }, { number: 7 }]] }],
    sheets: (nameOf) => [blockOf(nameOf("Report"), [texts("a", "b"), [{ number: 1 }, { text: "+86" }]])],
  },
);

async function filledWorkbook(): Promise<ExcelInNode> {
  const book = createBook();
  const excel = startHost({ book });
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const plan = [texts("Plan", "x"), [{ number: 3, format: "0.0" }, null]];
  await answer(workbook.addSheets((nameOf) => [blockOf(nameOf("Plan"), plan), ordersBlock(nameOf("Orders"))]));
  const cells = [
    texts("Account", "Share"),
    [{ text: "001" }, { number: 0.25, format: "0.0%" }],
    [{ text: "Baltic" }, { formula: "=LEN(A3)" }],
    [{ text: "Casa" }, { formula: "=IFERROR(SALES.WEEK(A4),7)" }],
  ];
  await answer(workbook.writeBlock(blockOf("Sheet1", cells as never), "A1"));
  return excel;
}

type Contents = ReadonlyMap<string, string>;

/** Everything in the cells, by "Sheet1!B2": what was typed, its format, and whether it is text. */
function contents({ book }: ExcelInNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of book.workbook.getSheets()) {
    const area = book.usedArea(sheet.getSheetId());
    if (!area) continue;
    const name = sheet.getSheetName() === RENAMED ? "Plan" : sheet.getSheetName();
    const [formulas, formats, kinds] = [book.formulas(area), book.numberFormats(area), book.kinds(area)];
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const held = JSON.stringify([
          formula,
          formats[r]![c],
          kinds[r]![c] === "String" && !String(formula).startsWith("=L"),
        ]);
        if (formula !== "") found.set(`${name}!${cellAddress(area.row + r, area.column + c)}`, held);
      }),
    );
  }
  return found;
}

type Act = (preview: Preview, watch: Watch) => Promise<Result<Done>>;
interface Story {
  /** Puts other contents in the cells before anything is looked at. */
  readonly fill?: () => Promise<void>;
  /** How many times as long the strides are: its workbook takes that much longer to get ready. */
  readonly longer?: number;
  readonly prepare: () => Promise<Preview>;
  readonly act: Act;
}

const previewed = () => answer(previewOf(workbook, PROPOSAL));
const applied = async () => {
  const preview = await previewed();
  await answer(applyPreview(workbook, preview, STAMP));
  return preview;
};

/** Two rows of one customer on Sheet1, whose orders are on Plan. */
async function fillWithCustomers(): Promise<void> {
  const accounts = [
    texts("Account ID", "Phone", "Account Name", "City", "Account Owner"),
    [{ text: "007" }, null, ...texts("Acme Ltd", "Leeds", "Lin")],
    [...texts("008", "+44 113 496 0101", "Acme Limited"), null, { text: "Tom" }],
    texts("009", "+49 40 555 0102", "Beta GmbH", "Hamburg", "Tom"),
  ];
  const orders = [
    texts("Order No.", "Customer", "Order Date", "Amount"),
    [{ text: "1" }, { text: "Acme Limited" }, day("2026-03-01"), { number: 100 }],
    [{ text: "2" }, { text: "Beta GmbH" }, day("2026-03-02"), { number: 200 }],
  ];
  await answer(workbook.writeBlock(blockOf("Sheet1", accounts), "A1"));
  await answer(workbook.writeBlock(blockOf("Plan", orders), "A1"));
}

async function merged(): Promise<Preview> {
  const reading = await answer(readSalesBook(workbook));
  const plans = [planMerge(reading.book.records.accounts.rows, [0, 1], 0)];
  const on = "2026-11-27" as IsoDate;
  const proposal = mergeProposal({ reading, plans, on, hasMergesTable: false }, stringsFor("en-US"));
  return answer(previewOf(workbook, proposal));
}

const ACTIONS: { readonly [action: string]: Story } = {
  "writing a change": { prepare: previewed, act: (preview, watch) => applyPreview(workbook, preview, STAMP, watch) },
  "taking it back": { prepare: applied, act: (_, watch) => undoChange(workbook, "change", watch) },
  "doing it again": {
    prepare: async () => {
      const preview = await applied();
      await answer(undoChange(workbook, "change"));
      return preview;
    },
    act: (_, watch) => redoChange(workbook, "change", watch),
  },
  "freezing a sheet": {
    prepare: () => answer(previewFreeze(workbook, "Sheet1")),
    act: (preview, watch) => applyPreview(workbook, preview, STAMP, watch),
  },
  "merging accounts": {
    fill: fillWithCustomers,
    longer: 2,
    prepare: merged,
    act: (preview, watch) => applyPreview(workbook, preview, STAMP, watch),
  },
};

/** What goes wrong in Excel, or the person who calls it off. */
interface Trouble {
  readonly fault: Fault | { readonly kind: "cancelled" };
  readonly moment?: Moment;
}

const FAULTS: { readonly [what: string]: Trouble } = {
  "a cell being edited": { fault: { kind: "cellEditMode" } },
  "access denied": { fault: { kind: "accessDenied" } },
  "a session lost once": { fault: { kind: "sessionLost" } },
  "a session lost for good": { fault: { kind: "sessionLost" }, moment: { lasts: true } },
  "a request too large": { fault: { kind: "payloadLimit", bytes: 1 }, moment: { lasts: false } },
  "requests too large from then on": { fault: { kind: "payloadLimit", bytes: 1 }, moment: { lasts: true } },
  "a cancel in the middle": { fault: { kind: "cancelled" } },
  "rows filtered away": { fault: { kind: "rowsHidden", sheet: "Sheet1", row: 1, rowCount: 2 } },
  "a sheet protected": { fault: { kind: "protectedSheet", sheet: "Sheet1" } },
  "a sheet deleted": { fault: { kind: "sheetDeleted", sheet: "Plan" } },
  "a sheet renamed": { fault: { kind: "sheetRenamed", sheet: "Plan", name: RENAMED } },
  "a co-author's edit": { fault: { kind: "coauthorEdit", sheet: "Sheet1", row: 1, column: 1, value: THEIRS.value } },
};

/**
 * Each case begins at another sync and takes every eighth from there: with twelve faults every sync of an action meets at
 * least one of them. EVERY_SYNC=1 takes all, many minutes long.
 */
const STRIDE = process.env["EVERY_SYNC"] ? 1 : 8;
const cases = Object.keys(ACTIONS).flatMap((action, a) =>
  Object.keys(FAULTS).map((fault, f) => [action, fault, 1 + ((3 * a + f) % STRIDE)] as const),
);

describe("at every sync", () => {
  test.each(cases)(
    "%s survives %s: what was not done is told, nothing is lost",
    async (action, what, first) => {
      const clean = await cleanContents(action);
      const stride = STRIDE * (ACTIONS[action]!.longer ?? 1);
      let at = first;
      while (await surviving(ACTIONS[action]!, FAULTS[what]!, at, clean)) at += stride;
      expect(at).toBeGreaterThan(8);
    },
    240_000,
  );
});

async function inFilledWorkbook<Answer>(
  { fill }: Story,
  use: (excel: ExcelInNode) => Promise<Answer>,
): Promise<Answer> {
  const excel = await filledWorkbook();
  try {
    await fill?.();
    return await use(excel);
  } finally {
    excel.dispose();
    excel.book.dispose();
  }
}

const clean = new Map<string, Promise<Contents>>();

/** The same in all cases of an action, so it is run once. */
function cleanContents(action: string): Promise<Contents> {
  const known = clean.get(action) ?? cleanRun(ACTIONS[action]!);
  clean.set(action, known);
  return known;
}

/** What is in the cells when nothing goes wrong. */
function cleanRun(story: Story): Promise<Contents> {
  return inFilledWorkbook(story, async (excel) => {
    const result = await story.act(await story.prepare(), {});
    expect(isTold(result)).toBe(false);
    return contents(excel);
  });
}

/** Lets the fault strike at the nth sync of the action; answers whether there was one. */
function surviving(story: Story, { fault, moment }: Trouble, at: number, clean: Contents): Promise<boolean> {
  return inFilledWorkbook(story, async (excel) => {
    const before = contents(excel);
    const preview = await story.prepare();
    const start = contents(excel);
    const strike = fault.kind === "cancelled" ? cancelAt(excel, at) : armed(excel, fault, { ...moment, at });
    const result = await story.act(preview, strike.watch);
    const hasStruck = isTold(result) || strike.hasStruck();
    strike.end();
    if (hasStruck) expect(untold(contents(excel), result.ok ? clean : start, result, fault)).toEqual([]);
    await takeBack(excel, fault);
    expect(untold(contents(excel), before, ok({ entry: null, left: [], issues: [] }), fault)).toEqual([]);
    expect(excel.host.missing).toEqual([]);
    return hasStruck;
  });
}

interface Strike {
  readonly watch: Watch;
  readonly hasStruck: () => boolean;
  readonly end: () => void;
}

function armed({ host: { faults } }: ExcelInNode, fault: Fault, moment: Moment): Strike {
  const end = faults.arm(fault, moment);
  return { watch: {}, hasStruck: () => faults.armed.length === 0, end };
}

/** The person calls it off after so many syncs; whoever is past asking finishes. */
function cancelAt({ wire }: ExcelInNode, at: number): Strike {
  const first = wire.length + at;
  const isOver = () => wire.length >= first;
  const signal = Object.defineProperty({ aborted: false }, "aborted", { get: isOver });
  return { watch: { signal }, hasStruck: isOver, end: () => undefined };
}

function isTold(result: Result<Done>): boolean {
  return !result.ok || result.value.issues.length + result.value.left.length > 0;
}

/** Cells that hold something else than expected and are neither told nor the co-author's doing. */
function untold(now: Contents, expected: Contents, result: Result<Done>, fault: Trouble["fault"]): string[] {
  const left = result.ok ? result.value.left : [];
  const isTheirs = (cell: string) =>
    (fault.kind === "coauthorEdit" && cell === THEIRS.cell && now.get(cell)?.includes(THEIRS.value)) ||
    (fault.kind === "sheetDeleted" && cell.startsWith("Plan!") && !now.has(cell));
  return [...new Set([...now.keys(), ...expected.keys()])].filter(
    (cell) => now.get(cell) !== expected.get(cell) && !isTheirs(cell) && !left.some((part) => covers(part, cell)),
  );
}

function covers({ sheet, cells }: Left, cell: string): boolean {
  const [name, address] = cell.split("!") as [string, string];
  if (sheet.replace(RENAMED, "Plan") !== name) return false;
  if (cells === null) return true;
  const [first, last = first] = cells.split(":").map(cellPosition);
  const { row, column } = cellPosition(address);
  return row >= first!.row && row <= last!.row && column >= first!.column && column <= last!.column;
}

/** With the trouble gone, every change that is kept is taken back. */
async function takeBack(excel: ExcelInNode, fault: Trouble["fault"]): Promise<void> {
  if (fault.kind === "protectedSheet") {
    delete sheetExtras(excel.book.extras, excel.book.sheet("Sheet1")!.getSheetId()).protection;
  }
  const { entries } = await answer(readHistory(workbook));
  for (const { id } of entries) expect((await answer(undoChange(workbook, id))).issues).toEqual([]);
}
