import type { SupplyLine } from "../../domain/forecast/supplyDemand";
import type { IsoDate } from "../../domain/kernel/date";
import { ok } from "../../domain/kernel/result";
import { proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { openSuggestions, supplyDemandTab } from "../../sheets/reports/supplyDemand";
import { usePane } from "../paneContext";
import { useProposal } from "./useProposal";

/** Writes the sheet of the monthly meeting; what is still open of the last one's suggestions goes along. */
export function useSupplyTab({ sheets, book }: WorkbookReading, lines: readonly SupplyLine[], asOf: IsoDate) {
  const words = usePane().strings.forecast;
  const run = useProposal();
  const write = () => {
    const carried = openSuggestions(sheets, book.dateSystem);
    const title = { code: "report", facts: { sheet: words.supply } } as const;
    return run.propose(() =>
      ok(
        proposalOf(title, { sheets: (nameOf) => [supplyDemandTab(lines, asOf, nameOf(words.supply), words, carried)] }),
      ),
    );
  };
  return { run, write };
}
