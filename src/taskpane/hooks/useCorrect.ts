import { useCallback } from "react";
import type { WorkbookMapping } from "../../domain/mapping/workbookMap";
import { usePane } from "../paneContext";

export type Correction = (mapping: WorkbookMapping) => WorkbookMapping;

/** Takes what a person says of the mapping: it is kept in the workbook, and the rows are read with it. */
export function useCorrect(): (correction: Correction) => void {
  const { salesBook, signals } = usePane();
  return useCallback(
    (correction) => {
      void salesBook.correct(correction).then((kept) => {
        if (!kept.ok) signals.send({ kind: "issues", issues: kept.issues });
      });
    },
    [salesBook, signals],
  );
}
