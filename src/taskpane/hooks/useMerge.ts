import type { MergePlan } from "../../domain/collisions/merge";
import { map } from "../../domain/kernel/result";
import { mergeProposal } from "../../sheets/collisions/mergeProposal";
import { MERGES_TABLE } from "../../sheets/collisions/mergesTab";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { usePane } from "../paneContext";
import { today } from "../today";
import { useProposal } from "./useProposal";

/** Merges through the one door: compared, shown, written, kept in History. */
export function useMerge(reading: WorkbookReading) {
  const { workbook, strings } = usePane();
  const run = useProposal();
  const propose = (plans: readonly MergePlan[]) =>
    run.propose(async () =>
      map(await workbook.layout(), (sheets) => {
        const hasMergesTable = sheets.some(({ tables }) => tables.some(({ name }) => name === MERGES_TABLE));
        return mergeProposal({ reading, plans, on: today(), hasMergesTable }, strings);
      }),
    );
  return { run, propose };
}
