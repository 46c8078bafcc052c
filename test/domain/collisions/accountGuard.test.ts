import { enquire, guardAccounts, sightings } from "../../../src/domain/collisions/accountGuard";
import { holderOf, lastContacts } from "../../../src/domain/collisions/holder";
import type { Account } from "../../../src/domain/model/accounts";
import { on, rowOf } from "../../support/modelRows";

const ACCOUNTS = [
  { name: "Zorbax Valves GmbH", phone: "+49 30 1234567", email: "info@zorbax.example", owner: "Lin" },
  { name: "Quillon Pumps Ltd", mobile: "+44 7700 900123", owner: "Tom" },
  { name: "海蓝科技有限公司", phone: "021-55501234", owner: "张伟" },
  { name: "Aldor Trading Ltd", phone: "+44 20 7946 0958", owner: "Tom" },
].map((given) => rowOf("accounts", given));

function guardOf(accounts: readonly Account[]) {
  const steps = guardAccounts(accounts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const guard = guardOf(ACCOUNTS);
const NOTHING = { name: "", phone: "", email: "" };

test.each([
  { asked: { name: "zorbax valves" }, found: [0], story: "the name without its legal form" },
  { asked: { phone: "030 1234567" }, found: [0], story: "a phone as it is dialled at home" },
  { asked: { phone: "07700 900123" }, found: [1], story: "a number that the list has as a mobile" },
  { asked: { email: "INFO@zorbax.example" }, found: [0], story: "an address of mail" },
  { asked: { name: "海藍科技" }, found: [2], story: "the short name in traditional characters" },
  { asked: { name: "Corvat Foods Inc" }, found: [], story: "a customer nobody has" },
  { asked: {}, found: [], story: "nothing at all" },
])("asked for $story, the check answers $found", ({ asked, found }) => {
  expect(enquire(guard, { ...NOTHING, ...asked }).map(({ row }) => row)).toEqual(found);
});

test("in a long list one number that nobody else has still leads to its account", () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    rowOf("accounts", { name: `${at.toString(36)}x Works ${at}`, phone: `+44 20 7946 ${String(1000 + at)}` }),
  );
  const [first, ...others] = enquire(guardOf(many), { ...NOTHING, phone: "020 7946 2500" });
  expect([first!.row, others]).toEqual([1500, []]);
});

test("an entry is the same as its own account unless that is left out", () => {
  const own = { name: "Aldor Trading", phone: "020 7946 0958" };
  expect(sightings(guard, own).map(({ row }) => row)).toEqual([3]);
  expect(sightings(guard, own, 3)).toEqual([]);
});

test("the last contact is the later of the account's own column and its activities, none in the future", () => {
  const activity = (accountName: string, date: string) => rowOf("activities", { accountName, date: on(date) });
  const asOf = on("2026-11-27");
  const contacts = lastContacts(
    [activity("ACME", "2026-11-01"), activity("Acme", "2026-11-18"), activity("Acme", "2026-12-24")],
    asOf,
  );
  const account = rowOf("accounts", { name: "Acme", owner: "B.", createdDate: on("2026-03-03") });
  // From the 18th to the 27th are nine days.
  expect(holderOf(account, contacts, asOf)).toEqual({ owner: "B.", since: "2026-03-03", daysSinceContact: 9 });
  const later = { ...account, lastContactDate: on("2026-11-20") };
  expect(holderOf(later, contacts, asOf).daysSinceContact).toBe(7);
  expect(holderOf({ ...account, name: "Other" }, contacts, asOf).daysSinceContact).toBe(null);
});
