import { addDays, type IsoDate } from "../../domain/kernel/date";
import type { Strings } from "../../i18n/index";
import { SAMPLE_ACCOUNTS, SAMPLE_PRODUCTS, SAMPLE_REPS } from "../sample";
import type { StarterNoun } from "./columns";

/** What a cell of a sample row holds, by its field. */
export type SampleRow = { readonly [field: string]: string | number | { readonly date: IsoDate } };

const ORDERS = 36;
const ACTIVITIES = 30;
const DAYS_TO_PAY = 30;
const COST_SHARE = 0.72;

/** Rows of the fictional firm, in the months before `asOf`; the same every time. */
export function sampleRows(
  words: Strings["starter"],
  asOf: IsoDate,
): { readonly [Noun in StarterNoun]: readonly SampleRow[] } {
  return {
    accounts: SAMPLE_ACCOUNTS.map((account, at) => accountRow(account, at, words, asOf)),
    activities: Array.from({ length: ACTIVITIES }, (_, at) => activityRow(at, words, asOf)),
    orders: Array.from({ length: ORDERS }, (_, at) => orderRow(at, words, asOf)),
    invoices: Array.from({ length: ORDERS }, (_, at) => invoiceRow(at, words, asOf)),
    targets: SAMPLE_REPS.flatMap((rep, at) => targetRows(rep, at, asOf)),
  };
}

function accountRow(
  account: (typeof SAMPLE_ACCOUNTS)[number],
  at: number,
  words: Strings["starter"],
  asOf: IsoDate,
): SampleRow {
  const [name, country, grade, phone] = account;
  const { choices, sample } = words;
  return {
    accountId: `C-${String(101 + at)}`,
    name,
    grade,
    type: pick(choices.accountTypes, at),
    owner: ownerOf(at),
    country,
    city: sample.cities[at]!,
    phone,
    email: `purchase@account${101 + at}.example`,
    leadOrigin: pick(choices.origins, at),
    industry: pick(sample.industries, at),
    paymentTerms: sample.terms,
    creditLimit: 100_000 + at * 25_000,
    createdDate: { date: addDays(asOf, -400 + at * 31) },
  };
}

function activityRow(at: number, { choices, sample }: Strings["starter"], asOf: IsoDate): SampleRow {
  const account = (at * 5) % SAMPLE_ACCOUNTS.length;
  return {
    date: { date: addDays(asOf, -1 - ((at * 7) % 58)) },
    accountName: SAMPLE_ACCOUNTS[account]![0],
    type: pick(choices.activityTypes, at),
    content: pick(sample.contents, at),
    result: pick(sample.results, at),
    commitment: pick(sample.commitments, at),
    nextDate: { date: addDays(asOf, (at % 14) + 1) },
    nextAction: pick(sample.nextActions, at),
    owner: ownerOf(account),
  };
}

function orderRow(at: number, { choices, sample }: Strings["starter"], asOf: IsoDate): SampleRow {
  const account = (at * 5) % SAMPLE_ACCOUNTS.length;
  const [quantity, unitPrice] = [20 + ((at * 37) % 180), 85 + ((at * 53) % 240)];
  return {
    orderNo: `SO-${1001 + at}`,
    orderDate: { date: orderDay(at, asOf) },
    accountName: SAMPLE_ACCOUNTS[account]![0],
    product: pick(SAMPLE_PRODUCTS, at * 3),
    productLine: pick(sample.lines, at),
    quantity,
    unit: sample.unit,
    unitPrice,
    amount: quantity * unitPrice,
    cost: Math.round(quantity * unitPrice * COST_SHARE),
    owner: ownerOf(account),
    status: pick(choices.orderStates.slice(0, 4), at),
  };
}

function invoiceRow(at: number, words: Strings["starter"], asOf: IsoDate): SampleRow {
  const order = orderRow(at, words, asOf);
  const amount = order.amount as number;
  const paid = at % 3 === 0 ? amount : at % 3 === 1 ? Math.round(amount / 2) : 0;
  const state = paid === amount ? 2 : paid > 0 ? 1 : 0;
  return {
    invoiceNo: `INV-${2001 + at}`,
    invoiceDate: { date: addDays(orderDay(at, asOf), 3) },
    accountName: order.accountName as string,
    orderNo: order.orderNo as string,
    amount,
    paidAmount: paid,
    balance: amount - paid,
    dueDate: { date: addDays(orderDay(at, asOf), 3 + DAYS_TO_PAY) },
    owner: order.owner as string,
    status: words.choices.invoiceStates[state]!,
  };
}

function targetRows({ name, quota }: (typeof SAMPLE_REPS)[number], at: number, asOf: IsoDate): SampleRow[] {
  const year = asOf.slice(0, 4);
  return [1, 2, 3, 4].map((quarter) => ({
    owner: name,
    period: `${year}-Q${quarter}`,
    target: quota,
    targetGp: Math.round(quota * (1 - COST_SHARE)),
    targetNew: 2 + (at % 2),
    targetCollection: Math.round(quota * 0.9),
  }));
}

function orderDay(at: number, asOf: IsoDate): IsoDate {
  return addDays(asOf, -170 + ((at * 29) % 165));
}

function ownerOf(account: number): string {
  return SAMPLE_REPS[account % SAMPLE_REPS.length]!.name;
}

function pick<Value>(values: readonly Value[], at: number): Value {
  return values[at % values.length]!;
}
