import { LANGUAGES } from "../../../src/i18n/index";
import type { Block } from "../../../src/sheets/block";
import { todayTab } from "../../../src/sheets/reports/todayTab";
import { on, rowOf, units } from "../../support/modelRows";
import { account, activity, todayOf } from "../../support/today";

const list = todayOf({
  accounts: [account("=Acme", "A", { owner: "Lin", country: "DE" })],
  activities: [
    activity("=Acme", "2026-11-12", { content: "wants a sample", nextDate: on("2026-11-18"), nextAction: "send it" }),
  ],
  invoices: [rowOf("invoices", { accountName: "=acme", dueDate: on("2026-09-01"), balance: units(1_200) })],
  putOff: [{ accountName: "nobody", until: on("2026-12-01"), why: "done" }],
});

function row({ cells }: Block, at: number): unknown[] {
  return cells[at]!.map((cell) => (cell === null ? null : Object.values(cell)[0]));
}

test("one row per account: its reasons, what was said, the goal and the best time", () => {
  const block = todayTab(list, { strings: LANGUAGES["en-US"], digits: 2, owner: null });
  expect(row(block, 0)[0]).toBe("To do on 2026-11-20, whole team");
  expect(row(block, 3)).toEqual([
    ...[1, "=Acme", "A", "Lin", 25],
    [
      "1,200 overdue on 1 invoice, the oldest 80 days.",
      "Next step for 2026-11-18 (2 days late): send it.",
      "Grade A: 1 of 5 contacts this month, 9 days of work left until 2026-11-30.",
      "No contact for 8 days; 7 days is the limit for its grade.",
    ].join("\n"),
    ...["2026-09-01", 1200, "2026-11-12", "wants a sample", "send it", "16:00–17:30 (from 09:00 in DE)"],
  ]);
  expect(block.cells[3]![1]).toEqual({ text: "=Acme" });
});

test("of many deals that are stuck three are told, and how the rank comes about", () => {
  const opportunities = Array.from({ length: 5 }, (_, at) =>
    rowOf("opportunities", { name: `Deal ${at}`, accountName: "Beta", createdDate: on("2026-10-01"), stage: "Quote" }),
  );
  const block = todayTab(todayOf({ opportunities }), { strings: LANGUAGES["en-US"], digits: 2, owner: null });
  const why = String(row(block, 3)[5]).split("\n");
  expect(why).toHaveLength(4);
  expect(why.at(-1)).toBe("and 2 more: stuck deal");
  expect(row(block, 1)[0]).toMatch(/^Importance: A is 4, B 3/);
});

test("in Chinese", () => {
  const block = todayTab(list, { strings: LANGUAGES["zh-CN"], digits: 2, owner: "林" });
  expect(row(block, 0)[0]).toBe("2026-11-20 待办（林）");
  expect(String(row(block, 3)[5]).split("\n")).toEqual([
    "逾期 1,200，共 1 张发票，最久 80 天。",
    "下一步 2026-11-18（已逾 2 天）：send it。",
    "A 级：本月应联系 5 次，已联系 1 次，到 2026-11-30 还有 9 个工作日。",
    "已 8 天未联系，该等级的上限为 7 天。",
  ]);
});
