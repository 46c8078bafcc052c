import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ThemeChoice } from "./preferences";

/** Below this relative luminance a background is dark. */
const DARK = 0.4;

/**
 * The person's choice, else Excel's own theme, else the system's; looked up anew whenever the pane comes back into view.
 * Forced colours need nothing here: they overrule both.
 */
export function usePaneTheme(choice: ThemeChoice): Theme {
  const [isDark, setDark] = useState(() => isDarkFor(choice));
  useEffect(() => {
    const update = () => setDark(isDarkFor(choice));
    update();
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", update);
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      system.removeEventListener("change", update);
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [choice]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? webDarkTheme : webLightTheme;
}

function isDarkFor(choice: ThemeChoice): boolean {
  if (choice !== "auto") return choice === "dark";
  const office = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  if (office?.bodyBackgroundColor) return luminance(office.bodyBackgroundColor) < DARK;
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Of "#rrggbb", 0 black to 1 white, without gamma: only dark and light are told apart. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
