import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";

const useStyles = makeStyles({ choices: { flexWrap: "wrap" } });

interface ChoiceRowProps<Choice extends string | number> {
  /** What is chosen, for those who do not see the row. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly value: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few, side by side; in a narrow pane the row wraps. */
export function ChoiceRow<Choice extends string | number>(props: ChoiceRowProps<Choice>) {
  const { label, choices, nameOf, value, onChoose } = props;
  return (
    <RadioGroup
      layout="horizontal"
      className={useStyles().choices}
      aria-label={label}
      value={String(value)}
      onChange={(_, chosen) => onChoose(choices.find((choice) => String(choice) === chosen.value)!)}
    >
      {choices.map((choice) => (
        <Radio key={choice} value={String(choice)} label={nameOf(choice)} />
      ))}
    </RadioGroup>
  );
}
