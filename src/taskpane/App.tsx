import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Signals } from "../actions/signals";
import { speak } from "../functions/language";
import { type Language, stringsFor } from "../i18n/index";
import type { Workbook } from "../sheets/workbook";
import { Frame } from "./Frame";
import { type Pane, PaneContext } from "./paneContext";
import { loadPreferences, type Preferences, savePreferences } from "./preferences";
import { usePaneTheme } from "./theme";

interface AppProps {
  readonly workbook: Workbook;
  readonly signals: Signals;
  readonly officeLanguage: Language;
}

/** The pane: one view at a time, in the person's language and theme. */
export function App({ workbook, signals, officeLanguage }: AppProps) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [view, show] = useState("home");
  const theme = usePaneTheme(preferences.theme);
  const language = preferences.language === "auto" ? officeLanguage : preferences.language;

  useEffect(() => {
    document.documentElement.lang = language;
    speak(language);
  }, [language]);

  const pane = useMemo<Pane>(() => {
    const prefer = (change: Partial<Preferences>) => {
      const next = { ...preferences, ...change };
      savePreferences(next);
      setPreferences(next);
    };
    return {
      workbook,
      signals,
      language,
      strings: stringsFor(language),
      languageChoice: preferences.language,
      themeChoice: preferences.theme,
      chooseLanguage: (choice) => prefer({ language: choice }),
      chooseTheme: (choice) => prefer({ theme: choice }),
      show,
    };
  }, [workbook, signals, language, preferences]);

  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <PaneContext value={pane}>
        <Frame view={view} />
      </PaneContext>
    </FluentProvider>
  );
}
