import { isDone } from "../../domain/choiceWords";
import type { SheetCells } from "../../domain/mapping/workbookMap";
import type { Ratio } from "../../domain/kernel/ratio";
import type { ActionStatus, PlanAction } from "../../domain/plans/action";
import type { AuditPoint } from "../../domain/plans/chain";
import type { RowPlace } from "../salesBook";
import { LISTS } from "./lists";
import { choiceOf, reader, type RowReader, rowsOf, tablesIn, type UnreadCell } from "./planTables";
import type { PlanConventions } from "./readCells";
import type { Template } from "./template";

/** An action as it stands on a plan's tab, and whom the plan is about. */
export interface PlacedAction extends PlanAction, RowPlace {
  readonly template: string;
  readonly subject: string | null;
}

export type PlacedPoint = AuditPoint & RowPlace;

/** Every plan of a workbook, read back from the tabs. */
export interface PlanReading {
  readonly plans: readonly { readonly sheet: string; readonly template: string; readonly subject: string | null }[];
  readonly actions: readonly PlacedAction[];
  readonly points: readonly PlacedPoint[];
  readonly unread: readonly UnreadCell[];
}

/** Columns are known by their titles in any language, wherever they were moved; a title that was changed is not read. */
export function readPlans(
  sheets: readonly SheetCells[],
  templates: readonly Template[],
  conventions: PlanConventions,
): PlanReading {
  const tables = sheets.flatMap((sheet) => tablesIn(sheet, templates));
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

function actionIn({ place, template, subject, text, number, money, day }: RowReader): PlacedAction | null {
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

function pointIn({ place, subject, text, number }: RowReader): PlacedPoint | null {
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

/** A word of the list in any language; of a person's own words those that mean done, and any other is under way. */
function statusOf(text: string | null): ActionStatus {
  if (text === null) return "open";
  return choiceOf(LISTS.status, text) ?? (isDone(text) ? "done" : "doing");
}
