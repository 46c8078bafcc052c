// @ts-check
/**
 * Reading 100,000 rows × 20 columns in the workbench as a person does it: a file is opened, the pane's Mapping reads it.
 * Wall-clock time and peak memory of the page; needs `dist`: `npm run bench:workbench`. Node only.
 */
const fs = require("fs");
const { performance } = require("perf_hooks");
const os = require("os");
const path = require("path");
const { chromium } = require("playwright-core");
const { browserLaunchOptions } = require("./browser");
const { serveDist } = require("./serveDist");

const ROWS = 100_000;
const HEADERS =
  "Order No.,Customer,Order Date,Product,Product Line,Quantity,Unit,Unit Price,Amount,Amount (Local),Currency,Exchange Rate,Cost,Gross Profit,GP %,Sales Rep,Requested Delivery Date,ETD,Status,Remarks";
const SAMPLE_EVERY = 250;
const LONGEST = 600_000;

/** @param {number} at */
function order(at) {
  const amount = ((at * 7919) % 700_000) / 4;
  const day = `2024-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;
  const sold = [at % 400, "pcs", amount / 10, amount, amount, "CNY", 1, amount * 0.7, amount * 0.3, 0.3];
  const names = [`SO-${at}`, `Account ${at % 5000} Trading Co.`, day, `Tyre ${at % 90}`, "Truck"];
  return [...names, ...sold, `Rep ${at % 40}`, day, day, "shipped", "on time"].join(",");
}

/** @param {import("playwright-core").Page} page */
async function memoryWatch(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  let peak = 0;
  const look = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    peak = Math.max(peak, metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0);
    return peak;
  };
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY))) await look();
  })();
  return { look, stop: () => ((isOver = true), watching) };
}

/** @param {string} file @param {string} url @param {import("playwright-core").Browser} browser */
async function measure(file, url, browser) {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-US" })).newPage();
  page.setDefaultTimeout(LONGEST);
  await page.goto(`${url}/workbench/?lang=en-US`);
  await page.waitForFunction("window.workbench?.isReady === true");
  const memory = await memoryWatch(page);
  const opening = performance.now();
  await page.getByRole("tab").first().click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.waitForFunction(`window.workbench.value("A${ROWS + 1}") === "SO-${ROWS - 1}"`);
  const opened = { seconds: (performance.now() - opening) / 1000, peak: await memory.look() };
  const pane = page.frameLocator(".paneFrame iframe");
  await pane.getByRole("banner").getByRole("button").first().click();
  const reading = performance.now();
  await pane.getByRole("menuitemradio", { name: "Mapping", exact: true }).click();
  await pane
    .getByText(`${ROWS.toLocaleString("en-US")} rows`)
    .first()
    .waitFor();
  const read = { seconds: (performance.now() - reading) / 1000, peak: await memory.look() };
  await memory.stop();
  return { opened, read };
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
  const file = path.join(folder, "orders.csv");
  fs.writeFileSync(file, [HEADERS, ...Array.from({ length: ROWS }, (_, at) => order(at))].join("\n"));
  const server = await serveDist(path.resolve("dist"), 0);
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const { opened, read } = await measure(file, server.url, browser);
    const told = (/** @type {typeof read} */ { seconds, peak }) =>
      `${seconds.toFixed(1)} s, peak of the page's heap ${(peak / 1e6).toFixed(0)} MB`;
    process.stdout.write(`Opening ${ROWS.toLocaleString("en-US")} rows × 20 columns: ${told(opened)}\n`);
    process.stdout.write(`Reading, mapping and typing them in the pane: ${told(read)}\n`);
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(folder, { recursive: true });
  }
}

void main();
