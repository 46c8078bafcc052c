import { Temporal } from "temporal-polyfill/full";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { GreetingCalendar } from "./reasons";

/** The next time a day of the year comes round, and how many years it is then. */
export interface Recurrence {
  readonly date: IsoDate;
  readonly years: number;
}

const LUNAR = /农历|農曆|阴历|陰曆|旧历|舊曆|lunar/;

/** People write beside a date that it is kept by the Chinese calendar. */
export function calendarOf(...remarks: readonly (string | null)[]): GreetingCalendar {
  return remarks.some((remark) => remark !== null && LUNAR.test(foldText(remark))) ? "lunar" : "solar";
}

/**
 * The first return of a day on or after `asOf`. 29 February is kept on the 28th in other years; a lunar leap month in the
 * month it follows, and a 30th in a month of 29 days on its last.
 */
export function nextRecurrence(born: IsoDate, asOf: IsoDate, calendar: GreetingCalendar): Recurrence | null {
  if (born > asOf) return null;
  return calendar === "solar" ? nextSolar(born, asOf) : nextLunar(born, asOf);
}

function nextSolar(born: IsoDate, asOf: IsoDate): Recurrence {
  const inYear = (year: number): IsoDate => {
    const day = born.slice(4);
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return `${String(year).padStart(4, "0")}${day === "-02-29" && !isLeap ? "-02-28" : day}` as IsoDate;
  };
  const thisYear = Number(asOf.slice(0, 4));
  const year = inYear(thisYear) >= asOf ? thisYear : thisYear + 1;
  return { date: inYear(year), years: year - Number(born.slice(0, 4)) };
}

function nextLunar(born: IsoDate, asOf: IsoDate): Recurrence {
  const birth = Temporal.PlainDate.from(born).withCalendar("chinese");
  const thisYear = Temporal.PlainDate.from(asOf).withCalendar("chinese").year;
  const inYear = (year: number): IsoDate => {
    const { day, monthCode } = birth;
    const fields = { year, monthCode, day, calendar: "chinese" };
    // A leap month that this year does not have is constrained to the month it follows.
    return Temporal.PlainDate.from(fields).withCalendar("iso8601").toString() as IsoDate;
  };
  const year = inYear(thisYear) >= asOf ? thisYear : thisYear + 1;
  return { date: inYear(year), years: year - birth.year };
}
