import { Body1, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CONTRACT_CONCERNS, type ContractConcern } from "../../domain/contracts/concerns";
import type { ContractReview } from "../../domain/contracts/review";
import type { ContractState } from "../../domain/contracts/states";
import { amountOf, money } from "../../domain/kernel/money";
import { contractLabel } from "../../sheets/reports/contractRegister";
import type { SalesBook } from "../../sheets/salesBook";
import { useContractLines } from "../hooks/useContractLines";
import { usePane } from "../paneContext";
import { ConcernFilter } from "./ConcernFilter";
import { MoneyText } from "./MoneyText";
import { RecordList } from "./RecordList";
import { RowLinks } from "./RowLinks";

const useStyles = makeStyles({ text: { margin: 0 } });

interface ContractListProps {
  readonly review: ContractReview;
  readonly book: SalesBook;
}

/** Every contract with what was agreed and what was done, those that somebody has to look after first. */
export function ContractList({ review, book }: ContractListProps) {
  const styles = useStyles();
  const words = usePane().strings.contracts;
  const [only, setOnly] = useState<ContractConcern | null>(null);
  const { lines } = useContractLines(book);
  const { rows: contracts, places } = book.records.contracts;
  const counts = countConcerns(review);
  const shown = byUrgency(review).filter(({ row }) => only === null || review.concerns[row]!.includes(only));
  const isFine = CONTRACT_CONCERNS.every((concern) => counts[concern] === 0);
  return (
    <>
      <InForce review={review} book={book} />
      {review.files.every((file) => file === null) && <Caption1>{words.noFile}</Caption1>}
      {isFine ? (
        <Body1 as="p" className={styles.text}>
          {words.fine}
        </Body1>
      ) : (
        <ConcernFilter
          label={words.filter}
          concerns={CONTRACT_CONCERNS}
          counts={counts}
          only={only}
          onPick={setOnly}
          wordOf={(concern) => words.concerns[concern]}
        />
      )}
      <RecordList
        key={only ?? ""}
        label={words.list}
        items={shown}
        keyOf={({ row }) => row}
        show={(state) => {
          const contract = contracts[state.row]!;
          const customer = contract.accountName ?? review.index.entries[state.account]?.name ?? words.nobody;
          return {
            title: [customer, contractLabel(contract)].filter(Boolean).join(" · "),
            figure: contract.amount !== null && <MoneyText amount={amountOf(contract.amount, book.moneyDigits)} />,
            lines: [
              ...lines(contract, state, review.concerns[state.row]!, review.files[state.row]!),
              <RowLinks key="row" places={[places[state.row]!]} />,
              <RowLinks key="sold" places={soldPlaces(state, book)} />,
            ],
          };
        }}
      />
    </>
  );
}

function InForce({ review, book }: ContractListProps) {
  const styles = useStyles();
  const words = usePane().strings.contracts;
  const { amount } = useContractLines(book);
  const { channels, states } = review;
  const sum = (pick: (channel: (typeof channels)[number]) => number) =>
    amount(money(channels.reduce((all, channel) => all + pick(channel), 0)));
  const running = channels.reduce((all, { contracts }) => all + contracts.length, 0);
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {words.counts(running, states.length)}
      </Body1>
      <Caption1>
        {words.sums(
          sum(({ agreed }) => agreed),
          sum(({ invoiced }) => invoiced),
          sum(({ collected }) => collected),
        )}
      </Caption1>
    </>
  );
}

function countConcerns({ concerns }: ContractReview): Record<ContractConcern, number> {
  const counts = Object.fromEntries(CONTRACT_CONCERNS.map((concern) => [concern, 0])) as Record<
    ContractConcern,
    number
  >;
  for (const concern of concerns.flat()) counts[concern] += 1;
  return counts;
}

/** By the most pressing concern, then by the day it has to be renewed. */
function byUrgency({ states, concerns }: ContractReview): ContractState[] {
  const rank = ({ row }: ContractState) => {
    const [first] = concerns[row]!;
    return first === undefined ? CONTRACT_CONCERNS.length : CONTRACT_CONCERNS.indexOf(first);
  };
  const days = ({ daysToRenew }: ContractState) => daysToRenew ?? Infinity;
  return [...states].sort((one, other) => rank(one) - rank(other) || compare(days(one), days(other)));
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows a contract's actual is told from. */
function soldPlaces({ invoiced, ordered }: ContractState, { records }: SalesBook) {
  const [execution, places] =
    invoiced.rows.length > 0 ? [invoiced, records.invoices.places] : [ordered, records.orders.places];
  return execution.rows.map((row) => places[row]!);
}
