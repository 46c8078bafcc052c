import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { differs, type FieldChoices, type MergePlan, planMerge } from "../../../domain/collisions/merge";
import { suggestedSurvivor } from "../../../domain/collisions/survivor";
import type { DuplicateGroup } from "../../../domain/collisions/groups";
import type { Account } from "../../../domain/model/accounts";
import { childCounts } from "../../../sheets/collisions/mergeProposal";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { candidatesOf } from "../../hooks/candidatesOf";
import { useMerge } from "../../hooks/useMerge";
import { usePane } from "../../paneContext";
import { ChangePreview } from "../ChangePreview";
import { shownValue } from "./RowsSideBySide";

const useStyles = makeStyles({
  panel: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type AccountField = keyof Account & string;

interface MergePanelProps {
  readonly group: DuplicateGroup;
  readonly reading: WorkbookReading;
  readonly onBack: () => void;
}

/** Which row stays, which values it keeps, and which rows of other sheets follow; written after a preview. */
export function MergePanel({ group, reading, onBack }: MergePanelProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.collisions.merge;
  const { rows: accounts, places } = reading.book.records.accounts;
  const suggested = suggestedSurvivor(candidatesOf(reading.book, group.rows));
  const [survivor, keep] = useState(suggested.row);
  const [choices, choose] = useState<FieldChoices>({});
  const { run, propose } = useMerge(reading);
  const plan = planMerge(accounts, group.rows, survivor, choices);
  const panel = useRef<HTMLDivElement>(null);
  // The button that opened it is gone, and the focus with it: it goes to the row that is suggested.
  useEffect(() => panel.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <div ref={panel} className={styles.panel}>
      <Field label={words.keep}>
        <RadioGroup value={String(survivor)} onChange={(_, { value }) => keep(Number(value))}>
          {group.rows.map((row) => (
            <Radio key={row} value={String(row)} label={rowLabel(row)} />
          ))}
        </RadioGroup>
      </Field>
      <FieldPicks group={group} accounts={accounts} plan={plan} choices={choices} onChoose={choose} />
      <ul className={styles.list}>
        {childCounts(reading, plan).map(({ noun, rows }) => (
          <li key={noun}>
            <Caption1>{words.repoints(strings.nouns[noun].label, rows)}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{words.note}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void propose([plan])}>
          {words.preview}
        </Button>
        <Button size="small" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <ChangePreview run={run} />
    </div>
  );

  function rowLabel(row: number): string {
    const place = strings.collisions.place(places[row]!.sheet, places[row]!.row);
    const label = `${accounts[row]!.name ?? ""} (${place})`;
    return row === suggested.row ? `${label} · ${words.suggested(words.reasons[suggested.reason])}` : label;
  }
}

interface FieldPicksProps {
  readonly group: DuplicateGroup;
  readonly accounts: readonly Account[];
  readonly plan: MergePlan;
  readonly choices: FieldChoices;
  readonly onChoose: (choices: FieldChoices) => void;
}

/** A choice for every field in which the rows differ; what the plan takes is chosen already. */
function FieldPicks({ group, accounts, plan, choices, onChoose }: FieldPicksProps) {
  const styles = useStyles();
  const { strings, digits } = usePane();
  const labels = strings.nouns.accounts.fields;
  const fields = (Object.keys(labels) as AccountField[]).filter((field) => differs(accounts, group.rows, field));
  const chosen = (field: AccountField) =>
    choices[field] ?? plan.taken.find((one) => one.field === field)?.from ?? plan.survivor;
  if (fields.length === 0) return null;
  return (
    <>
      <Caption1 className={styles.quiet}>{strings.collisions.merge.fields}</Caption1>
      {fields.map((field) => (
        <Field key={field} label={labels[field]} size="small">
          <Select
            value={String(chosen(field))}
            onChange={(_, { value }) => onChoose({ ...choices, [field]: Number(value) })}
          >
            {group.rows
              .filter((row) => accounts[row]![field] !== null)
              .map((row) => (
                <option key={row} value={String(row)}>
                  {shownValue(accounts[row]!, field, digits)}
                </option>
              ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
