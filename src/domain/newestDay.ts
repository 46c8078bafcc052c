import type { IsoDate } from "./kernel/date";

/** The newest day among these that is not after the one given; null where there is none. */
export function newestDay(days: Iterable<IsoDate | null>, notAfter: IsoDate): IsoDate | null {
  let newest: IsoDate | null = null;
  for (const day of days) if (day !== null && day <= notAfter && (newest === null || day > newest)) newest = day;
  return newest;
}
