import { isDone } from "../../domain/choiceWords";
import { foldText } from "../../domain/kernel/text";
import type { Area, SheetCells } from "../../domain/mapping/workbookMap";
import type { Ratio } from "../../domain/kernel/ratio";
import type { ActionStatus, PlanAction } from "../../domain/plans/action";
import type { AuditPoint } from "../../domain/plans/chain";
import type { RowPlace } from "../salesBook";
import { columnLetters } from "../address";
import { headOf } from "./layout";
import { LISTS } from "./lists";
import { cellAt, dayIn, moneyIn, numberIn, type PlanConventions, type Read, textIn } from "./readCells";
import { planPartOf } from "./tableNames";
import type { Choices, TablePart, Template, Words } from "./template";

/** An action as it stands on a plan's tab, and whom the plan is about. */
export interface PlacedAction extends PlanAction, RowPlace {
  readonly template: string;
  readonly subject: string | null;
}

export type PlacedPoint = AuditPoint & RowPlace;

/** A cell that could not be read; the rest of its row counts. */
export interface UnreadCell extends RowPlace {
  readonly column: string;
  readonly found: string;
}

/** Every plan of a workbook, read back from the tabs. */
export interface PlanReading {
  readonly plans: readonly { readonly sheet: string; readonly template: string; readonly subject: string | null }[];
  readonly actions: readonly PlacedAction[];
  readonly points: readonly PlacedPoint[];
  readonly unread: readonly UnreadCell[];
}

interface Found {
  readonly sheet: SheetCells;
  readonly area: Area;
  readonly template: Template;
  readonly subject: string | null;
  readonly columns: ReadonlyMap<string, number>;
}

/** Columns are known by their titles in any language, wherever they were moved; a title that was changed is not read. */
export function readPlans(
  sheets: readonly SheetCells[],
  templates: readonly Template[],
  conventions: PlanConventions,
): PlanReading {
  const tables = sheets.flatMap((sheet) => foundIn(sheet, templates));
  const unread: UnreadCell[] = [];
  const rows = (needed: readonly string[]) =>
    tables
      .filter(({ columns }) => needed.every((column) => columns.has(column)))
      .flatMap((found) => rowsOf(found).map((row) => reader(found, row, conventions, unread)));
  const plans = new Map(tables.map(({ sheet, template, subject }) => [sheet.name, { template: template.id, subject }]));
  return {
    plans: [...plans].map(([sheet, plan]) => ({ sheet, ...plan })),
    actions: rows(["action", "due"]).flatMap((cells) => actionIn(cells) ?? []),
    points: rows(["point", "score"]).flatMap((cells) => pointIn(cells) ?? []),
    unread,
  };
}

function foundIn(sheet: SheetCells, templates: readonly Template[]): Found[] {
  return (sheet.tables ?? []).flatMap(({ name, area }): Found[] => {
    const named = planPartOf(name);
    const template = templates.find(({ id }) => id === named?.template);
    const part = template?.parts.find(({ id }) => id === named?.part);
    if (!template || part?.kind !== "table") return [];
    return [{ sheet, area, template, subject: subjectOf(sheet, template), columns: columnsOf(sheet, area, part) }];
  });
}

function columnsOf(sheet: SheetCells, { firstRow, firstColumn, lastColumn }: Area, { columns }: TablePart) {
  const places = new Map<string, number>();
  for (let at = firstColumn; at <= lastColumn; at++) {
    const header = foldText(textIn(cellAt(sheet, firstRow, at)) ?? "");
    const column = columns.find(({ title }) => spells(title, header));
    if (column) places.set(column.id, at);
  }
  return places;
}

function spells(title: Words, folded: string): boolean {
  return Object.values(title).some((word) => foldText(word) === folded);
}

/** Rows of the sheet that the head of a plan may have come down to when rows were inserted above. */
const HEAD_ROWS = 12;

/** The cell right of the subject's label, past the one its label runs over. */
function subjectOf(sheet: SheetCells, template: Template): string | null {
  const label = headOf(template).fields[0]!.title;
  for (let row = 1; row <= HEAD_ROWS; row++) {
    if (!spells(label, foldText(textIn(cellAt(sheet, row, 0)) ?? ""))) continue;
    return textIn(cellAt(sheet, row, 2)) ?? null;
  }
  return null;
}

function rowsOf({ area }: Found): number[] {
  return Array.from({ length: area.lastRow - area.firstRow }, (_, at) => area.firstRow + 1 + at);
}

type Reader = ReturnType<typeof reader>;

/** Reads the cells of one row by the ids of its columns; what says something else is noted and counts as blank. */
function reader({ sheet, template, subject, columns }: Found, row: number, how: PlanConventions, unread: UnreadCell[]) {
  const take = <Value>(column: string, read: (cell: ReturnType<typeof cellAt>) => Read<Value>): Value | null => {
    const at = columns.get(column);
    if (at === undefined) return null;
    const cell = cellAt(sheet, row, at);
    const value = read(cell);
    if (value === undefined) unread.push({ sheet: sheet.name, row, column: columnLetters(at), found: String(cell) });
    return value ?? null;
  };
  return {
    place: { sheet: sheet.name, row },
    template: template.id,
    subject,
    text: (column: string) => take(column, textIn),
    number: (column: string) => take(column, numberIn),
    money: (column: string) => take(column, (cell) => moneyIn(cell, how)),
    day: (column: string) => take(column, (cell) => dayIn(cell, how)),
  };
}

function actionIn({ place, template, subject, text, number, money, day }: Reader): PlacedAction | null {
  const action = text("action");
  if (action === null) return null;
  return {
    ...place,
    template,
    subject,
    action,
    owner: text("owner"),
    start: day("start"),
    due: day("due"),
    status: statusOf(text("status")),
    progress: number("progress") as Ratio | null,
    budget: money("budget"),
    spent: money("spent"),
    indicator: text("indicator"),
    baseline: number("baseline"),
    goal: number("goal"),
    actual: number("actual"),
    value: money("value"),
    followUp: day("followUp"),
    point: text("point"),
    line: text("line"),
    weight: number("weight"),
    highest: number("highest"),
    before: number("before"),
    target: number("target"),
    after: number("after"),
  };
}

function pointIn({ place, subject, text, number }: Reader): PlacedPoint | null {
  const point = text("point");
  if (point === null || text("isNotApplicable") !== null) return null;
  const met = choiceOf(LISTS.yesNo, text("met"));
  return {
    ...place,
    subject,
    point,
    line: text("line"),
    highest: number("highest"),
    score: number("score"),
    isMust: choiceOf(LISTS.requirement, text("requirement")) === "must",
    isMet: met === null ? null : met === "yes",
  };
}

function choiceOf<List extends Choices>(list: List, text: string | null): keyof List | null {
  const folded = foldText(text ?? "");
  return Object.keys(list).find((id) => spells(list[id]!, folded)) ?? null;
}

/** A word of the list in any language; of a person's own words those that mean done, and any other is under way. */
function statusOf(text: string | null): ActionStatus {
  if (text === null) return "open";
  return choiceOf(LISTS.status, text) ?? (isDone(text) ? "done" : "doing");
}
