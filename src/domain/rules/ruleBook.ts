import type { IsoDate } from "../kernel/date";
import { DEFAULT_RULES } from "./defaults";
import type { RulePart, RuleParts } from "./parts";

/** A table as it was agreed: from when it holds, and who said so. */
export interface RuleVersion<Rules> {
  /** Null: from the beginning. */
  readonly validFrom: IsoDate | null;
  readonly approvedBy: string | null;
  readonly rules: Rules;
}

/** Every table of the rule book in all its versions, in rising order of the day each holds from; never none. */
export type RuleBook = {
  readonly [Part in RulePart]: readonly [RuleVersion<RuleParts[Part]>, ...RuleVersion<RuleParts[Part]>[]];
};

/** The book before anyone has agreed on anything. */
export const DEFAULT_RULE_BOOK: RuleBook = mapParts((part) => [
  { validFrom: null, approvedBy: null, rules: DEFAULT_RULES[part] },
]) as unknown as RuleBook;

/** What a table says on a day: its newest version that holds by then; before the first, the first. */
export function rulesOn<Part extends RulePart>(book: RuleBook, part: Part, day: IsoDate): RuleParts[Part] {
  return versionOn(book, part, day).rules;
}

/** The version that holds on a day, with who approved it. */
export function versionOn<Part extends RulePart>(
  book: RuleBook,
  part: Part,
  day: IsoDate,
): RuleVersion<RuleParts[Part]> {
  const versions = book[part] as readonly RuleVersion<RuleParts[Part]>[];
  let at = versions.length - 1;
  while (at > 0 && (versions[at]!.validFrom ?? "") > day) at--;
  return versions[at]!;
}

/** Whether the firm has said anything in this table; else the usual figures hold. */
export function isAgreed(book: RuleBook, part: RulePart): boolean {
  return book[part] !== DEFAULT_RULE_BOOK[part];
}

/** The days on which a table changes. */
export function changeDays(book: RuleBook, part: RulePart): IsoDate[] {
  return book[part].flatMap(({ validFrom }) => validFrom ?? []);
}

/** Something for each table, in the order of the book. */
export function mapParts<Value>(value: (part: RulePart) => Value): { [Part in RulePart]: Value } {
  const parts = Object.keys(DEFAULT_RULES) as RulePart[];
  return Object.fromEntries(parts.map((part) => [part, value(part)])) as { [Part in RulePart]: Value };
}

/** The book with these versions of its tables; a table without any keeps the defaults. */
export function ruleBookOf(versions: {
  readonly [Part in RulePart]?: readonly RuleVersion<RuleParts[Part]>[];
}): RuleBook {
  return mapParts((part) => {
    const known = versions[part] ?? [];
    return known.length > 0 ? [...known].sort(byValidFrom) : DEFAULT_RULE_BOOK[part];
  }) as unknown as RuleBook;
}

function byValidFrom(one: RuleVersion<unknown>, other: RuleVersion<unknown>): number {
  return (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;
}
