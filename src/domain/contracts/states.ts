import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { isCancelled, isDone } from "../choiceWords";
import { addDays, dayNumber, type IsoDate } from "../kernel/date";
import { type Money, money, moneyOf, roundHalfAway } from "../kernel/money";
import type { Ratio } from "../kernel/ratio";
import type { Contract } from "../model/contracts";
import type { Invoice } from "../model/invoices";
import type { Order } from "../model/orders";
import type { Payment } from "../model/payments";
import { type CommitmentPeriod, elapsedShare, readCommitment, type Stretch, stretchOn } from "./commitment";
import {
  type Execution,
  executionOf,
  invoiceLines,
  isWithin,
  type Line,
  linesByContract,
  orderLines,
  paidLines,
  paymentLines,
} from "./execution";
import { readRebate, type Rebate, rebateOn, type RebateTier } from "./rebate";
import type { Measure } from "./writtenAmount";

export interface ContractRules {
  /** A contract that is not renewed by so many days before its end runs out. */
  readonly noticeDays: number;
  /** So many days before that, somebody should know. */
  readonly warnDays: number;
}

export const DEFAULT_CONTRACT_RULES: ContractRules = { noticeDays: 60, warnDays: 30 };

export interface ContractRows {
  /** Knows at least the contracts' accounts. */
  readonly index: AccountIndex;
  readonly contracts: readonly Contract[];
  readonly orders: readonly Order[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
}

/** How the sheets write: decimals of their currency, and what the header over the commitments says is counted. */
export interface ContractConventions {
  readonly digits: number;
  readonly measureOf: (contract: number) => Measure | null;
}

/** Where a contract is in its life on a day. `undated` has neither start nor end and is running as far as anyone can say. */
export type ContractStage =
  "unsigned" | "notBegun" | "running" | "renewalDue" | "noticePassed" | "ended" | "closed" | "undated";

/** How what was sold stands against what was agreed: `due` is short of the pro-rata share while there is time. */
export type Commitment = "none" | "met" | "onPace" | "due" | "notMet";

/** What is promised for the present period of a contract, and how much of it is there: minor units, or a quantity. */
export interface Agreement {
  /** By the commitment's own words, else it is the contract's amount. */
  readonly isWritten: boolean;
  readonly measure: Measure;
  /** What is counted, in the contract's word; null for money. */
  readonly unit: string | null;
  readonly per: CommitmentPeriod;
  /** Null where the contract's days do not say when the period is. */
  readonly stretch: Stretch | null;
  readonly target: number;
  readonly done: number;
  /** Target × days gone of the period, rounded to the minor unit, or to two decimals of a quantity. */
  readonly proRata: number | null;
  /** Done less the pro-rata share. */
  readonly gap: number | null;
}

export interface ContractState {
  /** Of the contracts given, from 0. */
  readonly row: number;
  /** Of the account index; NO_ACCOUNT where nobody is named. */
  readonly account: number;
  readonly stage: ContractStage;
  /** Another contract of the account runs on after this one. */
  readonly isRenewed: boolean;
  /** Days from the day asked to the last day for renewing; negative when it is gone, null where there is no end. */
  readonly daysToRenew: number | null;
  readonly renewBy: IsoDate | null;
  readonly ordered: Execution;
  readonly invoiced: Execution;
  readonly collected: Execution;
  /** Share of the term that is over; null where start or end is missing. */
  readonly elapsed: Ratio | null;
  readonly agreement: Agreement | null;
  readonly commitment: Commitment;
  /** Null where the contract says nothing of it, or in words that cannot be read. */
  readonly tiers: readonly RebateTier[] | null;
  readonly rebate: Rebate | null;
}

/**
 * Every contract on a day, in the order of the sheet. What is promised is read from its commitment, else it is its amount
 * over its term; money is measured by invoices where the contract has any, else by orders; quantities by orders.
 */
export function contractStates(
  rows: ContractRows,
  asOf: IsoDate,
  rules: ContractRules,
  conventions: ContractConventions,
): ContractState[] {
  const { index, contracts } = rows;
  const ordered = linesByContract(index, orderLines(rows.orders, asOf));
  const invoiced = linesByContract(index, invoiceLines(rows.invoices, asOf));
  const moneyIn = rows.payments.length > 0 ? paymentLines(rows.payments, asOf) : paidLines(rows.invoices, asOf);
  const collected = linesByContract(index, moneyIn);
  const lastEnds = lastEndByAccount(contracts, (contract) => accountOf(index, contract));
  return contracts.map((contract, row): ContractState => {
    const account = accountOf(index, contract);
    const lines = { ordered: ordered(contract), invoiced: invoiced(contract) };
    const { startDate, endDate } = contract;
    return {
      row,
      account,
      isRenewed: endDate !== null && account !== NO_ACCOUNT && lastEnds.get(account)! > endDate,
      ordered: executionOf(lines.ordered),
      invoiced: executionOf(lines.invoiced),
      collected: executionOf(collected(contract)),
      elapsed: startDate === null || endDate === null ? null : elapsedShare(startDate, endDate, asOf),
      ...contractTerm(contract, asOf, rules),
      ...promiseOf(contract, lines, asOf, { digits: conventions.digits, usual: conventions.measureOf(row) }),
    };
  });
}

/** After every day: a contract without an end. */
const OPEN_END = "9999-12-31" as IsoDate;

function lastEndByAccount(contracts: readonly Contract[], accountOfRow: (contract: Contract) => number) {
  const ends = new Map<number, IsoDate>();
  for (const contract of contracts) {
    if (isCancelled(contract.status)) continue;
    const account = accountOfRow(contract);
    const end = contract.endDate ?? OPEN_END;
    if (end > (ends.get(account) ?? "")) ends.set(account, end);
  }
  return ends;
}

/** Where a contract is in its life on a day, and by when it is to be renewed: what its own row says. */
export function contractTerm(
  contract: Contract,
  asOf: IsoDate,
  { noticeDays, warnDays }: ContractRules,
): Pick<ContractState, "stage" | "daysToRenew" | "renewBy"> {
  const { startDate, endDate, renewalDate } = contract;
  const renewBy = renewalDate ?? (endDate === null ? null : addDays(endDate, -noticeDays));
  const daysToRenew = renewBy === null ? null : dayNumber(renewBy) - dayNumber(asOf);
  return { renewBy, daysToRenew, stage: stageOf() };

  function stageOf(): ContractStage {
    if (isCancelled(contract.status) || isDone(contract.status)) return "closed";
    if (endDate !== null && asOf > endDate) return "ended";
    if (isUnsigned(contract)) return "unsigned";
    if (startDate !== null && asOf < startDate) return "notBegun";
    if (daysToRenew === null) return startDate === null ? "undated" : "running";
    if (daysToRenew < 0) return "noticePassed";
    return daysToRenew <= warnDays ? "renewalDue" : "running";
  }
}

const UNSIGNED = /draft|pending|unsigned|not signed|待签|待簽|未签|未簽|草稿|审批|審批/i;

function isUnsigned({ signDate, signedBy, status }: Contract): boolean {
  return signDate === null && !signedBy && status !== null && UNSIGNED.test(status);
}

interface Lines {
  readonly ordered: readonly Line[];
  readonly invoiced: readonly Line[];
}

type Reading = Readonly<{ digits: number; usual: Measure | null }>;

function promiseOf(contract: Contract, lines: Lines, asOf: IsoDate, { digits, usual }: Reading) {
  const promise = promised(contract, digits, usual);
  const stretch = stretchOn(contract, promise?.per ?? "term", asOf);
  const sold = soldWithin(lines, promise?.per === "term" ? null : stretch);
  const agreement = promise && agreed(promise, stretch, sold, asOf);
  const tiers = readRebate(contract.rebate);
  return {
    agreement,
    commitment: agreement ? keptOn(agreement, contract.endDate, asOf) : ("none" as const),
    tiers,
    rebate: tiers && rebateOn(tiers, sold, promise?.measure ?? "money", digits),
  };
}

type Promised = Pick<Agreement, "isWritten" | "measure" | "unit" | "per"> & { readonly amount: number };

/** The commitment as it is written, else the amount of the contract over its term. */
function promised({ commitment, amount }: Contract, digits: number, usual: Measure | null): Promised | null {
  const written = readCommitment(commitment, usual);
  if (written) {
    const whole = written.measure === "money" ? moneyOf(written.amount, digits) : written.amount;
    return { ...written, isWritten: true, amount: whole };
  }
  return amount === null || amount <= 0
    ? null
    : { isWritten: false, measure: "money", unit: null, per: "term", amount };
}

/** Within a period only what is dated counts; over the whole term all that is the contract's. */
function soldWithin({ ordered, invoiced }: Lines, stretch: Stretch | null): { money: Money; quantity: number } {
  const within = (lines: readonly Line[]) =>
    stretch === null ? lines : lines.filter(({ date }) => isWithin(date, stretch.from, stretch.to));
  const orders = executionOf(within(ordered));
  return {
    money: invoiced.length > 0 ? executionOf(within(invoiced)).amount : orders.amount,
    quantity: orders.quantity,
  };
}

function agreed(
  { isWritten, measure, unit, per, amount }: Promised,
  stretch: Stretch | null,
  sold: { readonly money: Money; readonly quantity: number },
  asOf: IsoDate,
): Agreement {
  const round = (value: number) => (measure === "money" ? money(roundHalfAway(value, 0)) : roundHalfAway(value, 2));
  const target = round(amount * (stretch?.share ?? 1));
  const done = measure === "money" ? sold.money : sold.quantity;
  const proRata = stretch && round(target * elapsedShare(stretch.from, stretch.to, asOf));
  return {
    isWritten,
    measure,
    unit,
    per,
    stretch,
    target,
    done,
    proRata,
    gap: proRata === null ? null : round(done - proRata),
  };
}

function keptOn({ target, done, gap }: Agreement, endDate: IsoDate | null, asOf: IsoDate): Commitment {
  if (done >= target) return "met";
  if (endDate !== null && asOf > endDate) return "notMet";
  return gap === null || gap >= 0 ? "onPace" : "due";
}
