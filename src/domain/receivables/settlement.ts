import { roundHalfAway } from "../kernel/money";
import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** Amounts are told apart to this many decimals; what is finer is the noise of binary fractions. */
const DECIMALS = 6;

/**
 * What stays open of each invoice, oldest first, when payments settle the oldest first. A negative invoice is a credit
 * note: it settles others as a payment does. What is paid beyond the last invoice is nobody's. Null stays null.
 */
export function openAfterPayments(
  invoices: readonly (number | null)[],
  payments: readonly number[],
): Result<(number | null)[]> {
  const received = exactSum(payments);
  if (received < 0) return fail({ code: "negative", argument: "payments" });
  const pool = received + exactSum(invoices.map((amount) => Math.max(0, -(amount ?? 0))));
  let billed = 0;
  return ok(
    invoices.map((amount) => {
      if (amount === null || amount <= 0) return amount === null ? null : 0;
      billed += amount;
      return roundHalfAway(Math.min(amount, Math.max(0, billed - pool)), DECIMALS);
    }),
  );
}

/** Provision for doubtful accounts: Σ balance × rate. Not rounded. */
export function allowance(balances: readonly number[], rates: readonly number[]): number {
  return exactSum(balances.map((balance, at) => balance * rates[at]!));
}
