import { type CommissionPlan, commissionOn, type Tier } from "../../domain/commission";
import { useNumbers } from "../hooks/useNumbers";
import type { Plans } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";
import { type Line, LineChart } from "./LineChart";
import { Section } from "./Section";

const POINTS = 50;
/** Beyond the last threshold and the amount, so that both are seen to go on. */
const MARGIN = 1.2;
/** So near behind a threshold that the jump of the whole method stands upright. */
const NEXT_TO = 1e-6;

/** Commission and effective rate against the amount, both methods; a refund is shown by its size. */
export function CommissionChart({ amount, plans }: { amount: number; plans: Plans }) {
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const size = Math.abs(amount);
  const amounts = amountsShown(size, plans.marginal.tiers);
  const lines = (value: (x: number, plan: CommissionPlan) => number): Line[] =>
    [plans.marginal, plans.whole].map((plan) => ({
      name: words.methods[plan.method],
      isDashed: plan.method === "whole",
      points: amounts.map((x) => ({ x, y: value(x, plan) })),
      mark: { x: size, y: value(size, plan) },
    }));
  const common = { xLabel: words.amount, xText: numbers.short };
  return (
    <Section title={words.chart}>
      <LineChart {...common} title={words.chartCommission} lines={lines(commissionOn)} yText={numbers.short} />
      <LineChart {...common} title={words.chartRate} lines={lines(effectiveRate)} yText={numbers.rate} />
    </Section>
  );
}

/** Of nothing it is the first tier's rate, where its line begins. */
function effectiveRate(amount: number, plan: CommissionPlan): number {
  return amount === 0 ? plan.tiers[0]!.rate : commissionOn(amount, plan) / amount;
}

/** Even steps, and the places at and just behind each threshold. */
function amountsShown(size: number, tiers: readonly Tier[]): number[] {
  const top = Math.max(size, tiers.at(-1)!.above, 1) * MARGIN;
  const steps = Array.from({ length: POINTS }, (_, at) => ((at + 1) / POINTS) * top);
  const jumps = tiers.slice(1).flatMap(({ above }) => [above, above + top * NEXT_TO]);
  return [...new Set([...steps, ...jumps])].sort((a, b) => a - b);
}
