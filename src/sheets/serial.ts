import type { DayNumber } from "../domain/kernel/date";

/** A workbook counts days from 1900 (with a 29 February 1900 that never was) or from 1904. */
export type DateSystem = 1900 | 1904;

const DAY_OF_SERIAL_0 = { 1900: -25569, 1904: -24107 } as const;
const PHANTOM_LEAP_DAY = 60;
/** 31 December 9999, the last day Excel knows, as a day number. */
const LAST_DAY = 2932896;

/** Null for what is no day: text, less than the first day, the phantom 1900-02-29, past 9999. Fractions are floored. */
export function dayOfSerial(serial: unknown, system: DateSystem): DayNumber | null {
  if (typeof serial !== "number" || !Number.isFinite(serial)) return null;
  const whole = Math.floor(serial);
  if (whole < (system === 1904 ? 0 : 1) || (system === 1900 && whole === PHANTOM_LEAP_DAY)) return null;
  const beforePhantom = system === 1900 && whole < PHANTOM_LEAP_DAY ? 1 : 0;
  const day = whole + DAY_OF_SERIAL_0[system] + beforePhantom;
  return day > LAST_DAY ? null : (day as DayNumber);
}

export function serialOfDay(day: DayNumber, system: DateSystem): number {
  const serial = day - DAY_OF_SERIAL_0[system];
  return system === 1900 && serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}
