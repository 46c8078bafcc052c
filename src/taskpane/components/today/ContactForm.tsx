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

/** What one contact brought: when, how, what was said and promised, and what comes next and when. */
export function ContactForm({ line, asOf, types, onLog, onClose }: ContactFormProps & { onClose: () => void }) {
  const styles = useStyles();
  const words = usePane().strings.today.contact;
  const [isRunning, setRunning] = useState(false);
  const [said, setSaid] = useState({
    ...{ date: asOf as string, type: types[0] ?? "", content: "", result: "", opportunity: "" },
    ...{ commitment: "", nextAction: "", nextDate: "" },
  });
  const say =
    (field: keyof typeof said) =>
    (_: unknown, { value }: { value: string }) =>
      setSaid({ ...said, [field]: value });
  const date = parseDate(said.date);
  const isVisit = formOfContact(said.type) === "visit";
  const log = async () => {
    setRunning(true);
    const { content, type, result, opportunity, commitment, nextAction } = said;
    const written = await onLog({
      ...{ accountName: line.name, contactName: null, owner: line.owner, date, nextDate: parseDate(said.nextDate) },
      ...{ type: orNull(type), content: orNull(content), commitment: orNull(commitment) },
      ...{ result: orNull(result), opportunity: isVisit ? orNull(opportunity) : null, nextAction: orNull(nextAction) },
    });
    setRunning(false);
    if (written) onClose();
  };
  return (
    <div className={styles.form} role="group" aria-label={words.title(line.name)}>
      <Field label={words.date} required {...(date === null && { validationMessage: words.dateMissing })}>
        <Input type="date" value={said.date} onChange={say("date")} />
      </Field>
      <Field label={words.type}>
        <Select value={said.type} onChange={say("type")}>
          {types.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.content}>
        <Textarea value={said.content} onChange={say("content")} resize="vertical" />
      </Field>
      <Field label={words.result}>
        <Input value={said.result} onChange={say("result")} />
      </Field>
      {isVisit && (
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
      <Field label={words.nextDate}>
        <Input type="date" value={said.nextDate} onChange={say("nextDate")} />
      </Field>
      <div className={styles.buttons}>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => date !== null && void log()}>
          {words.write}
        </RunButton>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
