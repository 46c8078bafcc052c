import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { OTHER_REPORTS, type OtherReport, useOtherReport } from "../hooks/useOtherReport";
import { useSelection } from "../hooks/useSelection";
import { usePane } from "../paneContext";
import { ChangePreview } from "./ChangePreview";
import { PeriodPicker } from "./PeriodPicker";
import { RunButton } from "./RunButton";
import { Section } from "./Section";
import { SelectionFields } from "./SelectionFields";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface OtherReportsProps {
  readonly reading: WorkbookReading;
  readonly owners: readonly string[];
}

/** Win-loss, customers of regions, partnerships, and rows a person chooses: each a tab that can be written again. */
export function OtherReports({ reading, owners }: OtherReportsProps) {
  const styles = useStyles();
  const words = usePane().strings.reports.view;
  const [kind, setKind] = useState<OtherReport>("winLoss");
  const [owner, setOwner] = useState<string | null>(null);
  const chosen = useSelection(reading.book);
  const { period, count, run, write } = useOtherReport(reading, { kind, owner, chosen });
  const { isRunning } = run;
  return (
    <Section title={words.title}>
      <Field label={words.kind}>
        <Select className={styles.narrow} value={kind} onChange={(_, { value }) => setKind(value as OtherReport)}>
          {OTHER_REPORTS.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <PeriodPicker {...period} />
      <Field label={words.owner}>
        <Select
          className={styles.narrow}
          value={owner ?? ""}
          onChange={(_, { value }) => setOwner(value === "" ? null : value)}
        >
          <option value="">{words.everybody}</option>
          {owners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {kind === "selection" && <SelectionFields chosen={chosen} count={count} />}
      <RunButton appearance="primary" isRunning={isRunning} onRun={() => void write()}>
        {words.write}
      </RunButton>
      <ChangePreview run={run} />
    </Section>
  );
}
