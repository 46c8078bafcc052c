import { periodLabel } from "../../domain/calendarPeriod";
import { type DayNumber, fromDayNumber, type IsoDate, mondayOfIsoWeek } from "../../domain/kernel/date";
import { ok, type Result } from "../../domain/kernel/result";
import type { Strings } from "../../i18n/index";
import { columnLetters } from "../address";
import type { Edit } from "../changes/proposal";
import { type Input, shownInput } from "../contents";
import { INDEX_TABLE } from "../reports/reportIndex";
import type { SheetLayout, Workbook } from "../workbook";

export const REPORT_STATES = ["draft", "submitted", "checked"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A report that was written: its tab, and what the list of reports says of it. */
export interface ArchivedReport {
  readonly sheetId: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** Null of a state in words of a person's own, and of a tab that is not on the list. */
  readonly state: ReportState | null;
  /** The cell that holds the state; null of a tab that is not on the list. */
  readonly stateCell: Pick<Edit, "sheet" | "row" | "column"> | null;
}

/** Reports of one quarter, the newest first. */
export interface ArchivedQuarter {
  /** "2026-Q4"; "" of tabs whose name says no day. */
  readonly label: string;
  readonly reports: readonly ArchivedReport[];
}

/** Columns of the list of reports, whatever they are called by now. */
const COLUMN = { tab: 4, state: 5 } as const;

/** Every report of the workbook by the quarter it is about: tabs on the list of reports, and tabs named like one. */
export async function readArchive(
  workbook: Workbook,
  languages: readonly Strings[],
): Promise<Result<readonly ArchivedQuarter[]>> {
  const layout = await workbook.layout();
  if (!layout.ok) return layout;
  const listed = await readList(workbook, layout.value, languages);
  if (!listed.ok) return listed;
  const reports = layout.value.flatMap(({ id, name, isHidden }): (ArchivedReport & { label: string })[] => {
    const line = listed.value.get(name.toLowerCase());
    const day = dayNamed(name);
    if (!line && day === null) return [];
    const label = day === null ? "" : periodLabel("quarter", day);
    return [{ sheetId: id, name, isHidden, state: null, stateCell: null, ...line, label }];
  });
  const labels = [...new Set(reports.map(({ label }) => label))].sort().reverse();
  return ok(
    labels.map((label) => ({
      label,
      reports: reports
        .filter((report) => report.label === label)
        .sort((one, other) => (one.name < other.name ? 1 : -1)),
    })),
  );
}

const NAMED =
  /^(?<year>\d{4})(?:-W(?<week>\d{2})|-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<month>0[1-9]|1[0-2]))?(?: .+)?$/;
const THURSDAY = 3;

/** A day of the stretch that a tab is named after: "2026-W47 Lin", "2026-11", "2026-Q4 Win-loss"; null for any other name. */
export function dayNamed(name: string): IsoDate | null {
  const groups = NAMED.exec(name)?.groups;
  if (!groups) return null;
  const { year, week, quarter, half, month } = groups;
  if (week) {
    const monday = mondayOfIsoWeek(`${year}-W${week}`);
    return monday === null ? null : fromDayNumber((monday + THURSDAY) as DayNumber);
  }
  const first = month ?? (quarter ? String(Number(quarter) * 3).padStart(2, "0") : half === "1" ? "06" : "12");
  return `${year}-${first}-01` as IsoDate;
}

type Listed = Pick<ArchivedReport, "state" | "stateCell">;

async function readList(
  workbook: Workbook,
  sheets: readonly SheetLayout[],
  languages: readonly Strings[],
): Promise<Result<ReadonlyMap<string, Listed>>> {
  const listed = new Map<string, Listed>();
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === INDEX_TABLE));
  const table = sheet?.tables.find(({ name }) => name === INDEX_TABLE);
  if (!sheet || !table) return ok(listed);
  const { row, column, rowCount, columnCount } = table;
  const contents = await workbook.readContents([{ sheetId: sheet.id, row, column, rowCount, columnCount }]);
  if (!contents.ok) return contents;
  contents.value[0]!.inputs.slice(1).forEach((line, at) => {
    const name = String(shownInput(line[COLUMN.tab] ?? "")).toLowerCase();
    const stateCell = { sheet: sheet.name, row: row + at + 2, column: columnLetters(column + COLUMN.state) };
    if (name !== "") listed.set(name, { state: stateOf(line[COLUMN.state] ?? "", languages), stateCell });
  });
  return ok(listed);
}

function stateOf(input: Input, languages: readonly Strings[]): ReportState | null {
  const said = String(shownInput(input)).trim();
  for (const { salesReport } of languages) {
    const at = salesReport.index.states.indexOf(said);
    if (at >= 0) return REPORT_STATES[at] ?? null;
  }
  return null;
}
