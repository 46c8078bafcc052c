import { Caption1, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import type { CommissionPlan, TierMethod } from "../../domain/commission";
import { nativeCommission, salesCommission } from "../../sheets/nativeCommission";
import { useInsert } from "../hooks/useInsert";
import { useKept } from "../hooks/useKept";
import type { Plans } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";
import { RunButton } from "./RunButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "grid", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Choice {
  readonly method: TierMethod;
  readonly usesLeft: boolean;
}

/** Puts the plan into the selected cell, as a SALES formula or in Excel's own functions. */
export function InsertCommission({ amount, plans }: { amount: number; plans: Plans }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const [{ method, usesLeft }, change] = useKept<Choice>("whatIf.insert", () => ({
    method: "marginal",
    usesLeft: true,
  }));
  const { insert, isRunning } = useInsert();
  const plan = plans[method];
  const put = (formula: (cell: string, plan: CommissionPlan) => string) =>
    void insert((left) => (usesLeft ? left && formula(left, plan) : formula(String(amount), plan)));
  return (
    <Section title={words.insertAs}>
      <Field label={words.method}>
        <RadioGroup
          layout="horizontal"
          value={method}
          onChange={(_, { value }) => change((now) => ({ ...now, method: value as TierMethod }))}
        >
          <Radio value="marginal" label={words.methods.marginal} />
          <Radio value="whole" label={words.methods.whole} />
        </RadioGroup>
      </Field>
      <Switch
        checked={usesLeft}
        label={words.useLeft}
        onChange={(_, { checked }) => change((now) => ({ ...now, usesLeft: checked }))}
      />
      <div className={styles.buttons}>
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => put(salesCommission)}>
          {words.asSales}
        </RunButton>
        <RunButton isRunning={isRunning} onRun={() => put(nativeCommission)}>
          {words.asNative}
        </RunButton>
        <Caption1 className={styles.quiet}>{words.nativeHint}</Caption1>
      </div>
    </Section>
  );
}
