import type { Action } from "../actions/action";
import { actions } from "../actions/index";
import { signals } from "../actions/signals";
import { excelWorkbook } from "../excel/excelWorkbook";
import { spokenStrings } from "../functions/language";

void Office.onReady(() => {
  for (const action of actions) Office.actions.associate(action.id, (event) => void press(action, event));
});

/** A press of a ribbon button: the action runs, the pane shows what came of it, and Excel is told it is over. */
async function press(action: Action, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const result = await action.run({ workbook: excelWorkbook, strings: spokenStrings() });
    signals.send(result.ok ? result.value : { kind: "issues", issues: result.issues });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
