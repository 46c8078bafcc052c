import type { IsoDate } from "../../domain/kernel/date";
import type { Strings } from "../../i18n/index";
import { freeSheetName } from "../names";
import type { FactsPart } from "../reportTab/parts";
import { textCells } from "./tabParts";

/** What a report is about: a stretch of days under a name, and whose. */
export interface ReportHead {
  /** "2026-11", "2026-Q4". */
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Null for everybody's. */
  readonly owner: string | null;
}

export interface ReportForm {
  readonly strings: Strings;
  readonly digits: number;
}

/** Title, whose and of when; to whom it goes is a person's to write beside it. */
export function reportHead(code: number, name: string, head: ReportHead, { strings }: ReportForm): FactsPart {
  const words = strings.salesReport;
  return {
    kind: "facts",
    code,
    titles: [textCells(`${name} ${head.label}`)],
    rows: [
      textCells(strings.pane.labelled(words.owner, head.owner ?? words.team)),
      textCells(strings.pane.labelled(words.period, words.fromTo(head.from, head.to))),
    ],
  };
}

/** The name of a report's tab, as Excel allows it: it is how the tab is found again. */
export function tabName(name: string, { label, owner }: ReportHead): string {
  return freeSheetName([label, name, owner].filter(Boolean).join(" "), []);
}
