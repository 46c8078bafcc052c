import type { NounId } from "../model/index";
import type { JudgedColumn } from "./offers";
import type { FoundTable } from "./tableExtent";

const PIVOT =
  /^(?:row labels|column labels|values|\(blank\)|(?:sum|count|average|avg|max|min|total) of .+|行标签|列标签|(?:求和|计数|平均值|最大值|最小值)项?[:：].+|行標籤|列標籤|加總 - .+|計數 - .+)$/i;

/** One of these tells which record a row is, or when it was; sums by person or region have neither. */
const RECORD_FIELDS: { readonly [Id in NounId]?: readonly string[] } = {
  orders: ["orderNo", "accountName", "orderDate", "batchNo", "contractNo"],
  invoices: ["invoiceNo", "accountName", "accountId", "invoiceDate", "dueDate"],
  payments: ["receiptNo", "accountName", "accountId", "date", "invoiceNo"],
  activities: ["accountName", "contactName", "date", "activityId", "opportunity"],
  expenses: ["expenseNo", "date", "accountName"],
  complaints: ["complaintNo", "accountName", "receivedAt"],
  opportunities: ["oppId", "name", "accountName"],
  contracts: ["contractNo", "name", "accountName"],
  inquiries: ["inquiryNo", "accountName", "contactName", "email"],
  accounts: ["accountId", "name", "shortName", "contactName"],
  marketInfo: ["competitor", "brand", "content", "accountName", "date"],
  contacts: ["contactId", "name", "firstName", "lastName", "email"],
};

/** Sums by something: rows of a noun which nothing tells apart. */
export function isSummary(noun: NounId, fields: readonly string[]): boolean {
  return RECORD_FIELDS[noun] !== undefined && !fields.some((field) => RECORD_FIELDS[noun]!.includes(field));
}

/** Words only a pivot table or another report writes: it repeats what other sheets hold. */
export function reportSigns({ headers, titles }: FoundTable, columns: readonly JudgedColumn[]): boolean {
  const texts = [...headers.map(({ text }) => text), ...titles, ...columns.flatMap(({ profile }) => profile.samples)];
  return texts.some((text) => typeof text === "string" && PIVOT.test(text.trim()));
}
