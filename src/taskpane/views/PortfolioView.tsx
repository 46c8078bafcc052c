import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DataPieRegular } from "@fluentui/react-icons";
import { type FunctionComponent, useCallback, useMemo } from "react";
import { type DayNumber, fromDayNumber, type IsoDate } from "../../domain/kernel/date";
import { ok } from "../../domain/kernel/result";
import { partly, type Steps } from "../../domain/kernel/steps";
import type { Compared } from "../../domain/portfolio/groups";
import { toldMoves } from "../../domain/portfolio/movement";
import { type PortfolioReport, portfolioSteps } from "../../domain/portfolio/report";
import { lastTwelveMonths, periodToDate } from "../../domain/portfolio/review";
import { portfolioRulesOn } from "../../domain/portfolio/ruleBook";
import { salesSource, type SalesSource } from "../../domain/portfolio/soldLines";
import { ledgerOfSteps } from "../../domain/receivables/report";
import { proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { portfolioTab } from "../../sheets/reports/portfolio";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { ChoiceRow } from "../components/ChoiceRow";
import { Concentrated } from "../components/portfolio/Concentrated";
import { Efforts, Matrix } from "../components/portfolio/Invested";
import { KeyFigures } from "../components/portfolio/KeyFigures";
import { Conflicts, Coverage, Origins, Segments, WhiteSpots } from "../components/portfolio/Market";
import { MixTable, Quarters } from "../components/portfolio/Mixes";
import { LeftOut, Moves, RevenueBridge } from "../components/portfolio/Moves";
import type { ShownPortfolio } from "../components/portfolio/portfolioPlaces";
import { ProfitChange } from "../components/portfolio/ProfitChange";
import { Stepped } from "../components/Stepped";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { accountsOfSteps } from "../hooks/accountsOf";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  panel: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
});

/** What the portfolio consists of, what moved in it, and what it costs: this span against the one before. */
function PortfolioView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Portfolio reading={reading} />}</BookState>
    </div>
  );
}

const SPANS = ["twelveMonths", "year", "quarter", "month"] as const;
type SpanKind = (typeof SPANS)[number];

function comparedOn(kind: SpanKind, asOf: IsoDate): Compared {
  return kind === "twelveMonths" ? lastTwelveMonths(asOf) : periodToDate(kind, asOf);
}

/** The report as work to be done, another one when the day, the span or the rules change. */
function usePortfolio(reading: WorkbookReading, kind: SpanKind) {
  const { book } = reading;
  const rules = useRuleBook(reading);
  const day = useAsOf(book);
  const { asOf } = day;
  const compared = useMemo(() => comparedOn(kind, asOf), [kind, asOf]);
  const work = useCallback(
    function* (): Steps<PortfolioReport> {
      const { orders, invoices, payments, activities, expenses, targets, opportunities, complaints } = book.records;
      const index = yield* partly(accountsOfSteps(book), 0, 0.2);
      const unit = 10 ** book.moneyDigits;
      const sold = { index, orders: orders.rows, invoices: invoices.rows };
      const done = { activities: activities.rows, payments: payments.rows };
      const isBilled = invoices.rows.length + payments.rows.length > 0;
      const ledger = isBilled ? yield* partly(ledgerOfSteps({ ...sold, ...done }), 0.2, 0.4) : null;
      const rest = { expenses: expenses.rows, targets: targets.rows, opportunities: opportunities.rows };
      const rows = { ...sold, ...done, ...rest, complaints: complaints.rows };
      const steps = portfolioSteps({ ...rows, ledger, unit }, compared, portfolioRulesOn(rules.book, asOf, unit));
      return yield* partly(steps, 0.4, 1);
    },
    [book, rules, asOf, compared],
  );
  return { day, compared, work };
}

function sourceOf({ book: { records } }: WorkbookReading): SalesSource {
  const { orders, invoices, opportunities } = records;
  return salesSource({ orders: orders.rows, invoices: invoices.rows, opportunities: opportunities.rows });
}

function Portfolio({ reading }: { reading: WorkbookReading }) {
  const { strings } = usePane();
  const words = strings.portfolioView;
  const [kind, choose] = useKept<SpanKind>("portfolio.span", () => "twelveMonths");
  const { day, compared, work } = usePortfolio(reading, kind);
  const source = sourceOf(reading);
  if (reading.book.records[source].rows.length === 0) return <Body1 as="p">{words.nothingSold}</Body1>;
  const on = (number: number) => fromDayNumber(number as DayNumber);
  const { now, before } = compared;
  return (
    <>
      <AsOfField chosen={day} />
      <ChoiceRow
        label={words.compared}
        choices={SPANS}
        nameOf={(one) => words.spans[one]}
        value={kind}
        onChoose={(one) => choose(() => one)}
      />
      <Caption1>{words.against(on(now.from), on(now.to), on(before.from), on(before.to))}</Caption1>
      {source !== "orders" && <Caption1>{strings.portfolio.sources[source]}</Caption1>}
      <Stepped work={work}>{(report) => <Report report={report} book={reading.book} />}</Stepped>
    </>
  );
}

function Report({ report, book }: ShownPortfolio) {
  const { strings } = usePane();
  const words = strings.portfolio;
  const shown = useMemo(() => ({ report, book }), [report, book]);
  return (
    <>
      <WriteTab report={report} book={book} />
      <Section title={words.keyFigures}>
        <KeyFigures shown={shown} />
        <RevenueBridge shown={shown} />
      </Section>
      <Section title={strings.portfolioView.concentration}>
        <Concentrated shown={shown} />
      </Section>
      <Parts shown={shown} />
    </>
  );
}

function WriteTab({ report, book }: ShownPortfolio) {
  const { strings } = usePane();
  const { portfolio: words } = strings;
  const run = useProposal();
  const layout = { words, digits: book.moneyDigits };
  const title = { code: "report", facts: { sheet: words.sheet } } as const;
  const write = () =>
    run.propose(() =>
      ok(proposalOf(title, { sheets: (nameOf) => [portfolioTab(report, nameOf(words.sheet), layout)] })),
    );
  return (
    <>
      <RunButton appearance="primary" isRunning={run.isRunning} onRun={() => void write()}>
        {strings.analysis.write}
      </RunButton>
      <ChangePreview run={run} />
    </>
  );
}

interface Part {
  readonly title: string;
  /** How many there are to look at, where they can be counted. */
  readonly count: number | null;
  readonly Content: FunctionComponent<{ shown: ShownPortfolio }>;
}

function partsOf(report: PortfolioReport, words: ReturnType<typeof usePane>["strings"]["portfolio"]): readonly Part[] {
  const { sales, moved } = report.review;
  const leftOut = sales.leftOut.length;
  return [
    { title: words.movesTitle, count: toldMoves(moved).length, Content: Moves },
    { title: words.quartersTitle, count: null, Content: Quarters },
    { title: words.mixTitle, count: null, Content: MixTable },
    { title: words.segmentsTitle, count: report.segments.length, Content: Segments },
    { title: words.originTitle, count: null, Content: Origins },
    { title: words.coverageTitle, count: report.coverage.length, Content: Coverage },
    { title: words.whiteTitle, count: report.whiteSpots.length, Content: WhiteSpots },
    { title: words.conflictTitle, count: report.conflicts.length, Content: Conflicts },
    { title: words.profitTitle, count: null, Content: ProfitChange },
    { title: words.matrixTitle, count: null, Content: Matrix },
    { title: words.effortTitle, count: report.efforts.size, Content: Efforts },
    ...(leftOut > 0 ? [{ title: words.leftOut, count: leftOut, Content: LeftOut }] : []),
  ];
}

/** The other parts, each under its title until it is opened. */
function Parts({ shown }: { shown: ShownPortfolio }) {
  const styles = useStyles();
  const { portfolio: words, portfolioView: view } = usePane().strings;
  return (
    <Accordion multiple collapsible>
      {partsOf(shown.report, words).map(({ title, count, Content }) => (
        <AccordionItem key={title} value={title}>
          <AccordionHeader size="small" expandIconPosition="end">
            {count === null ? title : view.titled(title, count)}
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.panel}>
              <Content shown={shown} />
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

export const portfolio = { id: "portfolio", icon: DataPieRegular, Component: PortfolioView } as const;
