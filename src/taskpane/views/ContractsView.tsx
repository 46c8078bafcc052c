import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSignatureRegular } from "@fluentui/react-icons";
import type { ContractReview } from "../../domain/contracts/review";
import { amountOf, type Money } from "../../domain/kernel/money";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { contractRegister } from "../../sheets/reports/contractRegister";
import type { SalesBook } from "../../sheets/salesBook";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { ContractList } from "../components/ContractList";
import { EmptyState } from "../components/EmptyState";
import { FigureTable } from "../components/FigureTable";
import { Reckoned } from "../components/Reckoned";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { useContractReview } from "../hooks/useContracts";
import { useNumbers } from "../hooks/useNumbers";
import { useReportTab } from "../hooks/useReportTab";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 } });

/** What was agreed with whom against what was done, what is to be renewed or signed, and the register of it. */
function ContractsView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Contracts reading={reading} />}</BookState>
    </div>
  );
}

function Contracts({ reading }: { reading: WorkbookReading }) {
  const words = usePane().strings.contracts;
  const { records } = reading.book;
  const { day, work } = useContractReview(reading);
  if (records.contracts.rows.length === 0) return <EmptyState title={words.nothing} hint={words.nothingHint} />;
  const { contracts, orders, invoices, payments } = records;
  const rowCount = [contracts, orders, invoices, payments].reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <AsOfField chosen={day} />
      <Reckoned rowCount={rowCount} work={work}>
        {(review) => <Reviewed review={review} book={reading.book} />}
      </Reckoned>
    </>
  );
}

interface ReviewedProps {
  readonly review: ContractReview;
  readonly book: SalesBook;
}

function Reviewed({ review, book }: ReviewedProps) {
  const { strings } = usePane();
  const words = strings.contracts;
  const { run, write } = useReportTab(() => (tabStrings) => ({
    tab: contractRegister(
      { review, contracts: book.records.contracts.rows },
      { strings: tabStrings, digits: book.moneyDigits },
    ),
    line: { title: tabStrings.contracts.sheet, owner: null, from: null, to: review.asOf },
  }));
  const { isRunning } = run;
  return (
    <>
      <RunButton appearance="primary" isRunning={isRunning} onRun={() => void write()}>
        {strings.analysis.write}
      </RunButton>
      <ChangePreview run={run} />
      <Section title={words.list}>
        <ContractList review={review} book={book} />
      </Section>
      <Channels review={review} book={book} />
    </>
  );
}

function Channels({ review: { channels }, book }: ReviewedProps) {
  const words = usePane().strings.contracts;
  const numbers = useNumbers();
  if (channels.length === 0) return null;
  const amount = (value: Money) => numbers.money(amountOf(value, book.moneyDigits));
  return (
    <Section title={words.channels}>
      <FigureTable
        label={words.channels}
        headers={words.channelHeaders}
        rows={channels.map(({ channel, contracts, agreed, invoiced, collected }) => ({
          key: channel ?? "",
          cells: [
            channel ?? words.noChannel,
            numbers.plain(contracts.length),
            amount(agreed),
            amount(invoiced),
            agreed === 0 ? "–" : numbers.share(invoiced / agreed),
            amount(collected),
          ],
        }))}
      />
    </Section>
  );
}

export const contracts = { id: "contracts", icon: DocumentSignatureRegular, Component: ContractsView } as const;
