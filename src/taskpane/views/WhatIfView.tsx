import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons";
import type { TierEdge } from "../../domain/commission";
import { describeIssue } from "../../i18n/index";
import { CommissionChart } from "../components/CommissionChart";
import { InsertCommission } from "../components/InsertCommission";
import { MethodResults } from "../components/MethodResults";
import { Section } from "../components/Section";
import { TierEditor } from "../components/TierEditor";
import { useWhatIf } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
});

function WhatIfPage() {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.pane.whatIf;
  const whatIf = useWhatIf();
  const { amount, amountText, issues } = whatIf;
  const marginal = whatIf.planWith("marginal");
  const whole = whatIf.planWith("whole");
  return (
    <div className={styles.view}>
      <Field label={words.amount} {...(amount === undefined ? { validationMessage: words.notNumber } : {})}>
        <Input value={amountText} inputMode="decimal" onChange={(_, { value }) => whatIf.setAmount(value)} />
      </Field>
      <Section title={words.tiers}>
        <TierEditor whatIf={whatIf} />
        {issues.map((issue, at) => (
          <MessageBar key={at} intent="warning" layout="multiline">
            <MessageBarBody>{describeIssue(issue, strings)}</MessageBarBody>
          </MessageBar>
        ))}
        <Field label={words.edge}>
          <RadioGroup value={whatIf.edge} onChange={(_, { value }) => whatIf.setEdge(value as TierEdge)}>
            <Radio value="upto" label={words.edges.upto} />
            <Radio value="from" label={words.edges.from} />
          </RadioGroup>
        </Field>
      </Section>
      {amount !== undefined && marginal && whole && (
        <>
          <MethodResults amount={amount} marginal={marginal} whole={whole} />
          <CommissionChart amount={amount} marginal={marginal} whole={whole} />
          <InsertCommission amount={amount} marginal={marginal} whole={whole} />
        </>
      )}
    </div>
  );
}

export const whatIf = { id: "whatIf", icon: CalculatorRegular, Component: WhatIfPage } as const;
