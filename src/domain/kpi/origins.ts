import { type CalendarPeriod, isInside } from "../calendarPeriod";
import type { LeadOrigin } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { Credit } from "../statement/credits";
import type { Sales } from "./salesKpis";

/** Sales of clients handed over by the company, found by the rep, or of unknown origin. */
export interface OriginShare {
  readonly origin: LeadOrigin | null;
  readonly clients: number;
  readonly newClients: number;
  readonly revenue: Money;
  /** Null where no row says anything of profit. */
  readonly grossProfit: Money | null;
}

const ORIGINS: readonly (LeadOrigin | null)[] = ["company", "self", null];

interface Draft {
  clients: number;
  newClients: number;
  revenue: number;
  grossProfit: number;
}

type Drafts = Map<LeadOrigin | null, Draft>;

/** Company-provided beside self-generated clients, for a rep under any spelling, or for the team for null. */
export function originShares(
  sales: Sales,
  period: CalendarPeriod,
  asOf: IsoDate,
): (owner: string | null) => OriginShare[] {
  const team = drafts();
  const people = new Map<string, Drafts>();
  const both = (owner: string): readonly Drafts[] => [team, draftsOf(people, owner)];
  const counts = ({ date }: Credit) => isInside(date, period) && date <= asOf;
  let hasProfit = false;
  for (const credit of sales.credits) {
    if (!counts(credit)) continue;
    hasProfit ||= credit.grossProfit !== null;
    for (const each of both(credit.owner)) {
      const draft = each.get(credit.origin)!;
      draft.revenue += credit.amount;
      draft.grossProfit += credit.grossProfit ?? 0;
    }
  }
  for (const credits of sales.clients.sales) {
    const own = credits?.filter(counts) ?? [];
    if (own.length === 0) continue;
    const origin = own.find((credit) => credit.origin !== null)?.origin ?? null;
    const isNew = credits!.find(({ amount }) => amount > 0) === own[0];
    for (const each of new Set([team, ...own.map(({ owner }) => draftsOf(people, owner))])) {
      each.get(origin)!.clients += 1;
      if (isNew) each.get(origin)!.newClients += 1;
    }
  }
  return (owner) => sharesOf(owner === null ? team : draftsOf(people, owner), hasProfit);
}

function drafts(): Drafts {
  return new Map(ORIGINS.map((origin) => [origin, { clients: 0, newClients: 0, revenue: 0, grossProfit: 0 }]));
}

/** Begun where there are none; a name's spelling is folded once. */
function draftsOf(people: Map<string, Drafts>, owner: string): Drafts {
  const spelt = people.get(owner);
  if (spelt) return spelt;
  const known = people.get(foldText(owner)) ?? drafts();
  people.set(foldText(owner), known);
  people.set(owner, known);
  return known;
}

function sharesOf(own: Drafts, hasProfit: boolean): OriginShare[] {
  return [...own].map(([origin, { revenue, grossProfit, ...counted }]) => ({
    ...{ origin, ...counted },
    revenue: money(revenue),
    grossProfit: hasProfit ? money(grossProfit) : null,
  }));
}
