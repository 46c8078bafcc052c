import { useEffect, useEffectEvent } from "react";
import { cellPosition } from "../../sheets/address";
import type { RowPlace } from "../../sheets/salesBook";
import { usePane } from "../paneContext";

/** A person who walks through rows with the arrow keys is asked for none of them, in milliseconds. */
const PAUSE = 120;

/** Tells the row that is selected in Excel, now and whenever it is another one, while `isOn`. */
export function useSelectedRow(isOn: boolean, onRow: (place: RowPlace) => void): void {
  const { workbook, signals } = usePane();
  const tell = useEffectEvent(onRow);
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const cell = await workbook.activeCell();
      // Nobody asked for this look: while Excel refuses it, as in a cell being edited, what was shown stays.
      if (cell.ok && !isOver) tell({ sheet: cell.value.sheet, row: cellPosition(cell.value.address).row + 1 });
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE);
    };
    void look();
    const watching = workbook.watchSelection(moved);
    void watching.then((begun) => {
      if (!begun.ok) signals.send({ kind: "issues", issues: begun.issues });
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then(async (begun) => {
        const ended = begun.ok ? await begun.value() : null;
        if (ended?.ok === false) signals.send({ kind: "issues", issues: ended.issues });
      });
    };
  }, [isOn, workbook, signals]);
}
