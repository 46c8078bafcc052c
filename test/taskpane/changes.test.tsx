import { act, screen, waitFor, within } from "@testing-library/react";
import { applyPreview } from "../../src/sheets/changes/door";
import { previewOf } from "../../src/sheets/changes/preview";
import { type Edit, proposalOf } from "../../src/sheets/changes/proposal";
import { answer } from "../contract/answers";
import { day } from "../support/builders";
import { type MemoryWorkbook, memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const edit = (cell: string, content: Edit["cell"]): Edit => ({
  sheet: "Sheet1",
  column: cell[0]!,
  row: Number(cell.slice(1)),
  cell: content,
});

async function change(workbook: MemoryWorkbook, edits: readonly Edit[], id = "one") {
  const title = { code: "mend", facts: { count: edits.length } } as const;
  const preview = await answer(previewOf(workbook, proposalOf(title, { edits })));
  await answer(applyPreview(workbook, preview, { id, at: "2026-11-27T09:30:00Z", author: "Lin Mei" }));
}

const input = (workbook: MemoryWorkbook, cell: string) => workbook.sheet("Sheet1").inputs.get(cell);
const item = (name: string) => screen.findByRole("listitem", { name });

describe("History", () => {
  test("says that nothing was changed yet", async () => {
    const { goTo } = await openPane();
    await goTo("History");
    expect(await screen.findByText("Nothing has been changed by Sales Desk yet.")).toBeVisible();
  });

  test("undoes a change and does it again, also after the pane was opened anew", async () => {
    const workbook = memoryWorkbook();
    workbook.sheet("Sheet1").inputs.set("A1", 1200);
    await change(workbook, [edit("A1", { number: 1300 }), edit("B1", { text: "=x" })]);
    const pane = await (await openPane({ workbook })).reopen();
    await pane.goTo("History");
    const entry = within(await item("2 cells mended"));
    expect(entry.getByText("Done")).toBeVisible();
    expect(entry.getByText(/^Nov 27, 2026, /)).toHaveAttribute("datetime", "2026-11-27T09:30:00Z");
    expect(entry.getByText(/by Lin Mei · 2 cells$/)).toBeVisible();
    await pane.user.click(entry.getByRole("button", { name: "Undo" }));
    expect(await entry.findByText("Undone")).toBeVisible();
    expect([input(workbook, "A1"), input(workbook, "B1")]).toEqual([1200, undefined]);
    await pane.user.click(entry.getByRole("button", { name: "Redo" }));
    expect(await entry.findByText("Done")).toBeVisible();
    expect([input(workbook, "A1"), input(workbook, "B1")]).toEqual([1300, "=x"]);
  });

  test("shows cell by cell what changed, in words of people, and leads to the cell", async () => {
    const workbook = memoryWorkbook();
    workbook.sheet("Sheet1").inputs.set("A1", 1200);
    await change(workbook, [
      edit("A1", { number: 1300.5 }),
      edit("B1", day("2026-10-01")),
      edit("C1", { number: 0.08, format: "0%" }),
    ]);
    const { goTo, user } = await openPane({ workbook });
    await goTo("History");
    await user.click(await screen.findByRole("button", { name: "What changed" }));
    const changes = within(await screen.findByRole("list", { name: "Cell by cell" }));
    expect(changes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Sheet1!A11,2001,300.5",
      "Sheet1!B1blank2026-10-01",
      "Sheet1!C1blank8%",
    ]);
    await user.click(changes.getByRole("button", { name: "Sheet1!B1" }));
    expect(workbook.selection).toBe("'Sheet1'!B1");
  });

  test("names the cells that were left because somebody changed them since", async () => {
    const workbook = memoryWorkbook();
    await change(workbook, [edit("A1", { number: 1 }), edit("A2", { number: 2 })]);
    workbook.sheet("Sheet1").inputs.set("A2", "theirs");
    const { goTo, user } = await openPane({ workbook });
    await goTo("History");
    const entry = within(await item("2 cells mended"));
    await user.click(entry.getByRole("button", { name: "Undo" }));
    expect(await entry.findByText("In part")).toBeVisible();
    expect(entry.getByText("Left as they are: 1 cell")).toBeVisible();
    expect(entry.getByRole("button", { name: "Sheet1!A2" })).toBeVisible();
    expect(input(workbook, "A2")).toBe("theirs");
  });

  test("tells why it cannot be read", async () => {
    const workbook = memoryWorkbook();
    workbook.documents.set("history", '{"format":99}');
    const { goTo } = await openPane({ workbook });
    await goTo("History");
    expect(await screen.findByText(/“history” cannot be read/)).toBeVisible();
  });
});

function withFormulas() {
  const workbook = memoryWorkbook();
  const { inputs, answers } = workbook.sheet("Sheet1");
  inputs.set("B2", "=SALES.COMMISSION(A2)").set("B3", "=SALES.COMMISSION(A3)").set("B4", "=SUM(B2:B3)");
  answers.set("B2", 4050).set("B3", "#BUSY!").set("B4", 4050);
  return workbook;
}

describe("Freeze for sending", () => {
  const open = async (workbook: MemoryWorkbook) => {
    const pane = await openPane({ workbook });
    await pane.goTo("Freeze for sending");
    return pane;
  };

  test("lists the formulas first, then writes their values, and undoes it", async () => {
    const workbook = withFormulas();
    const { user } = await open(workbook);
    await user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    expect(await screen.findByText("Formulas of “Sheet1” frozen to values")).toBeVisible();
    expect(screen.getByText("Preview: nothing is written yet.")).toBeVisible();
    expect(screen.getByText("1 formula replaced")).toBeVisible();
    expect(screen.getByText("not calculated yet, or an error")).toBeVisible();
    expect(within(screen.getByRole("list", { name: "Cell by cell" })).getByText("=SALES.COMMISSION(A2)")).toBeVisible();
    expect(input(workbook, "B2")).toBe("=SALES.COMMISSION(A2)");
    await user.click(screen.getByRole("button", { name: "Write 1 cell" }));
    expect(await screen.findByText("1 cell written.")).toBeVisible();
    expect([input(workbook, "B2"), input(workbook, "B3"), input(workbook, "B4")]).toEqual([
      4050,
      "=SALES.COMMISSION(A3)",
      "=SUM(B2:B3)",
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(input(workbook, "B2")).toBe("=SALES.COMMISSION(A2)"));
    expect(await screen.findByText("Undone: Formulas of “Sheet1” frozen to values")).toBeVisible();
  });

  test("on a copy leaves the sheet as it is, and makes no copy before it is written", async () => {
    const workbook = withFormulas();
    const { user } = await open(workbook);
    await user.click(screen.getByRole("radio", { name: "On a copy of the sheet shown" }));
    await user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(workbook.sheets).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    await user.click(await screen.findByRole("button", { name: "Write 1 cell" }));
    expect(await screen.findByText("1 cell written.")).toBeVisible();
    expect(input(workbook, "B2")).toBe("=SALES.COMMISSION(A2)");
    expect(workbook.sheet("Sheet1 (2)").inputs.get("B2")).toBe(4050);
  });

  test("says so where there is nothing to freeze, and why Excel refuses", async () => {
    const workbook = memoryWorkbook();
    const { user } = await open(workbook);
    await user.click(screen.getByRole("radio", { name: "On all sheets" }));
    await user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    expect(await screen.findByText("There are no SALES formulas here.")).toBeVisible();
    workbook.refuseWith({ code: "host_cell_edit" });
    await user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    expect((await screen.findAllByText(/A cell is being edited/))[0]).toBeVisible();
  });

  test("shows how far it is, and stops when asked: the part that is written is told", async () => {
    const workbook = memoryWorkbook();
    const { inputs, answers } = workbook.sheet("Sheet1");
    for (let row = 1; row <= 12_000; row++) {
      inputs.set(`A${row}`, "=SALES.WEEK(B1)");
      answers.set(`A${row}`, row);
    }
    let go = () => undefined as void;
    const slow = {
      ...workbook,
      swapCells: async (...asked: Parameters<typeof workbook.swapCells>) => {
        await new Promise<void>((resolve) => (go = resolve));
        return workbook.swapCells(...asked);
      },
    };
    const pane = await openPane({ workbook, seen: slow });
    await pane.goTo("Freeze for sending");
    await pane.user.click(screen.getByRole("button", { name: "Find SALES formulas" }));
    await pane.user.click(await screen.findByRole("button", { name: "Write 12,000 cells" }));
    await pane.user.click(await screen.findByRole("button", { name: "Cancel" }));
    await act(async () => go());
    expect(await screen.findByText("10,000 cells written.")).toBeVisible();
    expect(screen.getByText("Left as they are: 2,000 cells")).toBeVisible();
    expect(screen.getByText("Cancelled.")).toBeVisible();
  });
});
