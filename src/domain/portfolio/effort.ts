import { type AccountIndex, accountOf, NO_ACCOUNT } from "../accountIndex";
import { isCancelled } from "../choiceWords";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Activity } from "../model/activities";
import type { Expense } from "../model/expenses";
import type { Target } from "../model/targets";
import { readPeriod } from "../calendarPeriod";

/** What was put into an account in a span, and what was planned. Amounts in minor units; null: nothing planned. */
export interface AccountEffort {
  readonly account: number;
  readonly visits: number;
  readonly contacts: number;
  readonly hours: number;
  readonly spent: number;
  readonly plannedVisits: number | null;
  readonly plannedHours: number | null;
  readonly budget: number | null;
  readonly activityRows: readonly number[];
  readonly expenseRows: readonly number[];
}

export interface EffortFacts {
  readonly index: AccountIndex;
  readonly activities: readonly Activity[];
  readonly expenses: readonly Expense[];
  readonly targets: readonly Target[];
  /** First and last day, both inside. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Minor units to one unit of the currency: numbers in a target's money column are in these. */
  readonly unit: number;
}

const VISIT = /visit|meeting|on[ -]?site|face to face|trip|拜访|拜訪|到访|到訪|上门|上門|走访|走訪|面谈|面談|出差/;
const HOURS = /hour|time|工时|工時|时长|時長|小时|小時/;
const BUDGET = /budget|cost|expense|spend|预算|預算|费用|費用/;
const MINUTES_PER_HOUR = 60;
/** A column whose middle duration is above this is in minutes: nobody visits for half a day every time. */
const LONGEST_USUAL_HOURS = 12;

interface Draft {
  readonly account: number;
  visits: number;
  contacts: number;
  hours: number;
  spent: number;
  plannedVisits: number | null;
  plannedHours: number | null;
  budget: number | null;
  readonly activityRows: number[];
  readonly expenseRows: number[];
}

/** Visits, hours and money of every account that had any or was to have any. */
export function accountEfforts(facts: EffortFacts): ReadonlyMap<number, AccountEffort> {
  const drafts = new Map<number, Draft>();
  const draftOf = (account: number): Draft => {
    const known = drafts.get(account);
    if (known) return known;
    const draft = blankDraft(account);
    drafts.set(account, draft);
    return draft;
  };
  addActivities(facts, draftOf);
  addExpenses(facts, draftOf);
  addPlans(facts, draftOf);
  return drafts;
}

function blankDraft(account: number): Draft {
  return {
    account,
    visits: 0,
    contacts: 0,
    hours: 0,
    spent: 0,
    plannedVisits: null,
    plannedHours: null,
    budget: null,
    activityRows: [],
    expenseRows: [],
  };
}

function addActivities({ activities, index, from, to }: EffortFacts, draftOf: (account: number) => Draft): void {
  const perHour = isInMinutes(activities) ? MINUTES_PER_HOUR : 1;
  activities.forEach((activity, row) => {
    const { date, status, type, duration, cost } = activity;
    if (date === null || date < from || date > to || isCancelled(status)) return;
    const account = accountOf(index, activity);
    if (account === NO_ACCOUNT) return;
    const draft = draftOf(account);
    draft.contacts++;
    if (VISIT.test(foldText(type ?? ""))) draft.visits++;
    draft.hours += (duration ?? 0) / perHour;
    draft.spent += cost ?? 0;
    draft.activityRows.push(row);
  });
}

function isInMinutes(activities: readonly Activity[]): boolean {
  const known = activities.flatMap(({ duration }) => (duration !== null && duration > 0 ? [duration] : []));
  const middle = known.sort((a, b) => a - b)[(known.length - 1) >> 1];
  return middle !== undefined && middle > LONGEST_USUAL_HOURS;
}

function addExpenses({ expenses, index, from, to }: EffortFacts, draftOf: (account: number) => Draft): void {
  expenses.forEach((expense, row) => {
    const { date, amount, budget, approved } = expense;
    if (date === null || date < from || date > to || isCancelled(approved)) return;
    const account = accountOf(index, expense);
    if (account === NO_ACCOUNT) return;
    const draft = draftOf(account);
    draft.spent += amount ?? 0;
    if (budget !== null) draft.budget = (draft.budget ?? 0) + budget;
    draft.expenseRows.push(row);
  });
}

/** Plans of the targets sheet whose period begins in the span, by what their metric says. */
function addPlans({ targets, index, from, to, unit }: EffortFacts, draftOf: (account: number) => Draft): void {
  for (const { accountName, metric, period, target } of targets) {
    const account = accountName === null ? NO_ACCOUNT : accountOf(index, { accountName });
    if (account === NO_ACCOUNT || target === null || metric === null) continue;
    const begins = period === null ? null : readPeriod(period)?.from;
    if (begins && (begins < from || begins > to)) continue;
    const draft = draftOf(account);
    const measured = foldText(metric);
    if (VISIT.test(measured)) draft.plannedVisits = (draft.plannedVisits ?? 0) + target / unit;
    else if (BUDGET.test(measured)) draft.budget = (draft.budget ?? 0) + target;
    else if (HOURS.test(measured)) draft.plannedHours = (draft.plannedHours ?? 0) + target / unit;
  }
}
