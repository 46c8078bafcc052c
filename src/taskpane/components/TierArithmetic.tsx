import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CommissionPlan, commissionOn, type TierShare, tierShares } from "../../domain/commission";
import { useNumbers } from "../hooks/useNumbers";
import type { Plans } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";
import { MoneyText } from "./MoneyText";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "left", paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  head: {
    paddingBottom: tokens.spacingVerticalXXS,
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  tier: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: {
    padding: `${tokens.spacingVerticalXS} 0 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: "top",
    textAlign: "right",
  },
  total: { paddingTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  figure: { display: "inline-block" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How each method comes to its commission: every tier with both, and the total. */
export function TierArithmetic({ amount, plans }: { amount: number; plans: Plans }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const both = [plans.marginal, plans.whole];
  const shares = both.map((plan) => tierShares(amount, plan));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.arithmetic}</caption>
      <thead>
        <tr>
          {both.map(({ method }) => (
            <th key={method} scope="col" className={styles.head}>
              {words.methods[method]}
            </th>
          ))}
        </tr>
      </thead>
      {shares[0]!.map((share, at) => (
        <tbody key={share.above} className={styles.tier}>
          <tr>
            <TierName share={share} />
          </tr>
          <tr>
            {both.map((plan, method) => (
              <ShareCell key={plan.method} share={shares[method]![at]!} bonus={plan.tiers[at]!.bonus} />
            ))}
          </tr>
        </tbody>
      ))}
      <Total amount={amount} plans={both} />
    </table>
  );
}

function TierName({ share: { above, upTo, amount } }: { share: TierShare }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const { plain } = useNumbers();
  return (
    <th scope="rowgroup" colSpan={2} className={styles.name}>
      {upTo === null ? words.tierOver(plain(above)) : words.tierTo(plain(above), plain(upTo))}
      <span className={styles.quiet}> · {words.inTier(plain(amount))}</span>
    </th>
  );
}

/** What a tier pays: its rate on its part, and the bonus where the tier was entered. */
function ShareCell({ share, bonus }: { share: TierShare; bonus: number }) {
  const styles = useStyles();
  const numbers = useNumbers();
  const isEntered = share.commission !== share.amount * share.rate;
  const sign = share.commission < 0 ? "−" : "+";
  return (
    <td className={styles.cell}>
      <span className={mergeClasses(styles.figure, styles.quiet)}>{`× ${numbers.rate(share.rate)}`}</span>{" "}
      {isEntered && (
        <span className={mergeClasses(styles.figure, styles.quiet)}>{`${sign} ${numbers.plain(bonus)}`}</span>
      )}{" "}
      <span className={styles.figure}>
        <MoneyText amount={share.commission} />
      </span>
    </td>
  );
}

function Total({ amount, plans }: { amount: number; plans: readonly CommissionPlan[] }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  return (
    <tfoot className={styles.tier}>
      <tr>
        {plans.map((plan) => (
          <td key={plan.method} className={mergeClasses(styles.cell, styles.total)}>
            {words.total} <MoneyText amount={commissionOn(amount, plan)} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
