import { render, screen } from "@testing-library/react";
import { stringsFor } from "../../src/i18n/index";
import { ScanPanel } from "../../src/taskpane/components/duplicates/ScanPanel";
import { type Pane, PaneContext } from "../../src/taskpane/paneContext";

function renderScan(done: number, rowsPerSecond: number) {
  const pane = { strings: stringsFor("en-US") } as Pane;
  const idle = { rows: 12_000, strictness: 0, onStrictness: jest.fn(), onStart: jest.fn(), onCancel: jest.fn() };
  render(
    <PaneContext value={pane}>
      <ScanPanel {...idle} state={{ kind: "scanning", done, total: 100, rowsPerSecond }} />
    </PaneContext>,
  );
}

test("a look through all accounts foretells its end once it has a speed", () => {
  renderScan(0, 0);
  expect(screen.queryByText(/left/)).toBeNull();
});

test("a look through all accounts tells what is left at the speed so far", () => {
  // 75 % of 12,000 rows at 3,000 a second.
  renderScan(25, 3000);
  expect(screen.getByText("3,000 rows a second, about 3 seconds left")).toBeVisible();
});
