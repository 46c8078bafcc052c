import { Field } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { isRuleSheet } from "../../sheets/tables/rules/decode";
import { isPlanSheet } from "../../sheets/templates/tableNames";
import { usePane } from "../paneContext";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { Section } from "./Section";
import { TablePlace } from "./TablePlace";

/** A table that was not found is shown by its sheet and range. */
export function MissingTable({ reading: { sheets } }: { readonly reading: WorkbookReading }) {
  const words = usePane().strings.mapping.place;
  const [chosen, choose] = useState<string | null>(null);
  const mapped = sheets.filter((sheet) => !isRuleSheet(sheet) && !isPlanSheet(sheet));
  const sheet = mapped.find(({ name }) => name === chosen);
  if (mapped.length === 0) return null;
  return (
    <Section title={words.missing}>
      <Field label={words.sheet}>
        <ChoiceDropdown
          label={words.sheet}
          placeholder={words.chooseSheet}
          chosen={sheet ? { value: sheet.name, text: sheet.name } : null}
          groups={[{ title: words.sheet, choices: mapped.map(({ name }) => ({ value: name, text: name })) }]}
          onChoose={choose}
        />
      </Field>
      {sheet && <TablePlace key={sheet.name} sheet={sheet} table={null} />}
    </Section>
  );
}
