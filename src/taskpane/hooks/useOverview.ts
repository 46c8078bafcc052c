import { useCallback, useEffect } from "react";
import type { WorkbookOverview } from "../../sheets/workbook";
import { usePane } from "../paneContext";
import { useRun } from "./useRun";

/** What is in the workbook; looked up anew when the person comes back from the sheet, and after anything was done. */
export function useOverview() {
  const { workbook, signals } = usePane();
  const { state, run } = useRun<WorkbookOverview>();
  const look = useCallback(() => void run(() => workbook.overview()), [run, workbook]);
  useEffect(() => {
    look();
    const lookQuietly = () => void run(() => workbook.overview(), { isQuiet: true });
    window.addEventListener("focus", lookQuietly);
    const unsubscribe = signals.subscribe(({ kind }) => {
      if (kind === "done") lookQuietly();
    });
    return () => {
      window.removeEventListener("focus", lookQuietly);
      unsubscribe();
    };
  }, [look, run, workbook, signals]);
  return { state, look };
}
