import type { LeftWhy } from "../../domain/kernel/left";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

/** What change sets are called. Each takes its facts as one object of plain data, because it is kept in the workbook. */
const titles = {
  freeze: ({ sheet }: { readonly sheet: string | null }) =>
    sheet === null ? "Formulas frozen to values" : `Formulas of “${sheet}” frozen to values`,
  report: ({ sheet }: { readonly sheet: string }) => `“${sheet}” written`,
  merge: ({ groups, rows }: { readonly groups: number; readonly rows: number }) =>
    `${counted(rows, "row", "rows")} merged into ${counted(groups, "account", "accounts")}`,
  mend: ({ count }: { readonly count: number }) => `${counted(count, "cell", "cells")} mended`,
  baseline: ({ count }: { readonly count: number }) =>
    `${counted(count, "forecast", "forecasts")} put beside people’s own`,
  frozenVersion: ({ month, count }: { readonly month: string; readonly count: number }) =>
    `Version ${month} frozen: ${counted(count, "forecast", "forecasts")}`,
  contact: ({ account }: { readonly account: string }) => `Contact with “${account}” logged`,
  gradeScore: ({ account }: { readonly account: string }) => `Score of “${account}” given by hand`,
  gradeScores: ({ count }: { readonly count: number }) =>
    count === 1 ? "1 score to be given" : `${count} scores to be given`,
  gradeMark: ({ account }: { readonly account: string }) => `Grade of “${account}” set by hand`,
  grades: ({ count }: { readonly count: number }) => `${counted(count, "grade", "grades")} written`,
  setAside: ({ rows }: { readonly rows: number }) =>
    `${counted(rows, "entry", "entries")} set aside as likely duplicates`,
  duplicateColumn: ({ rows }: { readonly rows: number }) =>
    `${counted(rows, "row", "rows")} marked in the column “Duplicate”`,
  ruleVersion: ({ from, tables }: { readonly from: string; readonly tables: number }) =>
    `New version of ${counted(tables, "rule table", "rule tables")} from ${from}`,
  putBack: ({ name }: { readonly name: string }) => `“${name}” put back`,
};

const left: { readonly [Why in LeftWhy]: string } = {
  changed: "changed meanwhile by somebody else",
  protected: "the sheet is protected",
  merged: "inside a merged cell",
  spilled: "filled by a formula in another cell",
  gone: "no longer there",
  occupied: "something stands in the way below the table",
  referred: "formulas on other sheets refer to it",
  unready: "not calculated yet, or an error",
  notReached: "not reached",
  unknown: "Excel broke off; look whether it was written",
};

interface Counts {
  readonly cells: number;
  readonly rows: number;
  readonly sheets: number;
}

function amount({ cells, rows, sheets }: Counts): string {
  const parts = [
    ...(sheets > 0 ? [counted(sheets, "sheet", "sheets")] : []),
    ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
    ...(cells > 0 || rows + sheets === 0 ? [counted(cells, "cell", "cells")] : []),
  ];
  return parts.join(", ");
}

const preview = {
  looking: "Comparing with the workbook…",
  nothing: "Everything is as it should be already; there is nothing to write.",
  notYet: "Preview: nothing is written yet.",
  counts: {
    filled: (count: number) => `${counted(count, "blank cell", "blank cells")} filled`,
    cleared: (count: number) => `${counted(count, "cell", "cells")} emptied`,
    formulas: (count: number) => `${counted(count, "formula", "formulas")} replaced`,
    unchanged: (count: number) => `${counted(count, "cell", "cells")} already right`,
  },
  addsSheet: (sheet: string) => `Adds the sheet “${sheet}”`,
  addsRows: (rows: number, table: string) => `Adds ${counted(rows, "row", "rows")} to the table ${table}`,
  write: (counts: Counts) => `Write ${amount(counts)}`,
  cancel: "Cancel",
  writing: (done: number, total: number) => `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} cells`,
  blank: "blank",
  becomes: "becomes",
  changes: "Cell by cell",
  more: (count: number) => `Show ${count.toLocaleString("en-US")} more`,
  leftTitle: (count: number) => `Left as they are: ${counted(count, "cell", "cells")}`,
  written: (counts: Counts) => `${amount(counts)} written.`,
  nothingWritten: "Nothing was written.",
  undo: "Undo",
  goTo: (place: string) => `Go to ${place}`,
};

const history = {
  empty: "Nothing has been changed by Sales Desk yet.",
  emptyHint: "Every change is kept here, with what was there before, and can be undone.",
  states: { writing: "Broken off", applied: "Done", undone: "Undone", partly: "In part" },
  summary: (counts: Counts) => amount(counts),
  by: (author: string) => `by ${author}`,
  undo: "Undo",
  redo: "Redo",
  what: "What changed",
  hide: "Hide",
  undone: (title: string) => `Undone: ${title}`,
  redone: (title: string) => `Done again: ${title}`,
  dropped: (count: number) =>
    `${counted(count, "older change was", "older changes were")} let go; there is room for the newest only.`,
  refresh: "Look again",
};

const freeze = {
  hint: "Who opens the workbook without Sales Desk sees #NAME? in place of SALES formulas. Frozen, they are values. The history brings them back.",
  scope: "Where",
  scopes: { sheet: "On the sheet shown", workbook: "On all sheets", copy: "On a copy of the sheet shown" },
  find: "Find SALES formulas",
  none: "There are no SALES formulas here.",
};

/** Words of changes: their preview, their history, and what was left. */
export const changes = { titles, left, preview, history, freeze };
