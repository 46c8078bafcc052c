import { moneyOf } from "../../domain/kernel/money";
import type { Kind } from "../../domain/model/noun";
import type { DateSystem } from "../serial";
import { currencyInHeader } from "./currencyText";
import { type DateSurvey, decodeDates, orderOf, surveyDates } from "./dates";
import type { DateOrder } from "./dateText";
import type { DecodedColumn, Notation } from "./decoded";
import { headerSaysPercent, scaleInHeader } from "./headerUnit";
import { decodeNumbers, type NumberSurvey, signOf, surveyNumbers } from "./numbers";
import type { NumberSign } from "./numberText";
import { isInPoints, ratioValue } from "./ratios";
import type { RawCell } from "./rawCell";
import { decodeTexts } from "./texts";

/** One column on its way into a field. */
export interface FieldColumn {
  readonly header: string;
  readonly column: number;
  readonly field: string;
  readonly kind: Kind;
  readonly cells: readonly RawCell[];
  readonly formats?: readonly string[] | undefined;
  readonly notation: Notation;
}

export interface Conventions {
  readonly dateSystem: DateSystem;
  readonly moneyDigits: number;
}

/** What the columns of a table say together, for those that say nothing alone. */
export interface TableNotation {
  readonly sign: NumberSign | null;
  readonly order: DateOrder | null;
}

export interface ColumnSurvey {
  readonly numbers?: NumberSurvey;
  readonly dates?: DateSurvey;
}

export type SurveyedColumn = FieldColumn & ColumnSurvey;

const NUMERIC: ReadonlySet<Kind> = new Set<Kind>(["number", "money", "ratio"]);
const DATED: ReadonlySet<Kind> = new Set<Kind>(["date", "moment"]);

export function surveyColumn<Column extends FieldColumn>(column: Column): Column & ColumnSurvey {
  if (NUMERIC.has(column.kind)) return { ...column, numbers: surveyNumbers(column.cells) };
  return DATED.has(column.kind) ? { ...column, dates: surveyDates(column.cells) } : column;
}

export function tableNotation(columns: readonly SurveyedColumn[]): TableNotation {
  return {
    sign: signOf(columns.flatMap(({ numbers }) => numbers ?? [])),
    order: orderOf(columns.flatMap(({ dates }) => dates ?? [])),
  };
}

/** What a field column holds, and in which currency, cell by cell, where the cells or the header say so. */
export interface DecodedField extends DecodedColumn {
  readonly currencies: readonly (string | null)[] | null;
}

export function decodeField(column: SurveyedColumn, table: TableNotation, conventions: Conventions): DecodedField {
  const { kind, cells, formats, dates, numbers } = column;
  if (numbers) return decodeNumeric(column, numbers, table, conventions);
  if (dates) {
    const told = column.notation.dateOrder ?? table.order;
    const reading = { dateSystem: conventions.dateSystem, told, withTime: kind === "moment" };
    return { ...decodeDates(cells, dates, reading), currencies: null };
  }
  return { ...decodeTexts(cells, { isId: kind === "id", ...(formats && { formats }) }), currencies: null };
}

/** Shares that cannot pass 1. */
const PARTS_OF_ONE = new Set(["probability", "share", "weight", "gpRate"]);
const PERCENT_FORMAT = /%/;

function decodeNumeric(
  column: SurveyedColumn,
  survey: NumberSurvey,
  table: TableNotation,
  { moneyDigits }: Conventions,
): DecodedField {
  const { kind, cells, header, formats, field } = column;
  const sign = column.notation.decimalSign ?? signOf([survey]) ?? table.sign;
  if (kind === "ratio") {
    const formatSaysPercent = formats?.some((format) => PERCENT_FORMAT.test(format)) ?? false;
    const isPartOfOne = PARTS_OF_ONE.has(field);
    const says = { headerSaysPercent: headerSaysPercent(header), formatSaysPercent };
    const inPoints = isInPoints({ cells, survey, isPartOfOne, ...says });
    const decoded = decodeNumbers(cells, survey, { sign, scale: 1 }, (value, text) =>
      ratioValue(value, text, inPoints),
    );
    return { ...decoded, currencies: null };
  }
  const reading = { sign, scale: scaleInHeader(header) };
  if (kind === "number") return { ...decodeNumbers(cells, survey, reading, (value) => value), currencies: null };
  const most = Number.MAX_SAFE_INTEGER / 10 ** moneyDigits;
  const convert = (value: number) => (Math.abs(value) < most ? moneyOf(value, moneyDigits) : null);
  return { ...decodeNumbers(cells, survey, reading, convert), currencies: currenciesOf(column, survey) };
}

function currenciesOf({ cells, header }: FieldColumn, { texts }: NumberSurvey): (string | null)[] | null {
  const inHeader = currencyInHeader(header);
  if (inHeader === null && ![...texts.values()].some((text) => text?.currency)) return null;
  return cells.map((cell) => {
    if (cell === null || cell === "") return null;
    return (typeof cell === "string" ? texts.get(cell)?.currency : null) ?? inHeader;
  });
}
