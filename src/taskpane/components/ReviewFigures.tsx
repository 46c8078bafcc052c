import { Caption1 } from "@fluentui/react-components";
import { amountOf, type Money, money } from "../../domain/kernel/money";
import type { SalesReport } from "../../domain/salesReport/salesReport";
import type { NounId } from "../../domain/model/index";
import type { SalesBook } from "../../sheets/salesBook";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { FigureTable } from "./FigureTable";
import { RowLinks } from "./RowLinks";

interface ReviewFiguresProps {
  readonly report: SalesReport;
  readonly book: SalesBook;
}

interface Line {
  readonly name: string;
  readonly noun: NounId;
  readonly rows: readonly number[];
  readonly amount?: Money;
}

/** The figures of a report, each with the rows it is told from. */
export function ReviewFigures({ report, book }: ReviewFiguresProps) {
  const { strings, digits } = usePane();
  const words = strings.salesReport;
  const numbers = useNumbers();
  const amount = (value: Money) => numbers.money(amountOf(value, digits));
  const { overdue, accounts, next } = report;
  const lines = useLines(report).filter(({ rows }) => rows.length > 0);
  return (
    <>
      {lines.length > 0 && (
        <FigureTable
          label={words.review}
          headers={words.view.headers}
          rows={lines.map(({ name, noun, rows, amount: sum }) => ({
            key: name,
            cells: [
              name,
              numbers.plain(rows.length),
              sum === undefined ? "" : amount(sum),
              <RowLinks key="rows" places={rows.map((row) => book.records[noun].places[row]!)} />,
            ],
          }))}
        />
      )}
      {overdue && (
        <Caption1>{words.view.overdue(amount(overdue.after), amount(money(overdue.after - overdue.before)))}</Caption1>
      )}
      <Caption1>{[words.view.accounts(accounts.length), words.view.plan(next.plan.length)].join(" · ")}</Caption1>
    </>
  );
}

function useLines({ review, rhythm }: SalesReport): Line[] {
  const words = usePane().strings.salesReport;
  const contacts = review.contacts.flatMap(({ rows }) => rows);
  return [
    { name: words.contacts, noun: "activities", rows: contacts },
    { name: words.visits, noun: "activities", ...review.visits },
    { name: words.inquiries, noun: "inquiries", ...review.inquiries },
    { name: words.quotations, noun: "inquiries", ...review.quotations },
    { name: words.newAccounts, noun: "accounts", rows: review.newAccounts.map(({ row }) => row) },
    { name: words.newOpportunities, noun: "opportunities", ...review.newOpportunities },
    { name: words.orders, noun: "orders", ...review.orders },
    { name: words.grossProfit, noun: "orders", ...review.grossProfit },
    { name: words.collections, noun: "payments", ...review.collections },
    { name: words.wins, noun: "opportunities", ...review.wins },
    ...review.losses.map(({ reason, ...loss }): Line => ({
      name: `${words.losses}: ${reason || words.noReason}`,
      noun: "opportunities",
      ...loss,
    })),
    { name: words.rhythmMissed, noun: "accounts", ...rhythm.missed },
    { name: words.rhythmOpen, noun: "accounts", ...rhythm.open },
    { name: words.complaints, noun: "complaints", ...review.complaints },
    { name: words.expenses, noun: "expenses", ...review.expenses },
    { name: words.market, noun: "marketInfo", ...review.market },
  ];
}
