import { useMemo } from "react";
import { daysBetween, type IsoDate } from "../../domain/kernel/date";
import { newestDay } from "../../domain/newestDay";
import type { SalesBook } from "../../sheets/salesBook";
import { today } from "../today";
import { useKept } from "./useKept";

/** A workbook whose newest row is older than this tells of another time than today. */
const STALE_DAYS = 60;

/** The day that views reckon from: today, or the newest day of an older workbook, until a person says another. */
export function useAsOf({ records }: SalesBook) {
  const [said, say] = useKept<IsoDate | null>("asOf", () => null);
  const newest = useMemo(() => newestDay(daysOf(records), today()), [records]);
  const isOld = newest !== null && daysBetween(newest, today()) > STALE_DAYS;
  const usual = isOld ? newest : today();
  return { asOf: said ?? usual, say: (day: IsoDate | null) => say(() => day), isOld: said === null && isOld };
}

function* daysOf({ orders, activities, invoices, payments, opportunities }: SalesBook["records"]) {
  for (const { orderDate } of orders.rows) yield orderDate;
  for (const { date } of activities.rows) yield date;
  for (const { invoiceDate } of invoices.rows) yield invoiceDate;
  for (const { date } of payments.rows) yield date;
  for (const { closeDate, createdDate } of opportunities.rows) {
    yield closeDate;
    yield createdDate;
  }
}
