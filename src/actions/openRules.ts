import { map, ok } from "../domain/kernel/result";
import type { IsoDate } from "../domain/kernel/date";
import { DEFAULT_RULE_BOOK } from "../domain/rules/ruleBook";
import { quotedSheet } from "../sheets/address";
import { ruleBlocks } from "../sheets/tables/rules/blocks";
import { rulePartOf } from "../sheets/tables/rules/tables";
import type { Action } from "./action";

/** The defaults are one version, which holds on any day. */
const ANY_DAY = "2000-01-01" as IsoDate;

/** Shows the rule book; where the workbook has none yet, makes it with the defaults. */
export const openRules: Action = {
  id: "openRules",
  async run({ workbook, strings }) {
    const overview = await workbook.overview();
    if (!overview.ok) return overview;
    const known = overview.value.tables.find(({ name }) => rulePartOf(name) !== null);
    if (known) {
      const shown = await workbook.select(`${quotedSheet(known.sheet)}!A1`);
      return map(shown, () => ({ kind: "view", view: "rules" }));
    }
    const made = await workbook.addSheets((nameOf) => ruleBlocks(DEFAULT_RULE_BOOK, ANY_DAY, strings.rules, nameOf));
    if (!made.ok) return made;
    return ok({ kind: "done", sentence: strings.rules.made(made.value) });
  },
};
