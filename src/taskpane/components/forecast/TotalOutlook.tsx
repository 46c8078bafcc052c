import { Caption1 } from "@fluentui/react-components";
import { shiftPeriod } from "../../../domain/calendarPeriod";
import type { Landing } from "../../../domain/forecast/landing";
import { digitsOf, type Outlook } from "../../../domain/forecast/outlook";
import type { PastAccuracy } from "../../../domain/forecast/plan";
import type { SalesBook } from "../../../sheets/salesBook";
import { useForecastFigures } from "../../hooks/useForecastFigures";
import { FigureTable } from "../FigureTable";
import { MonthChart } from "../MonthChart";
import { RowLinks } from "../RowLinks";

const CHART_HISTORY = 24;
const CHART_AHEAD = 12;

interface TotalProps {
  readonly outlook: Outlook;
  readonly book: SalesBook;
}

/** Where month, quarter and year will end, in every way of looking side by side. */
export function Ends({ outlook, book }: TotalProps) {
  const { words, view, sum } = useForecastFigures(outlook.terms);
  const { ends, plan, terms } = outlook;
  const row = (name: string, of: (end: Landing) => number | null) => ({
    key: name,
    cells: [name, ...ends.map((end) => sum(of(end)))],
  });
  return (
    <>
      <FigureTable
        label={words.ends}
        headers={[view.way, ...ends.map(({ period }) => period.label)]}
        rows={[
          row(words.sold, ({ sold }) => sold),
          row(words.statistical, ({ statistical }) => statistical.forecast),
          row(words.low, ({ statistical }) => statistical.low),
          row(words.high, ({ statistical }) => statistical.high),
          row(words.runRate, ({ runRate }) => runRate),
          ...(terms.measure === "amount" ? [row(words.pipeline, ({ pipeline }) => pipeline)] : []),
          row(words.judged, ({ judged }) => judged),
        ]}
      />
      <Caption1>{words.confidence(terms.confidence)}</Caption1>
      <Caption1>{view.methodIs(words.methods[plan.total.forecast.method])}</Caption1>
      <Tested accuracy={plan.total.accuracy} outlook={outlook} />
      <RowLinks places={plan.total.orders.map((row) => book.records.orders.places[row]!)} />
    </>
  );
}

function Tested({ accuracy, outlook }: { accuracy: PastAccuracy | null; outlook: Outlook }) {
  const { view, ratio } = useForecastFigures(outlook.terms);
  if (!accuracy) return <Caption1>{view.untested}</Caption1>;
  return (
    <>
      <Caption1>{view.accuracy(ratio(accuracy.wape), ratio(accuracy.naiveWape), accuracy.months)}</Caption1>
      <Caption1>{view.biased(ratio(accuracy.bias))}</Caption1>
      <Caption1>{view.held(ratio(accuracy.coverage))}</Caption1>
    </>
  );
}

/** Two years of sales and the year to come, with the range that sales will probably lie in. */
export function SalesAndForecast({ outlook: { plan, terms } }: { outlook: Outlook }) {
  const { words, numbers } = useForecastFigures(terms);
  const unit = 10 ** digitsOf(terms);
  const past = plan.total.history.slice(-CHART_HISTORY).map((sold) => sold / unit);
  const ahead = plan.total.forecast.points.slice(0, CHART_AHEAD);
  const months = Array.from(
    { length: past.length + ahead.length },
    (_, at) => shiftPeriod(plan.book.nextMonth, at - past.length).label,
  );
  const at = (step: number) => past.length + step;
  return (
    <MonthChart
      title={words.chart}
      xLabel={words.month}
      months={months}
      lines={[
        { name: words.sold, isDashed: false, points: past.map((y, x) => ({ x, y })) },
        {
          name: words.statistical,
          isDashed: true,
          points: ahead.map(({ forecast }, step) => ({ x: at(step), y: forecast / unit })),
        },
      ]}
      band={{
        lowName: words.low,
        highName: words.high,
        points: ahead.map(({ low, high }, step) => ({ x: at(step), low: Math.max(0, low / unit), high: high / unit })),
      }}
      yText={numbers.short}
    />
  );
}
