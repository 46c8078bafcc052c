import { ok, type Result } from "../domain/kernel/result";
import { answered } from "./hostIssue";

/** Tells of every move of the selection, also by turning to another sheet; answers how to stop that. */
export async function watchSelection(
  context: Excel.RequestContext,
  moved: () => void,
): Promise<Result<() => Promise<Result<void>>>> {
  const tell = async () => moved();
  const { worksheets } = context.workbook;
  const handlers = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
  await context.sync();
  return ok(() =>
    answered(async () => {
      handlers.forEach((handler) => handler.remove());
      await handlers[0]!.context.sync();
      return ok(undefined);
    }),
  );
}
