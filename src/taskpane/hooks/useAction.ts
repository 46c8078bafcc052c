import { useState } from "react";
import type { Action } from "../../actions/action";
import { usePane } from "../paneContext";

/** Has an action run, one at a time; what came of it is told to the notice bar. */
export function useAction() {
  const { workbook, strings, signals } = usePane();
  const [isRunning, setRunning] = useState(false);
  const run = async (action: Action): Promise<void> => {
    if (isRunning) return;
    setRunning(true);
    try {
      const result = await action.run({ workbook, strings });
      signals.send(result.ok ? result.value : { kind: "issues", issues: result.issues });
    } finally {
      setRunning(false);
    }
  };
  return { isRunning, run };
}
