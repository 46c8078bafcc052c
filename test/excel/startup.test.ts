import { startWithWorkbook } from "../../src/excel/startup";
import { officeInNode, type OfficeInNode } from "../../src/workbench/host/node/officeInNode";
import { answer } from "../contract/answers";

let office: OfficeInNode;

beforeEach(async () => {
  office = await officeInNode();
  Object.assign(globalThis, { Office: office.Office });
});
afterEach(() => office.dispose());

test("a workbook is asked to start the add-in with it, and no longer to", async () => {
  await answer(startWithWorkbook(true));
  expect(office.host.startState).toBe("Background");
  await answer(startWithWorkbook(false));
  expect(office.host.startState).toBe("Inactive");
});
