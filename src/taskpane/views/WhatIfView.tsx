import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons";
import type { TierEdge } from "../../domain/commission";
import { describeIssue } from "../../i18n/index";
import { CommissionChart } from "../components/CommissionChart";
import { EmptyState } from "../components/EmptyState";
import { InsertCommission } from "../components/InsertCommission";
import { MethodResults } from "../components/MethodResults";
import { Section } from "../components/Section";
import { TierEditor } from "../components/TierEditor";
import { useNumbers } from "../hooks/useNumbers";
import { useWhatIf, type WhatIf } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

function WhatIfPage() {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const whatIf = useWhatIf();
  const { read: amount, plans } = whatIf;
  return (
    <div className={styles.view}>
      <AmountField whatIf={whatIf} />
      <Section title={words.tiers}>
        <TierEditor whatIf={whatIf} />
        <EdgeField whatIf={whatIf} />
      </Section>
      {amount === undefined || !plans ? (
        <EmptyState title={words.noResult} hint={words.fixFirst} />
      ) : (
        <>
          <MethodResults amount={amount} plans={plans} />
          <InsertCommission amount={amount} plans={plans} />
          <CommissionChart amount={amount} plans={plans} />
        </>
      )}
    </div>
  );
}

function AmountField({ whatIf }: { whatIf: WhatIf }) {
  const styles = useStyles();
  const { strings } = usePane();
  const [issue] = whatIf.amountIssues;
  return (
    <Field
      label={strings.pane.whatIf.amount}
      hint={strings.pane.whatIf.amountHint}
      {...(issue && { validationMessage: describeIssue(issue, strings) })}
    >
      <Input
        input={{ className: styles.figure }}
        size="large"
        inputMode="decimal"
        value={whatIf.amount}
        onChange={(_, { value }) => whatIf.setAmount(value)}
      />
    </Field>
  );
}

/** The question is put with the plan's own first threshold, where there is one. */
function EdgeField({ whatIf }: { whatIf: WhatIf }) {
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const threshold = whatIf.plans?.marginal.tiers[1]?.above;
  const label = threshold === undefined ? words.edge : words.edgeOf(numbers.plain(threshold));
  return (
    <Field label={label} hint={words.edgeHint}>
      <RadioGroup value={whatIf.edge} onChange={(_, { value }) => whatIf.setEdge(value as TierEdge)}>
        <Radio value="upto" label={words.edges.upto} />
        <Radio value="from" label={words.edges.from} />
      </RadioGroup>
    </Field>
  );
}

export const whatIf = { id: "whatIf", icon: CalculatorRegular, Component: WhatIfPage } as const;
