import { Body1, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { type CommissionPlan, commissionOn, tierShares } from "../../domain/commission";
import { useNumbers, usePane } from "../paneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  method: {
    display: "grid",
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  figure: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
  },
  first: { textAlign: "left", paddingLeft: 0 },
});

interface Plans {
  readonly amount: number;
  readonly marginal: CommissionPlan;
  readonly whole: CommissionPlan;
}

/** Both readings of the tiers side by side, and the arithmetic of each. */
export function MethodResults({ amount, marginal, whole }: Plans) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const difference = commissionOn(amount, whole) - commissionOn(amount, marginal);
  const figure = numbers.amount(Math.abs(difference));
  return (
    <Section title={words.result}>
      <div className={styles.pair}>
        <Method amount={amount} plan={marginal} />
        <Method amount={amount} plan={whole} />
      </div>
      <Body1 role="status">
        {Number(figure.replace(/\D/g, "")) === 0
          ? words.same
          : difference > 0
            ? words.difference(figure)
            : words.differenceLess(figure)}
      </Body1>
      <Arithmetic amount={amount} plan={marginal} />
      <Arithmetic amount={amount} plan={whole} />
    </Section>
  );
}

function Method({ amount, plan }: { amount: number; plan: CommissionPlan }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const commission = commissionOn(amount, plan);
  return (
    <div className={styles.method} data-method={plan.method}>
      <Caption1>{words.methods[plan.method]}</Caption1>
      <Subtitle1 className={styles.figure}>{numbers.amount(commission)}</Subtitle1>
      <Caption1 className={styles.quiet}>{words.methodHints[plan.method]}</Caption1>
      <Caption1 className={styles.quiet}>
        {words.effective}: {amount === 0 ? "–" : numbers.rate(commission / amount)}
      </Caption1>
    </div>
  );
}

function Arithmetic({ amount, plan }: { amount: number; plan: CommissionPlan }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const cell = styles.cell;
  return (
    <details>
      <summary>
        {words.arithmetic}: {words.methods[plan.method]}
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${cell} ${styles.first}`}>
              {words.above}
            </th>
            <th scope="col" className={cell}>
              {words.slice}
            </th>
            <th scope="col" className={cell}>
              %
            </th>
            <th scope="col" className={cell}>
              {words.paid}
            </th>
          </tr>
        </thead>
        <tbody>
          {tierShares(amount, plan).map((share) => (
            <tr key={share.above}>
              <td className={`${cell} ${styles.first}`}>{numbers.amount(share.above)}</td>
              <td className={cell}>{numbers.amount(share.amount)}</td>
              <td className={cell}>{numbers.rate(share.rate)}</td>
              <td className={cell}>{numbers.amount(share.commission)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
