import { officeInNode, type OfficeInNode, type OfficeOptions } from "../../../../src/workbench/host/node/officeInNode";
import type { AddInFrame } from "../../../../src/workbench/host/xdmHost";
import { messagesToArrive } from "../hostInTest";

let office: OfficeInNode | undefined;

async function start(options?: OfficeOptions): Promise<OfficeInNode> {
  office = await officeInNode(options);
  return office;
}

afterEach(() => {
  expect(office?.host.missing).toEqual([]);
  office?.dispose();
});

const settled = <T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<Office.AsyncResult<T>>((resolve) => ask(resolve));

test("unmodified office.js takes the page for Excel on the web", async () => {
  const { info, loaded } = await start();
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(loaded).toEqual(["office.js", "excel-web-16.00.js", "en-us/office_strings.js"]);
});

test("the language is the add-in's own", async () => {
  const { Office, loaded } = await start({ locale: "zh-CN" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(loaded).toContain("zh-cn/office_strings.js");
});

test("a batch, a write and its event cross the frame", async () => {
  const { Excel, book } = await start();
  const told: string[] = [];
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async (args) => void told.push(args.address));
    const range = sheet.getRange("A1");
    range.values = [["here"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  book.write({ sheetId: "sheet1", row: 1, column: 0, rowCount: 1, columnCount: 1 }, [["there"]]);
  for (let waits = 0; waits < 50 && told.length < 2; waits++) await messagesToArrive();
  expect(values).toEqual([["here"]]);
  expect(told).toEqual(["A1", "A2"]);
});

test("a custom function is called through office.js's own path", async () => {
  const { CustomFunctions, host } = await start();
  (CustomFunctions as any).associate("ADD", (one: number, other: number) => one + other);
  expect(await host.functions.call({ id: "ADD", args: [2, 3], address: "Sheet1!A1" })).toEqual({ value: 5 });
});

test("a ribbon button runs an associated action and hears that it is done", async () => {
  const { Office, xdm } = await start();
  const sources: string[] = [];
  Office.actions.associate("GRADE", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(await xdm.runCommand("GRADE", "GradeButton")).toMatchObject({ status: 0 });
  expect(sources).toEqual(["GradeButton"]);
});

test("the add-in hides and shows its pane", async () => {
  const states: string[] = [];
  const { Office } = await start({ onPaneState: (state) => states.push(state) });
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => void seen.push(message.visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await messagesToArrive();
  expect(states).toEqual(["Background", "Visible"]);
  expect(seen).toEqual(["Hidden", "Taskpane"]);
});

test("the add-in asks to be started with the workbook", async () => {
  const { Office, host } = await start();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(host.startState).toBe("Background");
});

test("settings of the document are saved with the workbook", async () => {
  const { Office, book } = await start();
  Office.context.document.settings.set("plan", { year: 2024 });
  const saved = await settled<void>((done) => Office.context.document.settings.saveAsync(done));
  expect(saved.status).toBe("succeeded");
  expect(book.extras.documentSettings).toEqual({ plan: '{"year":2024}' });
});

test("the selection is told by office.js's older way", async () => {
  const { Excel, book } = await start();
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async (args) => void told.push(args));
    await context.sync();
  });
  book.workbook.getActiveSheet().getRange("B2:C3").activate();
  await messagesToArrive();
  expect(told).toHaveLength(1);
});

test("a button of the ribbon is switched off", async () => {
  const { Office, host } = await start();
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", groups: [{ id: "Group", controls: [{ id: "Pay", enabled: false }] }] }],
  });
  expect(host.ribbon.get("Pay")).toEqual({ enabled: false });
});

test("a dialog in a frame speaks with the pane and is closed by the person", async () => {
  const opened: AddInFrame[] = [];
  const closed: AddInFrame[] = [];
  const { Office, xdm } = await start({
    openDialog: (frame) => opened.push(frame),
    closeDialog: (frame) => closed.push(frame),
  });
  const url = "https://localhost:3000/dialog.html";
  const { value: dialog } = await settled<Office.Dialog>((done) =>
    Office.context.ui.displayDialogAsync(url, { displayInIframe: true }, done),
  );
  const events: unknown[] = [];
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => events.push(event));
  expect(opened).toEqual([expect.objectContaining({ kind: "dialog", origin: "https://localhost:3000" })]);
  xdm.closeDialogByPerson();
  await messagesToArrive();
  expect(events).toEqual([expect.objectContaining({ error: 12006 })]);
  expect(closed).toEqual(opened);
});

test("a refused batch carries Excel's number, and the client its code", async () => {
  const { Excel, host } = await start();
  host.faults.arm({ kind: "cellEditMode" });
  const run = Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});

test("messages from elsewhere are passed over", async () => {
  const { xdm, host } = await start();
  const frame = xdm.newFrame("https://localhost:3000/other.html");
  const sent: string[] = [];
  frame.window = { postMessage: (text) => void sent.push(text) };
  const message = {
    _messageType: 0,
    _actionType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _conversationId: frame.conversationId,
    _correlationId: 0,
  };
  const data = JSON.stringify(message);
  xdm.receive({ data, origin: "https://localhost:9999", source: frame.window });
  xdm.receive({ data, origin: frame.origin, source: {} });
  xdm.receive({ data: "not even JSON", origin: frame.origin, source: frame.window });
  expect(sent).toEqual([]);
  xdm.receive({ data, origin: frame.origin, source: frame.window });
  expect(JSON.parse(sent[0]!)).toMatchObject({ _messageType: 1, _errorCode: 0, _data: { _appName: 16 } });
  expect(host.missing).toEqual([]);
});
