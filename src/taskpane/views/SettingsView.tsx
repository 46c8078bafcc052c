import { Caption1, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { DIGIT_CHOICES } from "../../sheets/moneyDigits";
import { RunState } from "../components/RunState";
import { Section } from "../components/Section";
import { numbersIn } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { LANGUAGE_CHOICES, THEME_CHOICES } from "../preferences";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Shows what the decimals do: thousands, and a half to be rounded. */
const EXAMPLE_AMOUNT = 1234.5;

function Settings() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <Personal />
      <ThisWorkbook />
    </div>
  );
}

function Personal() {
  const styles = useStyles();
  const { strings, languageChoice, themeChoice, author, chooseLanguage, chooseTheme, nameAuthor } = usePane();
  const words = strings.pane.settings;
  return (
    <Section title={words.you}>
      <Field label={words.author} hint={words.authorHint}>
        <Input value={author} onChange={(_, { value }) => nameAuthor(value)} />
      </Field>
      <Choices
        label={words.language}
        value={languageChoice}
        choices={LANGUAGE_CHOICES}
        nameOf={(choice) => words.languages[choice]}
        onChoose={chooseLanguage}
      />
      <Choices
        label={words.theme}
        value={themeChoice}
        choices={THEME_CHOICES}
        nameOf={(choice) => words.themes[choice]}
        onChoose={chooseTheme}
      />
      <Caption1 className={styles.quiet}>{words.personal}</Caption1>
    </Section>
  );
}

function ThisWorkbook() {
  const styles = useStyles();
  const { strings, digits, saving, chooseDigits } = usePane();
  const words = strings.pane.settings;
  const example = (count: number) => numbersIn(strings.pane.locale, count).money(EXAMPLE_AMOUNT);
  return (
    <Section title={words.workbook}>
      <Choices
        label={words.digits}
        value={String(digits)}
        choices={DIGIT_CHOICES.map(String)}
        nameOf={(choice) => words.digitsChoice(choice, example(Number(choice)))}
        onChoose={(choice) => chooseDigits(Number(choice))}
      />
      <Caption1 className={styles.quiet}>{words.digitsHint}</Caption1>
      <div role="status">
        <RunState state={saving}>{() => <Caption1>{words.saved}</Caption1>}</RunState>
      </div>
    </Section>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

function Choices<Choice extends string>({ label, value, choices, nameOf, onChoose }: ChoicesProps<Choice>) {
  return (
    <Field label={label}>
      <RadioGroup value={value} onChange={(_, chosen) => onChoose(chosen.value as Choice)}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={nameOf(choice)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

export const settings = { id: "settings", icon: SettingsRegular, Component: Settings } as const;
