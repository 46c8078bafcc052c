import type { Result } from "../../domain/kernel/result";

import { type Language, LANGUAGES, stringsFor, type Strings } from "../../i18n/index";
import type { Proposal } from "../../sheets/changes/proposal";
import { type ReportLine, reportIndex } from "../../sheets/reports/reportIndex";
import { isTab, type ReportTab } from "../../sheets/reportTab/parts";
import { readTab, tabProposal } from "../../sheets/reportTab/write";
import type { Workbook } from "../../sheets/workbook";
import { usePane } from "../paneContext";
import { useProposal } from "./useProposal";

/** A report as it is in one language: its tab, and its line in the list of reports. */
export interface ReportIn {
  readonly tab: ReportTab;
  readonly line: ReportLine;
}

/**
 * Writes a report: the tab that stands in the workbook anew, in the language it was made in, else a new one. `reckon` is
 * asked once a writing for the report as it is in any language.
 */
export function useReportTab(reckon: () => (strings: Strings) => ReportIn) {
  const { workbook, language } = usePane();
  const run = useProposal();
  const write = (wanted: Language = language) => run.propose(() => reportProposal(workbook, reckon(), wanted));
  return { run, write };
}

async function reportProposal(
  workbook: Workbook,
  reportIn: (strings: Strings) => ReportIn,
  wanted: Language,
): Promise<Result<Proposal>> {
  const others = (Object.keys(LANGUAGES) as Language[]).filter((tag) => tag !== wanted);
  for (const tag of [wanted, ...others]) {
    const { tab, line } = reportIn(stringsFor(tag));
    const now = await readTab(workbook, tab.sheetName);
    if (!now.ok) return now;
    if (now.value && isTab(tab, now.value)) return tabProposal(workbook, tab, now.value, indexOf(tab, line, tag));
  }
  const { tab, line } = reportIn(stringsFor(wanted));
  return tabProposal(workbook, tab, null, indexOf(tab, line, wanted));
}

function indexOf({ sheetName }: ReportTab, line: ReportLine, language: Language) {
  return reportIndex(line, sheetName, stringsFor(language));
}
