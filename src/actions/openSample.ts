import { map } from "../domain/kernel/result";
import { sampleBlocks } from "../sheets/sample";
import type { Action } from "./action";

/** Adds the sheets of a fictional firm. Nothing that is there is touched: a name that is taken gets a number. */
export const openSample: Action = {
  id: "openSample",
  async run({ workbook, strings }) {
    const made = await workbook.addSheets((nameOf) => sampleBlocks(strings.sample, nameOf));
    return map(made, (sheets) => ({ kind: "done", sentence: strings.pane.notices.sampleOpened(sheets) }));
  },
};
