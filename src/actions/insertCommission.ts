import { fail, map } from "../domain/kernel/result";
import type { Action } from "./action";

/** Writes the commission of the amount to the left into the selected cell. */
export const insertCommission: Action = {
  id: "insertCommission",
  async run({ workbook, strings }) {
    const cell = await workbook.activeCell();
    if (!cell.ok) return cell;
    if (cell.value.left === null) return fail({ code: "no_cell_to_left" });
    const written = await workbook.insertFormula(`=SALES.COMMISSION(${cell.value.left})`);
    return map(written, ({ address }) => ({ kind: "done", sentence: strings.pane.notices.formulaInserted(address) }));
  },
};
