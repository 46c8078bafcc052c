import { officeInNode } from "../../../../src/workbench/host/node/officeInNode";

test("ready", async () => {
  const o = await officeInNode();
  process.stderr.write(JSON.stringify([o.info, o.loaded, o.Office.context.displayLanguage]) + "\n");
  const name = await o.Excel.run(async (c) => { c.workbook.load("name"); await c.sync(); return c.workbook.name; });
  process.stderr.write(name + "\n");
  o.dispose();
});
