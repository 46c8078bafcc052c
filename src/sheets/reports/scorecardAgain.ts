import { ok, type Result } from "../../domain/kernel/result";
import { foldText } from "../../domain/kernel/text";
import { LANGUAGES } from "../../i18n/index";
import { columnLetters } from "../address";
import type { Block, BlockCell } from "../block";
import { type ChangeTitle, type Edit, type Proposal, proposalOf } from "../changes/proposal";
import { type AreaInputs, shownInput } from "../contents";
import { freeSheetName } from "../names";
import { typedCell } from "../reportTab/refresh";
import { readTab } from "../reportTab/write";
import type { Workbook } from "../workbook";
import { OWN_COLUMNS as OWN } from "./scorecard";

/** Scorecards into the workbook: those that stand already are brought up to date where they stand, others are added. */
export async function scorecardsProposal(
  workbook: Workbook,
  title: ChangeTitle,
  scorecards: readonly Block[],
): Promise<Result<Proposal>> {
  const edits: Edit[] = [];
  const added: Block[] = [];
  for (const wanted of scorecards) {
    const fresh = { ...wanted, sheetName: freeSheetName(wanted.sheetName, []) };
    const now = await readTab(workbook, fresh.sheetName);
    if (!now.ok) return now;
    const inPlace = now.value && scorecardEdits(fresh, now.value);
    if (inPlace) edits.push(...inPlace);
    else added.push(now.value ? withNotesOf(fresh, now.value) : fresh);
  }
  const sheets: Proposal["sheets"] = (nameOf) =>
    added.map((block) => ({ ...block, sheetName: nameOf(block.sheetName) }));
  return ok(proposalOf(title, { edits, sheets }));
}

/**
 * A scorecard that stands already, as it is to be now: its facts anew, what a person wrote beside the KPIs as it is. Null
 * where its rows are not the same ones, so that it must become a tab of its own.
 */
export function scorecardEdits(fresh: Block, now: AreaInputs): Edit[] | null {
  const height = Math.max(fresh.cells.length, now.inputs.length);
  const labelOf = (cell: BlockCell | undefined) => (cell && "text" in cell ? cell.text : "");
  const standing = (row: number) => String(shownInput(now.inputs[row]?.[0] ?? ""));
  for (let row = 0; row < height; row++) if (labelOf(fresh.cells[row]?.[0]) !== standing(row)) return null;
  return fresh.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column): Edit[] => {
      const isOwn = column >= OWN.first && column < OWN.first + OWN.count && kpiOf(standing(row)) !== null;
      return isOwn ? [] : [{ sheet: fresh.sheetName, row: row + 1, column: columnLetters(column), cell }];
    }),
  );
}

/** A new scorecard with what was written beside the KPIs of the one before, in whatever language that was. */
export function withNotesOf(fresh: Block, before: AreaInputs): Block {
  const notes = new Map<string, readonly BlockCell[]>();
  before.inputs.forEach((inputs, row) => {
    const kpi = kpiOf(String(shownInput(inputs[0] ?? "")));
    if (kpi === null || notes.has(kpi)) return;
    const own = Array.from({ length: OWN.count }, (_, at) => {
      return typedCell(inputs[OWN.first + at] ?? "", before.formats[row]?.[OWN.first + at] ?? "General");
    });
    notes.set(kpi, own);
  });
  const used = new Set<string>();
  const cells = fresh.cells.map((line) => {
    const kpi = line[0] && "text" in line[0] ? kpiOf(line[0].text) : null;
    const own = kpi === null || used.has(kpi) ? undefined : notes.get(kpi);
    if (!own) return line;
    used.add(kpi!);
    return line.map((cell, at) => (at >= OWN.first && at < OWN.first + OWN.count ? own[at - OWN.first]! : cell));
  });
  return { ...fresh, cells };
}

const KPI_OF = new Map(
  Object.values(LANGUAGES).flatMap(({ kpi }) =>
    Object.entries(kpi.names).map(([id, name]) => [foldText(name), id] as const),
  ),
);

function kpiOf(label: string): string | null {
  return KPI_OF.get(foldText(label)) ?? null;
}
