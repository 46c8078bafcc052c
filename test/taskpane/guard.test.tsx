import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { en } from "../../src/i18n/en/index";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

/** Nothing here is hidden, and looking whether it is takes most of the time. */
configure({ defaultHidden: true });

const { guard: words, collisions } = en;
const LIST = blockOf("Accounts", [
  texts("Account Name", "Phone", "City", "Account Owner", "Created Date", "Last Contact"),
  texts("Zorbax Valves GmbH", "+49 30 1234567", "Berlin", "Lin", "2026-03-03", "2026-11-18"),
  texts("Quillon Pumps Ltd", "+44 20 7946 0000", "London", "Tom", "2025-01-09", "2026-11-27"),
  texts("Aldor Trading Ltd", "+44 20 7946 0958", "London", "Tom", "2025-02-10", ""),
]);
const COPY = ["ZORBAX VALVES", "030 1234567", "", ""];

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date("2026-11-27T09:00:00"),
    doNotFake: ["setTimeout", "performance", "queueMicrotask"],
  });
});
afterEach(() => jest.useRealTimers());

async function openList() {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [LIST]);
  const pane = await openPane({ workbook });
  await pane.goTo("Duplicates");
  await pane.user.click(await screen.findByRole("tab", { name: words.tabs.entry }));
  const sheet = workbook.sheet("Accounts");
  const coloured = () => sheet.highlights.flatMap(({ cells }) => [...cells]);
  const row = (at: number) => ["A", "B"].map((column) => sheet.inputs.get(`${column}${at}`));
  const enter = (...args: Parameters<typeof workbook.enter>) => act(async () => workbook.enter(...args));
  return { ...pane, coloured, row, enter };
}

async function openGuarded() {
  const pane = await openList();
  await pane.user.click(screen.getByRole("switch", { name: words.watch.sheet("Accounts") }));
  // The rows read listen as well.
  await waitFor(() => expect(pane.workbook.listeners.size).toBe(2));
  expect(pane.workbook.startsAddIn).toBe(true);
  await act(() => new Promise((ready) => setTimeout(ready, 30)));
  return pane;
}

const quiet = () => act(() => new Promise((go) => setTimeout(go, 150)));

test("before entry, a rep sees that a customer is taken and by whom; a manager sees everything", async () => {
  const { user } = await openList();
  await user.click(screen.getByRole("textbox", { name: words.check.phone }));
  await user.paste("030 1234567");
  // From 18 to 27 November are nine days.
  const held = "held by Lin since 2026-03-03, last contact 9 days ago";
  await screen.findByText(words.check.exists(held));
  expect(screen.queryByText(/Zorbax/)).toBe(null);
  await user.click(screen.getByRole("radio", { name: words.watch.detailChoices.all }));
  await screen.findByText(words.check.named("Zorbax Valves GmbH", held));
  screen.getByRole("button", { name: "Accounts!A2" });
  await user.clear(screen.getByRole("textbox", { name: words.check.phone }));
  await user.click(screen.getByRole("textbox", { name: words.check.name }));
  await user.paste("Corvat Foods");
  await screen.findByText(words.check.none);
});

test("an entry that may be a customer that is there is told over every view, and its name is coloured until it is settled", async () => {
  const { user, goTo, enter, coloured } = await openGuarded();
  await goTo("Home");
  await enter("Accounts", "A5", [COPY]);
  await screen.findByText(words.told.found(1, 1));
  screen.getByText("held by Lin since 2026-03-03, last contact 9 days ago");
  await waitFor(() => expect(coloured()).toEqual(["A5"]));
  await user.click(screen.getByRole("button", { name: words.told.open }));
  await user.click(await screen.findByRole("button", { name: words.told.different }));
  await waitFor(() => expect(screen.queryByText(words.told.found(1, 1))).toBe(null));
  expect(coloured()).toEqual([]);
  await enter("Accounts", "C5", [["Berlin"]]);
  await quiet();
  expect(screen.queryByText(words.told.found(1, 1))).toBe(null);
});

test("what is corrected in the sheet is no longer told", async () => {
  const { enter, coloured } = await openGuarded();
  await enter("Accounts", "A5", [COPY]);
  await waitFor(() => expect(coloured()).toEqual(["A5"]));
  await enter("Accounts", "A5", [["Corvat Foods", "+44 20 7946 1111"]]);
  await waitFor(() => expect(coloured()).toEqual([]));
});

test("a paste of a thousand rows is one message", async () => {
  const { enter, coloured } = await openGuarded();
  const pasted = Array.from({ length: 1000 }, (_, at) => [
    `${at.toString(36)}qx Works`,
    `+44 161 496 ${1000 + at}`,
    "",
    "",
  ]);
  pasted[10] = COPY;
  pasted[11] = ["Aldor", "020 7946 0958", "", ""];
  await enter("Accounts", "A5", pasted);
  await screen.findByText(words.told.found(2, 1000), {}, { timeout: 10_000 });
  expect(screen.getAllByText(words.told.found(2, 1000))).toHaveLength(1);
  await waitFor(() => expect(coloured()).toEqual(["A15", "A16"]));
});

test("what a co-author or the add-in itself writes asks nothing", async () => {
  const { enter, coloured } = await openGuarded();
  await enter("Accounts", "A5", [COPY], "coauthor");
  await enter("Accounts", "A6", [COPY], "addin");
  await quiet();
  expect(screen.queryByText(words.told.found(1, 1))).toBe(null);
  expect(coloured()).toEqual([]);
});

test("set aside, an entry is gone from the sheet, kept in the pane and the workbook, and can be put back", async () => {
  const { user, enter, row, reopen } = await openGuarded();
  await user.click(screen.getByRole("radio", { name: words.watch.choices.refuse }));
  await enter("Accounts", "A5", [COPY]);
  await screen.findByText(words.told.aside(1));
  expect(row(5)).toEqual([undefined, undefined]);
  const again = await reopen();
  await again.goTo("Duplicates");
  await again.user.click(await screen.findByRole("tab", { name: words.tabs.entry }));
  const kept = await screen.findByRole("list", { name: words.aside.title });
  within(kept).getByText(words.aside.sameAs("Zorbax Valves GmbH", collisions.place("Accounts", 2)));
  await again.user.click(within(kept).getByRole("button", { name: words.aside.putBackOf("ZORBAX VALVES") }));
  await waitFor(() => expect(row(5)).toEqual(["ZORBAX VALVES", "030 1234567"]));
  await quiet();
  expect(screen.queryByRole("list", { name: words.aside.title })).toBe(null);
});

test("a sheet that is renamed stays guarded: at once, when it is read anew, and for what was set aside", async () => {
  const { user, enter, reopen, workbook } = await openGuarded();
  await user.click(screen.getByRole("radio", { name: words.watch.choices.refuse }));
  workbook.sheet("Accounts").name = "Customers";
  await enter("Customers", "A5", [COPY]);
  await screen.findByText(words.told.aside(1));
  expect(workbook.sheet("Customers").inputs.get("A5")).toBe(undefined);
  workbook.sheet("Customers").name = "Accounts 2026";
  const again = await reopen();
  await again.goTo("Duplicates");
  await again.user.click(await screen.findByRole("tab", { name: words.tabs.entry }));
  const guarded = await screen.findByRole("switch", { name: words.watch.sheet("Accounts 2026") });
  await waitFor(() => expect((guarded as HTMLInputElement).checked).toBe(true));
  await again.user.click(await screen.findByRole("button", { name: words.aside.putBackOf("ZORBAX VALVES") }));
  await waitFor(() => expect(workbook.sheet("Accounts 2026").inputs.get("A5")).toBe("ZORBAX VALVES"));
});

test("a guarded sheet that is gone is said, and can be let go", async () => {
  const { workbook, reopen } = await openGuarded();
  await workbook.addSheets(() => [{ ...LIST, sheetName: "Customers" }]);
  await workbook.deleteSheet(workbook.sheet("Accounts").id);
  const again = await reopen();
  await again.goTo("Duplicates");
  await again.user.click(await screen.findByRole("tab", { name: words.tabs.entry }));
  await screen.findByText(words.watch.gone("Accounts"));
  await again.user.click(screen.getByRole("switch", { name: words.watch.sheet("Accounts") }));
  await waitFor(() => expect(screen.queryByText(words.watch.gone("Accounts"))).toBe(null));
});

test("the guard that is on is on again when the workbook is opened, and off asks nothing more", async () => {
  const { reopen, workbook, enter } = await openGuarded();
  const left = { row: 1, column: 0, rowCount: 1, columnCount: 1, when: "=TRUE", tone: "warning" } as const;
  await workbook.highlight(workbook.sheet("Accounts").id, "SalesDesk.guard", [left]);
  const again = await reopen();
  await waitFor(() => expect(workbook.listeners.size).toBe(4));
  await quiet();
  expect(workbook.sheet("Accounts").highlights).toEqual([]);
  await enter("Accounts", "A5", [COPY]);
  await screen.findByText(words.told.found(1, 1));
  await again.goTo("Duplicates");
  await again.user.click(await screen.findByRole("tab", { name: words.tabs.entry }));
  await again.user.click(screen.getByRole("switch", { name: words.watch.sheet("Accounts") }));
  await waitFor(() => expect(screen.queryByText(words.told.found(1, 1))).toBe(null));
});

test("what was decided is listed and can be asked again", async () => {
  const workbook = memoryWorkbook();
  await workbook.addSheets(() => [
    blockOf("Accounts", [
      texts("Account Name", "Phone"),
      texts("Acme Ltd", "+44 113 496 0101"),
      texts("Acme Limited", "+44 113 496 0101"),
      texts("Quillon Pumps Ltd", "+44 20 7946 0000"),
    ]),
  ]);
  const { goTo, user } = await openPane({ workbook });
  await goTo("Duplicates");
  await user.click(await screen.findByRole("button", { name: collisions.scan(3) }));
  await user.click(await screen.findByRole("button", { name: collisions.verdicts.different }));
  await screen.findByText(collisions.none);
  await user.click(screen.getByRole("tab", { name: words.tabs.decided }));
  await user.click(screen.getByRole("button", { name: words.decided.withdrawOf("Acme Ltd · Acme Limited") }));
  await screen.findByText(words.decided.none);
  await user.click(screen.getByRole("tab", { name: words.tabs.find }));
  await screen.findByText(collisions.found(1, 2));
});
