import { useEffect, useSyncExternalStore } from "react";
import { usePane } from "../paneContext";

/** The workbook's rows, shared by all views: read when the first of them is opened, and anew when asked. */
export function useSalesBook() {
  const { salesBook } = usePane();
  const state = useSyncExternalStore(salesBook.subscribe, salesBook.state);
  useEffect(() => {
    if (salesBook.state().kind === "idle") void salesBook.read();
  }, [salesBook]);
  return { state, read: salesBook.read, cancel: salesBook.cancel, say: salesBook.say, correct: salesBook.correct };
}
