import { DEFAULT_TIERS } from "../commission";
import { DEFAULT_INQUIRY_RULES } from "../grading/inquiry";
import { DEFAULT_SCORECARD } from "../grading/rules";
import { DEFAULT_RECEIVABLES_RULES } from "../receivables/rules";
import { DEFAULT_TODAY } from "../today/rules";
import { DEFAULT_HOURS } from "../workCalendar";
import type { RuleParts } from "./parts";

const SUNDAY = 6;
/** Each subject has its own usual figures; the book begins with them. */
const { bucketEdges, allowanceRates, ladder, ...collectionDays } = DEFAULT_RECEIVABLES_RULES;

/**
 * The rules of a small foreign trade firm, to begin with: 1,200 a month, 2/3/4 % by quarter on each slice; A and B are
 * contacted five times a month; Sunday off, 08:00–12:00 and 13:00–17:30; complaints are handed over within two hours.
 */
export const DEFAULT_RULES: RuleParts = {
  tiers: DEFAULT_TIERS,
  pay: {
    method: "marginal",
    edge: "upto",
    base: "auto",
    measure: "revenue",
    accumulates: "quarter",
    paidEvery: "quarter",
    lateRefunds: "ratePaid",
    collectionTerms: "none",
    lowestCollection: 0.8,
    monthlyBase: 1200,
    bonusPaidEvery: "year",
    highestBonus: 0,
    homeCurrency: "CNY",
  },
  bonus: { platformUse: 0.4, passion: 0.2, innovation: 0.2, summingUp: 0.2 },
  grading: {
    method: "abc",
    shareA: 0.8,
    shareB: 0.95,
    scoreA: 4,
    scoreB: 3.2,
    scoreC: 2.4,
    months: 12,
    overdueDays: 60,
    overdueShare: 0.2,
    hysteresis: 0.1,
    fewestAccounts: 10,
  },
  scorecard: DEFAULT_SCORECARD,
  investment: { visitCost: 300, hourCost: 100, capitalCost: 0.06, highestGrowth: 0.3 },
  inquiry: DEFAULT_INQUIRY_RULES,
  cadence: [
    { grade: "A", times: 5, per: "month" },
    { grade: "B", times: 5, per: "month" },
    { grade: "C", times: 1, per: "month" },
    { grade: "D", times: 0, per: "month" },
  ],
  contact: {
    newAccountTimes: 1,
    mostPerDay: 2,
    weekStartsOn: "monday",
    partPeriods: "full",
    quietDays: DEFAULT_TODAY.silentDays.C!,
    stuckDays: DEFAULT_TODAY.stuckDays,
    expiryDays: DEFAULT_TODAY.noticeDays,
  },
  week: { daysOff: [SUNDAY] },
  hours: DEFAULT_HOURS,
  aging: [0, ...bucketEdges, null].map((toDay, at) => ({ toDay, allowance: allowanceRates[at]! })),
  ladder,
  collection: collectionDays,
  complaints: { handOverMinutes: 120, lowestHandlingRate: 1, longOpenDays: 30 },
  rates: [],
  reps: [],
  exchange: [],
  specialDays: [],
  leave: [],
  audit: [],
  targets: [],
};
