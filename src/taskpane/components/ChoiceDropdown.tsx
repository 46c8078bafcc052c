import { Dropdown, makeStyles, Option, OptionGroup } from "@fluentui/react-components";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 }, list: { maxHeight: "60vh" } });

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface ChoiceDropdownProps {
  readonly label: string;
  /** Null: nothing chosen yet; then the placeholder shows. */
  readonly chosen: Choice | null;
  readonly placeholder?: string;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (value: string) => void;
}

/** One of many, in groups; it is chosen when it is pressed, not while the list is walked through. */
export function ChoiceDropdown({ label, chosen, placeholder, groups, onChoose }: ChoiceDropdownProps) {
  const styles = useStyles();
  return (
    <Dropdown
      className={styles.dropdown}
      listbox={{ className: styles.list }}
      size="small"
      clearButton={null}
      aria-label={label}
      {...(placeholder !== undefined && { placeholder })}
      value={chosen?.text ?? ""}
      selectedOptions={chosen ? [chosen.value] : []}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined && optionValue !== chosen?.value) onChoose(optionValue);
      }}
    >
      {groups.map(({ title, choices }) => (
        <OptionGroup key={title} label={title}>
          {choices.map(({ value, text }) => (
            <Option key={value} value={value}>
              {text}
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
