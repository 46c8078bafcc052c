import { type Explanation } from "../duplicates/explain";
import { explainRecord, type Guard, matchRecord, newGuard } from "../duplicates/guard";
import { indexList, type Progress } from "../duplicates/scan";
import type { Account } from "../model/accounts";
import { accountCells, accountRecords, type ComparedField, comparedFields } from "./accountRecords";

/** The accounts of a workbook, ready to tell what an entry may be the same as; rows have the accounts' numbers. */
export interface AccountGuard {
  readonly guard: Guard;
  readonly fields: readonly ComparedField[];
}

/** An account that an entry may be the same as, and why. */
export interface Sighting {
  readonly row: number;
  /** Bits of evidence; above zero the two are rather one than not. */
  readonly bits: number;
  readonly explanation: Explanation;
}

/** What a person asks about before it is entered; blank is "". */
export interface Enquiry {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** Makes the guard, step by step: whoever drives it may pause or stop at each. */
export function* guardAccounts(accounts: readonly Account[]): Generator<Progress, AccountGuard> {
  const fields = comparedFields(accounts);
  const indexed = yield* indexList(accountRecords(accounts, fields));
  return { guard: newGuard(indexed), fields };
}

/** The accounts that an entry may be the same as, surest first; `except` is its own number where it stands in the list. */
export function sightings({ guard, fields }: AccountGuard, entry: Partial<Account>, except = -1): Sighting[] {
  const cells = accountCells(entry, fields);
  return matchRecord(guard, cells, except).map(({ row, bits }) => ({
    row,
    bits,
    explanation: explainRecord(guard, cells, row),
  }));
}

/** Bits below even odds at which one field that is the same still tells of an account: a number alone cannot outweigh a long list. */
const LENIENCE = 12;

/**
 * The accounts an enquiry is about, surest first: those it is rather the same as than not, and those with the same name,
 * number or address of mail. A number is looked for among phones and mobiles alike.
 */
export function enquire({ guard, fields }: AccountGuard, enquiry: Enquiry): Sighting[] {
  const best = new Map<number, Sighting>();
  for (const entry of entriesOf(enquiry, fields)) {
    const cells = accountCells(entry, fields);
    for (const { row, bits } of matchRecord(guard, cells, -1, -LENIENCE)) {
      const known = best.get(row);
      const sighting = { row, bits: bits - LENIENCE, explanation: explainRecord(guard, cells, row) };
      if ((known && known.bits >= sighting.bits) || !isTelling(sighting)) continue;
      best.set(row, sighting);
    }
  }
  return [...best.values()].sort((a, b) => b.bits - a.bits || a.row - b.row);
}

function entriesOf({ name, phone, email }: Enquiry, fields: readonly ComparedField[]): Partial<Account>[] {
  const phoneFields = fields.filter((field) => field === "phone" || field === "mobile");
  const common = { name: name || null, email: email || null };
  return phone === "" || phoneFields.length === 0
    ? [common]
    : phoneFields.map((field) => ({ ...common, [field]: phone }));
}

function isTelling({ bits, explanation: { reasons } }: Sighting): boolean {
  return bits > 0 || reasons.some(({ agreement }) => agreement === "equal");
}
