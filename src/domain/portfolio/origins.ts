import type { AccountIndex } from "../accountIndex";
import { type LeadOrigin, leadOriginOf } from "../choiceWords";
import type { MovedAccount } from "./movement";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** What clients of one origin are and bring; null is what nobody said. */
export interface OriginContribution {
  readonly origin: LeadOrigin | null;
  readonly accounts: number;
  readonly newAccounts: number;
  readonly revenue: number;
  readonly profit: number;
  /** Of all accounts, of all revenue and of all profit in the span. */
  readonly countShare: number;
  readonly revenueShare: number;
  readonly profitShare: number;
  /** Numbers of the accounts in the index. */
  readonly members: readonly number[];
}

/** Company-provided against self-generated clients, by how many there are and by what they bring in the span. */
export function originContributions(
  moved: readonly MovedAccount[],
  sales: SalesTable,
  lines: readonly SoldLine[],
  index: AccountIndex,
): readonly OriginContribution[] {
  const active = moved.filter(({ move }) => move !== "lost");
  const groups = new Map<LeadOrigin | null, MovedAccount[]>([
    ["company", []],
    ["self", []],
    [null, []],
  ]);
  for (const account of active) groups.get(originOf(account, sales, lines, index))!.push(account);
  const totals = sumsOf(active);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return [...groups].map(([origin, own]) => {
    const { revenue, profit } = sumsOf(own);
    return {
      origin,
      accounts: own.length,
      newAccounts: own.filter(({ move }) => move === "new").length,
      revenue,
      profit,
      countShare: share(own.length, active.length),
      revenueShare: share(revenue, totals.revenue),
      profitShare: share(profit, totals.profit),
      members: own.map((account) => account.sales.account),
    };
  });
}

/** As the account says, else as the first of its order lines that says anything. */
function originOf(
  { sales: { account, places } }: MovedAccount,
  sales: SalesTable,
  lines: readonly SoldLine[],
  index: AccountIndex,
): LeadOrigin | null {
  const own = leadOriginOf(index.entries[account]!.account?.leadOrigin ?? null);
  if (own) return own;
  for (const at of places) {
    const said = leadOriginOf(lines[sales.row[at]!]?.leadOrigin ?? null);
    if (said) return said;
  }
  return null;
}

function sumsOf(accounts: readonly MovedAccount[]): { readonly revenue: number; readonly profit: number } {
  let [revenue, profit] = [0, 0];
  for (const { sales } of accounts) {
    revenue += sales.now.revenue;
    profit += sales.now.profit;
  }
  return { revenue, profit };
}
