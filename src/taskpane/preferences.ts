import type { Language } from "../i18n/index";

export type LanguageChoice = Language | "auto";
export type ThemeChoice = "auto" | "light" | "dark";

export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

const KEY = "salesDesk.preferences";
const DEFAULTS: Preferences = { language: "auto", theme: "auto" };

/** Excel on the web asks that what an add-in keeps be kept apart per partition. */
function key(): string {
  return typeof Office === "undefined" ? KEY : `${Office.context?.partitionKey ?? ""}${KEY}`;
}

export function loadPreferences(): Preferences {
  const stored = storage()?.getItem(key());
  if (!stored) return DEFAULTS;
  const { language, theme } = JSON.parse(stored) as Partial<Preferences>;
  return {
    language: language === "en-US" || language === "zh-CN" ? language : "auto",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
  };
}

export function savePreferences(preferences: Preferences): void {
  storage()?.setItem(key(), JSON.stringify(preferences));
}

/** A browser may forbid storage to a framed page; then a choice lasts as long as the pane. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
