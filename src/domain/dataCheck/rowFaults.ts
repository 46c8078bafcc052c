import { accountOf, indexAccounts, NO_ACCOUNT } from "../accountIndex";
import { documentKind } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import { type NounId, nouns } from "../model/index";

type Row = { readonly [field: string]: string | number | null };

/** What can be wrong with a row whose cells are all readable. */
export const ROW_FAULTS = [
  "required_missing",
  "owner_missing",
  "account_unknown",
  "duplicate_key",
  "dates_reversed",
  "in_future",
  "negative_balance",
  "amount_differs",
] as const;
export type RowFaultKind = (typeof ROW_FAULTS)[number];

export interface RowFault {
  readonly kind: RowFaultKind;
  /** The row, as given. */
  readonly at: number;
  readonly field: string;
  /** What the field holds, and what it does not agree with. */
  readonly found: string | number | null;
  readonly against: string | number | null;
}

/** Rows of one noun, and the fields their sheets have columns for. */
export interface CheckedRows {
  readonly noun: NounId;
  readonly rows: readonly Row[];
  readonly fields: ReadonlySet<string>;
}

export interface CheckTerms {
  readonly asOf: IsoDate;
  /** Empty where the workbook has none. */
  readonly accounts: readonly Account[];
}

/** Everything wrong with the rows of one noun, kind by kind. */
export function rowFaults(checked: CheckedRows, terms: CheckTerms): RowFault[] {
  return [
    ...missing(checked),
    ...unknownAccounts(checked, terms.accounts),
    ...duplicateKeys(checked),
    ...reversedDates(checked),
    ...futureDates(checked, terms.asOf),
    ...negativeBalances(checked),
    ...differingAmounts(checked),
  ];
}

function missing({ noun, rows, fields }: CheckedRows): RowFault[] {
  const required = (nouns[noun].required as readonly string[]).filter((field) => fields.has(field));
  const owned = fields.has("owner") && !required.includes("owner") ? ["owner"] : [];
  const blanks = (names: readonly string[], kind: RowFaultKind) =>
    names.flatMap((field) =>
      rows.flatMap((row, at): RowFault[] =>
        row[field] === null ? [{ kind, at, field, found: null, against: null }] : [],
      ),
    );
  return [...blanks(required, "required_missing"), ...blanks(owned, "owner_missing")];
}

/** Names that the accounts sheet does not know; where there is no such sheet, none is. */
function unknownAccounts({ noun, rows, fields }: CheckedRows, accounts: readonly Account[]): RowFault[] {
  if (noun === "accounts" || accounts.length === 0 || !fields.has("accountName")) return [];
  const index = indexAccounts(accounts);
  return rows.flatMap((row, at): RowFault[] => {
    const link = { accountName: row.accountName as string | null, accountId: (row.accountId ?? null) as string | null };
    if (link.accountName === null || accountOf(index, link) !== NO_ACCOUNT) return [];
    return [{ kind: "account_unknown", at, field: "accountName", found: link.accountName, against: null }];
  });
}

const KEYED: { readonly [Id in NounId]?: string } = {
  invoices: "invoiceNo",
  payments: "receiptNo",
  contracts: "contractNo",
  complaints: "complaintNo",
};
/** A number that comes back more often than this numbers documents, whose lines the rows are. */
const MOST_REPEATED = 0.1;

function duplicateKeys({ noun, rows }: CheckedRows): RowFault[] {
  const field = KEYED[noun];
  if (!field) return [];
  const first = new Map<string, number>();
  const faults = rows.flatMap((row, at): RowFault[] => {
    const key = row[field];
    if (key === null || key === undefined) return [];
    const folded = foldText(String(key));
    if (first.has(folded)) return [{ kind: "duplicate_key", at, field, found: key, against: null }];
    first.set(folded, at);
    return [];
  });
  return faults.length > rows.length * MOST_REPEATED ? [] : faults;
}

const IN_ORDER: { readonly [Id in NounId]?: readonly (readonly [earlier: string, later: string])[] } = {
  invoices: [["invoiceDate", "dueDate"]],
  contracts: [
    ["startDate", "endDate"],
    ["signDate", "endDate"],
  ],
  orders: [["orderDate", "deliveredDate"]],
  opportunities: [["createdDate", "closeDate"]],
  inquiries: [["date", "replyDate"]],
  complaints: [
    ["receivedAt", "passedAt"],
    ["receivedAt", "resolvedAt"],
  ],
};

function reversedDates({ noun, rows }: CheckedRows): RowFault[] {
  return (IN_ORDER[noun] ?? []).flatMap(([earlier, later]) =>
    rows.flatMap((row, at): RowFault[] => {
      const [from, to] = [row[earlier] ?? null, row[later] ?? null];
      if (from === null || to === null || to >= from) return [];
      return [{ kind: "dates_reversed", at, field: later, found: to, against: from }];
    }),
  );
}

/** What has happened has a day, and it is not ahead. */
const HAPPENED: { readonly [Id in NounId]?: string } = {
  invoices: "invoiceDate",
  payments: "date",
  complaints: "receivedAt",
  expenses: "date",
};

function futureDates({ noun, rows }: CheckedRows, asOf: IsoDate): RowFault[] {
  const field = HAPPENED[noun];
  if (!field) return [];
  return rows.flatMap((row, at): RowFault[] => {
    const day = row[field] ?? null;
    if (day === null || String(day).slice(0, asOf.length) <= asOf) return [];
    return [{ kind: "in_future", at, field, found: day, against: asOf }];
  });
}

/** Only a credit note leaves a balance below zero. */
function negativeBalances({ noun, rows }: CheckedRows): RowFault[] {
  if (noun !== "invoices") return [];
  return rows.flatMap((row, at): RowFault[] => {
    const { balance, docType } = row;
    const isCredit = typeof docType === "string" && documentKind(docType) === "creditNote";
    if (typeof balance !== "number" || balance >= 0 || isCredit) return [];
    return [{ kind: "negative_balance", at, field: "balance", found: balance, against: null }];
  });
}

/** So many rows must agree before one that does not is a fault and not another way of counting. */
const MOST_AGREE = 0.9;
const TOLERANCE = 0.005;

/** Quantity × unit price, in a sheet where it makes the amount. */
function differingAmounts({ noun, rows }: CheckedRows): RowFault[] {
  if (noun !== "orders") return [];
  let known = 0;
  const faults = rows.flatMap((row, at): RowFault[] => {
    const { quantity, unitPrice, amount } = row;
    if (typeof quantity !== "number" || typeof unitPrice !== "number" || typeof amount !== "number") return [];
    known++;
    const product = Math.round(quantity * unitPrice);
    const isNear = Math.abs(product - amount) <= Math.max(1, Math.abs(amount) * TOLERANCE);
    return isNear ? [] : [{ kind: "amount_differs", at, field: "amount", found: amount, against: product }];
  });
  return faults.length > known * (1 - MOST_AGREE) ? [] : faults;
}
