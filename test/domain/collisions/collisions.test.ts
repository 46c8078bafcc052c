import fc from "fast-check";
import { indexAccounts } from "../../../src/domain/accountIndex";
import {
  accountKey,
  decidedGroups,
  type Decision,
  type KnownRow,
  decisionsOn,
  withDecisions,
} from "../../../src/domain/collisions/decisions";
import { differs, planMerge, repointer } from "../../../src/domain/collisions/merge";
import { ownerConflicts } from "../../../src/domain/collisions/ownerConflicts";
import { suggestedSurvivor } from "../../../src/domain/collisions/survivor";
import { on, rowOf, units } from "../../support/modelRows";

const decision = (one: string, other: string, verdict: Decision["verdict"], day = "2026-11-01"): Decision => ({
  one,
  other,
  verdict,
  on: on(day),
});

const row = (key: string): KnownRow => ({ key, signs: [] });

describe("decisions", () => {
  const decide = (groups: number[][], ...decisions: Decision[]) =>
    decidedGroups(groups, String, (key) => [Number(key)], decisions);

  test("leave groups alone that nobody spoke about", () => {
    expect(
      decide([
        [1, 2],
        [3, 4, 5],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
  });

  test.each([
    {
      story: "two rows that are different make no group",
      groups: [[1, 2]],
      said: [decision("1", "2", "different")],
      left: [],
    },
    { story: "nor do a branch and its head office", groups: [[1, 2]], said: [decision("2", "1", "branch")], left: [] },
    {
      story: "of three the two that are left stay one",
      groups: [[1, 2, 3]],
      said: [decision("1", "2", "different")],
      left: [[1, 3]],
    },
    {
      story: "rows said to be one are one, though no scan found them",
      groups: [],
      said: [decision("7", "9", "same")],
      left: [[7, 9]],
    },
    {
      story: "and bring two groups together",
      groups: [
        [1, 2],
        [3, 4],
      ],
      said: [decision("2", "3", "same")],
      left: [[1, 2, 3, 4]],
    },
  ])("$story", ({ groups, said, left }) => {
    expect(decide(groups, ...said)).toEqual(left);
  });

  test("never put two rows together that are kept apart, nor one row into two groups", () => {
    const row = fc.integer({ min: 0, max: 8 });
    const said = fc.array(fc.tuple(row, row, fc.constantFrom("same", "different", "branch" as const)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(row, { minLength: 2 }), { maxLength: 3 }), said, (groups, pairs) => {
        const last = withDecisions(
          [],
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b, verdict]) => decision(`${a}`, `${b}`, verdict as Decision["verdict"])),
        );
        const decided = decide(groups, ...last);
        const rows = decided.flat();
        expect(new Set(rows).size).toBe(rows.length);
        for (const { one, other, verdict } of last) {
          if (verdict !== "same")
            expect(decided.some((g) => g.includes(Number(one)) && g.includes(Number(other)))).toBe(false);
        }
      }),
    );
  });

  test("on a group of three keep each of them apart from the others", () => {
    expect(
      decide([[1, 2, 3]], ...decisionsOn(["1", "2", "3"].map(row), "different", { on: on("2026-11-01") })),
    ).toEqual([]);
  });

  test("the later of two on the same rows counts, whichever is named first", () => {
    const known = withDecisions([decision("a", "b", "same")], [decision("b", "a", "different", "2026-11-02")]);
    expect(known).toEqual([decision("b", "a", "different", "2026-11-02")]);
  });

  test("know a row by its id, else by its name and what is beside it", () => {
    expect(accountKey(rowOf("accounts", { accountId: "C-7", name: "Acme" }))).toBe("#c-7");
    const acme = { name: "Acme Ltd", phone: "+1 206 555 0107" };
    expect(accountKey(rowOf("accounts", acme))).toBe(accountKey(rowOf("accounts", { ...acme, name: "ＡＣＭＥ ltd" })));
    expect(accountKey(rowOf("accounts", acme))).not.toBe(
      accountKey(rowOf("accounts", { ...acme, phone: "+1 206 555 0108" })),
    );
  });
});

describe("the survivor", () => {
  const candidate = (row: number, children: number, given = {}) => ({
    row,
    children,
    account: rowOf("accounts", { name: "A", ...given }),
  });

  test.each([
    {
      story: "has the most rows of other sheets",
      of: [candidate(1, 0, { phone: "1", city: "X" }), candidate(2, 3)],
      is: { row: 2, reason: "mostChildren" },
    },
    {
      story: "else says the most",
      of: [candidate(1, 3), candidate(2, 3, { phone: "1" })],
      is: { row: 2, reason: "mostComplete" },
    },
    {
      story: "else is the oldest",
      of: [candidate(1, 0, { createdDate: on("2026-02-01") }), candidate(2, 0, { createdDate: on("2025-02-01") })],
      is: { row: 2, reason: "oldest" },
    },
    { story: "else stands first", of: [candidate(5, 0), candidate(2, 0)], is: { row: 2, reason: "first" } },
  ])("$story", ({ of, is }) => {
    expect(suggestedSurvivor(of)).toEqual(is);
  });
});

describe("a merge", () => {
  const accounts = [
    rowOf("accounts", { accountId: "1", name: "Acme Ltd", phone: "111", city: null, owner: "Lin" }),
    rowOf("accounts", { accountId: "2", name: "Acme Limited", phone: "222", city: "Leeds", owner: "lin" }),
    rowOf("accounts", { accountId: "3", name: "ACME", phone: null, city: "York" }),
    rowOf("accounts", { accountId: "4", name: "Acme Limited", city: "Perth" }),
  ];

  test("fills the survivor's blanks and keeps what it says", () => {
    expect(planMerge(accounts, [0, 1, 2], 0)).toEqual({
      survivor: 0,
      taken: [{ field: "city", from: 1 }],
      merged: [1, 2],
    });
  });

  test("takes what was chosen instead", () => {
    const { taken } = planMerge(accounts, [0, 1, 2], 0, { phone: 1, city: 2 });
    expect(taken).toEqual([
      { field: "city", from: 2 },
      { field: "phone", from: 1 },
    ]);
  });

  test("sees a difference only where two values differ in more than spelling", () => {
    const fields = ["name", "phone", "city", "owner", "fax"] as const;
    expect(fields.map((field) => differs(accounts, [0, 1], field))).toEqual([true, true, false, false, false]);
  });

  test("points the merged accounts' rows at the survivor, by id or by a name that is theirs alone", () => {
    const children = [
      { accountName: "ACME", accountId: null },
      { accountName: "Acme Limited", accountId: "2" },
      { accountName: "acme limited", accountId: null },
      { accountName: "Acme Ltd", accountId: "1" },
      { accountName: "Other", accountId: null },
    ];
    // Row 2 names "acme limited", which account 4 outside the group bears too.
    const repoint = repointer(accounts, [planMerge(accounts, [0, 1, 2], 0)]);
    const moved = children.flatMap((child, row) => {
      const fields = repoint(child)?.fields;
      return fields ? [{ row, fields }] : [];
    });
    expect(moved).toEqual([
      { row: 0, fields: ["accountName"] },
      { row: 1, fields: ["accountName", "accountId"] },
    ]);
  });
});

describe("owner conflicts", () => {
  const accounts = [
    rowOf("accounts", { name: "Acme Ltd", owner: "Tom", createdDate: on("2026-03-03") }),
    rowOf("accounts", { name: "Acme Limited", owner: "Lin", createdDate: on("2026-02-01") }),
    rowOf("accounts", { name: "Beta", owner: "Lin" }),
    rowOf("accounts", { name: "BETA", owner: "lin" }),
  ];
  const activity = (accountName: string, date: string, owner: string) =>
    rowOf("activities", { accountName, date: on(date), owner });
  const deal = (accountName: string, owner: string, amount: number, stage = "Offer") =>
    rowOf("opportunities", { accountName, owner, amount: units(amount), product: "Tyre", stage });

  const conflicts = ownerConflicts(
    [
      [0, 1],
      [2, 3],
    ],
    accounts,
    indexAccounts(accounts),
    [
      activity("Acme Ltd", "2026-05-01", "Tom"),
      activity("Acme Limited", "2026-05-20", "Lin"),
      activity("Acme Ltd", "2026-08-01", "Tom"),
    ],
    [deal("Acme Ltd", "Tom", 100), deal("Acme Limited", "Lin", 90), deal("Acme Limited", "Lin", 10, "Lost")],
  );

  test("are groups in the hands of different reps, who came first by day of entry", () => {
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]!.owners.map(({ owner }) => owner)).toEqual(["Lin", "Tom"]);
    expect(conflicts[0]!.isOrderKnown).toBe(true);
  });

  test("count contacts by another rep within 30 days: one of 19 days, none of 73", () => {
    expect(conflicts[0]!.doubleContacts).toBe(1);
  });

  test("show open quotations of one product at different prices", () => {
    expect(conflicts[0]!.quotes).toEqual([
      {
        product: "Tyre",
        quotes: [
          { row: 0, owner: "Tom", amount: units(100) },
          { row: 1, owner: "Lin", amount: units(90) },
        ],
      },
    ]);
  });
});
