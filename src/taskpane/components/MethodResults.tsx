import { Body1, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type CommissionPlan, commissionOn } from "../../domain/commission";
import { roundHalfAway } from "../../domain/kernel/money";
import { useNumbers } from "../hooks/useNumbers";
import type { Plans } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";
import { MoneyText } from "./MoneyText";
import { Section } from "./Section";
import { TierArithmetic } from "./TierArithmetic";

const useStyles = makeStyles({
  pair: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  method: {
    display: "grid",
    alignContent: "start",
    // Side by side as long as the figures fit, else one below the other.
    flex: "1 1 0",
    minWidth: "min-content",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  figure: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  plain: { margin: 0 },
});

/** Both readings of the tiers side by side, and the arithmetic of each. */
export function MethodResults({ amount, plans }: { amount: number; plans: Plans }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  return (
    <Section title={words.result}>
      <div className={styles.pair}>
        <Method amount={amount} plan={plans.marginal} />
        <Method amount={amount} plan={plans.whole} />
      </div>
      <Body1 as="p" role="status" className={styles.plain}>
        <Difference amount={amount} plans={plans} />
      </Body1>
      <TierArithmetic amount={amount} plans={plans} />
    </Section>
  );
}

function Method({ amount, plan }: { amount: number; plan: CommissionPlan }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const commission = commissionOn(amount, plan);
  return (
    <div className={styles.method} role="group" aria-label={words.methods[plan.method]}>
      <Caption1>{words.methods[plan.method]}</Caption1>
      <Subtitle2 className={styles.figure}>
        <MoneyText amount={commission} />
      </Subtitle2>
      <Caption1 className={styles.quiet}>
        {words.effective(amount === 0 ? "–" : numbers.rate(commission / amount))}
      </Caption1>
      <Caption1 className={styles.quiet}>{words.methodHints[plan.method]}</Caption1>
    </div>
  );
}

function Difference({ amount, plans }: { amount: number; plans: Plans }) {
  const { strings, digits } = usePane();
  const words = strings.pane.whatIf;
  const numbers = useNumbers();
  const more = roundHalfAway(commissionOn(amount, plans.whole) - commissionOn(amount, plans.marginal), digits);
  if (more === 0) return words.same;
  const sentences = amount < 0 ? words.takenBack : words.difference;
  const isMore = more > 0 === amount > 0;
  return isMore ? sentences.more(numbers.money(Math.abs(more))) : sentences.less(numbers.money(Math.abs(more)));
}
