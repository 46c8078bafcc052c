import { createContext, useContext } from "react";
import type { Signals } from "../actions/signals";
import type { Language, Strings } from "../i18n/index";
import type { Workbook } from "../sheets/workbook";
import type { GuardStore } from "./guard/guardStore";
import type { Digits } from "./hooks/useDigits";
import type { LanguageChoice, ThemeChoice } from "./preferences";
import type { SalesBookStore } from "./salesBookStore";
import type { View, ViewGroup } from "./views/index";

/** What every view may use. */
export interface Pane extends Digits {
  readonly workbook: Workbook;
  readonly signals: Signals;
  readonly strings: Strings;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  readonly themeChoice: ThemeChoice;
  /** "" where the person did not say. */
  readonly author: string;
  /** The workbook's rows; views take them from `useSalesBook`. */
  readonly salesBook: SalesBookStore;
  /** Views take what it knows from `useGuard`. */
  readonly guard: GuardStore;
  /** In the order of the menu. */
  readonly views: readonly View[];
  readonly viewGroups: readonly ViewGroup[];
  /** What views keep while another is shown. */
  readonly kept: Map<string, unknown>;
  chooseLanguage(choice: LanguageChoice): void;
  chooseTheme(choice: ThemeChoice): void;
  nameAuthor(author: string): void;
  show(view: string): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view stands outside the pane");
  return pane;
}
