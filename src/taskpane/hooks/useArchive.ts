import { useCallback, useEffect } from "react";
import { LANGUAGES } from "../../i18n/index";
import { type ArchivedQuarter, type ArchivedReport, readArchive } from "../../sheets/reportTab/archive";
import { usePane } from "../paneContext";
import { useRun } from "./useRun";

/** The reports of the workbook; looked up anew after anything was done, and when the person comes back from the sheet. */
export function useArchive() {
  const { workbook, signals } = usePane();
  const { state, run } = useRun<readonly ArchivedQuarter[]>();
  const read = useCallback(() => readArchive(workbook, Object.values(LANGUAGES)), [workbook]);
  const look = useCallback(() => run(read), [run, read]);
  useEffect(() => {
    void look();
    const lookQuietly = () => void run(read, { isQuiet: true });
    window.addEventListener("focus", lookQuietly);
    const unsubscribe = signals.subscribe(({ kind }) => {
      if (kind === "done") lookQuietly();
    });
    return () => {
      window.removeEventListener("focus", lookQuietly);
      unsubscribe();
    };
  }, [look, run, read, signals]);
  const fold = async (reports: readonly ArchivedReport[], isHidden: boolean) => {
    const shown = await workbook.showSheets(
      reports.map(({ sheetId }) => sheetId),
      !isHidden,
    );
    if (!shown.ok) signals.send({ kind: "issues", issues: shown.issues });
    await run(read, { isQuiet: true });
  };
  return { state, look, fold: (reports: readonly ArchivedReport[], isHidden: boolean) => void fold(reports, isHidden) };
}
