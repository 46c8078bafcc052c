import type { Result } from "../../domain/kernel/result";
import type { PeriodMeasures } from "../../domain/receivables/measures";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import type { Line } from "./LineChart";
import { MonthChart } from "./MonthChart";

/** How fast money came in, month by month: DSO with the best there could be, CEI with the collection rate. */
export function ReceivablesTrend({ trend }: { trend: readonly PeriodMeasures[] }) {
  const words = usePane().strings.receivables;
  const numbers = useNumbers();
  const line = (name: string, isDashed: boolean, of: (month: PeriodMeasures) => Result<number>): Line => ({
    name,
    isDashed,
    points: trend.flatMap((month, x) => {
      const measure = of(month);
      return measure.ok ? [{ x, y: measure.value }] : [];
    }),
  });
  const common = { xLabel: words.month, months: trend.map(({ period }) => period.label) };
  return (
    <>
      <MonthChart
        {...common}
        title={words.dsoTitle}
        lines={[line(words.dso, false, ({ dso }) => dso), line(words.bestDso, true, ({ bestDso }) => bestDso)]}
        yText={(days) => numbers.plain(Math.round(days))}
      />
      <MonthChart
        {...common}
        title={words.effectivenessTitle}
        lines={[
          line(words.effectiveness, false, ({ effectiveness }) => effectiveness),
          line(words.collectionRate, true, ({ collectionRate }) => collectionRate),
        ]}
        yText={numbers.share}
      />
    </>
  );
}
