import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type CommissionPlan, commissionOn } from "../../domain/commission";
import { useNumbers, usePane } from "../paneContext";
import { LineChart, type Line } from "./LineChart";
import { Section } from "./Section";

const useStyles = makeStyles({
  charts: { display: "grid", gap: tokens.spacingVerticalS },
});

const POINTS = 60;
/** Beyond the last threshold and the amount, so that both are seen to go on. */
const MARGIN = 1.25;

interface Plans {
  readonly amount: number;
  readonly marginal: CommissionPlan;
  readonly whole: CommissionPlan;
}

/** Commission and effective rate against the amount, both methods. */
export function CommissionChart({ amount, marginal, whole }: Plans) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const xs = amountsShown(amount, marginal);
  const lines = (value: (x: number, plan: CommissionPlan) => number): Line[] =>
    [marginal, whole].map((plan) => ({
      name: words.methods[plan.method],
      isDashed: plan.method === "whole",
      points: xs.map((x) => ({ x, y: value(x, plan) })),
    }));
  const common = { xLabel: words.chartAmount, xText: numbers.short, mark: Math.abs(amount) };
  return (
    <Section title={words.chart}>
      <div className={styles.charts}>
        <Caption1>{words.chartCommission}</Caption1>
        <LineChart {...common} title={words.chartCommission} lines={lines(commissionOn)} yText={numbers.short} />
        <Caption1>{words.chartRate}</Caption1>
        <LineChart
          {...common}
          title={words.chartRate}
          lines={lines((x, plan) => commissionOn(x, plan) / x)}
          yText={numbers.rate}
        />
      </div>
    </Section>
  );
}

/** Even steps, and the places just before and after each threshold, where the whole method jumps. */
function amountsShown(amount: number, { tiers }: CommissionPlan): number[] {
  const top = Math.max(Math.abs(amount), tiers.at(-1)!.above, 1) * MARGIN;
  const steps = Array.from({ length: POINTS }, (_, at) => ((at + 1) / POINTS) * top);
  const jumps = tiers.slice(1).flatMap(({ above }) => [above, above + top / 1e6]);
  return [...steps, ...jumps].sort((a, b) => a - b);
}
