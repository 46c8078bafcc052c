import { screen, within } from "@testing-library/react";
import type { Language } from "../../src/i18n/index";
import { answer } from "../contract/answers";
import { contractSheets } from "../support/contractSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

async function openContracts(view = "Contracts", officeLanguage: Language = "en-US") {
  const workbook = memoryWorkbook();
  await answer(workbook.addSheets(contractSheets));
  const pane = await openPane({ workbook, officeLanguage });
  await pane.goTo(view);
  return pane;
}

const items = async (name: string) => within(await screen.findByRole("list", { name })).getAllByRole("listitem");

describe("Contracts", () => {
  test("show what is agreed against what is done, the most pressing first", async () => {
    await openContracts();
    const lines = await items("Contracts");
    expect(lines.map((line) => line.textContent?.slice(0, 12))).toEqual([
      "Casa · C-390",
      "Baltic · C-2",
      "Aurora · C-1",
    ]);
    // On 2 July 183 of 365 days are over: 3,650 × 183 / 365 = 1,830, of which 1,729 are ordered.
    expect(lines[2]).toHaveTextContent(
      "Agreed 3,650.00 per year · 2026-01-01 to 2026-12-31 · done 1,729.00 · pro rata 1,830.00 (-101.00) · behind",
    );
    expect(lines[2]).toHaveTextContent("Rebate 1%: 17.29 · 271.00 more for 2%");
    expect(lines[1]).toHaveTextContent(/Ended, not renewed · Commitment not met.*Commitment as written: displays/);
  });

  test("are looked at by what is to be done, and lead to their rows", async () => {
    const { user, workbook } = await openContracts();
    await user.click(await screen.findByRole("button", { name: "Not signed (1)" }));
    const [line, ...others] = await items("Contracts");
    expect([line!.textContent?.slice(0, 4), others]).toEqual(["Casa", []]);
    await user.click(within(line!).getByRole("button", { name: "Contracts!A4" }));
    expect(workbook.selection).toBe("'Contracts'!A4");
  });

  test("are written as a register, which is written again in its language and keeps what a person wrote", async () => {
    const { user, workbook } = await openContracts();
    await user.click(await screen.findByRole("button", { name: "Write the tab" }));
    await user.click(await screen.findByRole("button", { name: /^Write 2 sheets/ }));
    await screen.findByRole("button", { name: "Undo" });
    const { inputs } = workbook.sheet("Contract register");
    expect(inputs.get("B1")).toBe("Contract register as of 2026-07-02");
    const remark = [...inputs].find(([, input]) => input === "Remarks and decisions")![0];
    inputs.set(`C${Number(remark.slice(1)) + 1}`, "ask Lin");
    await user.click(screen.getByRole("button", { name: "Write the tab" }));
    await screen.findByText(/there is nothing to write/);
    expect([...inputs.values()]).toContain("ask Lin");
  });

  test("read in Chinese as well", async () => {
    await openContracts("合同", "zh-CN");
    expect((await items("合同"))[2]).toHaveTextContent("约定每年 3,650.00");
  });

  test("say what is missing where there are none", async () => {
    const { goTo } = await openPane();
    await goTo("Contracts");
    expect(await screen.findByText("There are no contracts in this workbook.")).toBeVisible();
  });
});
