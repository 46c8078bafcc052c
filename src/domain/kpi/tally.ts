import { foldText } from "../kernel/text";
import type { NounId } from "../model/index";
import type { KpiId } from "./rules";

/** What was counted for one KPI, and the rows it was counted from. */
export interface Tally {
  readonly noun: NounId;
  /** The sum of a flow; of a ratio its upper part. */
  value: number;
  /** Of a ratio its lower part. */
  of: number;
  /** Of the noun's rows, from 0, each once. */
  readonly rows: number[];
}

/** Tallies of one person, or of the team. */
export interface Tallies {
  readonly owner: string;
  readonly byKpi: Map<KpiId, Tally>;
}

/** What every person and the whole team did. A person is met under any spelling of their name. */
export interface TallyBook {
  readonly team: Tallies;
  readonly people: Map<string, Tallies>;
}

export function tallyBook(): TallyBook {
  return { team: { owner: "", byKpi: new Map() }, people: new Map() };
}

export interface Counted {
  readonly kpi: KpiId;
  readonly noun: NounId;
  /** Null: nobody's; it counts for the team. */
  readonly owner: string | null;
  readonly row: number;
  readonly value: number;
  readonly of?: number;
}

export function tally(book: TallyBook, counted: Counted): void {
  add(book.team, counted);
  if (counted.owner) add(person(book, counted.owner), counted);
}

/** The tallies of a person, begun where there are none. */
export function person({ people }: TallyBook, owner: string): Tallies {
  const spelt = people.get(owner);
  if (spelt) return spelt;
  const key = foldText(owner);
  const known = people.get(key) ?? { owner, byKpi: new Map() };
  people.set(key, known);
  people.set(owner, known);
  return known;
}

/** Every person once. */
export function peopleOf({ people }: TallyBook): Tallies[] {
  return [...new Set(people.values())];
}

function add({ byKpi }: Tallies, { kpi, noun, row, value, of = 0 }: Counted): void {
  let known = byKpi.get(kpi);
  if (!known) byKpi.set(kpi, (known = { noun, value: 0, of: 0, rows: [] }));
  known.value += value;
  known.of += of;
  if (known.rows.at(-1) !== row) known.rows.push(row);
}
