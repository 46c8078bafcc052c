import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../engine/book";
import { createBook } from "../../engine/headless";
import type { AddIn } from "../appContext";
import { ExcelHost, type HostOptions } from "../host";
import { type AddInFrame, XdmHost, type XdmOptions } from "../xdmHost";
import { OFFICE_JS } from "./excelInNode";
import { bareWindow, run } from "./fakeWindow";

const PANE_ORIGIN = "https://localhost:3000";
const PAGE_URL = "https://localhost:3001/workbench/";

/** Whole office.js, loaded and shaken hands with as in a browser, on a page and in a frame that are not there. */
export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** What Office.onReady told. */
  readonly info: { readonly host: unknown; readonly platform: unknown };
  readonly host: ExcelHost;
  readonly xdm: XdmHost;
  readonly book: Book;
  /** Files office.js asked for. */
  readonly loaded: readonly string[];
  /** Ends office.js's timers; it would wait for its frame forever. */
  dispose(): void;
}

export interface OfficeOptions {
  readonly locale?: string;
  readonly requirements?: AddIn["requirements"];
  readonly onPaneState?: HostOptions["onPaneState"];
  readonly openDialog?: XdmOptions["openDialog"];
  readonly closeDialog?: XdmOptions["closeDialog"];
}

interface Page {
  readonly frame: AddInFrame;
  readonly xdm: XdmHost;
  readonly loaded: string[];
  readonly timers: Set<NodeJS.Timeout>;
}

type Names = { [name: string]: unknown };

export async function officeInNode(options: OfficeOptions = {}): Promise<OfficeInNode> {
  const { locale = "en-US", requirements, onPaneState, openDialog, closeDialog } = options;
  const book = createBook();
  const host = new ExcelHost({ book, locale, ...(onPaneState && { onPaneState }) });
  const addIn = { id: "6f1a2b3c-0000-4000-8000-000000000001", name: "Add-in", locale, appDomains: [PANE_ORIGIN] };
  const xdm = new XdmHost({
    host,
    addIn: { ...addIn, ...(requirements && { requirements }) },
    pageUrl: PAGE_URL,
    ...(openDialog && { openDialog }),
    ...(closeDialog && { closeDialog }),
  });
  const page: Page = { frame: xdm.newFrame(`${PANE_ORIGIN}/taskpane.html`), xdm, loaded: [], timers: new Set() };
  const window = loadOffice(page);
  const { Office } = window as unknown as { Office: OfficeInNode["Office"] };
  const info = await Office.onReady();
  const { Excel, CustomFunctions } = window as unknown as Pick<OfficeInNode, "Excel" | "CustomFunctions">;
  const dispose = () => {
    page.timers.forEach((timer) => clearInterval(timer));
    host.dispose();
    book.dispose();
  };
  return { Office, Excel, CustomFunctions, info, host, xdm, book, loaded: page.loaded, dispose };
}

function loadOffice(page: Page): Names {
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (text: string) => setImmediate(() => page.xdm.receive(fromPane(page, text))) };
  page.frame.window = {
    postMessage: (text) => {
      const event = { data: text, origin: new URL(PAGE_URL).origin, source: parent };
      setImmediate(() => listeners.forEach((listener) => listener(event)));
    },
  };
  const extra: Names = {
    name: page.frame.name,
    parent,
    opener: null,
    history: {},
    external: {},
    sessionStorage: storage(),
    localStorage: storage(),
    setTimeout: (...timer: Parameters<typeof setTimeout>) => kept(page, setTimeout(...timer)),
    setInterval: (...timer: Parameters<typeof setInterval>) => kept(page, setInterval(...timer)),
    location: new URL(page.frame.url),
    addEventListener: (type: string, listener: (event: object) => void) => {
      if (type === "message") listeners.push(listener);
    },
  };
  const document = documentThatLoads((file) => load(file, page, window));
  const window = bareWindow({ ...extra, document });
  load("office.js", page, window);
  return window;
}

function fromPane({ frame }: Page, text: string) {
  return { data: text, origin: frame.origin, source: frame.window };
}

function load(file: string, page: Page, window: Names): void {
  page.loaded.push(file);
  run(readFileSync(join(OFFICE_JS, file), "utf8"), window);
}

function kept(page: Page, timer: NodeJS.Timeout): NodeJS.Timeout {
  page.timers.add(timer);
  return timer;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
}

/** A document in which a script put into the head is loaded from office.js's own folder. */
function documentThatLoads(loadFile: (file: string) => void): object {
  const head = {
    appendChild: (script: ScriptElement) =>
      setImmediate(() => {
        loadFile(script.src.split("/officejs/")[1] ?? "");
        script.onload?.();
      }),
  };
  const officeTag = { src: `${PANE_ORIGIN}/officejs/office.js`, getAttribute: () => null };
  return {
    domain: "localhost",
    readyState: "complete",
    body: element(),
    documentElement: element(),
    createElement: element,
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener() {},
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeTag] : [head]),
  };
}

/** An element that takes addresses apart, which office.js uses anchors for. */
function element() {
  return {
    style: {},
    setAttribute() {},
    appendChild() {},
    set href(address: string) {
      const { protocol, hostname, port, host } = new URL(address, PANE_ORIGIN);
      Object.assign(this, { protocol, hostname, port, host });
    },
  };
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
  };
}
