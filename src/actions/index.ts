import type { Action } from "./action";
import { insertCommission } from "./insertCommission";
import { openRules } from "./openRules";
import { openSample } from "./openSample";
import { showView } from "./showView";

/** Everything the ribbon and the context menu can have done; the manifest's test compares both. */
export const actions: readonly Action[] = [
  openSample,
  showView("dataCheck"),
  openRules,
  insertCommission,
  showView("whatIf"),
  showView("functions"),
  showView("settings"),
];
