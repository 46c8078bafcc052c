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
  },
  caption: { textAlign: "left", paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    verticalAlign: "top",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: "left", paddingLeft: 0 },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** How each method comes to its commission: a row per tier, and the total. */
export function TierArithmetic({ amount, plans }: { amount: number; plans: Plans }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const { marginal, whole } = plans;
  const marginalShares = tierShares(amount, marginal);
  const wholeShares = tierShares(amount, whole);
  const first = mergeClasses(styles.cell, styles.first);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.arithmetic}</caption>
      <thead>
        <tr>
          <th scope="col" className={first}>
            {words.tier}
          </th>
          <th scope="col" className={styles.cell}>
            {words.methods.marginal}
          </th>
          <th scope="col" className={styles.cell}>
            {words.methods.whole}
          </th>
        </tr>
      </thead>
      <tbody>
        {marginalShares.map((share, at) => (
          <tr key={share.above}>
            <th scope="row" className={first}>
              <TierName share={share} />
            </th>
            <ShareCell share={share} plan={marginal} at={at} />
            <ShareCell share={wholeShares[at]!} plan={whole} at={at} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(first, styles.total)}>
            {words.total}
          </th>
          {[marginal, whole].map((plan) => (
            <td key={plan.method} className={mergeClasses(styles.cell, styles.total)}>
              <MoneyText amount={commissionOn(amount, plan)} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function TierName({ share: { above, upTo, amount } }: { share: TierShare }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const { plain } = useNumbers();
  return (
    <>
      {upTo === null ? words.tierOver(plain(above)) : words.tierTo(plain(above), plain(upTo))}
      <span className={styles.quiet}>{words.inTier(plain(amount))}</span>
    </>
  );
}

function ShareCell({ share, plan, at }: { share: TierShare; plan: CommissionPlan; at: number }) {
  const styles = useStyles();
  const numbers = useNumbers();
  const isEntered = share.commission !== share.amount * share.rate;
  const bonus = isEntered ? Math.sign(share.commission) * plan.tiers[at]!.bonus : 0;
  return (
    <td className={styles.cell}>
      <MoneyText amount={share.commission} />
      <span className={styles.quiet}>
        {`× ${numbers.rate(share.rate)}`}
        {bonus !== 0 && ` + ${numbers.plain(bonus)}`}
      </span>
    </td>
  );
}
