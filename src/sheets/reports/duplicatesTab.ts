import type { DuplicateGroup } from "../../domain/collisions/groups";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import type { Records } from "../salesBook";
import { dateCell, numberCell, squared, textCell } from "./cells";

const WIDTHS = [8, 11, 32, 14, 12, 22, 28, 14, 24, 70];

/** Every group with its rows, where they stand, and why each is thought one with the first (`why`). */
export function duplicatesTab(
  groups: readonly DuplicateGroup[],
  { rows: accounts, places }: Pick<Records<"accounts">, "rows" | "places">,
  why: (first: number, row: number) => string,
  { collisions: words }: Strings,
): Block {
  const lines = groups.flatMap(({ rows, sureness }, at) =>
    rows.map((row, index): BlockCell[] => {
      const { name, owner, createdDate, phone, mobile, email, city } = accounts[row]!;
      const place = places[row]!;
      return [
        numberCell(at + 1),
        textCell(words.sureness[sureness]),
        ...[name, owner].map(textCell),
        dateCell(createdDate),
        ...[phone ?? mobile, email, city, words.place(place.sheet, place.row)].map(textCell),
        textCell(index === 0 ? null : why(rows[0]!, row)),
      ];
    }),
  );
  const head = [[textCell(words.report.title(groups.length, lines.length))], []];
  const table = { row: head.length, column: 0, rowCount: lines.length + 1, columnCount: WIDTHS.length };
  return {
    sheetName: words.report.sheet,
    cells: squared([...head, words.report.headers.map(textCell), ...lines], WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [{ name: "DeskDuplicates", ...table }],
    frozenRows: head.length + 1,
    boldRows: [0],
    choices: [],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: head.length + 1 },
  };
}
