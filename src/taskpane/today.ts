import type { IsoDate } from "../domain/kernel/date";

/** The day on the person's own calendar. */
export function today(now = new Date()): IsoDate {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [now.getFullYear(), ...parts].join("-") as IsoDate;
}
