import type { Issue } from "../domain/kernel/issue";
import { fail, ok, type Result } from "../domain/kernel/result";
import type { Area } from "./area";
import type { Watch } from "./watch";

/** Excel is slow at very many rectangles in one request. */
const MOST_AREAS = 400;

interface Grouping<Item extends Area> {
  readonly cellsAtOnce: number;
  /** Cuts an item into parts of at most so many cells, whole rows each. */
  readonly cut: (item: Item, mostCells: number) => readonly Item[];
}

/**
 * Asks for areas in groups that Excel can take at once, in their order. A group that is too large is asked for in halves,
 * and so is what follows; one row that is too large by itself is an issue. Cancelled, it answers the issue `cancelled`.
 */
export async function inGroups<Item extends Area, Answer>(
  items: readonly Item[],
  { cellsAtOnce, cut }: Grouping<Item>,
  ask: (group: readonly Item[]) => Promise<Result<Answer>>,
  { progress, signal }: Watch = {},
): Promise<Result<readonly Answer[]>> {
  const answers: Answer[] = [];
  const total = cellsIn(items);
  let most = cellsAtOnce;
  let waiting = items.flatMap((item) => cut(item, most));
  let done = 0;
  while (waiting.length > 0) {
    if (signal?.aborted) return fail({ code: "cancelled" });
    const group = firstGroup(waiting, most);
    const answer = await ask(group);
    if (answer.ok) {
      answers.push(answer.value);
      waiting = waiting.slice(group.length);
      done += cellsIn(group);
      progress?.(done, total);
    } else if (isTooLarge(answer.issues) && (group.length > 1 || group[0]!.rowCount > 1)) {
      most = Math.max(1, Math.floor(cellsIn(group) / 2));
      waiting = waiting.flatMap((item) => cut(item, most));
    } else return answer;
  }
  return ok(answers);
}

function firstGroup<Item extends Area>(items: readonly Item[], most: number): Item[] {
  const group = items.slice(0, 1);
  let cells = cellsIn(group);
  for (const item of items.slice(1, MOST_AREAS)) {
    cells += cellsIn([item]);
    if (cells > most) break;
    group.push(item);
  }
  return group;
}

function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

export function isTooLarge(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "host_too_large");
}
