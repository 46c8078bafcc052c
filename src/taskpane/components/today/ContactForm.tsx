import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formOfContact } from "../../../domain/contactForm";
import { type IsoDate, parseDate } from "../../../domain/kernel/date";
import type { TodayLine } from "../../../domain/today/todayList";
import type { LoggedContact } from "../../../sheets/contactLog";
import { usePane } from "../../paneContext";
import { RunButton } from "../RunButton";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ContactFormProps {
  readonly line: TodayLine;
  readonly asOf: IsoDate;
  /** Forms of contact to choose from, as the sheet words them. */
  readonly types: readonly string[];
  /** Answers whether it was written. */
  readonly onLog: (contact: LoggedContact) => Promise<boolean>;
}

interface Said {
  readonly date: string;
  readonly type: string;
  readonly content: string;
  readonly result: string;
  readonly opportunity: string;
  readonly commitment: string;
  readonly nextAction: string;
  readonly nextDate: string;
}
const NOTHING_SAID = { content: "", result: "", opportunity: "", commitment: "", nextAction: "", nextDate: "" };

function contactOf({ date, type, nextDate, ...said }: Said, { name, owner }: TodayLine): LoggedContact {
  return {
    ...{ accountName: name, contactName: null, owner, date: parseDate(date), nextDate: parseDate(nextDate) },
    ...{ type: orNull(type), content: orNull(said.content), result: orNull(said.result) },
    opportunity: isVisit(type) ? orNull(said.opportunity) : null,
    ...{ commitment: orNull(said.commitment), nextAction: orNull(said.nextAction) },
  };
}

function isVisit(type: string): boolean {
  return formOfContact(type) === "visit";
}

/** What one contact brought: when, how, what was said and promised, and what comes next and when. */
export function ContactForm({ line, asOf, types, onLog, onClose }: ContactFormProps & { onClose: () => void }) {
  const styles = useStyles();
  const words = usePane().strings.today.contact;
  const [isRunning, setRunning] = useState(false);
  const [said, setSaid] = useState<Said>({ ...NOTHING_SAID, date: asOf, type: types[0] ?? "" });
  const say =
    (field: keyof Said) =>
    (_: unknown, { value }: { value: string }) =>
      setSaid({ ...said, [field]: value });
  const contact = contactOf(said, line);
  const log = async () => {
    setRunning(true);
    const written = await onLog(contact);
    setRunning(false);
    if (written) onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.title(line.name)}>
      <Field label={words.date} required {...(contact.date === null && { validationMessage: words.dateMissing })}>
        <Input type="date" value={said.date} onChange={say("date")} />
      </Field>
      <Field label={words.type}>
        <Select value={said.type} onChange={say("type")}>
          {types.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Select>
      </Field>
      <WhatWasSaid said={said} say={say} />
      <Field label={words.nextDate}>
        <Input type="date" value={said.nextDate} onChange={say("nextDate")} />
      </Field>
      <div className={styles.buttons}>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => contact.date !== null && void log()}>
          {words.write}
        </RunButton>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}

interface WhatWasSaidProps {
  readonly said: Said;
  readonly say: (field: keyof Said) => (event: unknown, data: { value: string }) => void;
}

/** What passed between the two, and what is to follow; at a visit also what new is to be won. */
function WhatWasSaid({ said, say }: WhatWasSaidProps) {
  const words = usePane().strings.today.contact;
  return (
    <>
      <Field label={words.content}>
        <Textarea value={said.content} onChange={say("content")} resize="vertical" />
      </Field>
      <Field label={words.result}>
        <Input value={said.result} onChange={say("result")} />
      </Field>
      {isVisit(said.type) && (
        <Field label={words.opportunity} hint={words.opportunityHint}>
          <Input value={said.opportunity} onChange={say("opportunity")} />
        </Field>
      )}
      <Field label={words.commitment}>
        <Input value={said.commitment} onChange={say("commitment")} />
      </Field>
      <Field label={words.nextAction}>
        <Input value={said.nextAction} onChange={say("nextAction")} />
      </Field>
    </>
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
