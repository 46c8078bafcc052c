import { accountKey, type Decision, decisionsOn, knownRow } from "../../../src/domain/collisions/decisions";
import { followDecisions } from "../../../src/domain/collisions/followDecisions";
import type { Account } from "../../../src/domain/model/accounts";
import { on, rowOf } from "../../support/modelRows";

const account = (name: string, phone: string | null, more: Partial<Account> = {}) =>
  rowOf("accounts", { name, phone, ...more });
const ACME = account("Acme Ltd", "+44 113 496 0101", { email: "office@acme.example" });
const ACME_LEEDS = account("Acme Leeds", "+44 113 496 0101");
const QUILLON = account("Quillon Pumps", "+44 20 7946 0000");

function decided(verdict: Decision["verdict"], ...rows: Account[]): Decision[] {
  return decisionsOn(rows.map(knownRow), verdict, { on: on("2026-11-01") });
}

/** The pair of rows, from 0, that the only decision is about in a list; -1 where it finds none. */
function pairIn(list: readonly Account[], decisions: readonly Decision[]): number[] {
  const keys = list.map(accountKey);
  const { one, other } = followDecisions(decisions, list, keys)[0]!;
  return [one, other].map((key) => keys.indexOf(key));
}

describe("what was decided of rows without an id", () => {
  const different = decided("different", ACME, ACME_LEEDS);

  test.each([
    { story: "stays where they stand elsewhere", list: [QUILLON, ACME_LEEDS, ACME], pair: [2, 1] },
    {
      story: "follows one that is renamed by its phone, though the other has the same",
      list: [ACME, account("Bolt Leeds", "+44 113 496 0101"), QUILLON],
      pair: [0, 1],
    },
    {
      story: "follows one whose phone is another by its name",
      list: [ACME, account("ACME Leeds", "+44 113 496 7777")],
      pair: [0, 1],
    },
    {
      story: "follows one that is given an id",
      list: [{ ...ACME, accountId: "C-1" }, ACME_LEEDS],
      pair: [0, 1],
    },
    { story: "rests where the row is gone", list: [ACME, QUILLON], pair: [0, -1] },
    {
      story: "rests where two rows could be it",
      list: [ACME, account("Bolt", "+44 113 496 0101"), account("Bolt & Co", "+44 113 496 0101")],
      pair: [0, -1],
    },
    {
      story: "rests where one row could be both",
      list: [account("Bolt", "+44 113 496 0101"), QUILLON],
      pair: [-1, -1],
    },
  ])("$story", ({ list, pair }) => {
    expect(pairIn(list, different)).toEqual(pair);
  });
});

test("rows said to be one are not joined with a stranger who has the same phone", () => {
  const same = decided("same", ACME, ACME_LEEDS);
  expect(pairIn([ACME, account("Bolt", "+44 113 496 0101")], same)).toEqual([0, -1]);
  expect(pairIn([ACME, account("Acme Leeds", null)], same)).toEqual([0, 1]);
});

test("a decision from before such signs were kept goes by its key alone", () => {
  const [{ signs: _, ...old }] = decided("different", ACME, ACME_LEEDS) as [Decision];
  expect(pairIn([ACME, account("Bolt", "+44 113 496 0101")], [old])).toEqual([0, -1]);
});
