import type { Result } from "../../domain/kernel/result";
import { type Aging, type AgingGroup, overdueAmount, partsOf } from "../../domain/receivables/aging";
import type { CollectedGroup } from "../../domain/receivables/collectedBy";
import type { PeriodMeasures } from "../../domain/receivables/measures";
import type { CurrencyAging, ReceivablesReport } from "../../domain/receivables/report";
import type { Strings } from "../../i18n/index";
import type { Block, BlockCell } from "../block";
import { formulaCell, moneyCell, moneyFormat, numberCell, PERCENT, textCell } from "./cells";
import { collectionSections } from "./collection";
import { type Section, stackSections } from "./sections";

/** How the report writes: its words, the currency's decimals, the last days of the buckets. */
export interface ReceivablesLayout {
  readonly words: Strings["receivables"];
  readonly digits: number;
  readonly edges: readonly number[];
}

const DAYS = "0.0";
const WIDTHS = [26, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14];

/** The receivables tab: aging that proves itself, trend, whom to press, what will come in, whose credit to watch. */
export function receivablesTab(report: ReceivablesReport, sheetName: string, layout: ReceivablesLayout): Block {
  const { words } = layout;
  const sections = [
    ...report.currencies.flatMap((currency) => currencySections(currency, report, layout)),
    trendSection(report.trend, layout),
    ...collectedSections(report, layout),
    ...collectionSections(report, layout),
  ];
  const note = report.ledger.entries.some(({ kind }) => kind === "order") ? words.fromOrders : null;
  const heading = [textCell(words.title(report.asOf))];
  const stacked = stackSections(sections, { heading, note, columnWidths: WIDTHS });
  const print = { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 } as const;
  return { sheetName, ...stacked, columnWidths: WIDTHS, print, tables: [], frozenRows: 1, choices: [] };
}

function currencySections(own: CurrencyAging, { index }: ReceivablesReport, layout: ReceivablesLayout): Section[] {
  const { words } = layout;
  return [
    agingSection(own, layout),
    groupSection(words.byOwner, own.byOwner, (key) => key ?? words.nobody, layout),
    groupSection(words.byTerritory, own.byTerritory, (key) => key ?? words.nowhere, layout),
    groupSection(words.byAccount, own.byAccount, (key) => index.entries[key]?.name ?? words.nobody, layout),
  ];
}

/** Each part with its share; below it the total of the ledger, and a formula that must give 0. */
function agingSection({ currency, aging, allowance }: CurrencyAging, layout: ReceivablesLayout): Section {
  const { words, digits } = layout;
  const money = moneyFormat(digits);
  const labels = partLabels(layout);
  return {
    title: currency === null ? words.agingTitle : words.inCurrency(currency),
    headers: [words.age, words.amount, words.count, words.share],
    rows: partsOf(aging).map(({ amount, items }, at) => [
      textCell(labels[at]!),
      moneyCell(amount, digits),
      numberCell(items.length),
      numberCell(aging.total === 0 ? null : amount / aging.total, PERCENT),
    ]),
    foot: (first, last) => [
      [textCell(words.aging.total), moneyCell(aging.total, digits), formulaCell(`SUM(C${first}:C${last})`)],
      [textCell(words.check), formulaCell(`ROUND(SUM(B${first}:B${last})-B${last + 1},${digits})`, money)],
      [textCell(words.allowance), moneyCell(allowance, digits)],
    ],
    chart: { kind: "column", title: words.agingTitle, columns: 2 },
  };
}

/** Words for the parts of an aging, in its order. */
export function partLabels({ words, edges }: ReceivablesLayout): string[] {
  const { notDue, days, over, noDueDate, unapplied, disputed } = words.aging;
  const buckets = edges.map((edge, at) => days((edges[at - 1] ?? 0) + 1, edge));
  return [notDue, ...buckets, over(edges.at(-1)!), noDueDate, unapplied, disputed];
}

function groupSection<Key>(
  title: string,
  groups: readonly AgingGroup<Key>[],
  nameOf: (key: Key) => string,
  layout: ReceivablesLayout,
): Section {
  const { words, digits } = layout;
  return {
    title,
    headers: [title, words.aging.total, words.overdue, ...partLabels(layout)],
    rows: groups.map(({ key, aging }) => [textCell(nameOf(key)), ...agingCells(aging, digits)]),
  };
}

function agingCells(aging: Aging, digits: number): BlockCell[] {
  const parts = partsOf(aging).map(({ amount }) => moneyCell(amount, digits));
  return [moneyCell(aging.total, digits), moneyCell(overdueAmount(aging), digits), ...parts];
}

function trendSection(trend: readonly PeriodMeasures[], { words, digits }: ReceivablesLayout): Section {
  return {
    title: words.trendTitle,
    headers: [
      words.month,
      words.dso,
      words.bestDso,
      words.countback,
      words.daysDelinquent,
      words.receivable,
      words.overdue,
      words.overdueShare,
      words.sales,
      words.effectiveness,
      words.collectionRate,
      words.withinTerms,
    ],
    rows: trend.map((month) => [
      textCell(month.period.label),
      resultCell(month.dso, DAYS),
      resultCell(month.bestDso, DAYS),
      resultCell(month.countbackDso, DAYS),
      resultCell(month.daysDelinquent, DAYS),
      moneyCell(month.total, digits),
      moneyCell(month.overdue, digits),
      resultCell(month.overdueShare, PERCENT),
      moneyCell(month.sales, digits),
      resultCell(month.effectiveness, PERCENT),
      resultCell(month.collectionRate, PERCENT),
      resultCell(month.withinTerms, PERCENT),
    ]),
    chart: { kind: "line", title: words.dso, columns: 3 },
  };
}

/** What fell due and what of it came in, by rep, region and customer; none where nothing fell due. */
function collectedSections({ collected, index }: ReceivablesReport, layout: ReceivablesLayout): Section[] {
  const { words } = layout;
  if (collected.byOwner.length === 0) return [];
  return [
    collectedSection(words.byOwner, collected.byOwner, (key) => key ?? words.nobody, layout),
    collectedSection(words.byTerritory, collected.byTerritory, (key) => key ?? words.nowhere, layout),
    collectedSection(words.byAccount, collected.byAccount, (key) => index.entries[key]?.name ?? words.nobody, layout),
  ];
}

function collectedSection<Key>(
  by: string,
  groups: readonly CollectedGroup<Key>[],
  nameOf: (key: Key) => string,
  { words, digits }: ReceivablesLayout,
): Section {
  return {
    title: `${words.collectedTitle}: ${by}`,
    headers: [by, words.collectionRate, words.withinTerms, words.fellDue, words.collected],
    rows: groups.map(({ key, due, collected, collectionRate, withinTerms }) => [
      textCell(nameOf(key)),
      ...[collectionRate, withinTerms].map((rate) => resultCell(rate, PERCENT)),
      ...[due, collected].map((amount) => moneyCell(amount, digits)),
    ]),
  };
}

/** Blank where there is nothing to divide by. */
function resultCell(result: Result<number>, format: string): BlockCell {
  return numberCell(result.ok ? result.value : null, format);
}
