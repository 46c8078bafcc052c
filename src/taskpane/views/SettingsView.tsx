import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, SpinButton, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { usePane } from "../paneContext";
import type { LanguageChoice, ThemeChoice } from "../preferences";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The workbook's own setting: decimals of its currency. */
export const DIGITS_KEY = "salesDesk.currencyDigits";
const USUAL_DIGITS = 2;
const MOST_DIGITS = 3;

function Settings() {
  const styles = useStyles();
  const { strings, languageChoice, themeChoice, chooseLanguage, chooseTheme } = usePane();
  const words = strings.pane.settings;
  const { digits, isSaved, save } = useDigits();
  return (
    <div className={styles.view}>
      <Field label={words.language}>
        <RadioGroup value={languageChoice} onChange={(_, { value }) => chooseLanguage(value as LanguageChoice)}>
          {Object.entries(words.languages).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.theme}>
        <RadioGroup value={themeChoice} onChange={(_, { value }) => chooseTheme(value as ThemeChoice)}>
          {Object.entries(words.themes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Caption1 className={styles.quiet}>{words.personal}</Caption1>
      <Field label={words.digits} hint={words.digitsHint}>
        <SpinButton
          value={digits}
          min={0}
          max={MOST_DIGITS}
          onChange={(_, { value, displayValue }) => save(value ?? Number(displayValue))}
        />
      </Field>
      <Body1 role="status">{isSaved ? words.saved : ""}</Body1>
    </div>
  );
}

function useDigits() {
  const { workbook, signals } = usePane();
  const [digits, setDigits] = useState(USUAL_DIGITS);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    void workbook.readSetting(DIGITS_KEY).then((setting) => {
      if (setting.ok && typeof setting.value === "number") setDigits(setting.value);
    });
  }, [workbook]);
  const save = (wanted: number) => {
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > MOST_DIGITS) return;
    setDigits(wanted);
    void workbook.writeSetting(DIGITS_KEY, wanted).then((written) => {
      setSaved(written.ok);
      if (!written.ok) signals.send({ kind: "issues", issues: written.issues });
    });
  };
  return { digits, isSaved, save };
}

export const settings = { id: "settings", icon: SettingsRegular, Component: Settings } as const;
