import { type Language, languageFor, type Strings, stringsFor } from "../i18n/index";

let chosen: Language | null = null;

/** The pane's language, for the sentences of errors in cells; null leaves the choice to Excel's own language. */
export function speak(language: Language | null): void {
  chosen = language;
}

/** The words for the person at this Excel. */
export function spokenStrings(): Strings {
  return stringsFor(chosen ?? languageFor(displayLanguage()));
}

/** Some hosts run functions with nothing of Office around them. */
function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
}
