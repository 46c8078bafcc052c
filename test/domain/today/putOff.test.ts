import { type PutOff, withoutPutOff, withPutOff } from "../../../src/domain/today/putOff";
import { on } from "../../support/modelRows";

const snoozed = (accountName: string, until: string, accountId: string | null = null): PutOff => ({
  ...{ accountName, accountId, until: on(until), why: "snoozed" },
});

test("of an account the last word counts; those whose day has come are forgotten", () => {
  const known = [snoozed("Acme", "2026-12-01"), snoozed("Beta", "2026-11-20"), snoozed("Gamma", "2026-11-21")];
  const made = snoozed("ACME ", "2026-11-25");
  expect(withPutOff(known, made, on("2026-11-20"))).toEqual([known[2], made]);
});

test("accounts of one name and two ids are two", () => {
  const known = [snoozed("Acme", "2026-12-01", "A-1"), snoozed("Acme", "2026-12-02", "A-2")];
  expect(withoutPutOff(known, { accountName: "Acme", accountId: "a-2" })).toEqual([known[0]]);
});
