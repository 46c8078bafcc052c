import { dealState, documentKind, isCancelled, isDone } from "../choiceWords";
import { contractTerm, DEFAULT_CONTRACT_RULES } from "../contracts/states";
import { daysBetween, type IsoDate } from "../kernel/date";
import type { Complaint } from "../model/complaints";
import type { Contract } from "../model/contracts";
import type { Inquiry } from "../model/inquiries";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import { reason, type TodayReason, type Urgency } from "./reasons";
import type { TodayRules } from "./rules";

/** All overdue invoices of an account as one reason, those with a promise to pay apart. */
export function invoiceReasons(invoices: readonly Invoice[], asOf: IsoDate): TodayReason[] {
  let amount = 0;
  let count = 0;
  let oldest: IsoDate | null = null;
  const promises: TodayReason[] = [];
  for (const { balance, dueDate, promiseDate, docType, status } of invoices) {
    if (balance === null || balance <= 0 || dueDate === null || dueDate >= asOf) continue;
    if (documentKind(docType) === "payable" || isCancelled(status)) continue;
    if (promiseDate !== null) {
      // Nobody is asked again before the day they gave.
      if (promiseDate > asOf) continue;
      const daysLate = daysBetween(promiseDate, asOf);
      const fact = { kind: "paymentPromise", amount: balance, date: promiseDate, daysLate } as const;
      promises.push(reason(fact, daysLate > 0 ? 5 : 4, promiseDate, balance));
      continue;
    }
    amount += balance;
    count++;
    if (oldest === null || dueDate < oldest) oldest = dueDate;
  }
  if (oldest === null) return promises;
  const daysLate = daysBetween(oldest, asOf);
  const urgency: Urgency = daysLate > 60 ? 5 : daysLate > 30 ? 4 : 3;
  return [reason({ kind: "overdue", amount, invoices: count, daysLate }, urgency, oldest, amount), ...promises];
}

/** Open deals whose closing day is past, or of which nothing was heard for too long. */
export function dealReasons(
  deals: readonly Opportunity[],
  lastContact: IsoDate | null,
  asOf: IsoDate,
  { stuckDays }: TodayRules,
): TodayReason[] {
  return deals.flatMap((deal) => {
    if (dealState(deal.stage, deal.status) !== "open") return [];
    const { amount, closeDate, stage } = deal;
    const name = deal.name ?? deal.oppId ?? deal.product ?? "";
    if (closeDate !== null && closeDate < asOf) {
      const fact = { kind: "dealPastClose", deal: name, date: closeDate, amount } as const;
      return [reason(fact, 4, closeDate, amount ?? 0, deal)];
    }
    if (deal.nextActivity !== null && deal.nextActivity > asOf) return [];
    const sign = latest(deal.lastActivity, deal.createdDate, lastContact);
    const days = sign === null ? 0 : daysBetween(sign, asOf);
    if (days < stuckDays) return closingReason(deal, name, asOf);
    const urgency: Urgency = days >= 3 * stuckDays ? 4 : 3;
    return [reason({ kind: "stuckDeal", deal: name, stage, days, amount }, urgency, asOf, amount ?? 0, deal)];
  });
}

/** Days before its closing day from which a deal is watched daily, and from which it presses. */
const CLOSING = { near: 14, pressing: 3 };
/** Less likely ones are not among those that may be won soon; where nothing is said the closing day is enough. */
const LIKELY = 0.5;

function closingReason(deal: Opportunity, name: string, asOf: IsoDate): TodayReason[] {
  const { closeDate: date, amount, probability } = deal;
  if (date === null || (probability ?? LIKELY) < LIKELY) return [];
  const daysLeft = daysBetween(asOf, date);
  if (daysLeft > CLOSING.near) return [];
  const fact = { kind: "closingDeal", deal: name, date, daysLeft, amount, probability } as const;
  return [reason(fact, daysLeft <= CLOSING.pressing ? 4 : 3, date, amount ?? 0, deal)];
}

/** Contracts, licences and certificates to be renewed soon, or whose end is near or has just gone by. */
export function contractReasons(contracts: readonly Contract[], asOf: IsoDate, rules: TodayRules): TodayReason[] {
  return contracts.flatMap((contract) => {
    const { stage, renewBy, daysToRenew } = contractTerm(contract, asOf, DEFAULT_CONTRACT_RULES);
    const name = contract.name ?? contract.contractNo ?? contract.type ?? "";
    if (stage === "renewalDue") {
      const fact = { kind: "contractRenewal", contract: name, date: renewBy!, daysLeft: daysToRenew! } as const;
      return [reason(fact, pressing(daysToRenew!), renewBy!, 0, contract)];
    }
    const { endDate: date } = contract;
    if (date === null || stage === "closed") return [];
    const daysLeft = daysBetween(asOf, date);
    if (Math.abs(daysLeft) > rules.noticeDays) return [];
    const missed = stage === "noticePassed" ? renewBy : null;
    const fact = { kind: "contractEnds", contract: name, date, daysLeft, renewBy: missed } as const;
    return [reason(fact, pressing(daysLeft), date, 0, contract)];
  });
}

function pressing(daysLeft: number): Urgency {
  return daysLeft <= 7 ? 5 : daysLeft <= 30 ? 3 : 2;
}

export function complaintReasons(complaints: readonly Complaint[], asOf: IsoDate): TodayReason[] {
  return complaints.flatMap((complaint) => {
    const { receivedAt, resolvedAt, status, subject, description, type } = complaint;
    if (receivedAt === null || resolvedAt !== null || isDone(status) || isCancelled(status)) return [];
    const received = receivedAt.slice(0, 10) as IsoDate;
    if (received > asOf) return [];
    const fact = { kind: "complaint", subject: subject ?? description ?? type ?? "" } as const;
    return [reason({ ...fact, days: daysBetween(received, asOf) }, 5, received, 0, complaint)];
  });
}

/** Questions that nobody has answered yet. */
export function inquiryReasons(inquiries: readonly Inquiry[], asOf: IsoDate, rules: TodayRules): TodayReason[] {
  return inquiries.flatMap((inquiry) => {
    const { date, replyDate, status, product, content } = inquiry;
    if (date === null || date > asOf || replyDate !== null || isDone(status) || isCancelled(status)) return [];
    const days = daysBetween(date, asOf);
    if (days > rules.inquiryDays) return [];
    return [reason({ kind: "inquiry", subject: product ?? content, days }, days > 0 ? 5 : 4, date, 0, inquiry)];
  });
}

function latest(...days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);
}
