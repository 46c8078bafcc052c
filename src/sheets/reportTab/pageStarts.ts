import { readMark } from "./marks";
import type { TabPart } from "./parts";

/** Where a part's page begins. */
export interface PageStart {
  readonly code: number;
  readonly row: number;
  /** A part of few facts goes on where the page before it ends, so that no page is nearly empty. */
  readonly isWorthPage: boolean;
}

const FEWEST_FACTS = 4;

/** The parts that may begin a page, by the marks in the first column from the first row on. */
export function pageStarts(parts: readonly TabPart[], marks: readonly unknown[]): PageStart[] {
  return parts
    .filter(({ startsPage }) => startsPage)
    .flatMap((part): PageStart[] => {
      const row = marks.findIndex((value) => {
        const mark = readMark(value);
        return mark?.code === part.code && mark.index === firstWords(part);
      });
      return row > 0 ? [{ code: part.code, row, isWorthPage: isWorthPage(part, marks) }] : [];
    });
}

/** The blank row above a title ends the page before. */
function firstWords({ titles }: TabPart): number {
  return titles.findIndex((cells) => cells.length > 0);
}

function isWorthPage({ kind, code }: TabPart, marks: readonly unknown[]): boolean {
  if (kind === "box") return true;
  const facts = marks.filter((value) => typeof value === "number" && value > 0 && readMark(value)?.code === code);
  return facts.length >= FEWEST_FACTS;
}
