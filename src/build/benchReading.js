// @ts-check
/** Reading a million cells against a plain loop over them, in one run: `npm run bench:reading`. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const { readBook } = require(path.join(__dirname, "../sheets/reading/book.ts"));

const ROWS = 100_000;
const ROUNDS = 5;
/** Twenty columns of orders as an export holds them: a third are texts of numbers and dates. */
const FIELDS = [
  "orderNo",
  "accountName",
  "orderDate",
  "product",
  "productLine",
  "quantity",
  "unit",
  "unitPrice",
  "amount",
  "amountLocal",
  "currency",
  "fxRate",
  "cost",
  "grossProfit",
  "gpRate",
  "owner",
  "requestedDate",
  "etd",
  "status",
  "remark",
];

/** @param {number} at @returns {(string | number)[]} */
function order(at) {
  const day = 44_000 + (at % 2000);
  const amount = ((at * 7919) % 700_000) / 4;
  const text = `${(at % 28) + 1}/${(at % 12) + 1}/2024`;
  return [
    `SO-${at}`,
    `Account ${at % 5000} Trading Co.`,
    day,
    `Tyre ${at % 90}`,
    "Truck",
    at % 400,
    "pcs",
    amount / 10,
    amount,
    `￥${amount.toLocaleString("en-US")}`,
    "CNY",
    1,
    amount * 0.7,
    amount * 0.3,
    0.3,
    `Rep ${at % 40}`,
    text,
    day + 30,
    "shipped",
    "",
  ];
}

const values = [FIELDS, ...Array.from({ length: ROWS }, (_, at) => order(at))];
const sheet = { name: "Orders", values };
const table = {
  sheet: "Orders",
  noun: "orders",
  headerRow: 1,
  firstDataRow: 2,
  lastDataRow: ROWS + 1,
  skippedRows: [],
  totalsRows: [],
  columns: FIELDS.map((field, column) => ({ header: field, column, field })),
  periods: [],
};
const rules = { dateSystem: 1900, moneyDigits: 2, notation: () => ({}) };

/** What anyone would write who trusts every cell: an object a row, no check of anything. */
function plainLoop() {
  return values.slice(1).map((row) => {
    /** @type {Record<string, unknown>} */
    const record = {};
    FIELDS.forEach((field, at) => (record[field] = row[at]));
    return record;
  });
}

/** @param {() => unknown} run */
function median(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const ours = median(() => readBook([sheet], [table], rules));
const plain = median(plainLoop);
const cells = (ROWS * FIELDS.length).toLocaleString("en-US");
process.stdout.write(
  `Reading ${cells} cells into ${ROWS.toLocaleString("en-US")} typed orders (median of ${ROUNDS}, processor time)\n` +
    `ours ${ours.toFixed(0)} ms, plain loop ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)}; ` +
    `memory at the end ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB\n`,
);
