import { cellAddress } from "../address";
import { GENERAL, TEXT_FORMAT } from "../block";
import { isDateFormat } from "../changes/wanted";
import { type Input, isFormula, shownInput } from "../contents";
import { type FormGroup, groupsOf, type Label } from "./formLabels";
import { headRole, knownColumn, knownFact, knownList } from "./knownWords";
import { declaredFormula, type FormNames, type NamedTable, type Standing } from "./ownFormula";
import type { FormTable, SheetForm } from "./sheetForm";
import type {
  CellKind,
  Choices,
  FieldsPart,
  PlanSubject,
  StartRow,
  TablePart,
  Template,
  TemplateColumn,
  TemplateField,
  Words,
} from "./template";

/** What a person says of a template that is made of a sheet. */
export interface DraftAsk {
  /** Letters only: tables of the tabs made of it bear it. */
  readonly id: string;
  readonly name: string;
  readonly subject: PlanSubject;
  /** Columns whose rows begin with what stands there now, by `columnKey`; null: those that look like a check list's. */
  readonly kept: ReadonlySet<string> | null;
}

/** A template made of a sheet, and what of the sheet is not in it. */
export interface Draft {
  readonly template: Template;
  /** Columns with contents, and whether rows begin with them. */
  readonly columns: readonly { readonly key: string; readonly title: string; readonly isKept: boolean }[];
  /** Formulas that read what has no name in a declaration; their cells are left blank. */
  readonly leftOut: readonly { readonly cell: string; readonly formula: string }[];
}

/** One text in every language: a firm writes its own forms in its own words. */
function ownWords(text: string): Words {
  return { "en-US": text, "zh-CN": text };
}

/** Ids of letters alone: A, B … Z, BA. */
function letters(count: number): string {
  const A = 65;
  const LETTERS = 26;
  const rest = Math.floor(count / LETTERS);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(A + (count % LETTERS));
}

export function ownTemplateId(taken: readonly string[]): string {
  for (let count = 0; ; count++) {
    const id = `own${letters(count)}`;
    if (!taken.includes(id)) return id;
  }
}

interface Reading {
  readonly form: SheetForm;
  readonly ask: DraftAsk;
  readonly names: FormNames;
  readonly leftOut: { cell: string; formula: string }[];
}

/**
 * The declaration of a sheet: native tables with the kinds, lists, formulas and formats of their columns, and labels with
 * their values as fields. What fills the form of one customer is left out: rows, values, and whom it is about.
 */
export function draftOf(form: SheetForm, ask: DraftAsk): Draft {
  const groups = groupsOf(form);
  const labels = groups.flatMap((group) => (group.kind === "fields" ? group.labels : []));
  const reading: Reading = { form, ask, names: namesOf(form, labels), leftOut: [] };
  const columns: Draft["columns"][number][] = [];
  const parts = groups.flatMap((group, at): (FieldsPart | TablePart)[] => {
    if (group.kind === "table") return [tablePart(group, reading, columns)];
    const fields = group.labels.flatMap((label) => fieldOf(label, reading) ?? []);
    const title = ownWords(group.title ?? ask.name);
    return fields.length === 0 ? [] : [{ kind: "fields", id: `g${letters(at)}`, title, fields }];
  });
  const name = ownWords(ask.name);
  const purpose = ownWords(form.name);
  return {
    template: { id: ask.id, subject: ask.subject, name, purpose, parts },
    columns,
    leftOut: reading.leftOut,
  };
}

function namesOf(form: SheetForm, labels: readonly Label[]): FormNames {
  const fields = new Map<string, string>();
  labels.forEach(({ text, value }, at) => {
    if (value === null) return;
    const role = headRole(text);
    fields.set(`${value.row},${value.column}`, role === null ? fieldId(at) : role === "asOf" ? "asOf" : "subject");
  });
  return { sheet: form.name, fields, tables: form.tables.map((table, at) => namedTable(table, at, form)) };
}

function fieldId(at: number): string {
  return `f${letters(at)}`;
}

function namedTable(table: FormTable, at: number, { inputs }: SheetForm): NamedTable {
  const headers = Array.from({ length: table.columnCount }, (_, column) =>
    String(shownInput(inputs[table.row]?.[table.column + column] ?? "")),
  );
  const list = knownList(headers);
  const taken = new Set<string>();
  const columns = headers.map((header, column) => {
    const known = list?.columns[column] ?? knownColumn(header);
    const id = known !== null && !taken.has(known) ? known : `c${letters(column)}`;
    taken.add(id);
    return { id, header };
  });
  const { row, column: firstColumn, rowCount, name } = table;
  return { id: `t${letters(at)}`, name, firstRow: row + 1, lastRow: row + rowCount - 1, firstColumn, columns };
}

/** Whom the form is about and its day are in every plan's head; labels of what the sheets know are filled by them. */
function fieldOf(label: Label, reading: Reading): TemplateField | null {
  const { text, value } = label;
  if (headRole(text) !== null) return null;
  const title = ownWords(text.replace(/[:：]\s*$/u, ""));
  const fact = knownFact(text);
  const at = value && reading.names.fields.get(`${value.row},${value.column}`);
  const id = at ?? `n${letters(label.row)}${letters(label.column)}`;
  if (value === null) return { id, title, kind: "text" };
  const format = reading.form.formats[value.row]?.[value.column] ?? GENERAL;
  const input = reading.form.inputs[value.row]?.[value.column] ?? "";
  const formula = formulaAt(value, null, reading);
  const kind = kindOf(format, [input]);
  return { id, title, kind, ...formatOf(format), ...(formula !== null && { formula }), ...(fact && { fact }) };
}

const LEAST_BLANK = 5;
const MOST_BLANK = 50;

function tablePart(
  { index, title }: FormGroup & { readonly kind: "table" },
  reading: Reading,
  columns: Draft["columns"][number][],
): TablePart {
  const named = reading.names.tables[index]!;
  const { choices } = reading.form.tables[index]!;
  const list = knownList(named.columns.map(({ header }) => header));
  const own = named.columns.map((each, at) => columnOf(named, at, choices[at] ?? null, reading));
  const kept = list ? [] : keptColumns(named, own, reading, columns);
  const startRows = startRowsOf(named, kept, reading.form);
  const bodyRows = named.lastRow - named.firstRow + 1;
  return {
    kind: "table",
    id: named.id,
    title: ownWords(title ?? reading.ask.name),
    columns: own,
    ...(list ? { filledFrom: list.filledFrom } : { startRows }),
    blankRows: Math.min(MOST_BLANK, Math.max(LEAST_BLANK, bodyRows - startRows.length)),
  };
}

function columnOf(table: NamedTable, at: number, choices: readonly string[] | null, reading: Reading): TemplateColumn {
  const { id, header } = table.columns[at]!;
  const column = table.firstColumn + at;
  const format = reading.form.formats[table.firstRow]?.[column] ?? GENERAL;
  const inputs = bodyInputs(table, at, reading.form);
  const formula = columnFormula(table, column, reading);
  return {
    id,
    title: ownWords(header),
    kind: choices ? "choice" : kindOf(format, inputs),
    width: widthOf(header, inputs),
    ...formatOf(format),
    ...(choices && { choices: choicesOf(choices) }),
    ...(formula !== null && { formula }),
  };
}

function bodyInputs({ firstRow, lastRow, firstColumn }: NamedTable, at: number, { inputs }: SheetForm): Input[] {
  return inputs.slice(firstRow, lastRow + 1).map((row) => row[firstColumn + at] ?? "");
}

/** The formula most rows of a column share; a row of its own kind is not the column's. */
function columnFormula(table: NamedTable, column: number, reading: Reading): string | null {
  const counts = new Map<string, number>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const formula = formulaAt({ row, column }, { table, row }, reading);
    if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function formulaAt(cell: Readonly<{ row: number; column: number }>, at: Standing, { form, names, leftOut }: Reading) {
  const input = form.inputs[cell.row]?.[cell.column] ?? "";
  if (!isFormula(input)) return null;
  const formula = declaredFormula(input, at, names);
  if (formula === null) leftOut.push({ cell: cellAddress(cell.row, cell.column), formula: input });
  return formula;
}

function kindOf(format: string, inputs: readonly Input[]): CellKind {
  if (isDateFormat(format)) return "date";
  if (format.includes("%")) return "ratio";
  const filled = inputs.filter((input) => input !== "");
  const isNumeric = filled.length > 0 && filled.every((input) => typeof input === "number");
  return isNumeric || (format !== GENERAL && format !== TEXT_FORMAT) ? "number" : "text";
}

function formatOf(format: string): { readonly format?: string } {
  return format === GENERAL || format === TEXT_FORMAT ? {} : { format };
}

const WIDTHS = { least: 9, most: 36, perHan: 2 };

/** Room for the longest content; a header may run over two lines. */
function widthOf(header: string, inputs: readonly Input[]): number {
  const texts = inputs.filter((input) => !isFormula(input)).map((input) => lengthOf(String(shownInput(input))));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(lengthOf(header) / 2) + 2, ...texts));
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? WIDTHS.perHan : 1), 0);
}

function choicesOf(choices: readonly string[]): Choices {
  return Object.fromEntries(choices.map((choice, at) => [`o${letters(at)}`, ownWords(choice)]));
}

export function columnKey(table: NamedTable, at: number): string {
  return `${table.id}.${table.columns[at]!.id}`;
}

/** By their place; every column with contents of a person is told to `columns`. */
function keptColumns(
  table: NamedTable,
  own: readonly TemplateColumn[],
  { form, ask }: Reading,
  columns: Draft["columns"][number][],
): number[] {
  const filled = own.flatMap(({ formula }, at) => {
    const inputs = bodyInputs(table, at, form);
    return formula === undefined && inputs.some((input) => input !== "" && !isFormula(input)) ? [at] : [];
  });
  const checkList = filled.find((at) => isCheckList(bodyInputs(table, at, form), own[at]!));
  const kept = filled.filter((at) => (ask.kept ? ask.kept.has(columnKey(table, at)) : at === checkList));
  for (const at of filled) {
    columns.push({ key: columnKey(table, at), title: table.columns[at]!.header, isKept: kept.includes(at) });
  }
  return kept;
}

const LEAST_POINTS = 3;

/** A text in every row down to the last, each another: what is to be done or asked, and no answer to it. */
function isCheckList(inputs: readonly Input[], { kind }: TemplateColumn): boolean {
  const texts = inputs.filter((input) => typeof input === "string" && input !== "");
  const isWhole = inputs.slice(0, texts.length).every((input) => input !== "");
  return kind === "text" && texts.length >= LEAST_POINTS && isWhole && new Set(texts).size === texts.length;
}

function startRowsOf(table: NamedTable, kept: readonly number[], { inputs }: SheetForm): StartRow[] {
  const rows = inputs.slice(table.firstRow, table.lastRow + 1).map((row): StartRow =>
    Object.fromEntries(
      kept.flatMap((at) => {
        const input = row[table.firstColumn + at] ?? "";
        if (input === "" || typeof input === "boolean" || isFormula(input)) return [];
        const value = typeof input === "number" ? input : ownWords(String(shownInput(input)));
        return [[table.columns[at]!.id, value] as const];
      }),
    ),
  );
  const filled = rows.map((row) => Object.keys(row).length > 0);
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}
