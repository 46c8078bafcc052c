import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArchiveRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { periodOf, shiftPeriod } from "../../domain/calendarPeriod";
import { type IsoDate, parseDate } from "../../domain/kernel/date";
import type { RulePart } from "../../domain/rules/parts";
import { followable, type FoundTable, newVersionProposal } from "../../sheets/tables/rules/versions";
import { made, useProposal } from "../hooks/useProposal";
import { usePane } from "../paneContext";
import { today } from "../today";
import { ChangePreview } from "./ChangePreview";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { RunButton } from "./RunButton";
import { Section } from "./Section";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

const ALL = "all";

/** Rules mostly change with a month. */
function nextMonth(): IsoDate {
  return shiftPeriod(periodOf("month", today()), 1).from;
}

/** Keeps what the rule tables say today, and has them say something new from a day on. */
export function NewRuleVersion({ found }: { readonly found: readonly FoundTable[] }) {
  const styles = useStyles();
  const { rules } = usePane().strings;
  const words = rules.pane.newVersion;
  const [from, setFrom] = useState(nextMonth);
  const [part, setPart] = useState<string>(ALL);
  const run = useProposal();
  const parts = [...new Set(found.map((table) => table.part))];
  const choices = [
    { value: ALL, text: words.all },
    ...parts.map((each) => ({ value: each as string, text: rules.tables[each].title })),
  ];
  const tables = followable(found, from).filter((table) => part === ALL || table.part === (part as RulePart));
  return (
    <Section title={words.title}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <Field label={words.which}>
        <ChoiceDropdown
          label={words.which}
          chosen={choices.find(({ value }) => value === part)!}
          groups={[{ title: words.which, choices }]}
          onChoose={setPart}
        />
      </Field>
      <Field label={words.from}>
        <Input type="date" value={from} onChange={(_, { value }) => setFrom(parseDate(value) ?? from)} />
      </Field>
      {tables.length === 0 ? (
        <Caption1 role="status">{words.none}</Caption1>
      ) : (
        <RunButton
          isRunning={run.isRunning}
          icon={<ArchiveRegular />}
          onRun={() => void run.propose(made(newVersionProposal(tables, from, rules)))}
        >
          {words.start(from)}
        </RunButton>
      )}
      <ChangePreview run={run} />
    </Section>
  );
}
