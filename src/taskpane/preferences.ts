import type { Language } from "../i18n/index";

export type LanguageChoice = Language | "auto";
export type ThemeChoice = "auto" | "light" | "dark";

/** What one person chose, on one computer. */
export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** As the person is named in History and beside decisions; "" where they did not say. */
  readonly author: string;
}

export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ["auto", "en-US", "zh-CN"];
export const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark"];

const KEY = "salesDesk.preferences";

/** What could not be stored lasts as long as the pane. */
const memory = new Map<string, string>();

export function loadPreferences(): Preferences {
  const [language, theme, ...author] = (stored() ?? "").split(" ");
  return {
    language: LANGUAGE_CHOICES.find((choice) => choice === language) ?? "auto",
    theme: THEME_CHOICES.find((choice) => choice === theme) ?? "auto",
    author: author.join(" "),
  };
}

export function savePreferences({ language, theme, author }: Preferences): void {
  const text = `${language} ${theme} ${author}`;
  try {
    window.localStorage.setItem(key(), text);
  } catch {
    memory.set(key(), text);
  }
}

/** A browser may forbid storage to a framed page. */
function stored(): string | null {
  try {
    return memory.get(key()) ?? window.localStorage.getItem(key());
  } catch {
    return memory.get(key()) ?? null;
  }
}

/** Excel on the web asks that what an add-in keeps be kept apart per partition. */
function key(): string {
  return typeof Office === "undefined" ? KEY : `${Office.context?.partitionKey ?? ""}${KEY}`;
}
