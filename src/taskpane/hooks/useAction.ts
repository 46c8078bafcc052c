import type { Action, Outcome } from "../../actions/action";
import type { Result } from "../../domain/kernel/result";
import { usePane } from "../paneContext";
import { useRun } from "./useRun";

/** Has an action run, one at a time; what came of it is told to the notice bar too, as for a ribbon button. */
export function useAction() {
  const { workbook, strings, signals } = usePane();
  const { state, run } = useRun<Outcome>();
  const start = async (action: Action): Promise<Result<Outcome> | null> => {
    const result = await run(() => action.run({ workbook, strings }));
    if (result) signals.send(result.ok ? result.value : { kind: "issues", issues: result.issues });
    return result;
  };
  return { state, isRunning: state.kind === "running", start };
}
