import { guardAccounts } from "../../../src/domain/collisions/accountGuard";
import { accountKey } from "../../../src/domain/collisions/decisions";
import type { IsoDate } from "../../../src/domain/kernel/date";
import { undoChange } from "../../../src/sheets/changes/door";
import { findingsAmong, type LiveAccounts, liveAccounts } from "../../../src/sheets/collisions/liveAccounts";
import { putEntryBack, refuseEntries } from "../../../src/sheets/collisions/refuseEntries";
import { readSetAside } from "../../../src/sheets/collisions/setAside";
import { followMoves, takeEdits } from "../../../src/sheets/collisions/takeChanges";
import { readSalesBook } from "../../../src/sheets/reading/readSalesBook";
import type { CellsChange } from "../../../src/sheets/workbook";
import { answer } from "../../contract/answers";
import { blockOf, texts } from "../../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

const LIST = blockOf("Accounts", [
  texts("Account Name", "Phone", "City", "Account Owner"),
  texts("Zorbax Valves GmbH", "+49 30 1234567", "Berlin", "Lin"),
  texts("Quillon Pumps Ltd", "+44 20 7946 0000", "London", "Tom"),
  texts("Aldor Trading Ltd", "+44 20 7946 0958", "London", "Tom"),
]);
const ON = "2026-11-27" as IsoDate;
const stamp = (id: string) => ({ id, at: "2026-11-27T09:00:00Z", author: "" });

interface Desk {
  readonly workbook: MemoryWorkbook;
  readonly live: LiveAccounts;
  readonly sheetId: string;
  readonly changes: CellsChange[];
}

async function guarded(): Promise<Desk> {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [LIST]);
  const reading = await answer(readSalesBook(workbook));
  const steps = guardAccounts(reading.book.records.accounts.rows);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const changes: CellsChange[] = [];
  await answer(workbook.watchCells((change) => changes.push(change)));
  return { workbook, live: liveAccounts(reading, step.value), sheetId: workbook.sheet("Accounts").id, changes };
}

/** What a batch of the changes told so far comes to, as rows: "5 like 2". */
async function found({ workbook, live, changes, sheetId }: Desk, areApart = () => false) {
  const nameOf = (id: string) => (id === sheetId ? "Accounts" : undefined);
  const { edits, isOutdated } = followMoves(live, [], changes.splice(0), nameOf);
  const numbers = await answer(takeEdits(workbook, live, edits, () => true));
  const findings = findingsAmong(live, numbers, areApart);
  const at = (number: number) => live.places[number]!.row;
  return {
    numbers,
    isOutdated,
    findings,
    rows: findings.map(({ number, same }) => `${at(number)} like ${at(same[0]!.row)}`),
  };
}

const COPY = ["ZORBAX VALVES", "030 1234567"];

describe("an entry by a person", () => {
  test("typed below the list is found to be the account that is there", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [COPY]);
    expect((await found(desk)).rows).toEqual(["5 like 2"]);
  });

  test("typed cell by cell is checked with all that its row says so far", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [["Berlin Fittings"]]);
    expect((await found(desk)).rows).toEqual([]);
    desk.workbook.enter("Accounts", "A5", [["Aldor"]]);
    desk.workbook.enter("Accounts", "B5", [["020 7946 0958"]]);
    expect((await found(desk)).rows).toEqual(["5 like 4"]);
  });

  test("that says nothing of who the customer is asks no question", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "D3", [["Lin"]]);
    expect((await found(desk)).numbers).toEqual([]);
  });

  test("somewhere else on the sheet, or far below the list, is none of the list", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "H3", [COPY]);
    desk.workbook.enter("Accounts", "A40", [COPY]);
    expect((await found(desk)).numbers).toEqual([]);
  });

  test("is found again once another account has become like it", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A3", [["Corvat Foods", "+44 20 7946 1111"]]);
    expect((await found(desk)).rows).toEqual([]);
    desk.workbook.enter("Accounts", "A5", [["CORVAT FOODS Inc", "020 7946 1111"]]);
    expect((await found(desk)).rows).toEqual(["5 like 3"]);
  });

  test("that a person has said is another customer is not told", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [COPY]);
    expect((await found(desk, () => true)).rows).toEqual([]);
  });

  test("that changes what it is called is still known by what was decided", async () => {
    const desk = await guarded();
    const before = accountKey(desk.live.accounts[2]!);
    desk.workbook.enter("Accounts", "A4", [["Bolt Trading"]]);
    await found(desk);
    expect([...desk.live.renamed]).toEqual([[before, accountKey(desk.live.accounts[2]!)]]);
    desk.workbook.enter("Accounts", "A4", [["Aldor Trading Ltd"]]);
    await found(desk);
    expect(desk.live.renamed.get(before)).toBe(undefined);
  });

  test("of two alike in one paste only the later is told", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [
      ["Corvat Foods", "+44 20 7946 1111"],
      ["Corvat Foods Inc", "+44 20 7946 1111"],
    ]);
    expect((await found(desk)).rows).toEqual(["6 like 5"]);
  });
});

describe("who asks no question", () => {
  test.each(["coauthor", "addin"] as const)("what a %s writes only brings the list up to date", async (by) => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [["Corvat Foods", "+44 20 7946 1111"]], by);
    expect((await found(desk)).numbers).toEqual([]);
    desk.workbook.enter("Accounts", "A6", [["corvat foods inc", "020 7946 1111"]]);
    expect((await found(desk)).rows).toEqual(["6 like 5"]);
  });
});

test("rows that were cleared are no longer there", async () => {
  const desk = await guarded();
  desk.workbook.enter("Accounts", "A2", [["", "", "", ""]]);
  desk.workbook.enter("Accounts", "A5", [COPY]);
  expect((await found(desk)).rows).toEqual([]);
});

test("rows that were inserted and deleted move what stands below them, and what was typed in between", async () => {
  const desk = await guarded();
  const { workbook, changes, sheetId } = desk;
  const rows = (kind: CellsChange["kind"], row: number, rowCount: number): CellsChange => {
    return { sheetId, row, column: 0, rowCount, columnCount: 16_384, kind, by: "person" };
  };
  // Two blank rows come over Aldor (row 4), which then stands in row 6; the sheet in memory is written as Excel leaves it.
  workbook.enter(
    "Accounts",
    "A4",
    [
      ["", "", "", ""],
      ["", "", "", ""],
      ["Aldor Trading Ltd", "+44 20 7946 0958", "London", "Tom"],
    ],
    "addin",
  );
  changes.splice(0, changes.length, rows("rowsInserted", 3, 2));
  await found(desk);
  workbook.enter("Accounts", "A4", [["Aldor", "020 7946 0958"]]);
  expect((await found(desk)).rows).toEqual(["4 like 6"]);
  // Row 2, Zorbax, is deleted: all move up by one.
  workbook.enter(
    "Accounts",
    "A2",
    [
      ["Quillon Pumps Ltd", "+44 20 7946 0000", "London", "Tom"],
      ["Aldor", "020 7946 0958", "", ""],
      ["", "", "", ""],
      ["Aldor Trading Ltd", "+44 20 7946 0958", "London", "Tom"],
      ["", "", "", ""],
    ],
    "addin",
  );
  changes.splice(0, changes.length, rows("rowsDeleted", 1, 1));
  await found(desk);
  workbook.enter("Accounts", "A4", [["quillon pumps", "020 7946 0000"]]);
  workbook.enter("Accounts", "A6", [COPY]);
  expect((await found(desk)).rows).toEqual(["4 like 2"]);
});

test("cells that moved in some other way can only be followed by reading anew", async () => {
  const desk = await guarded();
  const { changes, sheetId } = desk;
  changes.push({ sheetId, row: 1, column: 0, rowCount: 1, columnCount: 1, kind: "reshaped", by: "person" });
  expect((await found(desk)).isOutdated).toBe(true);
});

describe("an entry that is refused", () => {
  async function refused(cell = "A5") {
    const desk = await guarded();
    const { workbook, live, sheetId } = desk;
    workbook.enter("Accounts", cell, [["ZORBAX VALVES", "030 1234567", "'=Berlin", 7]]);
    const { findings } = await found(desk);
    const ask = { findings, on: ON, stamp: stamp("refused"), idOf: () => sheetId };
    return { desk, aside: await answer(refuseEntries(workbook, live, ask)) };
  }
  const row = ({ workbook }: Desk, at: number) =>
    ["A", "B", "C", "D"].map((column) => workbook.sheet("Accounts").inputs.get(`${column}${at}`));

  test("is kept in the workbook and emptied where it stood, in the History", async () => {
    const { desk, aside } = await refused();
    expect(row(desk, 5)).toEqual([undefined, undefined, undefined, undefined]);
    expect(aside).toEqual([
      expect.objectContaining({
        ...{ id: "refused-0", on: ON, sheet: "Accounts", row: 5, name: "ZORBAX VALVES" },
        sheetId: desk.sheetId,
        sameAs: { sheet: "Accounts", sheetId: desk.sheetId, row: 2, name: "Zorbax Valves GmbH" },
      }),
    ]);
    expect(await answer(readSetAside(desk.workbook))).toEqual(aside);
    await found(desk);
    expect(desk.live.accounts[3]).toBe(null);
    await answer(undoChange(desk.workbook, "refused"));
    expect(row(desk, 5)).toEqual(["ZORBAX VALVES", "030 1234567", "=Berlin", 7]);
  });

  test("goes back as it was typed, text that looks like a formula too, and asks no question", async () => {
    const { desk, aside } = await refused();
    expect(await answer(putEntryBack(desk.workbook, desk.live, aside[0]!, desk.sheetId, stamp("back")))).toBe(5);
    expect(row(desk, 5)).toEqual(["ZORBAX VALVES", "030 1234567", "=Berlin", 7]);
    expect(desk.workbook.sheet("Accounts").texts.has("C5")).toBe(true);
    expect(await answer(readSetAside(desk.workbook))).toEqual([]);
    expect((await found(desk)).numbers).toEqual([]);
  });

  test("goes below the list where something else stands in its place", async () => {
    const { desk, aside } = await refused();
    desk.workbook.enter("Accounts", "A5", [["Corvat Foods", "+44 20 7946 1111"]]);
    await found(desk);
    expect(await answer(putEntryBack(desk.workbook, desk.live, aside[0]!, desk.sheetId, stamp("back")))).toBe(6);
    expect(row(desk, 5)[0]).toBe("Corvat Foods");
    expect(row(desk, 6)[0]).toBe("ZORBAX VALVES");
  });

  test("stays where it is, and is not kept twice, where the sheet takes no writing", async () => {
    const desk = await guarded();
    desk.workbook.enter("Accounts", "A5", [COPY]);
    const { findings } = await found(desk);
    desk.workbook.sheet("Accounts").isProtected = true;
    const ask = { findings, on: ON, stamp: stamp("refused"), idOf: () => desk.sheetId };
    expect(await answer(refuseEntries(desk.workbook, desk.live, ask))).toEqual([]);
    expect(row(desk, 5).slice(0, 2)).toEqual(COPY);
    expect(await answer(readSetAside(desk.workbook))).toEqual([]);
  });
});
