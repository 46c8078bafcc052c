import { fail, map } from "../../domain/kernel/result";
import { usePane } from "../paneContext";
import { useAction } from "./useAction";

/** Puts a formula into the selected cell; `formulaOf` gets the address of the cell to the left, where there is one. */
export function useInsert() {
  const { start, isRunning } = useAction();
  const { strings } = usePane();
  const insert = (formulaOf: (left: string | null) => string | null) =>
    start({
      id: "insertFormula",
      run: async ({ workbook }) => {
        const cell = await workbook.activeCell();
        if (!cell.ok) return cell;
        const formula = formulaOf(cell.value.left);
        if (formula === null) return fail({ code: "no_cell_to_left" });
        const written = await workbook.insertFormula(formula);
        return map(written, ({ address }) => ({
          kind: "done",
          sentence: strings.pane.notices.formulaInserted(address),
        }));
      },
    });
  return { insert, isRunning };
}
