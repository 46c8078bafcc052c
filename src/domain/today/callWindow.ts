import { type DayNumber, dayNumber, type IsoDate, partsOf, weekdayOf } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { WorkHours } from "../workCalendar";
import { COUNTRIES, type Country, type Daylight } from "./countries";

/** When to call: minutes since our midnight, and the customer's minutes at its beginning. */
export interface CallWindow extends WorkHours {
  readonly country: string;
  readonly theirFrom: number;
}

/** People answer best when they have read their mail, and again after lunch. */
const GOOD_HOURS: readonly WorkHours[] = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 16 * 60 + 30 },
];
/** When anybody is at work at all. */
const OPEN_HOURS: readonly WorkHours[] = [{ from: 8 * 60, to: 18 * 60 }];
const DAY = 24 * 60;
const SHORTEST_CALL = 30;

/**
 * The longest stretch of our working day in which it is a good hour at the customer's; else one in which they are at work;
 * null for a country not known, or whose day does not meet ours.
 */
export function callWindow(
  country: string | null,
  asOf: IsoDate,
  ours: { readonly offset: number; readonly hours: readonly WorkHours[] },
): CallWindow | null {
  const place = country === null ? undefined : COUNTRIES.get(foldText(country));
  if (!place) return null;
  const ahead = offsetOn(place, asOf) - ours.offset;
  const found = longestOverlap(GOOD_HOURS, ours.hours, ahead) ?? longestOverlap(OPEN_HOURS, ours.hours, ahead);
  return found && { ...found, country: place.code, theirFrom: (((found.from + ahead) % DAY) + DAY) % DAY };
}

/** The longest stretch; theirs, in our minutes, may begin on our evening before or end on our morning after. */
function longestOverlap(theirs: readonly WorkHours[], ours: readonly WorkHours[], ahead: number): WorkHours | null {
  let longest: WorkHours | null = null;
  let least = SHORTEST_CALL;
  for (const hours of ours) {
    for (const span of theirs) {
      for (const shift of [-DAY, 0, DAY]) {
        const from = Math.max(hours.from, span.from - ahead + shift);
        const to = Math.min(hours.to, span.to - ahead + shift);
        if (to - from < least) continue;
        longest = { from, to };
        least = to - from + 1;
      }
    }
  }
  return longest;
}

/** Minutes east of Greenwich on a day, its summer time counted from the day it begins. */
export function offsetOn({ offset, daylight }: Country, day: IsoDate): number {
  return offset + (isSummer(daylight, day) ? 60 : 0);
}

/** The n-th Sunday of a month, or the last for 0; first and last day of summer time, the last not in it. */
const SUMMER: { readonly [Rule in Exclude<Daylight, "none">]: readonly [Sunday, Sunday] } = {
  europe: [
    { month: 3, nth: 0 },
    { month: 10, nth: 0 },
  ],
  northAmerica: [
    { month: 3, nth: 2 },
    { month: 11, nth: 1 },
  ],
  australia: [
    { month: 10, nth: 1 },
    { month: 4, nth: 1 },
  ],
  newZealand: [
    { month: 9, nth: 0 },
    { month: 4, nth: 1 },
  ],
  chile: [
    { month: 9, nth: 1 },
    { month: 4, nth: 1 },
  ],
};

interface Sunday {
  readonly month: number;
  readonly nth: number;
}

function isSummer(rule: Daylight, day: IsoDate): boolean {
  if (rule === "none") return false;
  const year = day.slice(0, 4);
  const today = dayNumber(day);
  const [begin, end] = SUMMER[rule].map((sunday) => sundayOf(year, sunday)) as [DayNumber, DayNumber];
  return begin < end ? today >= begin && today < end : today >= begin || today < end;
}

function sundayOf(year: string, { month, nth }: Sunday): DayNumber {
  const first = dayNumber(`${year}-${String(month).padStart(2, "0")}-01` as IsoDate);
  const firstSunday = first + (6 - weekdayOf(first));
  if (nth > 0) return (firstSunday + (nth - 1) * 7) as DayNumber;
  const last = first + partsOf(first).daysInMonth - 1;
  return (firstSunday + Math.floor((last - firstSunday) / 7) * 7) as DayNumber;
}
