import { ok } from "../domain/kernel/result";
import type { Action } from "./action";

/** A ribbon button that opens a view of the pane: "showWhatIf" opens "whatIf". */
export function showView(view: string): Action {
  const id = `show${view.charAt(0).toUpperCase()}${view.slice(1)}`;
  return { id, run: async () => ok({ kind: "view", view }) };
}
