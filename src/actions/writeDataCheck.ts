import type { IsoDate } from "../domain/kernel/date";
import { map } from "../domain/kernel/result";
import { checkData } from "../sheets/dataCheck";
import { dataCheckBlock } from "../sheets/reports/dataCheck";
import { asReport } from "../sheets/reportMark";
import type { SalesBook } from "../sheets/salesBook";
import type { Action } from "./action";

/** Writes what there is to mend to a tab of its own; an earlier one stays. */
export function writeDataCheck(book: SalesBook, asOf: IsoDate): Action {
  return {
    id: "writeDataCheck",
    async run({ workbook, strings }) {
      const check = checkData(book, asOf);
      const made = await workbook.addSheets((nameOf) => [
        asReport(dataCheckBlock(check, strings, nameOf(strings.dataCheck.sheet))),
      ]);
      return map(made, ([sheet]) => ({ kind: "done", sentence: strings.dataCheck.written(sheet!) }));
    },
  };
}
