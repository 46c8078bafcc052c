import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
const { browserLaunchOptions } = require("../../src/build/browser");

export interface Look {
  readonly language?: "en-US" | "zh-CN";
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** The workbench in a browser, driven as a person drives it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Selects a cell with the mouse, as the grid draws it. */
  select(address: string): Promise<void>;
  /** Selects a cell and types into it, Enter included. */
  type(address: string, text: string): Promise<void>;
  /** What a cell holds once nothing is being calculated. */
  value(address: string): Promise<unknown>;
  formula(address: string): Promise<unknown>;
  open(file: string): Promise<void>;
  /** Everything that went wrong on the page or in the pane, and every request that left this machine. */
  readonly problems: string[];
  close(): Promise<void>;
}

let browser: Browser | undefined;

export async function startBrowser(): Promise<Browser> {
  browser ??= await chromium.launch(await browserLaunchOptions());
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export async function openWorkbench(look: Look = {}): Promise<WorkbenchPage> {
  const { language = "en-US", colorScheme = "light", width = 1366, height = 820 } = look;
  const context = await (
    await startBrowser()
  ).newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: language,
    colorScheme,
    viewport: { width, height },
  });
  const page = await context.newPage();
  const problems = watch(context, page);
  await page.goto(`${process.env.SALES_DESK_URL}/workbench/?lang=${language}`);
  await page.waitForFunction(() => (window as any).workbench?.isReady === true, undefined, { timeout: 60_000 });
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').waitFor();
  return {
    page,
    pane: page.frameLocator(".paneFrame iframe"),
    problems,
    select: (address) => clickCell(page, address),
    type: async (address, text) => {
      await clickCell(page, address);
      await page.keyboard.type(text);
      // Who types slowly, as on a busy machine, is offered functions, and while the list is there Enter takes one of them.
      await page.locator('[data-u-comp="sheets-formula-editor"]').first().waitFor({ state: "hidden" });
      await page.keyboard.press("Enter");
      // The grid moves on once it has the entry.
      await page.waitForFunction((cell) => (window as any).workbench.selected() !== cell, address);
      await settle(page);
    },
    value: async (address) => {
      await settle(page);
      return page.evaluate((cell) => (window as any).workbench.value(cell), address);
    },
    formula: (address) => page.evaluate((cell) => (window as any).workbench.formula(cell), address),
    open: async (file) => {
      await page.locator('input[type="file"]').setInputFiles(file);
    },
    close: () => context.close(),
  };
}

async function clickCell(page: Page, address: string): Promise<void> {
  const at = await page.evaluate((cell) => (window as any).workbench.cellCentre(cell), address);
  await page.mouse.click(at.x, at.y);
  await page.waitForFunction((cell) => (window as any).workbench.selected() === cell, address);
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => (window as any).workbench.settle());
}

function watch(context: BrowserContext, page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== "localhost") problems.push(`request to ${hostname}`);
  });
  return problems;
}
