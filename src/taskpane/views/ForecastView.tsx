import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import { FORECAST_BY, type ForecastBy, type Measure } from "../../domain/forecast/monthlySales";
import { LEAST_HISTORY, USUAL_TERMS } from "../../domain/forecast/forecast";
import { digitsOf, type Outlook, outlookSteps, type OutlookTerms } from "../../domain/forecast/outlook";
import { ok } from "../../domain/kernel/result";
import { partly, type Steps } from "../../domain/kernel/steps";
import { workingTimeOn } from "../../domain/rules/subjects";
import { proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { forecastTab } from "../../sheets/reports/forecast";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { ChoiceRow } from "../components/ChoiceRow";
import { OutlookLines } from "../components/forecast/OutlookLines";
import { OwnForecast } from "../components/forecast/OwnForecast";
import { RepPlan } from "../components/forecast/RepPlan";
import { SupplyAndDemand } from "../components/forecast/SupplyAndDemand";
import { Ends, SalesAndForecast } from "../components/forecast/TotalOutlook";
import { Versions } from "../components/forecast/Versions";
import { RowLinks } from "../components/RowLinks";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { Stepped } from "../components/Stepped";
import { accountsOfSteps } from "../hooks/accountsOf";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What sales will be, in different ways side by side, how good that was, and what people themselves expect. */
function ForecastView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Forecast reading={reading} />}</BookState>
    </div>
  );
}

const MEASURES: readonly Measure[] = ["amount", "quantity"];

interface Choice {
  readonly by: ForecastBy;
  readonly measure: Measure;
}

/** The forecast as work to be done, another one when the day, the choice or the rules change. */
function useOutlook(reading: WorkbookReading, { by, measure }: Choice) {
  const { book } = reading;
  const rules = useRuleBook(reading);
  const day = useAsOf(book);
  const { asOf } = day;
  const terms = useMemo((): OutlookTerms => {
    const { calendar } = workingTimeOn(rules.book, asOf);
    return { by, measure, asOf, calendar, confidence: USUAL_TERMS.confidence, moneyDigits: book.moneyDigits };
  }, [by, measure, asOf, rules, book]);
  const work = useCallback(
    function* (): Steps<Outlook> {
      const index = yield* partly(accountsOfSteps(book), 0, 0.1);
      const { orders, opportunities, forecasts } = book.records;
      const rows = { orders: orders.rows, opportunities: opportunities.rows, forecasts: forecasts.rows };
      return yield* partly(outlookSteps({ index, ...rows }, terms), 0.1, 1);
    },
    [book, terms],
  );
  return { day, work };
}

function Forecast({ reading }: { reading: WorkbookReading }) {
  const { forecast: words, forecastView: view } = usePane().strings;
  const [choice, choose] = useKept<Choice>("forecast.choice", () => ({ by: "account", measure: "amount" }));
  const { day, work } = useOutlook(reading, choice);
  if (reading.book.records.orders.rows.length === 0) return <Body1 as="p">{view.nothingSold}</Body1>;
  return (
    <>
      <AsOfField chosen={day} />
      <ChoiceRow
        label={view.by}
        choices={FORECAST_BY}
        nameOf={(one) => words.by[one]}
        value={choice.by}
        onChoose={(by) => choose((now) => ({ ...now, by }))}
      />
      <ChoiceRow
        label={view.measure}
        choices={MEASURES}
        nameOf={(one) => view.measures[one]}
        value={choice.measure}
        onChoose={(measure) => choose((now) => ({ ...now, measure }))}
      />
      <Stepped work={work}>{(outlook) => <Shown outlook={outlook} reading={reading} />}</Stepped>
    </>
  );
}

interface ShownProps {
  readonly outlook: Outlook;
  readonly reading: WorkbookReading;
}

function Shown({ outlook, reading }: ShownProps) {
  const { forecast: words, forecastView: view } = usePane().strings;
  const { book } = reading;
  const isShort = outlook.plan.total.history.length < LEAST_HISTORY;
  return (
    <>
      <WriteTab outlook={outlook} />
      <Section title={words.ends}>
        {isShort && <Caption1>{view.tooShort}</Caption1>}
        <Ends outlook={outlook} book={book} />
        <SalesAndForecast outlook={outlook} />
      </Section>
      <Section title={view.linesTitle}>
        <OutlookLines outlook={outlook} book={book} />
      </Section>
      <NotCounted outlook={outlook} reading={reading} />
      <Section title={view.own}>
        <OwnForecast outlook={outlook} reading={reading} />
      </Section>
      <Section title={view.turnedOut}>
        <Versions outlook={outlook} book={book} />
      </Section>
      <Section title={words.supply}>
        <SupplyAndDemand reading={reading} asOf={outlook.terms.asOf} />
      </Section>
      <Section title={view.planTitle}>
        <RepPlan outlook={outlook} book={book} />
      </Section>
    </>
  );
}

/** Orders and deals that are part of no figure, by reason; nothing where all are. */
function NotCounted({ outlook: { plan, pipeline }, reading }: ShownProps) {
  const { forecast: words, forecastView: view } = usePane().strings;
  const { orders, opportunities } = reading.book.records;
  const reasons = Object.keys(words.leftOut) as (keyof typeof words.leftOut)[];
  const told = reasons.filter((why) => plan.book.leftOut[why].length > 0);
  const deals = [...pipeline.overdue, ...pipeline.incomplete];
  if (told.length + deals.length === 0) return null;
  return (
    <Section title={words.leftOutTitle}>
      {told.map((why) => (
        <RowLinks
          key={why}
          title={words.leftOut[why]}
          places={plan.book.leftOut[why].map((row) => orders.places[row]!)}
        />
      ))}
      {deals.length > 0 && <RowLinks title={view.deals} places={deals.map((row) => opportunities.places[row]!)} />}
    </Section>
  );
}

function WriteTab({ outlook }: { outlook: Outlook }) {
  const { forecast: words, forecastView: view } = usePane().strings;
  const run = useProposal();
  const { terms, plan, ends, lines } = outlook;
  const write = () => {
    const tab = { by: terms.by, asOf: terms.asOf, confidence: terms.confidence, plan, ends, lines };
    const form = { words, digits: digitsOf(terms) };
    const title = { code: "report", facts: { sheet: words.title } } as const;
    return run.propose(() =>
      ok(proposalOf(title, { sheets: (nameOf) => [forecastTab(tab, nameOf(words.title), form)] })),
    );
  };
  return (
    <>
      <RunButton appearance="primary" isRunning={run.isRunning} onRun={() => void write()}>
        {view.writeTab}
      </RunButton>
      <ChangePreview run={run} />
    </>
  );
}

export const forecast = { id: "forecast", icon: DataTrendingRegular, Component: ForecastView } as const;
