import { accountOf, NO_ACCOUNT } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { dealState } from "../choiceWords";
import { isOurs, type ReportRows, sameOwner, type Team } from "./rows";
import { isWithin, type ReportSpan } from "./span";

/** Something that is to be done on a day, and where that was said. */
export interface Intention {
  readonly date: IsoDate;
  readonly account: string;
  readonly action: string;
  readonly source: { readonly sheet: "activities" | "opportunities" | "accounts"; readonly row: number };
}

/** What was meant to be done within the span, and whether the account was contacted within it, after it was said. */
export interface PastIntention extends Intention {
  readonly isKept: boolean;
}

/** The next steps that fall within the span, earliest first. */
export function intentions(rows: ReportRows, span: ReportSpan, team: Team): readonly Intention[] {
  return [...fromActivities(rows, span, team), ...fromDeals(rows, span, team), ...fromAccounts(rows, span, team)].sort(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
}

/** Intentions said before the span began; what was said and done on one day is no plan. */
export function pastIntentions(rows: ReportRows, span: ReportSpan, team: Team): readonly PastIntention[] {
  const contacted = new Set<number>();
  for (const activity of rows.activities) {
    if (isWithin(activity.date, span)) contacted.add(accountOf(team.index, activity));
  }
  return fromActivities(rows, span, team)
    .filter(({ source }) => (rows.activities[source.row]!.date ?? "") < span.from)
    .map((one) => {
      const at = accountOf(team.index, rows.activities[one.source.row]!);
      return { ...one, isKept: at !== NO_ACCOUNT && contacted.has(at) };
    });
}

function fromActivities({ activities }: ReportRows, span: ReportSpan, team: Team): Intention[] {
  return activities.flatMap((one, row) => {
    if (!isWithin(one.nextDate, span) || !isOurs(team, one)) return [];
    const action = one.nextAction ?? one.subject ?? "";
    return [{ date: one.nextDate!, account: one.accountName ?? "", action, source: { sheet: "activities", row } }];
  });
}

function fromDeals({ opportunities }: ReportRows, span: ReportSpan, team: Team): Intention[] {
  return opportunities.flatMap((deal, row) => {
    const date = deal.nextActivity ?? deal.closeDate;
    if (!isWithin(date, span) || dealState(deal.stage, deal.status) !== "open" || !isOurs(team, deal)) return [];
    const action = deal.nextStep ?? deal.name ?? "";
    return [{ date: date!, account: deal.accountName ?? "", action, source: { sheet: "opportunities", row } }];
  });
}

function fromAccounts({ accounts }: ReportRows, span: ReportSpan, team: Team): Intention[] {
  return accounts.flatMap((account, row) =>
    isWithin(account.nextContactDate, span) && sameOwner(team, account.owner)
      ? [
          {
            date: account.nextContactDate!,
            account: account.name ?? "",
            action: "",
            source: { sheet: "accounts", row },
          },
        ]
      : [],
  );
}
