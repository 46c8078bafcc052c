import type { IsoDate } from "../kernel/date";
import type { Money } from "../kernel/money";
import type { Ratio } from "../kernel/ratio";

/** A minute of a day, "2026-01-02T08:30"; no zone. Sorts as text. */
export type IsoMoment = string & { readonly __moment?: never };

/** What a field of each kind holds when it is read. A choice is the person's own word, told apart by whoever needs it. */
export interface KindValues {
  readonly id: string;
  readonly text: string;
  readonly choice: string;
  readonly person: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly number: number;
  readonly money: Money;
  readonly ratio: Ratio;
  readonly date: IsoDate;
  readonly moment: IsoMoment;
}

export type Kind = keyof KindValues;

/** One thing a firm keeps rows of; its sheets, headers, reading and checks follow from this declaration. */
export interface Noun<
  Id extends string = string,
  Fields extends Readonly<Record<string, Kind>> = Readonly<Record<string, Kind>>,
> {
  readonly id: Id;
  readonly fields: Fields;
  /** Without these a row says nothing. */
  readonly required: readonly Extract<keyof Fields, string>[];
  /** What tells two rows apart. */
  readonly key: readonly Extract<keyof Fields, string>[];
}

/** A row as it is read: null where the cell is blank, unreadable, or the sheet has no such column. */
export type RowOf<N extends { readonly fields: Readonly<Record<string, Kind>> }> = {
  readonly [Field in keyof N["fields"]]: KindValues[N["fields"][Field]] | null;
};

export function noun<const Id extends string, const Fields extends Readonly<Record<string, Kind>>>(
  declaration: Noun<Id, Fields>,
): Noun<Id, Fields> {
  return declaration;
}
