import { Button, Caption1, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionPlan, TierMethod } from "../../domain/commission";
import { nativeCommission, salesCommission } from "../../sheets/nativeCommission";
import { useInsert } from "../hooks/useInsert";
import { usePane } from "../paneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "grid", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Plans {
  readonly amount: number;
  readonly marginal: CommissionPlan;
  readonly whole: CommissionPlan;
}

/** Puts the plan into the selected cell, as a SALES formula or in Excel's own functions. */
export function InsertCommission({ amount, marginal, whole }: Plans) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const [method, setMethod] = useState<TierMethod>("marginal");
  const [usesLeft, setUsesLeft] = useState(true);
  const { insert, isRunning } = useInsert();
  const plan = method === "whole" ? whole : marginal;
  const put = (formula: (cell: string, plan: CommissionPlan) => string) =>
    void insert((left) => (usesLeft ? left && formula(left, plan) : formula(String(amount), plan)));
  return (
    <Section title={words.insertAs}>
      <Field label={words.method}>
        <RadioGroup layout="horizontal" value={method} onChange={(_, { value }) => setMethod(value as TierMethod)}>
          <Radio value="marginal" label={words.methods.marginal} />
          <Radio value="whole" label={words.methods.whole} />
        </RadioGroup>
      </Field>
      <Switch checked={usesLeft} label={words.useLeft} onChange={(_, { checked }) => setUsesLeft(checked)} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isRunning} onClick={() => put(salesCommission)}>
          {words.asSales}
        </Button>
        <Button disabled={isRunning} onClick={() => put(nativeCommission)}>
          {words.asNative}
        </Button>
        <Caption1 className={styles.quiet}>{words.nativeHint}</Caption1>
      </div>
    </Section>
  );
}
