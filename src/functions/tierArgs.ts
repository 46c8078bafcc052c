import {
  type CommissionPlan,
  DEFAULT_TIERS,
  type Tier,
  type TierEdge,
  type TierMethod,
  tierTable,
} from "../domain/commission";
import type { Issue } from "../domain/kernel/issue";
import { type Result, all, fail, ok } from "../domain/kernel/result";
import { type Cells, choiceArg, isBlank, readCell, tableOf } from "./cells";

const METHOD_WORDS: { readonly [Method in TierMethod]: readonly string[] } = {
  marginal: ["分段", "分段累进", "分段累進", "超额累进", "超額累進"],
  whole: ["全额", "全額", "全额累进", "全額累進"],
};

const EDGE_WORDS: { readonly [Edge in TierEdge]: readonly string[] } = {
  upto: ["up to", "含上限", "以下(含)"],
  from: ["含下限", "以上(含)", "起"],
};

interface Asked {
  readonly tiers: readonly (readonly unknown[])[];
  readonly method: unknown;
  readonly edge: unknown;
  readonly plan: Result<CommissionPlan>;
}

/** A column of formulas asks for the same plan thousands of times in a row, each time with a fresh copy of the table. */
let lastAsked: Asked | undefined;

/** A commission plan from the arguments that describe one; what is omitted is the default. */
export function planArgs(tiers: Cells, method: Cells, edge: Cells): Result<CommissionPlan> {
  const table = tableOf(tiers);
  if (lastAsked && lastAsked.method === method && lastAsked.edge === edge && isSameTable(lastAsked.tiers, table)) {
    return lastAsked.plan;
  }
  const plan = all({
    tiers: tiersArg("tiers", tiers),
    method: choiceArg("method", method, METHOD_WORDS, "marginal"),
    edge: choiceArg("edge", edge, EDGE_WORDS, "upto"),
  });
  lastAsked = { tiers: table.map((row) => [...row]), method, edge, plan };
  return plan;
}

function isSameTable(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  if (one.length !== other.length) return false;
  for (let r = 0; r < one.length; r++) {
    const a = one[r]!;
    const b = other[r]!;
    if (a.length !== b.length) return false;
    for (let c = 0; c < a.length; c++) if (a[c] !== b[c]) return false;
  }
  return true;
}

export function tiersArg(argument: string, cells: Cells): Result<readonly Tier[]> {
  if (tableOf(cells).flat().every(isBlank)) return ok(DEFAULT_TIERS);
  const { rows, rowNumbers, issues } = readTiers(argument, cells);
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const table = tierTable(rows as Tier[], argument);
  return table.ok ? table : fail(...inSheetRows(table.issues, rowNumbers));
}

/** Issues count the rows that were read; a person counts those of the range. */
export function inSheetRows<Issues extends readonly Issue[]>(issues: Issues, rowNumbers: readonly number[]): Issues {
  return issues.map((issue) =>
    "row" in issue && issue.row !== undefined && issue.code !== "argument_unreadable"
      ? { ...issue, row: rowNumbers[issue.row - 1] ?? issue.row }
      : issue,
  ) as unknown as Issues;
}

export interface ReadTiers {
  readonly rows: Partial<Tier>[];
  /** Where in the range each row stands, from 1. */
  readonly rowNumbers: number[];
  readonly issues: Issue[];
}

/** Every row that can be read, and everything that cannot. Rows left blank are passed over. */
export function readTiers(argument: string, cells: Cells): ReadTiers {
  const table = tableOf(cells);
  const columns = table[0]?.length ?? 0;
  const read: ReadTiers = { rows: [], rowNumbers: [], issues: [] };
  if (columns < 2 || columns > 3) return { ...read, issues: [{ code: "tiers_shape", argument, columns }] };
  table.forEach((row, at) => {
    // A blank is 0 on desktop, and only the first row can mean 0 at 0.
    if (row.every((cell) => isBlank(cell) || (at > 0 && cell === 0))) return;
    const [above, rate, bonus] = [0, 1, 2].map((column) => tierCell(row[column], argument, at + 1, read.issues));
    read.rowNumbers.push(at + 1);
    read.rows.push({
      ...(above === undefined ? {} : { above }),
      ...(rate === undefined ? {} : { rate }),
      bonus: bonus ?? 0,
    });
  });
  return read;
}

function tierCell(cell: unknown, argument: string, row: number, issues: Issue[]): number | undefined {
  if (isBlank(cell)) return 0;
  const number = readCell(cell, { argument, row });
  if (number.ok) return number.value;
  issues.push(...number.issues);
  return undefined;
}
