import type { IsoDate } from "../../domain/kernel/date";
import { partnershipStates } from "../../domain/salesReport/partnership";
import { customersByRegion, regionCustomers } from "../../domain/salesReport/regions";
import { teamOf } from "../../domain/salesReport/rows";
import { winLoss } from "../../domain/salesReport/winLoss";
import type { Strings } from "../../i18n/index";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { partnershipTab } from "../../sheets/reports/partnershipTab";
import { regionsTab } from "../../sheets/reports/regionsTab";
import type { ReportHead } from "../../sheets/reports/reportHead";
import { selectedRows, type Selection, selectionTab } from "../../sheets/reports/selectionTab";
import { winLossTab } from "../../sheets/reports/winLossTab";
import type { ReportTab } from "../../sheets/reportTab/parts";
import { useContractReview } from "./useContracts";
import { usePeriod } from "./usePeriod";
import { usePlanReading } from "./usePlans";
import { type ReportIn, useReportTab } from "./useReportTab";
import { reportRows } from "./useSalesReport";
import type { useSelection } from "./useSelection";

export const OTHER_REPORTS = ["winLoss", "regions", "partnership", "selection"] as const;
export type OtherReport = (typeof OTHER_REPORTS)[number];

/** What a person asks for. */
export interface OtherAsk {
  readonly kind: OtherReport;
  readonly owner: string | null;
  /** Rows and columns of a report of one's own. */
  readonly chosen: ReturnType<typeof useSelection>;
}

/** A report besides the weekly and monthly one, of a month, quarter or year, reckoned when it is written. */
export function useOtherReport(reading: WorkbookReading, ask: OtherAsk) {
  const { day, work } = useContractReview(reading);
  const { asOf } = day;
  const plans = usePlanReading(reading);
  const period = usePeriod("reports", "quarter", asOf);
  const { label, from, to } = period.period;
  const head: ReportHead = { label, from, to: earlier(to, asOf), owner: ask.owner };
  const { isWithin, title: called } = ask.chosen;
  const selection: Selection = { ...ask.chosen.selection, owner: ask.owner, span: isWithin ? { from, to } : null };
  const count = ask.kind === "selection" ? selectedRows(reading.book, selection).length : 0;
  const reckon = () => {
    const rows = reportRows(reading);
    const team = teamOf(rows, ask.owner);
    const { records, moneyDigits: digits } = reading.book;
    const formOf = (strings: Strings) => ({ strings, digits });
    const tabs: { readonly [Kind in OtherReport]: () => (strings: Strings) => ReportTab } = {
      winLoss: () => {
        const result = winLoss(rows, { kind: "month", label, from, to }, team);
        return (strings) => winLossTab(result, rows.opportunities, head, formOf(strings));
      },
      regions: () => {
        const regions = customersByRegion(rows, head.to, team);
        return (strings) => regionsTab(regions, head, formOf(strings));
      },
      partnership: () => {
        const customers = regionCustomers(rows, head.to, team);
        const states = partnershipStates(customers, { ...plans, contracts: work() }, team, head.to);
        return (strings) => partnershipTab(states, records.contracts.rows, head, formOf(strings));
      },
      selection: () => (strings) => {
        const title = called.trim() || strings.reports.selection.name;
        return selectionTab(reading.book, selection, title, head, formOf(strings));
      },
    };
    const tabIn = tabs[ask.kind]();
    return (strings: Strings): ReportIn => {
      const tab = tabIn(strings);
      return { tab, line: { title: tab.sheetName, owner: ask.owner, from: head.from, to: head.to } };
    };
  };
  return { period, count, ...useReportTab(reckon) };
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}
