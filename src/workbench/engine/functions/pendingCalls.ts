import type { IUnitRange } from "@univerjs/core";
import type { FunctionAnswer, FunctionCall } from "../customFunctions";

/** More answers than a workbook usually holds calls; past it the oldest are asked again when needed. */
const ANSWERS_KEPT = 100_000;
/** How long answers wait for others that are still out, so that they share one calculation, in milliseconds. */
const GATHERING_TIME = 250;

/** A cell that waits for an answer. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Pending {
  readonly cells: CallingCell[];
  isStale: boolean;
}

/** Calls under way and answers that came: equal calls are made once, and together they set off one calculation. */
export class PendingCalls {
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly pending = new Map<string, Pending>();
  private landed: CallingCell[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay = 0;

  constructor(private readonly onLanded: (ranges: IUnitRange[]) => void) {}

  get isWaiting(): boolean {
    return this.underWay > 0 || this.landed.length > 0;
  }

  /** The answer, or undefined while it is still to come; the cell is then calculated again. */
  ask(
    key: string,
    cell: CallingCell,
    invoke: (call: FunctionCall) => Promise<FunctionAnswer>,
    makeCall: () => FunctionCall,
  ): FunctionAnswer | undefined {
    const answer = this.answers.get(key);
    if (answer) return answer;
    const pending = this.pending.get(key);
    if (pending) {
      pending.cells.push(cell);
      return undefined;
    }
    const asked: Pending = { cells: [cell], isStale: false };
    this.pending.set(key, asked);
    this.underWay++;
    const call = makeCall();
    Promise.resolve()
      .then(() => invoke(call))
      .catch((problem: unknown) => ({
        error: "#VALUE!",
        message: problem instanceof Error ? problem.message : String(problem),
      }))
      .then((given) => this.land(key, asked, given));
    return undefined;
  }

  /** Answers to these calls, given or under way, no longer count. */
  forget(isMeant: (key: string) => boolean): void {
    for (const key of this.answers.keys()) if (isMeant(key)) this.answers.delete(key);
    for (const [key, asked] of this.pending) {
      if (!isMeant(key)) continue;
      asked.isStale = true;
      this.pending.delete(key);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.forget(() => true);
  }

  private land(key: string, asked: Pending, answer: FunctionAnswer): void {
    this.underWay--;
    if (!asked.isStale) {
      this.pending.delete(key);
      this.answers.set(key, answer);
      if (this.answers.size > ANSWERS_KEPT) this.answers.delete(this.answers.keys().next().value!);
    }
    for (const cell of asked.cells) this.landed.push(cell);
    if (this.underWay === 0) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), GATHERING_TIME);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.onLanded(asRanges(this.landed.splice(0)));
  }
}

/** Cells below one another as one range: the engine looks through all ranges for each formula. */
export function asRanges(cells: readonly CallingCell[]): IUnitRange[] {
  const columns = new Map<string, { unitId: string; sheetId: string; column: number; rows: Set<number> }>();
  for (const { unitId, sheetId, row, column } of cells) {
    const key = `${unitId} ${sheetId} ${column}`;
    const found = columns.get(key) ?? { unitId, sheetId, column, rows: new Set<number>() };
    found.rows.add(row);
    columns.set(key, found);
  }
  return [...columns.values()].flatMap(({ unitId, sheetId, column, rows }) =>
    runs([...rows].sort((a, b) => a - b)).map(([startRow, endRow]) => ({
      unitId,
      sheetId,
      range: { startRow, endRow, startColumn: column, endColumn: column },
    })),
  );
}

function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
