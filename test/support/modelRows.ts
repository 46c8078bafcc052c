import type { IsoDate } from "../../src/domain/kernel/date";
import type { Money } from "../../src/domain/kernel/money";
import { type NounId, nouns, type Nouns } from "../../src/domain/model/index";
import type { RowOf } from "../../src/domain/model/noun";

/** A row of a noun with these fields and all others null, as a sheet without those columns is read. */
export function rowOf<Id extends NounId>(noun: Id, given: Partial<RowOf<Nouns[Id]>>): RowOf<Nouns[Id]> {
  const blank = Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null]));
  return { ...blank, ...given } as RowOf<Nouns[Id]>;
}

export function on(day: string): IsoDate {
  return day as IsoDate;
}

/** An amount in whole currency units, as money of two digits. */
export function units(amount: number): Money {
  return Math.round(amount * 100) as Money;
}
