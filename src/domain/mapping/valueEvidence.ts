import { type NounId, nouns } from "../model/index";
import type { Kind } from "../model/noun";
import type { ColumnProfile } from "./columnProfile";
import type { Guess } from "./vocabulary";

/** Fewer values than this contradict nothing. */
const ENOUGH = 3;
const FEW = 0.3;
const MOST = 0.8;
/** Text fields in which days and figures are at home. */
const PERIODS = new Set(["period", "term", "version", "paymentTerms", "postalCode", "bucket"]);

/** 1 when the values are of the field's kind, -1 when they are of another, 0 when they tell nothing. */
export function fitOf(noun: NounId, field: string, profile: ColumnProfile): -1 | 0 | 1 {
  if (profile.filled < ENOUGH) return 0;
  const kind = (nouns[noun].fields as Readonly<Record<string, Kind>>)[field]!;
  switch (kind) {
    case "date":
    case "moment":
      return asShare(profile.maybeDates);
    case "money":
    case "number":
    case "ratio":
      return profile.dates > MOST ? -1 : asShare(profile.numbers);
    case "email":
      return asShare(profile.emails);
    case "phone":
      return asShare(Math.max(profile.phones, profile.codes));
    case "url":
      return profile.urls > MOST ? 1 : 0;
    case "id":
      return profile.dates > MOST || profile.longTexts > MOST ? -1 : 0;
    default:
      return PERIODS.has(field) || profile.dates < MOST ? 0 : -1;
  }
}

function asShare(share: number): -1 | 0 | 1 {
  return share >= MOST ? 1 : share < FEW ? -1 : 0;
}

const BY_VALUES: readonly { readonly field: string; readonly share: keyof ColumnProfile; readonly sure: number }[] = [
  { field: "email", share: "emails", sure: 0.8 },
  { field: "website", share: "urls", sure: 0.8 },
];
const GRADE = 0.82;
/** A grade is told by its letters even under these titles. */
const BESIDE_GRADE = new Set(["type", "status", "tags", "source", "industry", "remark"]);

/** What the values alone say, for a column whose header says nothing or, of a grade, something vaguer. */
export function guessesByValues(noun: NounId, byHeader: readonly Guess[], profile: ColumnProfile): readonly Guess[] {
  if (profile.filled < ENOUGH) return [];
  const fields = nouns[noun].fields as Readonly<Record<string, Kind>>;
  const isVague = byHeader.every(({ field }) => BESIDE_GRADE.has(field));
  const isGrade = "grade" in fields && isVague && profile.grades >= 0.9 && profile.distinct < 0.9;
  if (isGrade) return [{ field: "grade", confidence: byHeader.length > 0 ? 0.99 : GRADE, isExact: false }];
  if (byHeader.length > 0) return [];
  return BY_VALUES.filter(({ field, share }) => field in fields && (profile[share] as number) >= MOST).map(
    ({ field, sure }) => ({ field, confidence: sure, isExact: false }),
  );
}
