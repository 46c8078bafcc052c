import { WIN_LOSS_GROUPS, type Closed, type WinLoss } from "../../domain/salesReport/winLoss";
import type { Opportunity } from "../../domain/model/opportunities";
import type { BlockCell } from "../block";
import type { ReportTab, TabPart } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { type ReportHead, reportHead, type ReportForm, tabName } from "./reportHead";
import { boxPart, tablePart, textCells } from "./tabParts";

type Row = readonly BlockCell[];

/** What each part is known by on the tab; a number is never used for another part. */
const CODE = { head: 1, summary: 2, reasons: 3, deals: 4, lessons: 5, manager: 6, groups: 10 } as const;
const WIDTHS = [26, 12, 14, 12, 14, 11, 11];
const MOST_DEALS = 60;

/** Wins and losses with their reasons, and room for what is learnt of them. */
export function winLossTab(
  result: WinLoss,
  deals: readonly Opportunity[],
  head: ReportHead,
  form: ReportForm,
): ReportTab {
  const { strings } = form;
  const words = strings.reports.winLoss;
  const table = (code: number, title: string, list: readonly Closed[]) =>
    tablePart(
      code,
      title,
      words.headers,
      list.map((closed) => closedRow(closed, form)),
      strings.reports.none,
    );
  const groups = WIN_LOSS_GROUPS.flatMap((group, at): TabPart[] =>
    result.groups[group].length === 0 ? [] : [table(CODE.groups + at, words.groups[group], result.groups[group])],
  );
  return {
    sheetName: tabName(words.name, head),
    parts: [
      reportHead(CODE.head, words.name, head, form),
      { ...table(CODE.summary, words.summary, [result.all]), rows: summaryRows(result, form) },
      table(CODE.reasons, words.reasons, result.reasons),
      ...groups,
      tablePart(CODE.deals, words.deals, words.dealHeaders, dealRows(result, deals, form), strings.reports.none),
      boxPart(CODE.lessons, words.lessons),
      boxPart(CODE.manager, strings.salesReport.manager),
    ],
    columnWidths: WIDTHS,
    print: { orientation: "portrait", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

function summaryRows({ all, daysToWin, daysToLose }: WinLoss, form: ReportForm): Row[] {
  const words = form.strings.reports.winLoss;
  return [
    [textCell(words.all), ...closedRow(all, form).slice(1)],
    [textCell(words.daysToWin), numberCell(daysToWin)],
    [textCell(words.daysToLose), numberCell(daysToLose)],
  ];
}

function closedRow({ key, won, lost, rate, amountRate }: Closed, { strings, digits }: ReportForm): Row {
  return [
    textCell(key || strings.reports.unnamed),
    numberCell(won.rows.length),
    moneyCell(won.amount, digits),
    numberCell(lost.rows.length),
    moneyCell(lost.amount, digits),
    numberCell(rate, PERCENT),
    numberCell(amountRate, PERCENT),
  ];
}

/** The largest of all that were closed. */
function dealRows({ all }: WinLoss, deals: readonly Opportunity[], { strings, digits }: ReportForm): Row[] {
  const words = strings.reports.winLoss;
  const closed = [
    ...all.won.rows.map((row) => ({ deal: deals[row]!, word: words.won })),
    ...all.lost.rows.map((row) => ({ deal: deals[row]!, word: words.lost })),
  ];
  return closed
    .sort((one, other) => (other.deal.amount ?? 0) - (one.deal.amount ?? 0))
    .slice(0, MOST_DEALS)
    .map(({ deal, word }) => [
      ...textCells([deal.accountName, deal.name].filter(Boolean).join(" · "), word),
      moneyCell(deal.amount, digits),
      dateCell(deal.closeDate),
      ...textCells(deal.lossReason ?? "", deal.owner ?? "", deal.competitor ?? ""),
    ]);
}
