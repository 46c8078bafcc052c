import fc from "fast-check";
import { type AccountLink, accountOf, groupByAccount, indexAccounts, NO_ACCOUNT } from "../../src/domain/accountIndex";
import { rowOf } from "../support/modelRows";

function account(name: string | null, accountId: string | null = null, more: object = {}) {
  return rowOf("accounts", { name, accountId, ...more });
}

function named(accountName: string | null, accountId?: string): AccountLink {
  return accountId === undefined ? { accountName } : { accountName, accountId };
}

describe("an account is found", () => {
  const index = indexAccounts([
    account("Acme Ltd", "A1", { shortName: "ACM" }),
    account("明远轮胎有限公司", null, { nameEn: "Mingyuan Tyre", shortName: "ACM" }),
    account("acme ltd", "A2"),
    account("Solo", "S"),
  ]);

  test.each([
    { story: "by its name in other case, width and blanks", row: named(" ＡＣＭＥ  ltd"), at: 0 },
    { story: "by its id, though the name is another's", row: named("Acme Ltd", "a2"), at: 2 },
    { story: "by its name where the id is not known", row: named("Solo", "X9"), at: 3 },
    { story: "by its id where a sheet gives that for the name", row: named("s"), at: 3 },
    { story: "by its English name", row: named("MINGYUAN TYRE"), at: 1 },
    { story: "but not by a short name that two have", row: named("ACM"), at: NO_ACCOUNT },
    { story: "but not by a name nobody has", row: named("Nobody"), at: NO_ACCOUNT },
    { story: "but not by nothing", row: named(null), at: NO_ACCOUNT },
  ])("$story", ({ row, at }) => {
    expect(accountOf(index, row)).toBe(at);
  });

  test("and a name that two ids share is told", () => {
    expect(index.sharedNames).toEqual(["Acme Ltd"]);
  });
});

test("rows of one id or one name are one account, unless their ids differ", () => {
  const rows = [account("Acme"), account("ACME", "1"), account("Acme", "2"), account("Other", "1"), account(null)];
  const { entries } = indexAccounts(rows);
  expect(entries.map(({ name, id, rows }) => [name, id, rows])).toEqual([
    ["Acme", "1", [0, 1, 3]],
    ["Acme", "2", [2]],
  ]);
});

test("accounts that only other sheets name come last, once each", () => {
  const orders = [named("New Co"), named("acme"), named("new co "), named(null)];
  const index = indexAccounts([account("Acme")], orders, [named("Third"), named(null, "T9")]);
  expect(index.entries.map(({ name, account: row }) => [name, row === null])).toEqual([
    ["Acme", false],
    ["New Co", true],
    ["Third", true],
    ["T9", true],
  ]);
  expect(groupByAccount(index, orders)).toEqual([[orders[1]], [orders[0], orders[2]], [], []]);
});

test("customers of one name that other sheets number apart are apart, and a number once met is enough", () => {
  const orders = [named("Xu", "X-1"), named("Xu", "X-2"), named("Xu", "x-1"), named("Xu"), named("Acme", "C-7")];
  const payments = [named(null, "X-2"), named(null, "C-7")];
  const index = indexAccounts([account("Acme")], orders, payments);
  expect(index.entries.map(({ name, id }) => [name, id])).toEqual([
    ["Acme", "C-7"],
    ["Xu", "X-1"],
    ["Xu", "X-2"],
  ]);
  expect([...orders, ...payments].map((row) => accountOf(index, row))).toEqual([1, 2, 1, 1, 0, 2, 0]);
  expect(index.sharedNames).toEqual(["Xu"]);
});

test("every row with a name is in exactly one group, in its order", () => {
  const names = fc.constantFrom("Acme", "acme ", "Beta", "Ｂeta", "伽马", null);
  fc.assert(
    fc.property(fc.array(names), fc.array(names), (known, used) => {
      const rows = used.map((accountName, at) => ({ accountName, at }));
      const groups = groupByAccount(
        indexAccounts(
          known.map((name) => account(name)),
          rows,
        ),
        rows,
      );
      expect(groups.every((group) => group.every((row, i) => i === 0 || group[i - 1]!.at < row.at))).toBe(true);
      const grouped = groups.flat().map(({ at }) => at);
      expect(grouped.sort((a, b) => a - b)).toEqual(rows.filter((row) => row.accountName).map(({ at }) => at));
    }),
  );
});
