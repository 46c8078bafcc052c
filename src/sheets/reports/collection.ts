import type { ReceivablesReport } from "../../domain/receivables/report";
import type { CollectionTask } from "../../domain/receivables/worklist";
import type { BlockCell } from "../block";
import type { ReceivablesLayout } from "./aging";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { firstRows, type Section } from "./sections";

/** As many rows of a list as a person reads; the pane has them all. */
const MOST_ROWS = 100;

/** Whom to press and how, what will come in when, whose credit to watch, which orders are out of the ordinary. */
export function collectionSections(report: ReceivablesReport, layout: ReceivablesLayout): Section[] {
  return [
    tasksSection(report, layout),
    calendarSection(report, layout),
    creditSection(report, layout),
    abnormalSection(report, layout),
    withoutOrderSection(report, layout),
    cycleSection(report, layout),
    leftOutSection(report, layout),
  ].filter(({ rows }) => rows.length > 0);
}

function nameOf({ index }: ReceivablesReport, account: number, { words }: ReceivablesLayout): BlockCell {
  return textCell(index.entries[account]?.name ?? words.nobody);
}

function tasksSection(report: ReceivablesReport, layout: ReceivablesLayout): Section {
  const { words } = layout;
  return {
    title: words.tasksTitle,
    headers: [
      words.customer,
      words.document,
      words.rep,
      words.due,
      words.daysLate,
      words.balance,
      words.step,
      words.why,
      words.next,
      words.nextOn,
      words.lastContact,
      words.promise,
      words.likelihood,
    ],
    rows: firstRows(report.tasks, MOST_ROWS, (task) => taskCells(task, report, layout), words.more),
  };
}

function taskCells(task: CollectionTask, report: ReceivablesReport, layout: ReceivablesLayout): BlockCell[] {
  const { words, digits } = layout;
  const entry = task.item.entry!;
  return [
    nameOf(report, entry.account, layout),
    textCell(entry.no),
    textCell(entry.owner),
    dateCell(entry.dueOn),
    numberCell(task.item.daysLate),
    moneyCell(task.item.balance, digits),
    textCell(task.step && words.steps[task.step]),
    textCell(entry.isDisputed ? words.dispute : words.stepReasons[task.reason]),
    textCell(task.next && words.steps[task.next.step]),
    dateCell(task.next && task.next.on),
    dateCell(task.lastContact && task.lastContact.on),
    dateCell(entry.promisedOn),
    numberCell(task.expectation.likelihood, PERCENT),
  ];
}

function calendarSection({ calendar }: ReceivablesReport, { words, digits }: ReceivablesLayout): Section {
  const line = (label: BlockCell, { amount, items }: typeof calendar.later) => [
    label,
    moneyCell(amount, digits),
    numberCell(items.length),
  ];
  return {
    title: words.calendarTitle,
    headers: [words.week, words.amount, words.count],
    rows: calendar.weeks.map((week) => line(textCell(week.from), week)),
    foot: () => [line(textCell(words.later), calendar.later), line(textCell(words.unknown), calendar.unknown)],
    chart: { kind: "column", title: words.calendarTitle, columns: 2 },
  };
}

function creditSection(report: ReceivablesReport, layout: ReceivablesLayout): Section {
  const { words, digits } = layout;
  const watched = report.credit.filter(({ flags }) => flags.length > 0);
  return {
    title: words.creditTitle,
    headers: [
      words.customer,
      words.limit,
      words.receivable,
      words.openOrders,
      words.exposure,
      words.daysLate,
      words.trend,
      words.flags,
    ],
    rows: firstRows(
      watched,
      MOST_ROWS,
      (one) => [
        nameOf(report, one.account, layout),
        moneyCell(one.limit, digits),
        moneyCell(one.receivables, digits),
        moneyCell(one.openOrders, digits),
        moneyCell(one.exposure, digits),
        numberCell(one.worstDaysLate),
        numberCell(one.trend, "0.0"),
        textCell(one.flags.map((flag) => words.creditFlags[flag]).join(" · ")),
      ],
      words.more,
    ),
  };
}

function abnormalSection(report: ReceivablesReport, layout: ReceivablesLayout): Section {
  const { words, digits } = layout;
  return {
    title: words.abnormalTitle,
    headers: [words.customer, words.order, words.amount, words.reached, words.blocked, words.reasonsTitle],
    rows: firstRows(
      report.abnormal.orders,
      MOST_ROWS,
      ({ order, reasons }) => [
        nameOf(report, order.account, layout),
        textCell(order.orderNo),
        moneyCell(order.amount, digits),
        textCell(words.cashSteps[order.at]),
        textCell(order.blockedBy.map((block) => words.blocks[block]).join(" · ")),
        textCell(
          reasons
            .map((reason) => (words.abnormal[reason.code] as (facts: typeof reason) => string)(reason))
            .join(" · "),
        ),
      ],
      words.more,
    ),
  };
}

function withoutOrderSection(report: ReceivablesReport, layout: ReceivablesLayout): Section {
  const { words, digits } = layout;
  return {
    title: words.withoutOrder,
    headers: [words.customer, words.document, words.amount, words.order],
    rows: firstRows(
      report.abnormal.invoicesWithoutOrder,
      MOST_ROWS,
      (entry) => [
        nameOf(report, entry.account, layout),
        textCell(entry.no),
        moneyCell(entry.amount, digits),
        textCell(entry.orderNo),
      ],
      words.more,
    ),
  };
}

function cycleSection({ cycle }: ReceivablesReport, { words }: ReceivablesLayout): Section {
  return {
    title: words.cycleTitle,
    headers: [words.cycleStep, words.median, words.longest, words.count],
    rows: cycle.map(({ step, median, longest, count }) => [
      textCell(words.cashSteps[step]),
      numberCell(median),
      numberCell(longest),
      numberCell(count),
    ]),
    chart: { kind: "bar", title: words.cycleTitle, columns: 2 },
  };
}

function leftOutSection({ ledger }: ReceivablesReport, { words }: ReceivablesLayout): Section {
  const reasons = ["payable", "cancelled", "noAmount"] as const;
  return {
    title: words.leftOut,
    headers: [words.why, words.count],
    rows: reasons.flatMap((reason) => {
      const count = ledger.leftOut.filter((one) => one.reason === reason).length;
      return count === 0 ? [] : [[textCell(words.leftOutReasons[reason]), numberCell(count)]];
    }),
  };
}
