import type { MemoryWorkbook } from "./memoryWorkbook";
import { fillSheet } from "./invoiceSheet";

/**
 * Accounts, orders and a visit on the first three sheets, days as Excel counts them: 45473 is 30 June 2024, the newest.
 * In the twelve months up to it 200 were sold, 140 in the twelve before: Aurora grew from 100 to 150, Baltic came with
 * 50, Casa went with 40.
 */
export function fillWithOrders(workbook: MemoryWorkbook, nameOf = (name: string) => name): void {
  const [aurora, baltic, casa] = ["Aurora Tyre", "Baltic Rubber", "Casa"].map(nameOf) as [string, string, string];
  while (workbook.sheets.length < 3) workbook.addSheet(`Sheet${workbook.sheets.length + 1}`);
  fillSheet(workbook, 0, [
    ["Account Name", "Territory", "Account Type", "Account Owner"],
    [aurora, nameOf("East"), nameOf("Dealer"), nameOf("Lin Mei")],
    [baltic, nameOf("East"), nameOf("Dealer"), nameOf("Tom Becker")],
    [casa, nameOf("West"), nameOf("Hotel"), nameOf("Tom Becker")],
  ]);
  const [oil, lin, tom] = ["Oil", "Lin Mei", "Tom Becker"].map(nameOf) as [string, string, string];
  fillSheet(workbook, 1, [
    ["Order No.", "Customer", "Order Date", "Product", "Quantity", "Order Amount", "Gross Profit", "Sales Rep"],
    ["1", aurora, 44986, oil, 10, 100, 25, lin],
    ["2", casa, 44910, oil, 4, 40, 10, tom],
    ["3", aurora, 45413, oil, 12, 150, 40, lin],
    ["4", baltic, 45473, oil, 5, 50, 10, tom],
  ]);
  fillSheet(workbook, 2, [
    ["Activity Date", "Account Name", "Activity Type", "Subject", "Duration (hours)"],
    [45383, aurora, "Visit", nameOf("Summer stock"), 2],
  ]);
}

const MONTHS = 24;
const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 as Excel counts it. */
const FIRST_DAY = 25_569;

/** Orders of 24 months to the end of June 2024 on the first sheet: each month Aurora buys for 100, Baltic for 50. */
export function fillWithMonthlyOrders(workbook: MemoryWorkbook, nameOf = (name: string) => name): void {
  const [aurora, baltic, lin, tom] = ["Aurora Tyre", "Baltic Rubber", "Lin Mei", "Tom Becker"].map(nameOf) as Four;
  const rows = Array.from({ length: MONTHS }, (_, at) => lastDay(2022, 7 + at)).flatMap((day, at) => [
    [`A${at}`, aurora, day, nameOf("Tyre"), 10, 100, lin],
    [`B${at}`, baltic, day, nameOf("Tube"), 5, 50, tom],
  ]);
  fillSheet(workbook, 0, [
    ["Order No.", "Customer", "Order Date", "Product", "Quantity", "Order Amount", "Sales Rep"],
    ...rows,
  ]);
}

type Four = [string, string, string, string];

function lastDay(year: number, month: number): number {
  return Date.UTC(year, month, 0) / MILLISECONDS_PER_DAY + FIRST_DAY;
}
