import type { CadencePeriod } from "../../domain/cadence";
import type { CallWindow } from "../../domain/today/callWindow";
import type { TodayLine } from "../../domain/today/todayList";
import type { GreetingCalendar, TodayFact, TodayKind } from "../../domain/today/reasons";
import type { Figures } from "../figures";

const plural = new Intl.PluralRules("en");

function days(count: number): string {
  return `${count} ${plural.select(count) === "one" ? "day" : "days"}`;
}

function late(daysLate: number): string {
  return daysLate > 0 ? `${days(daysLate)} late` : "today";
}

function named(text: string | null): string {
  return text === null || text === "" ? "" : `: ${text}`;
}

const periods: { readonly [Per in CadencePeriod]: string } = {
  week: "this week",
  month: "this month",
  quarter: "this quarter",
  year: "this year",
};

const calendars: { readonly [Kept in GreetingCalendar]: string } = { solar: "", lunar: " (lunar)" };

const kinds: { readonly [Kind in TodayKind]: string } = {
  entryWeek: "New account",
  cadence: "Contacts by grade",
  nextStep: "Next step",
  planned: "Planned",
  promise: "Promise",
  silent: "No contact",
  returnVisit: "Return visit",
  birthday: "Birthday",
  anniversary: "Anniversary",
  overdue: "Overdue",
  paymentPromise: "Promised payment",
  contractRenewal: "Contract to renew",
  contractEnds: "Contract ends",
  planAction: "Action of a plan",
  stuckDeal: "Stuck deal",
  closingDeal: "Deal to close soon",
  reorder: "Order to be expected",
  dealPastClose: "Deal past its day",
  complaint: "Complaint",
  inquiry: "Inquiry",
};

function greeting(fact: Extract<TodayFact, { kind: "birthday" | "anniversary" }>): string {
  const what = fact.kind === "birthday" ? "Birthday" : "Anniversary";
  return `${what}${calendars[fact.calendar]} of ${fact.who} on ${fact.date}: ${fact.years} years.`;
}

function contact(fact: Extract<TodayFact, { kind: "entryWeek" | "cadence" | "silent" | "returnVisit" }>): string {
  switch (fact.kind) {
    case "entryWeek":
      return fact.isLate
        ? `New, entered after the week’s last working hour: first contact due by ${fact.until}.`
        : `New this week, ${fact.due} contact${fact.due === 1 ? "" : "s"} still due by ${fact.until}.`;
    case "cadence":
      return `Grade ${fact.grade}: ${fact.made} of ${fact.wanted} contacts ${periods[fact.per]}, ${days(fact.workdaysLeft)} of work left until ${fact.until}.`;
    case "silent":
      return fact.days === null
        ? "Never contacted."
        : `No contact for ${days(fact.days)}; ${days(fact.limit)} is the limit for its grade.`;
    case "returnVisit":
      return `Last visit ${fact.last ?? "never"}: a return visit is due after ${fact.months} months.`;
  }
}

function money(
  fact: Extract<TodayFact, { kind: "overdue" | "paymentPromise" | "stuckDeal" | "closingDeal" | "dealPastClose" }>,
  figures: Figures,
): string {
  const amount = fact.amount === null ? "" : ` (${figures.money(fact.amount)})`;
  switch (fact.kind) {
    case "overdue":
      return `${figures.money(fact.amount)} overdue on ${fact.invoices} ${fact.invoices === 1 ? "invoice" : "invoices"}, the oldest ${days(fact.daysLate)}.`;
    case "paymentPromise":
      return `Promised to pay ${figures.money(fact.amount)} on ${fact.date}: ${late(fact.daysLate)}.`;
    case "stuckDeal":
      return `Deal “${fact.deal}”${amount}${fact.stage ? ` in ${fact.stage}` : ""}: nothing heard for ${days(fact.days)}.`;
    case "closingDeal": {
      const odds = fact.probability === null ? "" : `, ${figures.share(fact.probability)} likely`;
      const left = fact.daysLeft === 0 ? "today" : `in ${days(fact.daysLeft)}`;
      return `Deal “${fact.deal}”${amount} is to close on ${fact.date}, ${left}${odds}.`;
    }
    case "dealPastClose":
      return `Deal “${fact.deal}”${amount} was to close on ${fact.date}.`;
  }
}

function contract(fact: Extract<TodayFact, { kind: "contractRenewal" | "contractEnds" }>): string {
  if (fact.kind === "contractRenewal") {
    return `“${fact.contract}” is to be renewed by ${fact.date}, in ${days(fact.daysLeft)}.`;
  }
  if (fact.daysLeft < 0) return `“${fact.contract}” ended on ${fact.date}.`;
  const missed = fact.renewBy === null ? "" : `; the day for renewing it was ${fact.renewBy}`;
  return `“${fact.contract}” ends on ${fact.date}, in ${days(fact.daysLeft)}${missed}.`;
}

function planned({ action, who, date, daysLate, isFollowUp }: Extract<TodayFact, { kind: "planAction" }>): string {
  const whose = who === null ? "" : ` by ${who}`;
  return `${isFollowUp ? "To follow up" : "Plan"}: ${action}${whose}, due ${date} (${late(daysLate)}).`;
}

/** A reason as a sentence: the rule, and the figures it rests on. */
function because(fact: TodayFact, figures: Figures): string {
  switch (fact.kind) {
    case "entryWeek":
    case "cadence":
    case "silent":
    case "returnVisit":
      return contact(fact);
    case "overdue":
    case "paymentPromise":
    case "stuckDeal":
    case "closingDeal":
    case "dealPastClose":
      return money(fact, figures);
    case "reorder":
      return `Likely to order again: usually ${figures.money(fact.amount)} every ${days(fact.gap)}, last on ${fact.last}, ${days(fact.days)} ago.`;
    case "birthday":
    case "anniversary":
      return greeting(fact);
    case "nextStep":
      return `Next step for ${fact.date} (${late(fact.daysLate)})${named(fact.goal)}.`;
    case "planned":
      return `Planned for ${fact.date} (${late(fact.daysLate)})${named(fact.subject)}.`;
    case "promise":
      return `We promised, due ${fact.date} (${late(fact.daysLate)})${named(fact.promise)}.`;
    case "contractRenewal":
    case "contractEnds":
      return contract(fact);
    case "planAction":
      return planned(fact);
    case "complaint":
      return `Open complaint for ${days(fact.days)}${named(fact.subject)}.`;
    case "inquiry":
      return `Inquiry unanswered for ${days(fact.days)}${named(fact.subject)}.`;
  }
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Words of today's list. */
export const today = {
  kinds,
  because,
  /** "and 4 more: stuck deal" */
  more: (count: number, kind: TodayKind): string => `and ${count} more: ${kinds[kind].toLowerCase()}`,
  /** "15:00–17:30 (from 09:00 in DE)" */
  window: ({ from, to, theirFrom, country }: CallWindow): string =>
    `${clock(from)}–${clock(to)} (from ${clock(theirFrom)} in ${country})`,
  view: {
    whose: "Whose accounts",
    team: "Whole team",
    count: (all: number, shown: number) =>
      all === 0
        ? "Nothing to do: no rule, promise or date asks for it today."
        : `${all} ${plural.select(all) === "one" ? "account" : "accounts"}${all > shown ? `; the first ${shown} are below` : ""}.`,
    ungraded: "No account here has a grade, so contacts by grade are not counted.",
    toGrading: "Grade the accounts",
    write: "Write as a tab",
    rank: ({ importance, urgency, grade, isLarge }: TodayLine) =>
      `importance ${importance} (${grade === null ? "no grade" : `grade ${grade}`}${isLarge ? ", much at stake" : ""}) × urgency ${urgency} = ${importance * urgency}`,
    last: (date: string) => `last contact ${date}`,
    goal: (goal: string) => `goal: ${goal}`,
    call: (time: string) => `call ${time}`,
    due: (date: string) => `due ${date}`,
    need: (need: string) => `need: ${need}`,
    log: "Log a contact",
    done: "Done",
    snooze: "Put off",
    snoozeDays: (count: number) => `For ${days(count)}`,
    snoozeUntil: "Until a day…",
    until: "Until",
    putOff: (account: string, until: string, why: "done" | "snoozed") =>
      `${account}: ${why === "done" ? "done, back" : "put off, back"} on ${until}`,
    bringBack: "Bring back",
  },
  contact: {
    title: (account: string) => `Contact with ${account}`,
    date: "Date",
    dateMissing: "A contact has a day.",
    type: "Form of contact",
    content: "What was said",
    result: "What the customer answered or needs",
    opportunity: "New opportunity",
    opportunityHint: "Asked for at every visit; “none” is an answer, too.",
    commitment: "What we promised",
    nextAction: "Next step, and its goal",
    nextDate: "Next contact on",
    write: "Write into the activities",
    cancel: "Cancel",
  },
  sheet: {
    name: "Today",
    title: (asOf: string, who: string | null) => `To do on ${asOf}, ${who ?? "whole team"}`,
    putOff: (count: number) => `${count} put off or done`,
    hint: (putOff: number) =>
      `${putOff > 0 ? `${putOff} put off or done. ` : ""}Importance: A is 4, B 3, C and no grade 2, D 1, and one more for those with most at stake. Urgency: from 1, some day, to 5, today.`,
    rank: "No.",
    account: "Account",
    grade: "Grade",
    owner: "Owner",
    priority: "Importance × urgency",
    why: "Why",
    due: "Due",
    amount: "At stake",
    lastContact: "Last contact",
    said: "What was said",
    goal: "Goal",
    noGoal: "No next step was set",
    bestTime: "Best time to call",
    away: "owner away",
  },
};
