import { money } from "../../domain/kernel/money";
import { toldReasons } from "../../domain/today/reasons";
import type { TodayLine, TodayList } from "../../domain/today/todayList";
import { type Figures, figuresIn } from "../../i18n/figures";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { dateCell, moneyCell, numberCell, squared, textCell } from "./cells";

export interface TodayForm {
  readonly strings: Strings;
  readonly digits: number;
  readonly owner: string | null;
}

const WIDTHS = [5, 22, 6, 12, 11, 54, 11, 11, 11, 22, 18, 16];
/** A number with room before the text beside it. */
const SPACED = "0_)_)";

/** Today's list for printing: a row per account in order of rank, its reasons one below the other in one cell. */
export function todayTab(list: TodayList, { strings, digits, owner }: TodayForm): Block {
  const words = strings.today.sheet;
  const figures = figuresIn(strings.pane.locale, digits);
  const header = [
    ...[words.rank, words.account, words.grade, words.owner, words.priority, words.why, words.due, words.amount],
    ...[words.lastContact, words.said, words.goal, words.bestTime],
  ].map(textCell);
  const head: BlockCell[][] = [[textCell(words.title(list.asOf, owner))], [textCell(words.hint(list.putOff))]];
  const rows = list.lines.map((line, at) => lineRow(line, at + 1, { strings, digits, figures }));
  return {
    sheetName: words.name,
    cells: squared([...head, header, ...rows], WIDTHS.length),
    columnWidths: WIDTHS,
    tables: [{ name: "DeskToday", row: head.length, column: 0, rowCount: rows.length + 1, columnCount: WIDTHS.length }],
    frozenRows: head.length + 1,
    boldRows: [0],
    choices: [],
    wrappedAreas: [{ row: head.length, column: 0, rowCount: rows.length + 1, columnCount: WIDTHS.length }],
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: head.length + 1 },
  };
}

interface RowForm {
  readonly strings: Strings;
  readonly digits: number;
  readonly figures: Figures;
}

function lineRow(line: TodayLine, rank: number, { strings, digits, figures }: RowForm): BlockCell[] {
  const { sheet, because, more, window } = strings.today;
  const reasons = toldReasons(line.reasons);
  const why = [
    ...reasons.told.map(({ fact }) => because(fact, figures)),
    ...reasons.more.map(({ kind, reasons: rest }) => more(rest.length, kind)),
  ];
  const owner = line.isOwnerAway ? `${line.owner ?? ""} (${sheet.away})` : line.owner;
  return [
    numberCell(rank, SPACED),
    textCell(line.name),
    textCell(line.grade),
    textCell(owner),
    numberCell(line.importance * line.urgency, SPACED),
    textCell(why.join("\n")),
    dateCell(line.due),
    line.amount === 0 ? null : moneyCell(money(line.amount), digits),
    dateCell(line.last?.date ?? null),
    textCell(line.last?.content ?? line.last?.subject ?? line.need),
    textCell(line.isMissingNextStep ? sheet.noGoal : line.goal),
    textCell(line.callWindow && window(line.callWindow)),
  ];
}
