import { dealState } from "../choiceWords";
import { daysBetween } from "../kernel/date";
import { type Ratio, ratio } from "../kernel/ratio";
import { foldText } from "../kernel/text";
import type { Opportunity } from "../model/opportunities";
import { type AmountFact, isOurs, type ReportRows, sumOf, type Team } from "./rows";
import { isWithin, type ReportSpan } from "./span";

export const WIN_LOSS_GROUPS = ["owner", "product", "source", "competitor", "territory"] as const;
export type WinLossGroup = (typeof WIN_LOSS_GROUPS)[number];

/** Deals that were closed, as far as they share something. */
export interface Closed {
  /** Their own word; "" where none is given. */
  readonly key: string;
  readonly won: AmountFact;
  readonly lost: AmountFact;
  /** Won of closed, by number and by amount; null where nothing, or nothing worth anything, was closed. */
  readonly rate: Ratio | null;
  readonly amountRate: Ratio | null;
}

/** What became of the deals that were closed within a span, and why. */
export interface WinLoss {
  readonly all: Closed;
  /** By the reason in the rep's words, the most expensive first; won ones are in none. */
  readonly reasons: readonly Closed[];
  /** Largest first; a group that no deal says anything of is empty. */
  readonly groups: { readonly [Group in WinLossGroup]: readonly Closed[] };
  /** Middle days from entry to close, of those that say both. */
  readonly daysToWin: number | null;
  readonly daysToLose: number | null;
}

export function winLoss({ opportunities }: Pick<ReportRows, "opportunities">, span: ReportSpan, team: Team): WinLoss {
  const closed = opportunities.flatMap((deal, row) => {
    const state = dealState(deal.stage, deal.status);
    return state !== "open" && isWithin(deal.closeDate, span) && isOurs(team, deal) ? [{ row, deal, state }] : [];
  });
  const rowsOf = (state: "won" | "lost") => closed.filter((each) => each.state === state).map(({ row }) => row);
  const of = (key: string, rows: readonly number[]) => closedOf(key, rows, opportunities);
  const all = closed.map(({ row }) => row);
  const groupsBy = (field: "lossReason" | WinLossGroup, rows: readonly number[]) =>
    grouped(rows, (row) => opportunities[row]![field])
      .map(([key, own]) => of(key, own))
      .sort(byWorth);
  const saidBy = (group: WinLossGroup) => {
    const list = groupsBy(group, all);
    return list.some(({ key }) => key !== "") ? list : [];
  };
  return {
    all: of("", all),
    reasons: groupsBy("lossReason", rowsOf("lost")),
    groups: Object.fromEntries(WIN_LOSS_GROUPS.map((group) => [group, saidBy(group)])) as Record<
      WinLossGroup,
      Closed[]
    >,
    daysToWin: middleDays(rowsOf("won"), opportunities),
    daysToLose: middleDays(rowsOf("lost"), opportunities),
  };
}

function closedOf(key: string, rows: readonly number[], deals: readonly Opportunity[]): Closed {
  const fact = (state: "won" | "lost"): AmountFact => {
    const own = rows.filter((row) => dealState(deals[row]!.stage, deals[row]!.status) === state);
    return { rows: own, amount: sumOf(own.map((row) => deals[row]!.amount)) };
  };
  const [won, lost] = [fact("won"), fact("lost")];
  const share = (part: number, whole: number) => (whole <= 0 ? null : ratio(part / whole));
  return {
    key,
    won,
    lost,
    rate: share(won.rows.length, rows.length),
    amountRate: share(won.amount, won.amount + lost.amount),
  };
}

/** Rows by a text, told apart by what it says; each under the spelling met first. */
function grouped(rows: readonly number[], textOf: (row: number) => string | null): [string, number[]][] {
  const groups = new Map<string, [string, number[]]>();
  for (const row of rows) {
    const text = textOf(row)?.trim() ?? "";
    const known = groups.get(foldText(text));
    if (known) known[1].push(row);
    else groups.set(foldText(text), [text, [row]]);
  }
  return [...groups.values()];
}

function byWorth(one: Closed, other: Closed): number {
  const worth = ({ won, lost }: Closed) => won.amount + lost.amount;
  const count = ({ won, lost }: Closed) => won.rows.length + lost.rows.length;
  return worth(other) - worth(one) || count(other) - count(one);
}

function middleDays(rows: readonly number[], deals: readonly Opportunity[]): number | null {
  const days = rows
    .flatMap((row) => {
      const { createdDate, closeDate } = deals[row]!;
      return createdDate !== null && closeDate !== null ? [daysBetween(createdDate, closeDate)] : [];
    })
    .sort((one, other) => one - other);
  if (days.length === 0) return null;
  return (days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2;
}
