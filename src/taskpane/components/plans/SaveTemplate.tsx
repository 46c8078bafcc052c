import { Body1, Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { draftOf, ownTemplateId } from "../../../sheets/templates/fromSheet";
import { readForm, type SheetForm } from "../../../sheets/templates/sheetForm";
import type { PlanSubject } from "../../../sheets/templates/template";
import type { OwnTemplates } from "../../hooks/useOwnTemplates";
import { useRun } from "../../hooks/useRun";
import { usePane } from "../../paneContext";
import { RunButton } from "../RunButton";
import { RunState } from "../RunState";
import { Section } from "../Section";
import { DraftParts } from "./DraftParts";
import { OwnTemplateList } from "./OwnTemplateList";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SaveTemplateProps {
  readonly sheetNames: readonly string[];
  readonly own: OwnTemplates;
}

/** A firm's own template, made of a tab of its workbook: looked at, named, kept in the workbook. */
export function SaveTemplate({ sheetNames, own }: SaveTemplateProps) {
  const styles = useStyles();
  const { strings, workbook } = usePane();
  const words = strings.templates;
  const [chosen, choose] = useState<string | null>(null);
  const sheet = chosen ?? sheetNames[0] ?? "";
  const { state, run } = useRun<SheetForm>();
  if (sheetNames.length === 0) return null;
  return (
    <Section title={words.title}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <Field label={words.sheet}>
        <Select value={sheet} onChange={(_, { value }) => choose(value)}>
          {sheetNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <RunButton isRunning={state.kind === "running"} onRun={() => void run(() => readForm(workbook, sheet))}>
        {words.look}
      </RunButton>
      <RunState state={state}>{(form) => <DraftForm key={form.name} form={form} own={own} />}</RunState>
      <OwnTemplateList own={own} />
    </Section>
  );
}

const SUBJECTS: readonly PlanSubject[] = ["account", "territory", "person", "none"];

function DraftForm({ form, own }: { form: SheetForm; own: OwnTemplates }) {
  const styles = useStyles();
  const { strings, signals } = usePane();
  const words = strings.templates;
  const [name, setName] = useState(form.name);
  const [subject, setSubject] = useState<PlanSubject>("account");
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  const id = ownTemplateId(own.templates.map((template) => template.id));
  const draft = draftOf(form, { id, name: name.trim(), subject, kept });
  if (draft.template.parts.length === 0) {
    return (
      <Body1 as="p" className={styles.text}>
        {words.nothing}
      </Body1>
    );
  }
  const isTaken = own.templates.some((template) => template.name["en-US"] === name.trim());
  const problem = name.trim() === "" ? words.nameMissing : isTaken ? words.nameTaken : null;
  const save = async () => {
    if (await own.keep([...own.templates, draft.template])) {
      signals.send({ kind: "done", sentence: words.saved(name.trim()) });
    }
  };
  return (
    <>
      <Field label={words.name} {...(problem !== null && { validationMessage: problem })}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={words.about}>
        <Select value={subject} onChange={(_, { value }) => setSubject(value as PlanSubject)}>
          {SUBJECTS.map((each) => (
            <option key={each} value={each}>
              {words.subjects[each]}
            </option>
          ))}
        </Select>
      </Field>
      <DraftParts draft={draft} sheet={form.name} onKeep={setKept} />
      <RunButton
        appearance="primary"
        isRunning={own.saving.kind === "running"}
        onRun={() => void (problem === null && save())}
      >
        {words.save}
      </RunButton>
      <RunState state={own.saving}>{() => null}</RunState>
    </>
  );
}
