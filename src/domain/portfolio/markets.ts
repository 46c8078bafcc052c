import type { AccountIndex } from "../accountIndex";
import { finish, partly, type Steps, stepEach } from "../kernel/steps";
import type { Account } from "../model/accounts";
import { regionOf } from "../regions";
import { groupPlaces, type Labels, numberedLabels, placesOf } from "./groups";
import type { SalesTable } from "./sales";
import type { SoldLine } from "./soldLines";

/** Where and through whom was sold, as places in the lists of names; a name is null where nobody says. */
export interface Markets {
  readonly regions: readonly (string | null)[];
  readonly channels: readonly (string | null)[];
  /** By line of the sales table: as the line says, else as its account's row. */
  readonly regionOfLine: Int32Array;
  readonly channelOfLine: Int32Array;
  /** By account: as its row says, else as most of its lines. */
  readonly regionOfAccount: Int32Array;
  readonly channelOfAccount: Int32Array;
}

export function marketsOf(sales: SalesTable, lines: readonly SoldLine[], index: AccountIndex): Markets {
  return finish(marketSteps(sales, lines, index));
}

/** The same in steps. */
export function* marketSteps(sales: SalesTable, lines: readonly SoldLine[], index: AccountIndex): Steps<Markets> {
  const inRegion: WordOf = (line, account) => regionOf(line, account, index);
  const region = yield* partly(codedSteps(sales, lines, index, inRegion), 0, 0.5);
  const channel = yield* partly(codedSteps(sales, lines, index, channelOf), 0.5, 1);
  return {
    regions: region.names,
    channels: channel.names,
    regionOfLine: region.ofLine,
    channelOfLine: channel.ofLine,
    regionOfAccount: region.ofAccount,
    channelOfAccount: channel.ofAccount,
  };
}

/** A channel is what the line says it is, else the kind of its account. */
function channelOf(line: SoldLine | undefined, account: Account | null | undefined): string | null {
  return line?.channel ?? account?.type ?? null;
}

type WordOf = (line: SoldLine | undefined, account: Account | null | undefined) => string | null;

interface Coded {
  readonly names: Labels["names"];
  readonly ofLine: Int32Array;
  readonly ofAccount: Int32Array;
}

/** A word of every line and of every account, numbered. */
function* codedSteps(
  sales: SalesTable,
  lines: readonly SoldLine[],
  { entries }: AccountIndex,
  wordOf: WordOf,
): Steps<Coded> {
  const { names, codeOf } = numberedLabels();
  const ofLine = new Int32Array(sales.row.length);
  const take = (at: number) => {
    ofLine[at] = codeOf(wordOf(lines[sales.row[at]!], entries[sales.account[at]!]?.account));
  };
  yield* partly(stepEach(ofLine.length, take), 0, 0.8);
  const byAccount = groupPlaces(sales.account, entries.length);
  const ofAccount = new Int32Array(entries.length);
  const settle = (account: number) => {
    const own = wordOf(undefined, entries[account]!.account);
    const code = own === null ? usualCode(ofLine, placesOf(byAccount, account), names) : codeOf(own);
    ofAccount[account] = code ?? codeOf(null);
  };
  const rowsEach = Math.max(1, sales.row.length / entries.length);
  yield* partly(stepEach(entries.length, settle, rowsEach), 0.8, 1);
  return { names, ofLine, ofAccount };
}

/** The word most lines say, of equals the first met; null where none says any. */
function usualCode(codes: Int32Array, places: Int32Array, names: Labels["names"]): number | null {
  const counts = new Map<number, number>();
  for (const at of places) {
    const code = codes[at]!;
    if (names[code] !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let usual: number | null = null;
  for (const [code, count] of counts) if (usual === null || count > counts.get(usual)!) usual = code;
  return usual;
}
