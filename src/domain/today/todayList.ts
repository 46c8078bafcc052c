import { type AccountIndex, groupByAccount, indexAccounts } from "../accountIndex";
import { CADENCE_PERIODS, cadenceSpan, type WorkingTime, weekOf } from "../cadence";
import { sharesBefore } from "../grading/abc";
import { type Grade, readGrade } from "../grading/grade";
import { type DayNumber, dayNumber, fromDayNumber, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Account } from "../model/accounts";
import type { Activity } from "../model/activities";
import type { Complaint } from "../model/complaints";
import type { Contact } from "../model/contacts";
import type { Contract } from "../model/contracts";
import type { Inquiry } from "../model/inquiries";
import type { Invoice } from "../model/invoices";
import type { Opportunity } from "../model/opportunities";
import type { Order } from "../model/orders";
import { nearestWorkingDay } from "../workCalendar";
import { type CallWindow, callWindow } from "./callWindow";
import { type Contacted, contactReasons } from "./contactReasons";
import { complaintReasons, contractReasons, dealReasons, inquiryReasons, invoiceReasons } from "./dealReasons";
import { greetingReasons } from "./greetingReasons";
import { type ContactLog, readContacts } from "./records";
import { accountsPutOff, type PutOff } from "./putOff";
import { orderReasons } from "./orderReasons";
import { planReasons, type PlanTask } from "./planReasons";
import type { TodayReason } from "./reasons";
import type { TodayRules } from "./rules";

export interface TodayInput {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
  readonly orders: readonly Order[];
  readonly opportunities: readonly Opportunity[];
  readonly inquiries: readonly Inquiry[];
  readonly invoices: readonly Invoice[];
  readonly contracts: readonly Contract[];
  readonly complaints: readonly Complaint[];
  readonly plans: readonly PlanTask[];
  /** Lines that were done, or put off, until a day; that day they are back if their reasons still are. */
  readonly putOff: readonly PutOff[];
  readonly rules: TodayRules;
  readonly asOf: IsoDate;
  /** Of one rep; null for the whole team. */
  readonly owner: string | null;
}

/** One account of today: why, what hangs on it, what was said last and what is wanted. */
export interface TodayLine {
  readonly account: number;
  readonly name: string;
  readonly owner: string | null;
  readonly grade: Grade | null;
  /** 1 to 5 each; the list is in order of their product. */
  readonly importance: number;
  readonly urgency: number;
  /** One of those with most of what hangs on the list: it counts one more. */
  readonly isLarge: boolean;
  /** The most pressing first. */
  readonly reasons: readonly TodayReason[];
  readonly due: IsoDate;
  /** In minor units. */
  readonly amount: number;
  readonly last: Activity | null;
  /** What the last contact should lead to; null where it set no next step, which is a hole in the log. */
  readonly goal: string | null;
  /** What the customer said it needs. */
  readonly need: string | null;
  readonly isMissingNextStep: boolean;
  readonly isOwnerAway: boolean;
  readonly callWindow: CallWindow | null;
}

export interface TodayList {
  readonly asOf: IsoDate;
  readonly index: AccountIndex;
  readonly lines: readonly TodayLine[];
  /** Accounts with reasons that were done or put off. */
  readonly putOff: number;
}

/** Everything that is to be done on a day, the most important and urgent first. */
export function todayList(input: TodayInput): TodayList {
  const { accounts, opportunities, inquiries, invoices, contracts, complaints, asOf, rules } = input;
  const sources = [
    opportunities,
    inquiries,
    invoices,
    contracts,
    complaints,
    input.activities,
    input.orders,
    input.plans,
  ];
  const index = indexAccounts(accounts, ...sources);
  const day = dayOf(asOf, rules);
  const logs = readContacts(index, input.activities, asOf, day.countsFrom);
  const sheets = {
    contacts: groupByAccount(index, input.contacts),
    orders: groupByAccount(index, input.orders),
    opportunities: groupByAccount(index, opportunities),
    inquiries: groupByAccount(index, inquiries),
    invoices: groupByAccount(index, invoices),
    contracts: groupByAccount(index, contracts),
    complaints: groupByAccount(index, complaints),
    plans: groupByAccount(index, input.plans),
  };
  const owner = input.owner === null ? null : foldText(input.owner);
  const lines = index.entries.flatMap((_, at) => {
    const person = ownerOf(index, at, logs[at]!);
    const isOwn = owner === null || (person !== null && foldText(person) === owner);
    if (!isOwn && sheets.plans[at]!.length === 0) return [];
    const line = lineOf(at, person, logs[at]!, { index, sheets, day, rules, only: isOwn ? null : owner });
    return line.reasons.length > 0 ? [line] : [];
  });
  const waiting = accountsPutOff(index, input.putOff, asOf);
  const shown = lines.filter(({ account }) => !waiting.has(account));
  return { asOf, index, lines: ranked(shown), putOff: lines.length - shown.length };
}

interface Day {
  readonly asOf: IsoDate;
  readonly today: DayNumber;
  /** Before the next workday: greetings of a Sunday are told on Saturday. */
  readonly greetUntil: IsoDate;
  readonly countsFrom: DayNumber;
  readonly timeOf: (person: string | null) => { readonly time: WorkingTime; readonly isAway: boolean };
  readonly windowOf: (country: string | null) => CallWindow | null;
}

function dayOf(asOf: IsoDate, rules: TodayRules): Day {
  const today = dayNumber(asOf);
  const spans = CADENCE_PERIODS.filter((per) => Object.values(rules.cadence.byGrade).some((rule) => rule.per === per));
  const starts = spans.map((per) => cadenceSpan(per, today, rules.cadence).from);
  const weekBefore = weekOf((today - 7) as DayNumber, rules.cadence.weekStartsOn).from;
  const next = nearestWorkingDay((today + 1) as DayNumber, rules.time.calendar);
  const leave = new Map(rules.leave.map(({ person, days }) => [foldText(person), days]));
  const times = new Map<string | null, { time: WorkingTime; isAway: boolean }>();
  const windows = new Map<string | null, CallWindow | null>();
  const ours = { offset: rules.ourOffset, hours: rules.time.hours };
  return {
    ...{ asOf, today, greetUntil: fromDayNumber((next - 1) as DayNumber) },
    countsFrom: Math.min(weekBefore, ...starts) as DayNumber,
    timeOf: (person) => remember(times, person, () => timeWithout(leave.get(foldText(person ?? "")), today, rules)),
    windowOf: (country) => remember(windows, country, () => callWindow(country, asOf, ours)),
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, reckon: () => Value): Value {
  if (!known.has(key)) known.set(key, reckon());
  return known.get(key)!;
}

function timeWithout(leave: readonly number[] | undefined, today: DayNumber, { time }: TodayRules) {
  if (!leave) return { time, isAway: false };
  const calendar = { ...time.calendar, holidays: new Set([...time.calendar.holidays, ...leave]) };
  return { time: { ...time, calendar }, isAway: leave.includes(today) };
}

/** As the accounts sheet says, else whoever was in touch last. */
function ownerOf(index: AccountIndex, at: number, { last }: ContactLog): string | null {
  return index.entries[at]!.account?.owner ?? last?.owner ?? null;
}

interface Sheets {
  readonly contacts: readonly (readonly Contact[])[];
  readonly orders: readonly (readonly Order[])[];
  readonly opportunities: readonly (readonly Opportunity[])[];
  readonly inquiries: readonly (readonly Inquiry[])[];
  readonly invoices: readonly (readonly Invoice[])[];
  readonly contracts: readonly (readonly Contract[])[];
  readonly complaints: readonly (readonly Complaint[])[];
  readonly plans: readonly (readonly PlanTask[])[];
}

interface Setting {
  readonly index: AccountIndex;
  readonly sheets: Sheets;
  readonly day: Day;
  readonly rules: TodayRules;
  /** Of somebody else's account only this person's part in its plans is told. */
  readonly only: string | null;
}

function lineOf(at: number, owner: string | null, log: ContactLog, setting: Setting): TodayLine {
  const { index, day } = setting;
  const { name, account } = index.entries[at]!;
  const { asOf, today } = day;
  const grade = account?.grade ? readGrade(account.grade) : null;
  const { time, isAway } = day.timeOf(owner);
  const reasons = [
    ...(setting.only === null ? ownReasons(at, { account, grade, log, asOf, today, time }, setting) : []),
    ...planReasons(setting.sheets.plans[at]!, asOf, setting.only),
  ].sort((one, other) => other.urgency - one.urgency || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  return {
    ...{ account: at, name, owner, grade, reasons },
    importance: 0,
    isLarge: false,
    urgency: reasons[0]?.urgency ?? 0,
    due: reasons.reduce((first, { due }) => (due < first ? due : first), asOf),
    amount: reasons.reduce((sum, { amount }) => sum + amount, 0),
    last: log.last,
    goal: log.last?.nextAction ?? null,
    need: log.last?.result ?? null,
    isMissingNextStep: log.last !== null && log.last.nextDate === null && log.last.nextAction === null,
    isOwnerAway: isAway,
    callWindow: day.windowOf(account?.country ?? null),
  };
}

/** What the sheets say of an account. */
function ownReasons(at: number, contacted: Contacted, { sheets, day, rules }: Setting): TodayReason[] {
  const { account, log, asOf } = contacted;
  const lastDay = log.last?.date ?? account?.lastContactDate ?? null;
  return [
    ...contactReasons(contacted, rules),
    ...greetingReasons(account, sheets.contacts[at]!, asOf, day.greetUntil),
    ...invoiceReasons(sheets.invoices[at]!, asOf),
    ...orderReasons(sheets.orders[at]!, asOf),
    ...dealReasons(sheets.opportunities[at]!, lastDay, asOf, rules),
    ...contractReasons(sheets.contracts[at]!, asOf, rules),
    ...complaintReasons(sheets.complaints[at]!, asOf),
    ...inquiryReasons(sheets.inquiries[at]!, asOf, rules),
  ];
}

const IMPORTANCE: { readonly [Each in Grade]: number } = { A: 4, B: 3, C: 2, D: 1 };
const UNGRADED = 2;
/** Accounts that hold the first 80 % of what hangs on today's list count one more. */
const LARGE = 0.8;

/** By importance × urgency; of equals the larger amount, then the earlier day, then the name. */
function ranked(lines: readonly TodayLine[]): TodayLine[] {
  const shares = sharesBefore(lines.map(({ amount }) => amount));
  const weighed = lines.map((line, at): TodayLine => {
    const share = shares[at] ?? null;
    const isLarge = share !== null && share < LARGE;
    return { ...line, isLarge, importance: (line.grade ? IMPORTANCE[line.grade] : UNGRADED) + (isLarge ? 1 : 0) };
  });
  return weighed.sort(
    (one, other) =>
      other.importance * other.urgency - one.importance * one.urgency ||
      other.amount - one.amount ||
      compare(one.due, other.due) ||
      compare(one.name, other.name) ||
      one.account - other.account,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
