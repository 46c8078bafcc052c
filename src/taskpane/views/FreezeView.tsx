import { Body1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { WeatherSnowflakeRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { map } from "../../domain/kernel/result";
import { onSheet, previewFreeze } from "../../sheets/changes/freeze";
import type { Preview } from "../../sheets/changes/preview";
import type { Watch } from "../../sheets/watch";
import { ChangePreview } from "../components/ChangePreview";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { useProposal } from "../hooks/useProposal";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  hint: { margin: 0 },
});

const SCOPES = ["sheet", "workbook", "copy"] as const;
type Scope = (typeof SCOPES)[number];

/** Puts SALES formulas down as their values, so that anybody can open the workbook; listed first, and undone from the history. */
function FreezeView() {
  const styles = useStyles();
  const { strings, workbook } = usePane();
  const words = strings.changes.freeze;
  const [scope, setScope] = useState<Scope>("sheet");
  const run = useProposal();
  const look = async (watch: Watch) => {
    if (scope === "workbook") return previewFreeze(workbook, null, watch);
    const cell = await workbook.activeCell();
    return cell.ok ? previewFreeze(workbook, cell.value.sheet, watch) : cell;
  };
  /** The copy is made when the change is written, not when it is looked at. */
  const toCopy = async (preview: Preview) => {
    const original = preview.patches[0];
    if (!original) return { ok: true, value: preview } as const;
    return map(await workbook.copySheet(original.sheetId), (copy) => onSheet(preview, copy));
  };
  const { isRunning } = run;
  return (
    <div className={styles.view}>
      <Body1 as="p" className={styles.hint}>
        {words.hint}
      </Body1>
      <Section title={words.scope}>
        <Field>
          <RadioGroup
            aria-label={words.scope}
            value={scope}
            disabled={isRunning}
            onChange={(_, { value }) => {
              setScope(value as Scope);
              run.cancel();
            }}
          >
            {SCOPES.map((choice) => (
              <Radio key={choice} value={choice} label={words.scopes[choice]} />
            ))}
          </RadioGroup>
        </Field>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => void run.present(look)}>
          {words.find}
        </RunButton>
      </Section>
      <ChangePreview run={run} nothing={words.none} {...(scope === "copy" && { prepare: toCopy })} />
    </div>
  );
}

export const freeze = { id: "freeze", icon: WeatherSnowflakeRegular, Component: FreezeView } as const;
