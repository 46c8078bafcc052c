import type { IsoDate } from "../kernel/date";
import { allocate, type Money, money, roundHalfAway } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Credit } from "./credits";
import { type Share, sharesOf } from "./sharing";

/** Money given back to a customer, entered by hand because no sheet has a row of it. */
export interface EnteredRefund {
  readonly date: IsoDate;
  /** Number of the order or invoice it is of. */
  readonly document: string;
  readonly accountName: string | null;
  /** Null: whoever was credited with the sale, in the same shares. */
  readonly owner: string | null;
  /** What goes back, as a cell holds it, in the document's currency; its sign does not matter. */
  readonly amount: number;
  readonly reason: string;
  readonly evidence: string | null;
}

/** Why a refund entered by hand takes nothing back. */
export type WhyNotTaken = "refund_in_rows" | "refund_unknown_sale" | "refund_more_than_sold";

/** A refund with what it is of, in minor units of the document's currency. */
export interface RefundOfDeal {
  readonly refund: EnteredRefund;
  /** Of the refunds entered, from 0. */
  readonly row: number;
  readonly amount: Money;
  readonly deal: string | null;
}

/** What the rows say of one deal up to now. */
export interface DealRows {
  readonly sales: { readonly date: IsoDate; readonly amount: Money }[];
  readonly credits: Credit[];
  /** The rows have a refund of it themselves. */
  isReturned: boolean;
  /** By refunds entered before. */
  refunded: number;
}

/**
 * The credits that take a refund back: of all that the deal was credited with until its day the same part, from each
 * person by their share, or all from the one who is named. Where the rows have a refund of the deal themselves, theirs
 * counts and this one does not, so that nothing is taken twice; neither does one of more than was sold. A sale that no row
 * knows, of a year before perhaps, lowers what the person named sells in the refund's own period.
 */
export function refundCredits(entered: RefundOfDeal, known: DealRows | undefined): readonly Credit[] | WhyNotTaken {
  const { refund, amount } = entered;
  if (known?.isReturned) return "refund_in_rows";
  const credits = known?.credits.filter(({ date }) => date <= refund.date) ?? [];
  if (!known || credits.length === 0) return refund.owner === null ? "refund_unknown_sale" : ofUnknownSale(entered);
  const sold = sumOf(known.sales.filter(({ date }) => date <= refund.date).map((sale) => sale.amount));
  if (known.refunded + amount > sold) return "refund_more_than_sold";
  known.refunded += amount;
  return ofSale(entered, credits, amount / sold);
}

function ofUnknownSale({ refund, row, amount, deal }: RefundOfDeal): Credit[] {
  const { date, document, accountName: account } = refund;
  const place = { row, isRefundEntered: true, date, document, deal, account };
  const plain = { grossProfit: null, currency: null, exchangeRate: 1, origin: null, channel: null };
  const shares = named(refund.owner!, document);
  const parts = partsOf(amount, shares);
  return shares.map(({ owner, share }, at) => ({ ...place, ...plain, owner, share, amount: parts[at]! }));
}

function ofSale({ refund, row, deal }: RefundOfDeal, credits: readonly Credit[], part: number): Credit[] {
  const { date, document } = refund;
  const { account, currency, exchangeRate, origin, channel } = credits[0]!;
  const credited = sumOf(credits.map((credit) => credit.amount));
  const profits = credits.map(({ grossProfit }) => grossProfit);
  const profit = profits.every((one) => one !== null) ? sumOf(profits) : null;
  const shares = refund.owner === null ? sharesCredited(credits, credited) : named(refund.owner, document);
  const amounts = partsOf(roundHalfAway(credited * part, 0), shares);
  const margins = profit === null ? null : partsOf(roundHalfAway(profit * part, 0), shares);
  const place = { row, isRefundEntered: true, date, document, deal, account: refund.accountName ?? account };
  return shares.map(({ owner, share }, at) => ({
    ...{ ...place, currency, exchangeRate, origin, channel, owner, share },
    ...{ amount: amounts[at]!, grossProfit: margins?.[at] ?? null },
  }));
}

const NO_SPLITS: ReadonlyMap<string, readonly Share[]> = new Map();

/** "Lin Mei 60% / Tom 40%"; where the shares do not make a whole it is one person's name. */
function named(owner: string, document: string): readonly Share[] {
  return sharesOf(owner, document, NO_SPLITS) ?? [{ owner, share: 1 }];
}

/** Each person's part of what was credited, as written first. */
function sharesCredited(credits: readonly Credit[], credited: number): Share[] {
  const byOwner = new Map<string, { readonly owner: string; amount: number }>();
  for (const { owner, amount } of credits) {
    const key = foldText(owner);
    const known = byOwner.get(key);
    if (known) known.amount += amount;
    else byOwner.set(key, { owner, amount });
  }
  return [...byOwner.values()].map(({ owner, amount }) => ({ owner, share: amount / credited }));
}

/** Parts below zero that add up to what goes back. */
function partsOf(amount: number, shares: readonly Share[]): Money[] {
  const back = money(0 - amount);
  return shares.length === 1
    ? [back]
    : allocate(
        back,
        shares.map(({ share }) => share),
      );
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
