import { screen, within } from "@testing-library/react";
import { spokenStrings } from "../../src/functions/language";
import { en } from "../../src/i18n/en/index";
import { zhCN } from "../../src/i18n/zh-CN/index";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { openPane } from "../support/renderPane";

const DIGITS = "salesDesk.currencyDigits";

async function openSettings(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await pane.goTo("Settings");
  return pane;
}

const choice = (group: string, name: string) =>
  within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name });

describe("Settings", () => {
  test("the language changes the pane and the sentences of functions, and stays", async () => {
    const { user, reopen } = await openSettings();
    expect(choice("Language", "As in Excel")).toBeChecked();
    await user.click(choice("Language", "中文"));
    expect(screen.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "zh-CN");
    expect(spokenStrings()).toBe(zhCN);
    const { goTo } = await reopen();
    expect(screen.getByRole("heading", { level: 1, name: "首页" })).toBeVisible();
    await goTo("设置");
    await user.click(choice("语言", "跟随 Excel"));
    expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    expect(spokenStrings()).toBe(en);
  });

  test("the theme changes at once, and stays", async () => {
    const { user, reopen } = await openSettings();
    const scheme = () => document.documentElement.style.colorScheme;
    expect(scheme()).toBe("light");
    await user.click(choice("Theme", "Dark"));
    expect(scheme()).toBe("dark");
    const { goTo } = await reopen();
    expect(scheme()).toBe("dark");
    await goTo("Settings");
    await user.click(choice("Theme", "Light"));
    expect(scheme()).toBe("light");
  });

  test("a choice lasts as long as the pane where nothing may be stored", async () => {
    const blocked = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(blocked);
    const { user } = await openSettings();
    await user.click(choice("Theme", "Dark"));
    expect(choice("Theme", "Dark")).toBeChecked();
    expect(document.documentElement.style.colorScheme).toBe("dark");
    await user.click(choice("Theme", "As in Excel"));
    storage.mockRestore();
  });

  test("what is stored and cannot be read is as if it were not there", async () => {
    window.localStorage.setItem("salesDesk.preferences", '{"language":"fr"}');
    await openSettings();
    expect(choice("Language", "As in Excel")).toBeChecked();
    expect(choice("Theme", "As in Excel")).toBeChecked();
  });

  test("the decimals are kept in the workbook and used for every amount", async () => {
    const { user, workbook, goTo, reopen } = await openSettings();
    expect(choice("Decimals of the currency", "2 (1,234.50)")).toBeChecked();
    await user.click(choice("Decimals of the currency", "0 (1,235)"));
    expect(await screen.findByText("Saved in the workbook.")).toBeVisible();
    expect(workbook.settings.get(DIGITS)).toBe(0);
    await goTo("Commission what-if");
    expect(screen.getByText("Whole amount pays 60,000 more.")).toBeVisible();
    const again = await reopen();
    await again.goTo("Settings");
    expect(choice("Decimals of the currency", "0 (1,235)")).toBeChecked();
  });

  test("says why the decimals could not be kept, and leaves them", async () => {
    const { user, workbook } = await openSettings();
    workbook.refuseWith({ code: "host_access_denied" });
    await user.click(choice("Decimals of the currency", "3 (1,234.500)"));
    expect(await screen.findByText(/Excel does not allow this here/)).toBeVisible();
    expect(choice("Decimals of the currency", "2 (1,234.50)")).toBeChecked();
    expect(workbook.settings.has(DIGITS)).toBe(false);
  });

  test("decimals out of the ordinary in a workbook are not believed", async () => {
    const workbook = memoryWorkbook();
    workbook.settings.set(DIGITS, "many");
    await openSettings({ workbook });
    expect(choice("Decimals of the currency", "2 (1,234.50)")).toBeChecked();
  });
});
