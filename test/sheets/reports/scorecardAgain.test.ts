import { LANGUAGES } from "../../../src/i18n/index";
import { applyPreview } from "../../../src/sheets/changes/door";
import { previewOf } from "../../../src/sheets/changes/preview";
import { scorecardTab } from "../../../src/sheets/reports/scorecard";
import { scorecardsProposal } from "../../../src/sheets/reports/scorecardAgain";
import { answer } from "../../contract/answers";
import { cardOf, cards, facts, sale, target } from "../../domain/kpi/facts";
import { type MemorySheet, type MemoryWorkbook, memoryWorkbook } from "../../support/memoryWorkbook";

/** Lin's card of July after sales of these amounts; with objectives it has more rows. */
function card(amounts: readonly number[], language: keyof typeof LANGUAGES = "en-US", hasObjective = false) {
  const orders = amounts.map((amount, at) => sale(`2026-07-0${at + 1}`, "Aurora", amount));
  const objective = { owner: "Lin", period: "2026-07", objective: "Dealer day", mark: 4, target: 3, evidence: null };
  const given = facts({ orders, targets: [target("Lin", "2026-07", 100_000)] });
  const all = cards({ ...given, objectives: hasObjective ? [objective] : [] }, "month", "2026-07-01", "2026-07-09");
  const form = { words: LANGUAGES[language].kpi, rules: given.rules, digits: 2 };
  return scorecardTab(cardOf(all, "Lin"), all, [], "2026-07 scorecard Lin", form);
}

let ids = 0;
async function write(workbook: MemoryWorkbook, block: ReturnType<typeof card>) {
  const title = { code: "report", facts: { sheet: block.sheetName } } as const;
  const proposal = await answer(scorecardsProposal(workbook, title, [block]));
  const preview = await answer(previewOf(workbook, proposal));
  await answer(applyPreview(workbook, preview, { id: String(++ids), at: "2026-07-09T10:00:00Z", author: "" }));
  return preview.counts;
}

/** Row 10 is the revenue's; E its actual, L to P a person's. */
const CAUSE = { M10: "=price war", N10: "call the three largest" };

function note({ inputs, texts }: MemorySheet): void {
  for (const [cell, text] of Object.entries(CAUSE)) {
    inputs.set(cell, text);
    texts.add(cell);
  }
}

test("written again it is brought up to date where it stands, and what was written beside it stays", async () => {
  const workbook = memoryWorkbook();
  await write(workbook, card([40_000]));
  const sheet = workbook.sheet("2026-07 scorecard Lin");
  note(sheet);
  expect((await write(workbook, card([40_000]))).cells).toBe(0);
  expect((await write(workbook, card([40_000, 25_000]))).sheets).toBe(0);
  expect(sheet.inputs.get("E10")).toBe(65_000);
  expect(sheet.inputs.get("M10")).toBe("=price war");
});

test.each([
  ["more rows", card([40_000], "en-US", true)],
  ["another language", card([40_000], "zh-CN")],
])("with %s it becomes a tab of its own, and takes what was written with it", async (_, block) => {
  const workbook = memoryWorkbook();
  await write(workbook, card([40_000]));
  const sheet = workbook.sheet("2026-07 scorecard Lin");
  note(sheet);
  expect((await write(workbook, block)).sheets).toBe(1);
  const again = workbook.sheet("2026-07 scorecard Lin (2)");
  expect([again.inputs.get("M10"), again.texts.has("M10"), again.inputs.get("N10")]).toEqual([
    "=price war",
    true,
    "call the three largest",
  ]);
});
