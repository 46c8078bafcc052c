import { ok, type Result } from "../domain/kernel/result";

/** Where Excel calculates by itself there is nothing to ask for. */
export async function calculate(context: Excel.RequestContext): Promise<Result<void>> {
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== Excel.CalculationMode.manual) return ok(undefined);
  application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
  return ok(undefined);
}
