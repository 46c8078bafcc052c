// @ts-check
/** The scan's worker in a browser, from dist: `npm run bench:duplicates:page -- [ROWS]`. Node only; memory is read on Linux. */
/* global Worker, performance, setInterval */
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const { browserLaunchOptions } = require("./browser");
const { serveDist } = require("./serveDist");

const ROWS = Number(process.argv[2] ?? 1_048_576);
const DIST = path.join(__dirname, "../../dist");
const LISTS = fs.readFileSync(path.join(__dirname, "accountLists.js"), "utf8");
const MINUTES = 20;

/**
 * Runs in the page: hands the worker a list part by part, as the pane does, and sees how long the page is ever held up.
 * @param {{ rows: number, lists: string }} given
 */
async function scanInPage({ rows, lists }) {
  const held = { exports: /** @type {any} */ ({}) };
  new Function("module", lists)(held);
  const { FIELDS, batchesOf } = held.exports;
  const worker = new Worker("duplicatesWorker.js");
  let latest = performance.now();
  let longest = 0;
  setInterval(() => {
    longest = Math.max(longest, performance.now() - latest);
    latest = performance.now();
  }, 20);
  /** @param {any} request @returns {Promise<any>} */
  const ask = (request) =>
    new Promise((settle, fail) => {
      worker.onerror = (event) => fail(new Error(event.message));
      worker.onmessage = ({ data }) => (data.kind === "scanned" || request.kind !== "scan") && settle(data);
      worker.postMessage(request);
    });
  await ask({ kind: "columns", fields: FIELDS, rows });
  let [reading, handed] = [0, 0];
  for (const batch of batchesOf(rows)) {
    const columns = FIELDS.map((/** @type {string} */ _, /** @type {number} */ at) => batch.map((row) => row[at]));
    const began = performance.now();
    await ask({ kind: "cells", columns });
    reading += performance.now() - began;
    handed += batch.length;
  }
  const began = performance.now();
  const { scanned } = await ask({ kind: "scan", strictness: 0 });
  const grouped = scanned.groups.filter((/** @type {number} */ group) => group > 0).length;
  return { handed, reading, scanning: performance.now() - began, grouped, longest };
}

/** Peak of a process's memory in GB. @param {number} id */
function peakOf(id) {
  const peak = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${id}/status`, "utf8"));
  return Number(peak?.[1] ?? 0) / 2 ** 20;
}

async function main() {
  const served = await serveDist(DIST, 0);
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    page.setDefaultTimeout(MINUTES * 60_000);
    await page.goto(`${served.url}/functions.json`);
    const { handed, reading, scanning, grouped, longest } = await page.evaluate(scanInPage, {
      rows: ROWS,
      lists: LISTS,
    });
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const tabs = processInfo.filter(({ type }) => type === "renderer");
    const seconds = (/** @type {number} */ milliseconds) => (milliseconds / 1000).toFixed(1);
    process.stdout.write(
      [
        `${handed} generated accounts in a browser's worker; seconds are of the clock`,
        `reading                        ${seconds(reading)} s`,
        `scan                           ${seconds(scanning)} s  ${grouped} in groups`,
        `processor time of the tab      ${Math.max(...tabs.map(({ cpuTime }) => cpuTime)).toFixed(1)} s`,
        `page held up at most           ${longest.toFixed(0)} ms`,
        ...(process.platform === "linux"
          ? [`peak memory of the tab         ${Math.max(...tabs.map(({ id }) => peakOf(id))).toFixed(2)} GB`]
          : []),
        "",
      ].join("\n"),
    );
  } finally {
    await browser.close();
    served.close();
  }
}

void main();
