import { type AccountGuard, type Sighting, sightings } from "../../domain/collisions/accountGuard";
import { surenessOf } from "../../domain/collisions/groups";
import { mapWorkbook } from "../../domain/mapping/mapWorkbook";
import type { Account } from "../../domain/model/accounts";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { readBook } from "../reading/book";
import { type FileBook, fileCells } from "../reading/fileCells";
import { squared, textCell } from "../reports/cells";
import type { RowPlace, SalesBook } from "../salesBook";
import type { LiveAccounts } from "./liveAccounts";

/** An account of another workbook, and the account of this one that it may be the same as. */
export interface Shared {
  readonly file: string;
  readonly place: RowPlace;
  readonly account: Account;
  readonly best: Sighting;
}

/** What another workbook has: so many accounts, and those of them that this one has too. */
export interface OtherBook {
  readonly file: string;
  readonly accounts: number;
  readonly shared: readonly Shared[];
}

/** Maps another workbook's sheets as this one's are mapped, and looks for each of its accounts here; it is only read. */
export function compareBook(
  file: string,
  book: FileBook,
  { guard, accounts }: LiveAccounts,
  { moneyDigits }: SalesBook,
): OtherBook {
  const sheets = fileCells(book, file);
  const tables = mapWorkbook(sheets).tables.filter(({ noun, status }) => noun === "accounts" && status === "mapped");
  const dateSystem = book.dateSystem === "1904" ? 1904 : 1900;
  const { rows, places } = readBook(sheets, tables, { dateSystem, moneyDigits, notation: () => ({}) }).records.accounts;
  const shared = rows.flatMap((account, at): Shared[] => {
    const best = bestOf(guard, account, accounts);
    return best ? [{ file, place: places[at]!, account, best }] : [];
  });
  return { file, accounts: rows.length, shared: shared.sort((a, b) => b.best.bits - a.best.bits) };
}

function bestOf(guard: AccountGuard, account: Account, accounts: LiveAccounts["accounts"]): Sighting | undefined {
  return sightings(guard, account).find(({ row }) => accounts[row] !== null);
}

const WIDTHS = [24, 22, 30, 14, 30, 14, 22, 11, 70];

/** Every account that both have: theirs, ours, who holds each, and why. */
export function sharedTab(
  books: readonly OtherBook[],
  { accounts, places }: LiveAccounts,
  why: (sighting: Sighting) => string,
  { collisions, guard: { files: words } }: Strings,
): Block {
  const lines = books.flatMap(({ shared }) =>
    shared.map(({ file, place, account, best }): BlockCell[] => {
      const [ours, here] = [accounts[best.row], places[best.row]!];
      return [
        ...[file, collisions.place(place.sheet, place.row), account.name, account.owner].map(textCell),
        ...[ours?.name ?? null, ours?.owner ?? null, collisions.place(here.sheet, here.row)].map(textCell),
        ...[collisions.sureness[surenessOf(best.bits)], why(best)].map(textCell),
      ];
    }),
  );
  const head = [[textCell(words.tabTitle(lines.length))], []];
  return {
    sheetName: words.sheet,
    cells: squared([...head, words.headers.map(textCell), ...lines], WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [
      { name: "DeskShared", row: head.length, column: 0, rowCount: lines.length + 1, columnCount: WIDTHS.length },
    ],
    frozenRows: head.length + 1,
    boldRows: [0],
    choices: [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: head.length + 1 },
  };
}
