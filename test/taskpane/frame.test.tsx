import { act, render, screen, waitFor } from "@testing-library/react";
import { stringsFor } from "../../src/i18n/index";
import { OutsideExcel } from "../../src/taskpane/OutsideExcel";
import { views } from "../../src/taskpane/views/index";
import { openPane } from "../support/renderPane";

const VIEWS = views.map(({ id }) => stringsFor("en-US").pane.views[id]);

describe("the pane", () => {
  test("has all views in a menu, worked with the keyboard alone", async () => {
    const { user } = await openPane();
    await user.tab();
    expect(screen.getByRole("button", { name: "Views" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect((await screen.findAllByRole("menuitemradio")).map(({ textContent }) => textContent)).toEqual(VIEWS);
    expect(screen.getByRole("menuitemradio", { name: "Home" })).toBeChecked();
    await waitFor(() => expect(screen.getByRole("menuitemradio", { name: "Home" })).toHaveFocus());
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: VIEWS[1]! })).toBeVisible();
  });

  test("is not covered by the layer of an open menu", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("button", { name: "Views" }));
    const layer = (await screen.findByRole("menu")).closest(".fui-FluentProvider")!;
    expect(layer).not.toContainElement(screen.getByRole("heading", { level: 1, hidden: true }));
    expect(getComputedStyle(layer).height).toBe("");
  });

  test.each(VIEWS)("%s gives every control a name and no id twice", async (view) => {
    const { goTo } = await openPane();
    await goTo(view);
    for (const role of ["button", "textbox", "radio", "switch", "searchbox"]) {
      for (const control of screen.queryAllByRole(role)) expect(control).toHaveAccessibleName();
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName[1]));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test("opens the view that a ribbon button asks for, without taking the focus from the sheet", async () => {
    const { signals } = await openPane();
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => signals.send({ kind: "view", view: "settings" }));
    expect(screen.getByRole("heading", { level: 1, name: "Settings" })).not.toHaveFocus();
    hasFocus.mockRestore();
  });

  test("says what a ribbon button did until another view is opened, and why it could not until dismissed", async () => {
    const { user, signals, goTo } = await openPane();
    act(() => signals.send({ kind: "issues", issues: [{ code: "host_protected", sheet: "Q4" }] }));
    expect(screen.getByRole("alert")).toHaveTextContent("The sheet “Q4” is protected. Unprotect it");
    act(() => signals.send({ kind: "done", sentence: "The formula is in Q4!B2." }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(screen.getByText("The formula is in Q4!B2.")).toBeVisible();
    await goTo("Settings");
    expect(screen.queryByText("The formula is in Q4!B2.")).toBeNull();
    act(() => signals.send({ kind: "issues", issues: [{ code: "host_protected", sheet: "Q4" }] }));
    await goTo("History");
    expect(screen.getByRole("alert")).toHaveTextContent("The sheet “Q4” is protected. Unprotect it");
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  test("speaks the language Excel is shown in", async () => {
    await openPane({ officeLanguage: "zh-CN" });
    expect(screen.getByRole("heading", { level: 1, name: "首页" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "zh-CN");
  });
});

test.each([
  ["en-US", "Sales Desk works inside Excel"],
  ["zh-CN", "销售工作台在 Excel 中使用"],
] as const)("outside Excel the page says where it belongs and how to get there (%s)", (language, title) => {
  render(<OutsideExcel language={language} />);
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
});
