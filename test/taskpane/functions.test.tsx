import { screen, within } from "@testing-library/react";
import { catalogue } from "@catalogue";
import { stringsFor } from "../../src/i18n/index";
import { openPane } from "../support/renderPane";

async function openFunctions(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await pane.goTo(options.officeLanguage === "zh-CN" ? "函数" : "Functions");
  return pane;
}

const names = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent!.split(" ")[0]);
const header = (name: string) => screen.getByRole("button", { name: new RegExp(`^SALES\\.${name} `) });

describe("Functions", () => {
  test("lists every function under its subject", async () => {
    await openFunctions();
    expect(screen.getByText(`${catalogue.functions.length} functions`)).toBeVisible();
    const subjects = Object.entries(stringsFor("en-US").pane.functions.groups)
      .filter(([group]) => catalogue.functions.some((one) => one.group === group))
      .map(([, title]) => title);
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(subjects);
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(catalogue.functions.length);
  });

  test("names every group there is", async () => {
    const groups = new Set(catalogue.functions.map(({ group }) => group));
    await openFunctions();
    for (const group of groups) expect(screen.queryByRole("heading", { level: 2, name: group })).toBeNull();
  });

  test.each([
    ["iso week", "SALES.WEEK"],
    ["达成率", "SALES.ATTAINMENT"],
    ["ＣＬＡＷＢＡＣＫ", "SALES.CLAWBACK"],
  ])("finds by “%s”, in either language", async (asked, name) => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole("searchbox", { name: "Search functions" }), asked);
    expect(names()).toContain(name);
    expect(names().length).toBeLessThan(catalogue.functions.length);
  });

  test("says so when nothing is found, and shows all again when cleared", async () => {
    const { user } = await openFunctions();
    await user.type(screen.getByRole("searchbox"), "vlookup");
    expect(screen.getByText("No function matches “vlookup”.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(screen.getByText(`${catalogue.functions.length} functions`)).toBeVisible();
  });

  test("explains arguments and answer, and puts an example into the selected cell", async () => {
    const { user, workbook } = await openFunctions();
    await user.click(header("COMMISSION"));
    expect(screen.getByText("=SALES.COMMISSION(amount, [tiers], [method], [prior], [edge])")).toBeVisible();
    const prior = screen.getByText("prior", { selector: "dt" });
    expect(prior).toHaveTextContent("prior optional");
    expect(prior.nextElementSibling).toHaveTextContent("What the period had before");
    workbook.selection = "'Sheet1'!D4";
    await user.click(screen.getByRole("button", { name: "Insert =SALES.COMMISSION(6000000)" }));
    expect(workbook.sheet("Sheet1").inputs.get("D4")).toBe("=SALES.COMMISSION(6000000)");
    expect(screen.getByText("The formula is in Sheet1!D4.")).toBeVisible();
  });

  test("copies an example", async () => {
    const { user } = await openFunctions();
    await user.click(header("COMMISSIONRATE"));
    await user.click(screen.getByRole("button", { name: "Copy =SALES.COMMISSIONRATE(1000000)" }));
    expect(await window.navigator.clipboard.readText()).toBe("=SALES.COMMISSIONRATE(1000000)");
    expect(screen.getByText("Copied: =SALES.COMMISSIONRATE(1000000)")).toBeVisible();
  });

  test("says how to copy where a framed page may not", async () => {
    const { user } = await openFunctions();
    jest.spyOn(window.navigator.clipboard, "writeText").mockRejectedValue(new DOMException("not allowed"));
    await user.click(header("COMMISSIONRATE"));
    await user.click(screen.getByRole("button", { name: "Copy =SALES.COMMISSIONRATE(1000000)" }));
    expect(await screen.findByText(/The clipboard cannot be reached from here/)).toBeVisible();
  });

  test("has its help in Chinese too", async () => {
    const { user } = await openFunctions({ officeLanguage: "zh-CN" });
    await user.click(header("ATTAINMENT"));
    const target = within(screen.getByRole("region", { name: "指标与发放" })).getByText("target", { selector: "dt" });
    expect(target.nextElementSibling!.textContent).toMatch(/\p{Script=Han}/u);
  });
});
