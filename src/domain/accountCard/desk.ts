import { type AccountIndex, accountOf, accountsOf, type AccountLink, indexAccounts, NO_ACCOUNT } from "../accountIndex";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import type { Complaint } from "../model/complaints";
import type { Contact } from "../model/contacts";
import type { Contract } from "../model/contracts";
import type { Expense } from "../model/expenses";
import type { Inquiry } from "../model/inquiries";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import type { Ledger, LedgerEntry, UnappliedPayment } from "../receivables/ledger";
import { ledgerOf } from "../receivables/report";

/** Every sheet whose rows are an account's. */
export interface CardRows {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
  readonly inquiries: readonly Inquiry[];
  readonly opportunities: readonly Opportunity[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly complaints: readonly Complaint[];
  readonly contracts: readonly Contract[];
  readonly expenses: readonly Expense[];
}

export type CardNoun = keyof CardRows;
export const CARD_NOUNS = [
  "accounts",
  "contacts",
  "activities",
  "inquiries",
  "opportunities",
  "orders",
  "invoices",
  "payments",
  "complaints",
  "contracts",
  "expenses",
] as const satisfies readonly CardNoun[];

/** All accounts with their rows, sorted out once; a card is then only a look at it, however many accounts there are. */
export interface AccountDesk {
  readonly rows: CardRows;
  readonly index: AccountIndex;
  /** What was billed to an account and received of it. */
  ledgerOf(account: number): OwnLedger;
  /** The rows of a noun that are an account's, counted from 0, in the order given. */
  rowsOf(noun: CardNoun, account: number): Int32Array;
  /** Whose a row is; NO_ACCOUNT where it names nobody. */
  accountOfRow(noun: CardNoun, row: number): number;
}

type OwnLedger = Pick<Ledger, "entries" | "unapplied">;

export function accountDesk(rows: CardRows): AccountDesk {
  const { accounts, ...linked } = rows;
  const index = indexAccounts(accounts, ...Object.values(linked));
  const owners = Object.fromEntries(CARD_NOUNS.map((noun) => [noun, ownersOf(index, rows, noun)])) as Owners;
  const groups = Object.fromEntries(
    CARD_NOUNS.map((noun) => [noun, grouped(owners[noun], index.entries.length)]),
  ) as Record<CardNoun, Grouped>;
  return {
    rows,
    index,
    ledgerOf: ledgersByAccount(ledgerOf({ index, ...rows })),
    rowsOf: (noun, account) => groups[noun](account),
    accountOfRow: (noun, row) => owners[noun][row] ?? NO_ACCOUNT,
  };
}

type Owners = Record<CardNoun, Int32Array>;
type Grouped = (account: number) => Int32Array;

function ownersOf(index: AccountIndex, rows: CardRows, noun: CardNoun): Int32Array {
  if (noun !== "accounts") return accountsOf(index, rows[noun] as readonly AccountLink[]);
  const owners = new Int32Array(rows.accounts.length).fill(NO_ACCOUNT);
  index.entries.forEach((entry, account) => entry.rows.forEach((row) => (owners[row] = account)));
  return owners;
}

/** Row numbers side by side, account after account: a million rows take four megabytes and no lists. */
function grouped(owners: Int32Array, accounts: number): Grouped {
  const starts = new Int32Array(accounts + 1);
  for (const owner of owners) if (owner !== NO_ACCOUNT) starts[owner + 1]! += 1;
  for (let account = 0; account < accounts; account++) starts[account + 1]! += starts[account]!;
  const next = starts.slice();
  const rows = new Int32Array(starts[accounts]!);
  owners.forEach((owner, row) => {
    if (owner !== NO_ACCOUNT) rows[next[owner]!++] = row;
  });
  return (account) => rows.subarray(starts[account], starts[account + 1]);
}

const NOTHING_OWED: OwnLedger = { entries: [], unapplied: [] };

function ledgersByAccount({ entries, unapplied }: Ledger): AccountDesk["ledgerOf"] {
  const byAccount = new Map<number, { entries: LedgerEntry[]; unapplied: UnappliedPayment[] }>();
  const own = (account: number) => {
    let ledger = byAccount.get(account);
    if (!ledger) byAccount.set(account, (ledger = { entries: [], unapplied: [] }));
    return ledger;
  };
  for (const entry of entries) own(entry.account).entries.push(entry);
  for (const payment of unapplied) own(payment.account).unapplied.push(payment);
  return (account) => byAccount.get(account) ?? NOTHING_OWED;
}

/** Accounts whose name, short or English name or id holds a text; those that begin with it first, then as on the sheet. */
export function findAccounts({ index }: AccountDesk, text: string, most: number): number[] {
  const asked = foldText(text);
  if (asked === "") return [];
  const [first, others]: [number[], number[]] = [[], []];
  for (const spellings of [index.byName, index.byId]) {
    for (const [spelling, account] of spellings) {
      const at = spelling.indexOf(asked);
      if (at >= 0) keepLowest(at === 0 ? first : others, account, most);
    }
  }
  return [...new Set([...first, ...others])].slice(0, most);
}

/** Of all that come the lowest, in order; a letter is in most names, and few of them are shown. */
function keepLowest(kept: number[], account: number, most: number): void {
  if ((kept.length >= most && account > kept.at(-1)!) || kept.includes(account)) return;
  const at = kept.findIndex((other) => other > account);
  kept.splice(at < 0 ? kept.length : at, 0, account);
  kept.length = Math.min(kept.length, most);
}

/** The account of a name, as other sheets write it; null for nobody. */
export function accountNamed({ index }: AccountDesk, name: string): number | null {
  const found = accountOf(index, { accountName: name });
  return found === NO_ACCOUNT ? null : found;
}
