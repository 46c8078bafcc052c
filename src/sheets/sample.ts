import { addDays, type IsoDate } from "../domain/kernel/date";
import type { Strings } from "../i18n/index";
import type { Block, BlockCell } from "./block";

/** A fictional firm of foreign trade in tyres and chemicals; every name and figure is made up. */
export const SAMPLE_ACCOUNTS = [
  ["Aurora Tyre Trading GmbH", "DE", "A", "+49 40 5550 0101"],
  ["明远轮胎贸易有限公司", "CN", "A", "+86 21 5550 0102"],
  ["Baltic Rubber OÜ", "EE", "B", "+372 555 0103"],
  ["Casa del Neumático S.A.", "MX", "B", "+52 55 5550 0104"],
  ["恒泰化工(苏州)有限公司", "CN", "A", "+86 512 5550 0105"],
  ["Delta Resin Pte. Ltd.", "SG", "C", "+65 5550 0106"],
  ["Evergreen Fleet Services", "US", "B", "+1 206 555 0107"],
  ["东昇汽车配件有限公司", "CN", "C", "+86 20 5550 0108"],
  ["Fjord Logistics AS", "NO", "B", "+47 5550 0109"],
  ["Gulf Chemicals FZE", "AE", "A", "+971 4 555 0110"],
  ["华信新材料股份有限公司", "CN", "B", "+86 755 5550 0111"],
  ["Indus Auto Parts Pvt. Ltd.", "IN", "D", "+91 22 5550 0112"],
] as const;

export const SAMPLE_REPS = [
  { name: "Lin Mei 林梅", quota: 1_500_000 },
  { name: "Tom Becker", quota: 1_200_000 },
  { name: "Zhang Wei 张伟", quota: 1_000_000 },
  { name: "Sara Ortiz", quota: 600_000 },
] as const;

export const SAMPLE_PRODUCTS = [
  "Truck tyre 315/80R22.5",
  "Car tyre 205/55R16",
  "轮胎内胎",
  "Epoxy resin E-51",
  "钛白粉 R-996",
] as const;
const TIERS = [
  [0, 0.02],
  [1_000_000, 0.03],
  [5_000_000, 0.04],
] as const;
const ORDER_COUNT = 48;
const FIRST_DAY = "2026-10-01" as IsoDate;
const MONEY = "#,##0.00";
const PERCENT = "0.0%";

/** The sheets of the sample, in the language asked; `nameOf` gives a sheet name that is still free. */
export function sampleBlocks(words: Strings["sample"], nameOf: (wanted: string) => string): Block[] {
  const orders = nameOf(words.orders);
  return [
    commissionBlock(words, nameOf(words.commission), orders),
    ordersBlock(words, orders),
    accountsBlock(words, nameOf(words.accounts)),
  ];
}

function accountsBlock(words: Strings["sample"], sheetName: string): Block {
  const header = [words.account, words.country, words.grade, words.owner, words.phone].map(text);
  const rows = SAMPLE_ACCOUNTS.map(([account, country, grade, phone], at) =>
    [account, country, grade, ownerOf(at), phone].map(text),
  );
  return tableBlock(sheetName, "SampleAccounts", [header, ...rows], [30, 9, 8, 16, 20]);
}

function ordersBlock(words: Strings["sample"], sheetName: string): Block {
  const header = [
    words.orderNumber,
    words.date,
    words.account,
    words.owner,
    words.product,
    words.amount,
    words.week,
  ].map(text);
  const rows = Array.from({ length: ORDER_COUNT }, (_, at): BlockCell[] => {
    const account = (at * 5) % SAMPLE_ACCOUNTS.length;
    return [
      text(`SO-${String(1001 + at)}`),
      { date: addDays(FIRST_DAY, (at * 7) % 55) },
      text(SAMPLE_ACCOUNTS[account]![0]),
      text(ownerOf(account)),
      text(SAMPLE_PRODUCTS[(at * 3) % SAMPLE_PRODUCTS.length]!),
      { number: amountOf(at), format: MONEY },
      { formula: `=SALES.WEEK(B${at + 2})` },
    ];
  });
  return tableBlock(sheetName, "SampleOrders", [header, ...rows], [12, 12, 30, 16, 24, 16, 12]);
}

function tableBlock(sheetName: string, name: string, cells: BlockCell[][], columnWidths: number[]): Block {
  const table = { name, row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]!.length };
  return { sheetName, cells, columnWidths, tables: [table], frozenRows: 1, boldRows: [], choices: [] };
}

/** Rows of the commission sheet, counted from 1 as formulas do. */
const TIER_ROWS = { header: 4, first: 5, last: 7 };
const REP_ROWS = { header: 9, first: 10, last: 13 };

function commissionBlock(words: Strings["sample"], sheetName: string, orders: string): Block {
  const blank: BlockCell[] = [null, null, null, null, null, null];
  const row = (...cells: BlockCell[]): BlockCell[] => [...cells, ...blank].slice(0, blank.length);
  const tiers = `$A$${TIER_ROWS.first}:$B$${TIER_ROWS.last}`;
  return {
    sheetName,
    cells: [
      row(text(words.title)),
      row(text(words.note)),
      row(),
      row(text(words.threshold), text(words.rate)),
      ...TIERS.map(([above, rate]) => row({ number: above, format: "#,##0" }, { number: rate, format: "0%" })),
      row(),
      [words.rep, words.sales, words.quota, words.attainment, words.marginal, words.whole].map(text),
      ...SAMPLE_REPS.map(({ name, quota }, at) => repRow(name, quota, REP_ROWS.first + at, orders, tiers)),
      totalRow(words.total),
    ],
    columnWidths: [20, 16, 16, 14, 28, 28],
    tables: [],
    frozenRows: 0,
    boldRows: [0, TIER_ROWS.header - 1, REP_ROWS.header - 1, REP_ROWS.last],
    choices: [],
  };
}

function repRow(name: string, quota: number, row: number, orders: string, tiers: string): BlockCell[] {
  const sheet = `'${orders.replaceAll("'", "''")}'`;
  const last = ORDER_COUNT + 1;
  return [
    text(name),
    { formula: `=SUMIFS(${sheet}!$F$2:$F$${last},${sheet}!$D$2:$D$${last},A${row})`, format: MONEY },
    { number: quota, format: MONEY },
    { formula: `=SALES.ATTAINMENT(B${row},C${row})`, format: PERCENT },
    { formula: `=SALES.COMMISSION(B${row},${tiers})`, format: MONEY },
    { formula: `=SALES.COMMISSION(B${row},${tiers},"whole")`, format: MONEY },
  ];
}

function totalRow(word: string): BlockCell[] {
  const sum = (column: string): BlockCell => ({
    formula: `=SUM(${column}${REP_ROWS.first}:${column}${REP_ROWS.last})`,
    format: MONEY,
  });
  return [
    text(word),
    sum("B"),
    sum("C"),
    { formula: `=B${REP_ROWS.last + 1}/C${REP_ROWS.last + 1}`, format: PERCENT },
    sum("E"),
    sum("F"),
  ];
}

function ownerOf(account: number): string {
  return SAMPLE_REPS[account % SAMPLE_REPS.length]!.name;
}

/** Amounts from 18,400 to about 175,000 in an order that looks like life and is the same every time. */
function amountOf(order: number): number {
  return 18_400 + ((order * 7919) % 97) * 1_615.5;
}

function text(value: string): BlockCell {
  return { text: value };
}
