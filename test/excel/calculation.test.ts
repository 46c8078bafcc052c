import { excelWorkbook as workbook } from "../../src/excel/excelWorkbook";
import { createBook } from "../../src/workbench/engine/headless";
import { startHost } from "../../src/workbench/host/node/excelInNode";
import { answer } from "../contract/answers";

test("Excel is asked to calculate only where it does not by itself", async () => {
  const book = createBook();
  const excel = startHost({ book });
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const calculated = jest.spyOn(book, "calculate");
  await answer(workbook.calculate());
  expect(calculated).not.toHaveBeenCalled();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  await answer(workbook.calculate());
  expect(calculated).toHaveBeenCalledTimes(1);
  expect(excel.host.missing).toEqual([]);
  excel.dispose();
  book.dispose();
});
