import type { IsoDate } from "../../domain/kernel/date";
import { foldText } from "../../domain/kernel/text";
import { type NounId, nouns } from "../../domain/model/index";
import type { Kind } from "../../domain/model/noun";
import type { BlockCell } from "../block";
import type { ReportTab } from "../reportTab/parts";
import type { SalesBook } from "../salesBook";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { type ReportForm, type ReportHead, reportHead, tabName } from "./reportHead";
import { boxPart, tablePart, textCells } from "./tabParts";

/** Rows a person asks a report of. */
export interface Selection {
  readonly noun: NounId;
  /** In this order. */
  readonly fields: readonly string[];
  /** Of the first field of days; null: whenever, also without a day. */
  readonly span: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Somewhere in the row; "" for all. */
  readonly text: string;
  readonly owner: string | null;
}

type AnyRow = Readonly<Record<string, unknown>>;

/** The rows that fit, by their numbers, in the order of the sheet. */
export function selectedRows({ records }: SalesBook, selection: Selection): number[] {
  const { noun, span, text, owner } = selection;
  const wanted = foldText(text);
  const day = dayField(noun);
  return (records[noun].rows as readonly AnyRow[]).flatMap((row, at) => {
    const date = day === null ? null : (row[day] as IsoDate | null);
    const isInSpan =
      span === null ||
      day === null ||
      (date !== null && date.slice(0, 10) >= span.from && date.slice(0, 10) <= span.to);
    const isOwned = owner === null || foldText(String(row.owner ?? row.handler ?? "")) === foldText(owner);
    const isSaid =
      wanted === "" ||
      Object.values(row).some((value) => typeof value === "string" && foldText(value).includes(wanted));
    return isInSpan && isOwned && isSaid ? [at] : [];
  });
}

/** The field of days that a noun's rows are told apart by in time; null of one without any. */
export function dayField(noun: NounId): string | null {
  const fields = Object.entries<Kind>(nouns[noun].fields);
  return fields.find(([, kind]) => kind === "date" || kind === "moment")?.[0] ?? null;
}

/** The fields of a noun that its sheets have, those that say who, when and how much before all others. */
export function offeredFields({ records }: SalesBook, noun: NounId): string[] {
  return Object.keys(nouns[noun].fields).filter((field) => records[noun].fields.has(field));
}

/** Prices and rates: their sum says nothing. */
const UNSUMMED = new Set(["unitPrice", "price", "ourPrice", "fxRate", "probability"]);
const MOST_ROWS = 2000;
const WIDTH = 18;
const CODE = { head: 1, rows: 2, remarks: 3, manager: 4 } as const;

/** The chosen rows with the sums of their amounts and quantities, and room for remarks. */
export function selectionTab(
  book: SalesBook,
  selection: Selection,
  title: string,
  head: ReportHead,
  form: ReportForm,
): ReportTab {
  const { strings } = form;
  const words = strings.reports.selection;
  const { noun, fields } = selection;
  const kinds: Readonly<Record<string, Kind>> = nouns[noun].fields;
  const labels: Readonly<Record<string, string>> = strings.nouns[noun].fields;
  const rows = selectedRows(book, selection);
  const values = rows.map((row) => book.records[noun].rows[row] as AnyRow);
  const shown = values.slice(0, MOST_ROWS);
  return {
    sheetName: tabName(title, head),
    parts: [
      reportHead(CODE.head, title, head, form),
      {
        ...tablePart(
          CODE.rows,
          words.rows(rows.length),
          fields.map((field) => labels[field] ?? field),
          [],
          strings.reports.none,
        ),
        rows: [
          ...shown.map((row) => fields.map((field) => valueCell(row[field], kinds[field]!, form))),
          ...(rows.length > shown.length ? [textCells(words.more(rows.length - shown.length))] : []),
          sumRow(values, fields, kinds, form),
        ],
      },
      boxPart(CODE.remarks, words.remarks),
      boxPart(CODE.manager, strings.salesReport.manager),
    ],
    columnWidths: fields.map(() => WIDTH),
    print: {
      orientation: fields.length > 6 ? "landscape" : "portrait",
      pagesWide: 1,
      pagesTall: null,
      titleRows: 1,
    },
  };
}

function valueCell(value: unknown, kind: Kind, { digits }: ReportForm): BlockCell {
  if (value === null || value === undefined) return null;
  if (kind === "money") return moneyCell(value as never, digits);
  if (kind === "ratio") return numberCell(value as number, PERCENT);
  if (kind === "date") return dateCell(value as IsoDate);
  return typeof value === "number" ? numberCell(value) : textCell(String(value));
}

function sumRow(
  rows: readonly AnyRow[],
  fields: readonly string[],
  kinds: Readonly<Record<string, Kind>>,
  form: ReportForm,
): BlockCell[] {
  return fields.map((field, at) => {
    const kind = kinds[field]!;
    const isSummed = (kind === "money" || kind === "number") && !UNSUMMED.has(field);
    if (!isSummed) return at === 0 ? textCell(form.strings.reports.selection.sum) : null;
    const sum = rows.reduce((total, row) => total + ((row[field] as number | null) ?? 0), 0);
    return valueCell(sum, kind, form);
  });
}
