import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Signals } from "../actions/signals";
import { speak } from "../functions/language";
import { type Language, stringsFor } from "../i18n/index";
import type { Workbook } from "../sheets/workbook";
import { Frame } from "./Frame";
import { guardStore } from "./guard/guardStore";
import { useDigits } from "./hooks/useDigits";
import { type Pane, PaneContext } from "./paneContext";
import { loadPreferences, type Preferences, savePreferences } from "./preferences";
import { salesBookStore } from "./salesBookStore";
import { usePaneTheme } from "./theme";
import { viewGroups, views } from "./views/index";

interface AppProps {
  readonly workbook: Workbook;
  readonly signals: Signals;
  readonly officeLanguage: Language;
}

/** The pane: one view at a time, in the person's language and theme. */
export function App({ workbook, signals, officeLanguage }: AppProps) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [view, show] = useState(views[0]!.id as string);
  const [kept] = useState(() => new Map<string, unknown>());
  const [salesBook] = useState(() => salesBookStore(workbook));
  const [guard] = useState(() => guardStore(workbook, salesBook, () => loadPreferences().author));
  const theme = usePaneTheme(preferences.theme);
  const digits = useDigits(workbook);
  const language = preferences.language === "auto" ? officeLanguage : preferences.language;

  useEffect(() => {
    document.documentElement.lang = language;
    speak(language);
  }, [language]);

  useEffect(() => void guard.start(), [guard]);

  useEffect(
    () =>
      signals.subscribe(({ kind }) => {
        if (kind === "done") salesBook.outdate();
      }),
    [signals, salesBook],
  );

  const prefer = (change: Partial<Preferences>) => {
    const next = { ...preferences, ...change };
    savePreferences(next);
    setPreferences(next);
  };
  const pane: Pane = {
    ...digits,
    workbook,
    signals,
    language,
    strings: stringsFor(language),
    languageChoice: preferences.language,
    themeChoice: preferences.theme,
    author: preferences.author,
    salesBook,
    guard,
    views,
    viewGroups,
    kept,
    chooseLanguage: (choice) => prefer({ language: choice }),
    chooseTheme: (choice) => prefer({ theme: choice }),
    nameAuthor: (author) => prefer({ author }),
    show: (id) => {
      // What the guard found goes by the rows as they were read; it is settled first.
      if (guard.state().findings.length === 0) void salesBook.renew();
      show(id);
    },
  };
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <Frame view={view} />
      </PaneContext>
    </FluentProvider>
  );
}
