import fs from "fs";
import os from "os";
import path from "path";
import { writeXlsx } from "hucre";
import { closeBrowser, openWorkbench, type WorkbenchPage } from "./workbenchPage";

jest.setTimeout(240_000);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-guard-"));
let desk: WorkbenchPage;

const HEAD = ["Account Name", "Phone", "City", "Account Owner", "Created Date"];
const LIST = [
  HEAD,
  ["Zorbax Valves GmbH", "+49 30 1234567", "Berlin", "Lin", "2026-03-03"],
  ["Quillon Pumps Ltd", "+44 20 7946 0000", "London", "Tom", "2025-01-09"],
  ["Aldor Trading Ltd", "+44 20 7946 0958", "London", "Tom", "2025-02-10"],
];

beforeEach(async () => {
  desk = await openWorkbench();
});

afterEach(async () => {
  const missing = await desk.page.evaluate(() => (window as any).workbench.host.missing);
  await desk.close();
  expect([...desk.problems, ...missing]).toEqual([]);
});

afterAll(async () => {
  await closeBrowser();
  fs.rmSync(folder, { recursive: true });
});

async function openList(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const file = path.join(folder, `${name}.xlsx`);
  fs.writeFileSync(file, await writeXlsx({ sheets: [{ name: "Accounts", rows: rows as string[][] }] }));
  await desk.page.getByRole("tab", { name: "File" }).click();
  await desk.open(file);
  await desk.page.getByRole("heading", { name: `${name}.xlsx – Workbench` }).waitFor();
  await desk.value("A1");
}

async function goToDuplicates(): Promise<void> {
  await desk.pane.getByRole("banner").getByRole("button").first().click();
  await desk.pane.getByRole("menuitemradio", { name: "Duplicates", exact: true }).click();
  await desk.pane.getByRole("heading", { level: 1, name: "Duplicates" }).waitFor();
}

async function openGuarded(): Promise<void> {
  await openList("guarded", LIST);
  await goToDuplicates();
  await desk.pane.getByRole("tab", { name: "At entry" }).click();
  await desk.pane.getByRole("switch", { name: "Watch “Accounts”" }).click();
  await desk.pane.getByText("Making the customers ready").waitFor({ state: "hidden" });
  await desk.page.waitForTimeout(500);
}

/** Puts tab-separated rows where a person would copy them from, and pastes them. */
async function paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.select(address);
  await desk.page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join("\t")).join("\n"));
  await desk.page.keyboard.press("ControlOrMeta+V");
}

test("a customer that is typed again is told, and not when it becomes another", async () => {
  await openGuarded();
  await desk.type("A5", "ZORBAX VALVES");
  await desk.type("B5", "030 1234567");
  await desk.pane.getByText("This entry may be a customer that is there already").waitFor();
  await desk.pane
    .getByText(/^held by Lin since 2026-03-03/)
    .first()
    .waitFor();
  await desk.type("A5", "Corvat Foods");
  await desk.type("B5", "+44 161 496 0000");
  await desk.pane.getByText("This entry may be a customer that is there already").waitFor({ state: "hidden" });
});

test("a paste of a thousand rows is one message, and what is likely the same is set aside", async () => {
  await openGuarded();
  await desk.pane.getByRole("radio", { name: "Set the row aside" }).click();
  const rows = Array.from({ length: 1000 }, (_, at) => [
    `${at.toString(36)}qx Works`,
    `+44 161 4960 ${100 + at}`,
    "Leeds",
  ]);
  rows[10] = ["ZORBAX VALVES", "030 1234567", ""];
  rows[11] = ["Aldor Trading", "020 7946 0958", ""];
  await paste("A5", rows);
  await desk.pane.getByText("2 entries were set aside; they can be put back.").waitFor({ timeout: 60_000 });
  expect(await desk.pane.getByText("of 1,000 entries may be customers").count()).toBe(1);
  expect([await desk.value("A15"), await desk.value("A16"), await desk.value("A17")]).toEqual(["", "", "cqx Works"]);
  await desk.pane.getByRole("button", { name: "Put back Aldor Trading" }).click();
  await desk.pane.getByRole("button", { name: "Put back Aldor Trading" }).waitFor({ state: "hidden" });
  expect([await desk.value("A16"), await desk.value("B16")]).toEqual(["Aldor Trading", "020 7946 0958"]);
});

/** Presses Tab until the button of this name has the focus, as somebody does who has no mouse but sees that it is there. */
async function tabTo(name: string | RegExp, most = 80): Promise<void> {
  await desk.pane.getByRole("button", { name, exact: true }).first().waitFor();
  for (let presses = 0; presses < most; presses++) {
    await desk.page.keyboard.press("Tab");
    const said = await paneFrame().evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (typeof name === "string" ? said === name : name.test(said)) return;
  }
  throw new Error(`${name} is not reached by Tab`);
}

const paneFrame = () => desk.page.frames().find((each) => each.url().includes("taskpane"))!;

test("the keyboard alone settles ten groups", async () => {
  const names = "Zorbax Quillon Aldor Corvat Benzig Fentrop Gavlin Hestor Ilvane Jorwik".split(" ");
  const rows = names.flatMap((name, at) => [
    [`${name} Valves Ltd`, `+44 20 7946 01${10 + at}`, "London", "Tom", "2025-01-09"],
    [`${name} Valves Limited`, `+44 20 7946 01${10 + at}`, "London", "Lin", "2026-01-09"],
  ]);
  await openList("groups", [HEAD, ...rows]);
  await goToDuplicates();
  const { keyboard } = desk.page;
  await tabTo("Look through 20 accounts");
  await keyboard.press("Enter");
  await desk.pane.getByText("10 groups of 20 rows").waitFor();
  await tabTo("The same: merge");
  await keyboard.press("Enter");
  await tabTo("See the changes");
  await keyboard.press("Enter");
  await desk.pane.getByRole("button", { name: /^Write \d/ }).waitFor();
  await tabTo(/^Write \d/);
  await keyboard.press("Enter");
  await desk.pane.getByRole("button", { name: "Undo" }).waitFor();
  for (let left = 9; left > 0; left--) {
    await tabTo(left % 2 === 0 ? "Branch and head office" : "Different customers");
    await keyboard.press("Enter");
    await desk.pane.getByText(new RegExp(`^${left} groups? of`)).waitFor();
  }
  // The first of its two rows stays, the other is emptied.
  expect([await desk.value("A2"), await desk.value("A3")].filter((name) => name !== "")).toHaveLength(1);
});

test("rows filled down from one that is there are one message", async () => {
  await openGuarded();
  await desk.page.evaluate(() => {
    const { book } = (window as any).workbench.host;
    const sheet = book.workbook.getActiveSheet();
    return sheet.getRange("A4:B4").autoFill(sheet.getRange("A4:B9"), "COPY");
  });
  await desk.pane.getByText("5 of 5 entries may be customers that are there already").waitFor();
});
