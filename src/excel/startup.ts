import { ok, type Result } from "../domain/kernel/result";
import { permitted } from "./hostIssue";

/** Excel keeps it in the workbook. */
export function startWithWorkbook(isWanted: boolean): Promise<Result<void>> {
  return permitted(async () => {
    const { load, none } = Office.StartupBehavior;
    await Office.addin.setStartupBehavior(isWanted ? load : none);
    return ok(undefined);
  });
}
