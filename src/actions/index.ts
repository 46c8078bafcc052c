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
  showView("mapping"),
  showView("today"),
  showView("grading"),
  showView("duplicates"),
  showView("statement"),
  showView("scorecard"),
  showView("reports"),
  showView("plans"),
  showView("freeze"),
  showView("history"),
  showView("receivables"),
  showView("account"),
  showView("contracts"),
  showView("portfolio"),
  showView("forecast"),
  showView("functions"),
  showView("settings"),
];
