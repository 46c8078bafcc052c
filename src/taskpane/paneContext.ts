import { createContext, useContext } from "react";
import type { Signals } from "../actions/signals";
import type { Language, Strings } from "../i18n/index";
import type { Workbook } from "../sheets/workbook";
import type { LanguageChoice, ThemeChoice } from "./preferences";

/** What every view may use. */
export interface Pane {
  readonly workbook: Workbook;
  readonly signals: Signals;
  readonly strings: Strings;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  readonly themeChoice: ThemeChoice;
  chooseLanguage(choice: LanguageChoice): void;
  chooseTheme(choice: ThemeChoice): void;
  show(view: string): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view stands outside the pane");
  return pane;
}

/** A number as the pane's language writes it. */
export function useNumbers() {
  const { locale } = usePane().strings.pane;
  return {
    amount: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value),
    rate: (value: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 3 }).format(value),
    short: (value: number) =>
      new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(value),
  };
}
