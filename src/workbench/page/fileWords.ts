import type { Loss, LossKind } from "../files/losses";
import type { Words } from "./words";

/** "2 pivot tables on Sales". */
export function lossText({ kind, sheet, count, detail }: Loss, words: Words): string {
  const what = words.losses[kind as LossKind](count ?? 1);
  const where = sheet === undefined ? what : words.onSheet(what, sheet);
  return detail === undefined ? where : `${where} (${detail})`;
}

export function problemText(code: string, words: Words): string {
  return words.problems[code as keyof Words["problems"]] ?? words.problems.unknown;
}
