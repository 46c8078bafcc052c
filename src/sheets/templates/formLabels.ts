import { isWithin } from "../area";
import { type Input, isFormula, shownInput } from "../contents";
import { headRole, knownFact } from "./knownWords";
import type { SheetForm } from "./sheetForm";

type Cell = Readonly<{ row: number; column: number }>;

/** A text on a form, and the cell that answers it; null of a remark that asks for nothing. */
export interface Label extends Cell {
  readonly text: string;
  readonly value: Cell | null;
}

/** What stands together on a form, from top to bottom: labels with their values, or a table; under its title, if any. */
export type FormGroup =
  | { readonly kind: "fields"; readonly title: string | null; readonly labels: readonly Label[] }
  | { readonly kind: "table"; readonly title: string | null; readonly index: number };

/** The first text of a sheet is what the form is called, and no label. */
export function groupsOf(form: SheetForm): FormGroup[] {
  const groups: FormGroup[] = [];
  let title: Label | null = null;
  let labels: Label[] = [];
  const endFields = (heading: string | null) => {
    if (labels.length > 0) groups.push({ kind: "fields", title: heading, labels });
    labels = [];
  };
  let heading: string | null = null;
  let isFirst = true;
  form.inputs.forEach((_, row) => {
    const index = form.tables.findIndex((table) => table.row === row);
    if (index >= 0) {
      endFields(heading);
      groups.push({ kind: "table", title: title?.text ?? null, index });
      [title, heading] = [null, null];
      return;
    }
    const found = labelsIn(form, row);
    if (found.length === 0) return;
    const [only, ...others] = found;
    const isTitle = others.length === 0 && only!.value === null;
    if (isTitle && !isFirst) {
      if (title) labels.push(title);
      title = only!;
    } else if (!isTitle) {
      if (title) {
        endFields(heading);
        heading = title.text;
        title = null;
      }
      labels.push(...found);
    }
    isFirst = false;
  });
  if (title) labels.push(title);
  endFields(heading);
  return groups;
}

/** The labels of a row outside tables. */
function labelsIn({ inputs, tables }: SheetForm, row: number): Label[] {
  const cells = inputs[row]!.flatMap((input, column) =>
    input === "" || tables.some((table) => isWithin(table, row, column)) ? [] : [{ input, column }],
  );
  const labels: Label[] = [];
  for (let at = 0; at < cells.length; at++) {
    const { input, column } = cells[at]!;
    if (!isText(input)) continue;
    const text = String(shownInput(input));
    const next = cells[at + 1];
    if (next && (!isText(next.input) || asks(text) || cells.length % 2 === 0)) {
      labels.push({ row, column, text, value: { row, column: next.column } });
      at += 1;
    } else {
      labels.push({ row, column, text, value: asks(text) ? { row, column: column + 1 } : null });
    }
  }
  return labels;
}

function isText(input: Input): boolean {
  return typeof input === "string" && !isFormula(input);
}

/** Whether a text wants an answer beside it. */
function asks(text: string): boolean {
  return /[:：]\s*$/u.test(text) || headRole(text) !== null || knownFact(text) !== null;
}
