import { ok, type Result } from "../domain/kernel/result";
import { addressArea } from "../sheets/address";
import type { Area } from "../sheets/area";
import type { CellsChange } from "../sheets/workbook";
import { answered } from "./hostIssue";

const KINDS: { readonly [type: string]: CellsChange["kind"] } = {
  RangeEdited: "edited",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
};
const NOWHERE: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** Listens on all sheets; Excel itself marks what this add-in writes and what comes from elsewhere. */
export function watchCells(listener: (change: CellsChange) => void): Promise<Result<() => Promise<Result<void>>>> {
  return answered(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => listener(told(event)));
    await context.sync();
    const stop = () =>
      answered(async (again) => {
        handler.remove();
        await again.sync();
        return ok(undefined);
      }, handler.context);
    return ok(stop);
  });
}

/** A change that names no area that can be read is one whose extent is unknown. */
function told({
  worksheetId,
  changeType,
  address,
  source,
  triggerSource,
}: Excel.WorksheetChangedEventArgs): CellsChange {
  const area = addressArea(address);
  const kind = area ? (KINDS[changeType] ?? "reshaped") : "reshaped";
  return { sheetId: worksheetId, ...(area ?? NOWHERE), kind, by: authorOf(source, triggerSource) };
}

function authorOf(source: string, triggerSource: string): CellsChange["by"] {
  if (source === "Remote") return "coauthor";
  return triggerSource === "ThisLocalAddin" ? "addin" : "person";
}

/** Every move of the selection, also by turning to another sheet. */
export function watchSelection(moved: () => void): Promise<Result<() => Promise<Result<void>>>> {
  return answered(async (context) => {
    const tell = async () => moved();
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    const stop = () =>
      answered(async (again) => {
        handlers.forEach((handler) => handler.remove());
        await again.sync();
        return ok(undefined);
      }, handlers[0]!.context);
    return ok(stop);
  });
}
