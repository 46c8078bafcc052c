import type { IsoDate } from "../domain/kernel/date";
import { map } from "../domain/kernel/result";
import { starterBlocks } from "../sheets/starter/blocks";
import { rulePartOf } from "../sheets/tables/rules/tables";
import type { Action } from "./action";

/** Adds the sheets to begin with, with or without sample rows; a rule book that is there already stays the only one. */
export function newWorkbook(withSample: boolean, asOf: IsoDate): Action {
  return {
    id: "newWorkbook",
    async run({ workbook, strings }) {
      const overview = await workbook.overview();
      if (!overview.ok) return overview;
      const hasRules = overview.value.tables.some(({ name }) => rulePartOf(name) !== null);
      const made = await workbook.addSheets((nameOf) => starterBlocks(strings, { withSample, asOf, hasRules }, nameOf));
      return map(made, (sheets) => ({ kind: "done", sentence: strings.starter.made(sheets) }));
    },
  };
}
