import { useCallback, useEffect, useState } from "react";
import { type Done, redoChange, undoChange } from "../../sheets/changes/door";
import { type History, type HistoryEntry, readHistory } from "../../sheets/changes/history";
import { titleText } from "../../sheets/changes/proposal";
import { usePane } from "../paneContext";
import { type Progress } from "./useProposal";
import { useRun } from "./useRun";

/** What is being undone or done again, and how far it is. */
export interface HistoryStep {
  readonly id: string;
  readonly progress: Progress | null;
  cancel(): void;
}

/** The change sets of the workbook, and what came of the last one that was undone or done again. */
export function useHistory() {
  const { workbook, signals, strings } = usePane();
  const { state, run } = useRun<History>();
  const [step, setStep] = useState<HistoryStep | null>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly done: Done } | null>(null);
  const look = useCallback(() => void run(() => readHistory(workbook), { isQuiet: true }), [run, workbook]);
  useEffect(() => {
    look();
    return signals.subscribe(({ kind }) => {
      if (kind === "done") look();
    });
  }, [look, signals]);

  const change = async (entry: HistoryEntry, which: "undo" | "redo") => {
    if (step) return;
    const signal = { aborted: false };
    const { undone, redone } = strings.changes.history;
    const cancel = () => void (signal.aborted = true);
    setStep({ id: entry.id, progress: null, cancel });
    const progress = (done: number, total: number) => setStep({ id: entry.id, progress: { done, total }, cancel });
    try {
      const result = await (which === "undo" ? undoChange : redoChange)(workbook, entry.id, { progress, signal });
      if (!result.ok) return signals.send({ kind: "issues", issues: result.issues });
      setLast({ id: entry.id, done: result.value });
      const title = titleText(entry.title, strings);
      signals.send({ kind: "done", sentence: which === "undo" ? undone(title) : redone(title) });
    } finally {
      setStep(null);
    }
  };
  return { state, look, step, last, change };
}
