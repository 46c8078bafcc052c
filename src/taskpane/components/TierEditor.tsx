import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ArrowResetRegular, DeleteRegular } from "@fluentui/react-icons";
import type { TierFields, WhatIf } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  table: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) auto",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  input: { minWidth: "0" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const FIELDS = ["above", "rate", "bonus"] as const satisfies readonly (keyof TierFields)[];

/** The tier table as fields; what cannot be read is marked where it stands. */
export function TierEditor({ whatIf }: { whatIf: WhatIf }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  return (
    <>
      <div className={styles.table} role="group" aria-label={words.tiers}>
        {FIELDS.map((field) => (
          <Caption1 key={field} className={styles.quiet} aria-hidden="true">
            {words[field]}
          </Caption1>
        ))}
        <span />
        {whatIf.fields.map((tier, at) => (
          <TierRow key={tier.id} tier={tier} row={at + 1} whatIf={whatIf} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<AddRegular />} onClick={whatIf.addTier}>
          {words.addTier}
        </Button>
        <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} onClick={whatIf.reset}>
          {words.reset}
        </Button>
      </div>
    </>
  );
}

function TierRow({ tier, row, whatIf }: { tier: TierFields; row: number; whatIf: WhatIf }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const read = whatIf.rows[row - 1]!;
  return (
    <>
      {FIELDS.map((field) => {
        const isBad = read[field] === undefined;
        return (
          <Input
            key={field}
            className={styles.input}
            input={{ className: styles.input, ...(isBad ? { "aria-invalid": true, title: words.notNumber } : {}) }}
            appearance={isBad ? "filled-darker" : "outline"}
            size="small"
            inputMode="decimal"
            aria-label={words.tierField(words[field], row)}
            value={tier[field]}
            onChange={(_, { value }) => whatIf.setTier(tier.id, { [field]: value })}
          />
        );
      })}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={words.removeTier(row)}
        disabled={whatIf.fields.length === 1}
        onClick={() => whatIf.removeTier(tier.id)}
      />
    </>
  );
}
