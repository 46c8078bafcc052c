import { Caption1, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { NounId } from "../../domain/model/index";
import type { useSelection } from "../hooks/useSelection";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  columns: { display: "flex", flexWrap: "wrap" },
});

interface SelectionFieldsProps {
  readonly chosen: ReturnType<typeof useSelection>;
  readonly count: number;
}

/** Which rows, which of their columns, and under which title. */
export function SelectionFields({ chosen, count }: SelectionFieldsProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.reports.view;
  const { selection, offered } = chosen;
  const labels: Readonly<Record<string, string>> = strings.nouns[selection.noun].fields;
  return (
    <>
      <Field label={words.sheet}>
        <Select
          className={styles.narrow}
          value={selection.noun}
          onChange={(_, { value }) => chosen.chooseNoun(value as NounId)}
        >
          {chosen.nouns.map((noun) => (
            <option key={noun} value={noun}>
              {strings.nouns[noun].label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.heading}>
        <Input
          className={styles.narrow}
          value={chosen.title}
          placeholder={strings.reports.selection.name}
          onChange={(_, { value }) => chosen.setTitle(value)}
        />
      </Field>
      <Field label={words.text}>
        <Input className={styles.narrow} value={selection.text} onChange={(_, { value }) => chosen.setText(value)} />
      </Field>
      <Checkbox
        label={words.within}
        checked={chosen.isWithin}
        onChange={(_, { checked }) => chosen.setWithin(checked === true)}
      />
      <div role="group" aria-label={words.columns}>
        <Caption1>{words.columns}</Caption1>
        <div className={styles.columns}>
          {offered.map((field) => (
            <Checkbox
              key={field}
              label={labels[field] ?? field}
              checked={selection.fields.includes(field)}
              onChange={(_, { checked }) => chosen.chooseField(field, checked === true)}
            />
          ))}
        </div>
      </div>
      <Caption1 role="status">{words.chosen(count)}</Caption1>
    </>
  );
}
