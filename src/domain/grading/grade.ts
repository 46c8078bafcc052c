import { foldText } from "../kernel/text";

/** From the accounts a rep lives on down to those nobody calls. */
export const GRADES = ["A", "B", "C", "D"] as const;
export type Grade = (typeof GRADES)[number];

/** Scores on a scale of 1 to 5 that an A, a B and a C need at least. */
export type Cutoffs = readonly [a: number, b: number, c: number];
export const DEFAULT_CUTOFFS: Cutoffs = [4, 3.2, 2.4];

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the first cutoff, from above, that a score reaches; below all of them the letter after the last. */
export function letterFor(score: number, cutoffs: readonly number[]): string {
  const at = cutoffs.findIndex((cutoff) => reaches(score, cutoff));
  return LETTERS[at < 0 ? cutoffs.length : at]!;
}

/** As Excel compares: 3.2 reached by 0.1 + 3.1, whose binary form is a hair below. */
export function reaches(value: number, line: number): boolean {
  return value >= line || Number(value.toPrecision(15)) >= line;
}

const GRADE_WORD =
  /^(?:grade|class|level|rank|tier|category)?[ -]?([a-d])[1-9+-]?[ -]?(?:类|類|级|級|等|档|檔)?[ -]?(?:客户|客戶|accounts?|customers?|clients?)?$/;

/** The grade in a person's own words: "a", "Ａ类", "A级客户", "Grade B", "A2". Null where they name none of the four. */
export function readGrade(word: string): Grade | null {
  return (GRADE_WORD.exec(foldText(word))?.[1]?.toUpperCase() as Grade | undefined) ?? null;
}
