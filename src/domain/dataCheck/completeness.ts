import type { Account } from "../model/accounts";
import type { NounId } from "../model/index";

type Row = { readonly [field: string]: unknown };

/** What a good file says of each thing; of fields that stand for one another any one will do. */
const WANTED: { readonly [Id in NounId]: readonly (readonly string[])[] } = {
  accounts: [
    ["name"],
    ["owner"],
    ["contactName"],
    ["phone", "mobile"],
    ["email"],
    ["address", "city"],
    ["country", "province", "territory"],
    ["grade"],
    ["industry", "type"],
  ],
  contacts: [["accountName"], ["name", "lastName", "firstName"], ["title", "role"], ["email"], ["phone", "mobile"]],
  activities: [
    ["accountName"],
    ["date"],
    ["type"],
    ["owner"],
    ["content", "subject", "result"],
    ["nextDate", "nextAction"],
  ],
  inquiries: [["date"], ["accountName", "contactName"], ["product", "content"], ["owner"], ["grade"]],
  opportunities: [["name"], ["accountName"], ["stage", "status"], ["amount"], ["closeDate"], ["owner"]],
  orders: [["orderNo"], ["accountName", "accountId"], ["orderDate"], ["amount"], ["owner"], ["product", "productLine"]],
  invoices: [
    ["invoiceNo"],
    ["accountName", "accountId"],
    ["invoiceDate"],
    ["dueDate", "paymentTerms"],
    ["balance", "amount"],
  ],
  payments: [["accountName", "accountId"], ["date"], ["amount"]],
  targets: [["owner", "territory", "accountName", "productLine"], ["period"], ["target"]],
  complaints: [["complaintNo"], ["accountName"], ["receivedAt"], ["description", "subject"], ["handler"], ["status"]],
  contracts: [["contractNo", "name"], ["accountName"], ["signDate"], ["endDate"], ["amount"]],
  expenses: [["date"], ["amount"], ["owner"], ["type", "purpose"]],
  marketInfo: [["date"], ["competitor", "brand", "topic"], ["content", "price"]],
  forecasts: [["period"], ["forecast"]],
};

/** How often rows say one thing: any of the fields that stand for it. */
export interface WantedFilled {
  /** The first is the usual one. */
  readonly fields: readonly string[];
  readonly filled: number;
  /** Nothing on a sheet says it, no column and no header. */
  readonly isUnmapped: boolean;
}

export interface Completeness {
  readonly rows: number;
  readonly wanted: readonly WantedFilled[];
  /** What is said of what a good file says, a ratio; 1 where there are no rows. */
  readonly share: number;
}

/** How complete rows of one noun are. `mapped` are the fields their sheet has columns for. */
export function completenessOf(noun: NounId, rows: readonly Row[], mapped: ReadonlySet<string>): Completeness {
  const wanted = WANTED[noun].map((fields) => {
    const filled = rows.reduce((count, row) => count + (isSaid(row, fields) ? 1 : 0), 0);
    // What rows say without a column, headers say: the months of targets side by side.
    return { fields, filled, isUnmapped: filled === 0 && !fields.some((field) => mapped.has(field)) };
  });
  const all = rows.length * wanted.length;
  const filled = wanted.reduce((sum, each) => sum + each.filled, 0);
  return { rows: rows.length, wanted, share: all === 0 ? 1 : filled / all };
}

/** What the file of one account lacks; `at` is its row. */
export interface AccountHoles {
  readonly at: number;
  readonly name: string | null;
  readonly missing: readonly string[];
  readonly share: number;
}

/** Accounts whose file has holes, the emptiest first, in the order of the sheet where they are alike. */
export function accountHoles(accounts: readonly Account[]): AccountHoles[] {
  return accounts
    .map((account, at): AccountHoles => {
      const missing = WANTED.accounts.filter((fields) => !isSaid(account, fields)).map(([field]) => field!);
      return { at, name: account.name, missing, share: 1 - missing.length / WANTED.accounts.length };
    })
    .filter(({ missing }) => missing.length > 0)
    .sort((one, other) => one.share - other.share || one.at - other.at);
}

function isSaid(row: Row, fields: readonly string[]): boolean {
  return fields.some((field) => row[field] !== null && row[field] !== undefined);
}
