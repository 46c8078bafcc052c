import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { WalletCreditCardRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import { ok } from "../../domain/kernel/result";
import { partly, type Steps } from "../../domain/kernel/steps";
import { DEFAULT_ABNORMAL_ORDER_RULES } from "../../domain/receivables/abnormalOrders";
import { type ReceivablesReport, receivablesSteps } from "../../domain/receivables/report";
import { RECEIVABLES_PARTS, receivablesRulesOn } from "../../domain/receivables/ruleBook";
import { proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { receivablesTab } from "../../sheets/reports/aging";
import type { SalesBook } from "../../sheets/salesBook";
import { AbnormalOrders } from "../components/AbnormalOrders";
import { Agings } from "../components/Agings";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { CollectedRates } from "../components/CollectedRates";
import { CollectionList } from "../components/CollectionList";
import { CreditWatchList } from "../components/CreditWatchList";
import { PaymentWeeks } from "../components/PaymentWeeks";
import { ReceivablesTrend } from "../components/ReceivablesTrend";
import { Stepped } from "../components/Stepped";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { accountsOfSteps } from "../hooks/accountsOf";
import { useAsOf } from "../hooks/useAsOf";
import { useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Who owes what and how late, whom to press and how, and the tab of it. */
function ReceivablesView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Receivables reading={reading} />}</BookState>
    </div>
  );
}

/** The report as work to be done, another one when the day or the rules change. */
function useReport(reading: WorkbookReading) {
  const { book } = reading;
  const rules = useRuleBook(reading);
  const day = useAsOf(book);
  const { asOf } = day;
  const rulesNow = useMemo(() => receivablesRulesOn(rules.book, asOf), [rules, asOf]);
  const work = useCallback(
    function* (): Steps<ReceivablesReport> {
      const { orders, invoices, payments, activities } = book.records;
      const rows = {
        orders: orders.rows,
        invoices: invoices.rows,
        payments: payments.rows,
        activities: activities.rows,
      };
      const index = yield* partly(accountsOfSteps(book), 0, 0.1);
      const steps = receivablesSteps({ index, ...rows }, asOf, rulesNow, DEFAULT_ABNORMAL_ORDER_RULES);
      return yield* partly(steps, 0.1, 1);
    },
    [book, asOf, rulesNow],
  );
  return { day, rules, work, edges: rulesNow.bucketEdges };
}

function Receivables({ reading }: { reading: WorkbookReading }) {
  const words = usePane().strings.receivables;
  const { records } = reading.book;
  const { day, rules, work, edges } = useReport(reading);
  // Orders alone do not say what was paid: each would stand open for ever.
  const isBilled =
    records.invoices.rows.length > 0 || (records.orders.rows.length > 0 && records.payments.rows.length > 0);
  if (!isBilled) return <Body1 as="p">{words.nothingBilled}</Body1>;
  return (
    <>
      <AsOfField chosen={day} />
      <RulesInForce reading={rules} parts={RECEIVABLES_PARTS} />
      {records.invoices.rows.length === 0 && <Caption1>{words.fromOrders}</Caption1>}
      <Stepped work={work}>{(report) => <Report report={report} book={reading.book} edges={edges} />}</Stepped>
    </>
  );
}

interface ReportProps {
  readonly report: ReceivablesReport;
  readonly book: SalesBook;
  readonly edges: readonly number[];
}

function Report({ report, book, edges }: ReportProps) {
  const { strings } = usePane();
  const words = strings.receivables;
  const run = useProposal();
  const digits = book.moneyDigits;
  const write = () =>
    run.propose(() =>
      ok(
        proposalOf(
          { code: "report", facts: { sheet: words.sheet } },
          { sheets: (nameOf) => [receivablesTab(report, nameOf(words.sheet), { words, digits, edges })] },
        ),
      ),
    );
  const { isRunning } = run;
  return (
    <>
      <RunButton appearance="primary" isRunning={isRunning} onRun={() => void write()}>
        {strings.analysis.write}
      </RunButton>
      <ChangePreview run={run} />
      <Agings report={report} book={book} edges={edges} />
      <Section title={words.tasksTitle}>
        <CollectionList report={report} book={book} />
      </Section>
      <Section title={words.creditTitle}>
        <CreditWatchList report={report} book={book} />
      </Section>
      <Section title={words.trendTitle}>
        <ReceivablesTrend trend={report.trend} />
      </Section>
      <Section title={words.collectedTitle}>
        <CollectedRates report={report} book={book} />
      </Section>
      <PaymentWeeks calendar={report.calendar} book={book} />
      <AbnormalOrders report={report} book={book} />
    </>
  );
}

export const receivables = { id: "receivables", icon: WalletCreditCardRegular, Component: ReceivablesView } as const;
