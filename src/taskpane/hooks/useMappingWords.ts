import { useMemo } from "react";
import { type NounId, nouns } from "../../domain/model/index";
import type { Choice } from "../components/ChoiceDropdown";
import { usePane } from "../paneContext";

/** What is chosen for a column that no field is read from. */
const LEAVE = "-";

/** The field a choice stands for; null leaves the column alone. */
export function fieldChosen(choice: string): string | null {
  return choice === LEAVE ? null : choice;
}

/** Nouns and fields as the pane calls them. */
export function useMappingWords() {
  const { strings } = usePane();
  return useMemo(() => {
    const noun = (id: NounId): string => strings.nouns[id].label;
    const field = (id: NounId, name: string): string =>
      (strings.nouns[id].fields as Readonly<Record<string, string>>)[name]!;
    const nounChoices: readonly Choice[] = (Object.keys(nouns) as NounId[]).map((value) => ({
      value,
      text: noun(value),
    }));
    const fieldChoices = (id: NounId): readonly Choice[] =>
      Object.keys(nouns[id].fields).map((value) => ({ value, text: field(id, value) }));
    const leave: Choice = { value: LEAVE, text: strings.mapping.leaveColumn };
    return { noun, field, nounChoices, fieldChoices, leave };
  }, [strings]);
}
