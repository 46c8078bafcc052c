import { act, screen } from "@testing-library/react";
import { en } from "../../src/i18n/en/index";
import { applyPreview } from "../../src/sheets/changes/door";
import { previewOf } from "../../src/sheets/changes/preview";
import { proposalOf } from "../../src/sheets/changes/proposal";
import { answer } from "../contract/answers";
import { blockOf, texts } from "../support/builders";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { fillWithInvoices } from "../support/invoiceSheet";
import { fillWithMonthlyOrders, fillWithOrders } from "../support/orderSheets";
import { forgottenTexts, pseudo } from "../support/pseudo";
import { openPane } from "../support/renderPane";

jest.mock("../../src/i18n/index", () => {
  const actual = jest.requireActual("../../src/i18n/index");
  const { pseudo: bracketed } = jest.requireActual("../support/pseudo");
  return { ...actual, stringsFor: (language: string) => bracketed(actual.stringsFor(language)) };
});

jest.mock("@catalogue", () => {
  const { catalogue } = jest.requireActual("@catalogue");
  const { pseudo: bracketed } = jest.requireActual("../support/pseudo");
  // In one sentence, so that the brackets stay together where the first is shown apart.
  const inOne = (texts: object) => JSON.parse(JSON.stringify(texts).replace(/[.。]/g, "·"));
  const functions = catalogue.functions.map((one: any) => ({
    ...one,
    description: bracketed(inOne(one.description)),
    returns: bracketed(one.returns),
    parameters: one.parameters.map(({ name, description, isOptional }: any) => ({
      ...bracketed({ name, description }),
      isOptional,
    })),
  }));
  return { catalogue: { functions } };
});

jest.mock("../../src/sheets/templates/gallery", () => {
  const { gallery, ...rest } = jest.requireActual("../../src/sheets/templates/gallery");
  const { pseudo: bracketed } = jest.requireActual("../support/pseudo");
  const shown = ({ name, purpose, ...item }: any) => ({ ...item, ...bracketed({ name, purpose }) });
  return { ...rest, gallery: gallery.map(shown) };
});

const allWords = pseudo(en);
const {
  pane: words,
  changes,
  collisions,
  kpi,
  mapping,
  plans,
  reading,
  salesReport,
  statement,
  today,
  grading,
} = allWords;

type OpenPane = Awaited<ReturnType<typeof openPane>>;

/** Fills the first sheet and has the pane read it, as after a change. */
async function give({ workbook, signals, user }: OpenPane, rows: readonly (readonly (string | number)[])[]) {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => workbook.sheets[0]!.inputs.set(`${"ABCD"[column]}${row + 1}`, cell)),
  );
  act(() => signals.send({ kind: "done", sentence: "⟦done⟧" }));
  await user.click(await screen.findByRole("button", { name: reading.readAgain }));
}

/** Everything a person can bring onto the screen in a view. */
const VIEWS: {
  readonly [View in keyof typeof words.views]: (pane: OpenPane) => Promise<void>;
} = {
  home: async ({ user }) => {
    await user.click(await screen.findByRole("button", { name: words.home.openSample }));
    await screen.findByText(words.home.showAll(12));
  },
  today: async () => {
    await screen.findByText(today.view.count(0, 50));
  },
  account: async ({ user, workbook, signals }) => {
    await screen.findByText(allWords.accountCard.noAccounts);
    expect(forgottenTexts(document.body)).toEqual([]);
    fillWithInvoices(workbook, (name) => `⟦${name}⟧`);
    act(() => signals.send({ kind: "done", sentence: "⟦⟧" }));
    await user.click(screen.getByRole("button", { name: reading.readAgain }));
    await user.type(await screen.findByRole("searchbox"), "⟦");
    await user.click(await screen.findByRole("button", { name: "⟦Aurora Tyre⟧" }));
    for (const part of await screen.findAllByRole("button", { expanded: false })) await user.click(part);
    await screen.findByText(allWords.accountCard.notScanned);
  },
  grading: async () => {
    await screen.findByText(grading.view.count(0, 0, 50));
  },
  mapping: async (pane) => {
    await screen.findByText(mapping.noTables);
    expect(forgottenTexts(document.body)).toEqual([]);
    const row = ["⟦S-1⟧", "⟦P⟧", "⟦Q⟧", 5];
    await give(pane, [["Order No", "⟦Product⟧", "⟦Product⟧", "Amount"], row, row]);
    for (const table of await screen.findAllByRole("button", { expanded: false })) await pane.user.click(table);
    await pane.user.click(screen.getAllByRole("combobox")[0]!);
  },
  whatIf: async ({ user }) => {
    const [threshold] = screen.getAllByRole("textbox").slice(1);
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.type(threshold!, "0x");
  },
  duplicates: async (pane) => {
    await screen.findByText(collisions.noAccounts);
    expect(forgottenTexts(document.body)).toEqual([]);
    await give(pane, [
      ["Account ID", "Account Name", "Phone", "Account Owner"],
      ["⟦7⟧", "⟦Acme Ltd⟧", "⟦+44 113 4960101⟧", "⟦Lin⟧"],
      ["⟦8⟧", "⟦Acme Limited⟧", "⟦+44 113 4960101⟧", "⟦Tom⟧"],
    ]);
    await pane.user.click(await screen.findByRole("button", { name: collisions.scan(2) }));
    expect(forgottenTexts(document.body)).toEqual([]);
    await pane.user.click(await screen.findByRole("button", { name: collisions.verdicts.same }));
    await screen.findByText(collisions.merge.note);
  },
  reports: async (pane) => {
    await screen.findByText(salesReport.view.noRows);
    expect(forgottenTexts(document.body)).toEqual([]);
    await give(pane, [
      ["Order No.", "Customer", "Order Date", "Amount"],
      ["⟦1⟧", "⟦Acme⟧", "2026-11-17", 100],
    ]);
    await screen.findByText(salesReport.view.note);
  },
  plans: async (pane) => {
    const { user } = pane;
    await screen.findByText(plans.boardHint);
    await user.type(screen.getByRole("combobox", { name: plans.subjects.account }), "0");
    await user.click(screen.getByRole("button", { name: plans.make }));
    await screen.findByRole("button", { name: /sheet/ });
    expect(forgottenTexts(document.body)).toEqual([]);
    const { templates } = allWords;
    await give(pane, [
      ["⟦Point⟧", "⟦Highest⟧", "⟦Score⟧", "⟦Left⟧"],
      ["⟦Door⟧", 5, 3, "=C1"],
      ["⟦Shelf⟧", 5, 4, "=C2"],
    ]);
    await user.click(await screen.findByRole("button", { name: templates.look }));
    await user.click(await screen.findByRole("button", { name: templates.save }));
    await screen.findByRole("list", { name: templates.own });
  },
  contracts: async (pane) => {
    const { contracts, analysis } = allWords;
    await screen.findByText(contracts.nothing);
    expect(forgottenTexts(document.body)).toEqual([]);
    await give(pane, [
      ["Contract No.", "Customer", "End Date", "Contract Value"],
      ["⟦C-1⟧", "⟦Acme⟧", "2026-12-31", 500],
      ["⟦C-2⟧", "⟦Bolt⟧", "2026-11-01", 700],
    ]);
    await screen.findByRole("list", { name: contracts.list }, { timeout: 10_000 });
    expect(forgottenTexts(document.body)).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: analysis.write }));
    await screen.findByText(changes.titles.report({ sheet: contracts.sheet }));
  },
  freeze: async ({ user, workbook }) => {
    const { inputs, answers } = workbook.sheets[0]!;
    inputs.set("A1", "=SALES.WEEK(B1)").set("A2", "=SALES.WEEK(B2)");
    answers.set("A1", "⟦W1⟧").set("A2", "#BUSY!");
    workbook.selection = "'⟦Sheet⟧'!A1";
    await user.click(screen.getByRole("button", { name: changes.freeze.find }));
    await screen.findByRole("list", { name: changes.preview.changes });
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: /1 cell/ }));
    await screen.findByRole("button", { name: changes.preview.undo });
    expect(forgottenTexts(document.body)).toEqual([]);
  },
  history: async ({ user, workbook }) => {
    expect(forgottenTexts(document.body)).toEqual([]);
    const edits = [{ sheet: "⟦Sheet⟧", row: 1, column: "A", cell: { formula: "=SUM(B1)" } }];
    const proposal = proposalOf({ code: "mend", facts: { count: 1 } }, { edits });
    const preview = await answer(previewOf(workbook, proposal));
    await answer(applyPreview(workbook, preview, { id: "1", at: "2026-11-27T09:30:00Z", author: "⟦Lin⟧" }));
    await user.click(screen.getByRole("button", { name: changes.history.refresh }));
    await user.click(await screen.findByRole("button", { name: changes.history.what }));
    await screen.findByRole("list", { name: changes.preview.changes });
  },
  functions: async ({ user }) => {
    for (const header of screen.getAllByRole("heading", { level: 3 }))
      await user.click(header.querySelector("button")!);
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.type(screen.getByRole("searchbox"), "?");
  },
  scorecard: async () => {
    await screen.findByText(kpi.nothing);
  },
  statement: async () => {
    await screen.findByText(statement.nothingSold);
  },
  dataCheck: async ({ user, workbook }) => {
    const orders = blockOf("⟦Orders⟧", [
      texts("Order No", "Customer", "Order Date", "Amount"),
      ...["04/05/2026", "⟦soon⟧", "05/06/2026"].map((date, at) => [...texts(`⟦${at}⟧`, "⟦A⟧", date), { number: -5 }]),
    ]);
    await screen.findByText(allWords.dataCheck.nothingRead);
    expect(forgottenTexts(document.body)).toEqual([]);
    await workbook.addSheets(() => [orders]);
    await user.click(screen.getByRole("button", { name: allWords.reading.readAgain }));
    await screen.findByText(allWords.dataCheck.completeness);
    for (const group of screen.getAllByRole("button", { expanded: false })) await user.click(group);
  },
  rules: async ({ user }) => {
    await user.click(await screen.findByRole("button", { name: allWords.rules.pane.make }));
    await screen.findByText(allWords.rules.pane.inForce);
  },
  receivables: async ({ user, workbook, signals }) => {
    await screen.findByText(allWords.receivables.nothingBilled);
    fillWithInvoices(workbook, (name) => `⟦${name}⟧`);
    act(() => signals.send({ kind: "done", sentence: "⟦⟧" }));
    await user.click(screen.getByRole("button", { name: reading.readAgain }));
    await screen.findByRole("list", { name: allWords.receivables.tasksTitle }, { timeout: 10_000 });
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: allWords.analysis.write }));
    await screen.findByText(changes.titles.report({ sheet: allWords.receivables.sheet }));
  },
  portfolio: async ({ user, workbook, signals }) => {
    await screen.findByText(allWords.portfolioView.nothingSold);
    fillWithOrders(workbook, (name) => `⟦${name}⟧`);
    act(() => signals.send({ kind: "done", sentence: "⟦⟧" }));
    await user.click(screen.getByRole("button", { name: reading.readAgain }));
    await screen.findByRole("table", { name: allWords.portfolio.keyFigures }, { timeout: 10_000 });
    for (const part of screen.getAllByRole("button", { expanded: false })) await user.click(part);
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: allWords.analysis.write }));
    await screen.findByText(changes.titles.report({ sheet: allWords.portfolio.sheet }));
  },
  forecast: async ({ user, workbook, signals }) => {
    await screen.findByText(allWords.forecastView.nothingSold);
    fillWithMonthlyOrders(workbook, (name) => `⟦${name}⟧`);
    act(() => signals.send({ kind: "done", sentence: "⟦⟧" }));
    await user.click(screen.getByRole("button", { name: reading.readAgain }));
    await screen.findByRole("table", { name: allWords.forecast.ends }, { timeout: 10_000 });
    expect(forgottenTexts(document.body)).toEqual([]);
    await user.click(screen.getByRole("button", { name: allWords.forecastView.putBaseline(6) }));
    await screen.findByText(changes.titles.baseline({ count: 6 }));
  },
  settings: async ({ user, workbook }) => {
    await user.click(screen.getAllByRole("radio").at(-1)!);
    expect(forgottenTexts(document.body)).toEqual([]);
    workbook.refuseWith({ code: "host_cell_edit" });
    await user.click(screen.getAllByRole("radio").at(-2)!);
  },
};

describe("in a language of brackets no word stands outside them", () => {
  test.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])("%s", async (view) => {
    const workbook = memoryWorkbook();
    workbook.sheets[0]!.name = "⟦Sheet⟧";
    workbook.selection = "'⟦Sheet⟧'!B1";
    for (let sheet = 0; sheet < 8; sheet++) workbook.addSheet(`⟦${sheet}⟧`);
    const pane = await openPane({ workbook });
    await pane.goTo(words.views[view]);
    await VIEWS[view](pane);
    expect(forgottenTexts(document.body)).toEqual([]);
    act(() => pane.signals.send({ kind: "issues", issues: [{ code: "no_cell_to_left" }] }));
    expect(forgottenTexts(document.body)).toEqual([]);
  });

  test("and one that does is found, be it text or a name", () => {
    document.body.innerHTML = `<p title="Close">⟦One ⟦two⟧⟧ 3.5K <code>=SUM(A1)</code> × <b>forgotten</b></p>`;
    expect(forgottenTexts(document.body).sort()).toEqual(["Close", "forgotten"]);
  });
});
