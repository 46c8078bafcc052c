import { isCancelled, type LeadOrigin } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { allocate, type Money, money, moneyOf, roundHalfAway } from "../kernel/money";
import type { Account } from "../model/accounts";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import { rateOn } from "./currency";
import { type Deals, indexDeals, numberOf } from "./deals";
import { type DealRows, type EnteredRefund, type RefundOfDeal, refundCredits, type WhyNotTaken } from "./refunds";
import { foldText } from "../kernel/text";
import type { CommissionBase, CommissionRules, Territory } from "./rules";
import { dealOf, salesFrom } from "./sales";
import { type Share, sharesOf, splitsOf, type SplitsOf } from "./sharing";

/** The rows of the sheets that say what was sold. */
export interface CommissionRows {
  readonly accounts: readonly Account[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly opportunities: readonly Opportunity[];
}

/** The sheet each base is read from. */
export const NOUN_OF_BASE = {
  collected: "payments",
  invoiced: "invoices",
  ordered: "orders",
  won: "opportunities",
} as const satisfies { readonly [Base in CommissionBase]: keyof CommissionRows };

/** One person's credit for one row: what the commission is reckoned on. */
export interface Credit {
  /** Of the base's sheet, from 0; of the refunds entered by hand where it is one. */
  readonly row: number;
  readonly isRefundEntered: boolean;
  readonly date: IsoDate;
  readonly owner: string;
  /** This person's part of the row, a ratio. */
  readonly share: number;
  /** The document's own number. */
  readonly document: string | null;
  /** What ties a refund to its sale. */
  readonly deal: string | null;
  readonly account: string | null;
  /** This person's part in the home currency, negative for a refund; the parts of a row add up to it. */
  readonly amount: Money;
  /** Of the same part; null where nothing says it. */
  readonly grossProfit: Money | null;
  /** The row's currency, and the home currency's units for one of it on that day. */
  readonly currency: string | null;
  readonly exchangeRate: number;
  readonly origin: LeadOrigin | null;
  readonly channel: string | null;
}

/** Why a row earns nobody anything. */
export type WhyLeftOut =
  "no_date" | "no_owner" | "no_amount" | "no_exchange_rate" | "no_gross_profit" | "shares_not_one" | "cancelled";

export interface LeftOut {
  readonly row: number;
  readonly why: WhyLeftOut;
}

/** A refund entered by hand that takes nothing back; `row` from 0. */
export interface NotTaken {
  readonly row: number;
  readonly why: WhyNotTaken;
}

export interface Credits {
  readonly base: CommissionBase;
  readonly credits: readonly Credit[];
  readonly leftOut: readonly LeftOut[];
  readonly notTaken: readonly NotTaken[];
}

/** A row of any base, in the words they share; amounts in the row's own currency. */
export interface Sale {
  readonly row: number;
  readonly date: IsoDate | null;
  readonly owner: string | null;
  readonly document: string | null;
  readonly deal: string | null;
  readonly account: string | null;
  readonly amount: Money | null;
  readonly grossProfit: Money | null;
  readonly currency: string | null;
  /** The row's own rate; null: the rule book's of that day. */
  readonly exchangeRate: number | null;
  readonly status: string | null;
  readonly origin: LeadOrigin | null;
  readonly channel: string | null;
  /** Of the row, else of its account. */
  readonly territory: string | null;
}

/** The base of these rows: the rules' own, or for "auto" the nearest to money in hand that has rows. */
export function baseOf(rows: CommissionRows, { base }: Pick<CommissionRules, "base">): CommissionBase {
  if (base !== "auto") return base;
  if (rows.payments.length > 0) return "collected";
  if (rows.invoices.length > 0) return "invoiced";
  return rows.orders.length > 0 || rows.opportunities.length === 0 ? "ordered" : "won";
}

interface CreditOptions {
  readonly refunds?: readonly EnteredRefund[];
  /** Of the refunds' amounts. */
  readonly digits?: number;
  /** Rows of nobody count as well, with "" as their owner: for figures of a team. */
  readonly isTeamAlone?: boolean;
}

/** Whose a sale is. */
interface People {
  readonly splits: SplitsOf;
  readonly ofTerritory: (territory: string | null) => string;
  readonly areNeeded: boolean;
}

/** "" for a region that nobody has. */
function ownersOf(territories: readonly Territory[]): People["ofTerritory"] {
  const byRegion = new Map(territories.map(({ region, owner }) => [foldText(region), owner ?? ""]));
  return (territory) => (territory === null || byRegion.size === 0 ? "" : (byRegion.get(foldText(territory)) ?? ""));
}

/**
 * Who sold what, in the home currency: every row of the base's sheet in date order (rows of one day as they stand), cut
 * into the shares of its people. A foreign amount is converted at the rate of its own day, rounded once, half away from
 * zero. Refunds entered by hand come after the rows of their day. Every row left out
 * is named.
 */
export function creditSales(
  rows: CommissionRows,
  rules: CommissionRules,
  { refunds = [], digits = 0, isTeamAlone = false }: CreditOptions = {},
): Credits {
  const base = baseOf(rows, rules);
  const people = { splits: splitsOf(rules.splits), ofTerritory: ownersOf(rules.territories), areNeeded: !isTeamAlone };
  const deals = indexDeals(rows);
  const credits: Credit[] = [];
  const leftOut: LeftOut[] = [];
  const known = new Map<string, DealRows>();
  for (const sale of salesFrom(rows, base, deals)) {
    const first = credits.length;
    const why = addCredits(credits, sale, rules, people);
    if (why !== null) leftOut.push({ row: sale.row, why });
    else if (refunds.length > 0) noteSale(known, sale, credits.slice(first));
  }
  const notTaken = addRefunds(credits, refundsOf(refunds, deals, digits), known);
  return { base, credits: byDate(credits), leftOut, notTaken };
}

function noteSale(known: Map<string, DealRows>, { deal, date, amount }: Sale, own: readonly Credit[]): void {
  if (deal === null) return;
  const rows = known.get(deal) ?? { sales: [], credits: [], isReturned: false, refunded: 0 };
  known.set(deal, rows);
  if (amount! < 0) rows.isReturned = true;
  else {
    rows.sales.push({ date: date!, amount: amount! });
    rows.credits.push(...own);
  }
}

/** The first entered of a day first, so that what is left of a sale is the earlier one's. */
function refundsOf(refunds: readonly EnteredRefund[], deals: Deals, digits: number): RefundOfDeal[] {
  return refunds
    .map((refund, row) => {
      const invoice = deals.invoice(refund.document);
      const deal = invoice ? dealOf(invoice) : numberOf(refund.document);
      return { refund, row, amount: moneyOf(Math.abs(refund.amount), digits), deal };
    })
    .sort((one, other) => (one.refund.date < other.refund.date ? -1 : one.refund.date > other.refund.date ? 1 : 0));
}

function addRefunds(
  credits: Credit[],
  refunds: readonly RefundOfDeal[],
  known: ReadonlyMap<string, DealRows>,
): NotTaken[] {
  const notTaken: NotTaken[] = [];
  for (const entered of refunds) {
    const taken = refundCredits(entered, known.get(entered.deal ?? ""));
    if (typeof taken === "string") notTaken.push({ row: entered.row, why: taken });
    else credits.push(...taken);
  }
  return notTaken;
}

/** In date order, and within a day as they stand: there are far fewer days than sales. */
function byDate(credits: readonly Credit[]): Credit[] {
  const days = new Map<IsoDate, Credit[]>();
  for (const credit of credits) {
    const day = days.get(credit.date);
    if (day) day.push(credit);
    else days.set(credit.date, [credit]);
  }
  return [...days.keys()].sort().flatMap((day) => days.get(day)!);
}

/** Adds the credits of a sale, or tells why there are none. */
function addCredits(credits: Credit[], sale: Sale, rules: CommissionRules, people: People): WhyLeftOut | null {
  const { row, date, document, deal, account, currency, origin, channel } = sale;
  if (isCancelled(sale.status)) return "cancelled";
  if (date === null) return "no_date";
  if (sale.amount === null) return "no_amount";
  const measured = rules.measure === "grossProfit" ? sale.grossProfit : sale.amount;
  if (measured === null) return "no_gross_profit";
  const exchangeRate = sale.exchangeRate ?? rateOn(currency, date, rules);
  if (exchangeRate === null) return "no_exchange_rate";
  const shares = sharesOf(sale.owner ?? people.ofTerritory(sale.territory), document, people.splits);
  if (shares === null) return "shares_not_one";
  if (people.areNeeded && shares.some((share) => share.owner === "")) return "no_owner";
  const amounts = partsOf(inHomeCurrency(measured, exchangeRate), shares);
  const profits = sale.grossProfit === null ? null : partsOf(inHomeCurrency(sale.grossProfit, exchangeRate), shares);
  for (let at = 0; at < shares.length; at++) {
    const { owner: person, share } = shares[at]!;
    const [amount, grossProfit] = [amounts[at]!, profits?.[at] ?? null];
    // prettier-ignore
    credits.push({ row, isRefundEntered: false, date, owner: person, share, document, deal, account, amount, grossProfit, currency, exchangeRate, origin, channel });
  }
  return null;
}

function inHomeCurrency(amount: Money, exchangeRate: number): Money {
  return exchangeRate === 1 ? amount : money(roundHalfAway(amount * exchangeRate, 0));
}

function partsOf(amount: Money, shares: readonly Share[]): readonly Money[] {
  return shares.length === 1
    ? [amount]
    : allocate(
        amount,
        shares.map(({ share }) => share),
      );
}
