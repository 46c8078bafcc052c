import { act } from "@testing-library/react";
import { openPane } from "../support/renderPane";

const scheme = () => document.documentElement.style.colorScheme;

function inOffice(officeTheme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

function systemIs(preferred: "dark" | "light"): void {
  jest.spyOn(window, "matchMedia").mockImplementation(
    (media) =>
      ({
        media,
        matches: media === `(prefers-color-scheme: ${preferred})`,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as never,
  );
}

describe("the theme, where the person leaves it to Excel,", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
    jest.restoreAllMocks();
  });

  test.each([
    ["what Excel says", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "light", "dark"],
    ["the background of Excel's black theme", { bodyBackgroundColor: "#262626" }, "light", "dark"],
    ["the background of Excel's white theme", { bodyBackgroundColor: "#FFFFFF" }, "dark", "light"],
    ["the system's, where Excel on the web says nothing", undefined, "dark", "dark"],
  ] as const)("is %s", async (_, officeTheme, system, expected) => {
    inOffice(officeTheme);
    systemIs(system);
    await openPane();
    expect(scheme()).toBe(expected);
  });

  test("is looked up anew when the pane comes back into view, because Excel does not tell", async () => {
    inOffice({ isDarkTheme: false });
    await openPane();
    inOffice({ isDarkTheme: true });
    expect(scheme()).toBe("light");
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(scheme()).toBe("dark");
  });
});
