import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../engine/book";
import { createBook } from "../../engine/headless";
import { REFUSAL_CODES } from "../faults";
import { ExcelHost, type Answer, type HostOptions } from "../host";
import type { Message } from "../messages";
import { REQUIREMENTS } from "../requirements";
import type { RequestBody } from "../wire";
import { evaluateInWindow } from "./fakeWindow";

/** Microsoft's files as they came from npm. */
export const OFFICE_JS = join(require.resolve("@microsoft/office-js/package.json"), "../dist");

/** The namespaces of office.js and, behind them, the host and its workbook. */
export interface ExcelInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  readonly book: Book;
  /** Everything that went over the wire: batches and replies in turn. */
  readonly wire: readonly { readonly request: RequestBody; readonly answer: Answer }[];
  dispose(): void;
}

export interface StartOptions {
  readonly book?: Book;
  readonly locale?: string;
  /** What `isSetSupported` knows; the host's own claims unless told. */
  readonly requirements?: { readonly [set: string]: string };
  readonly onPaneState?: HostOptions["onPaneState"];
}

let source: string | undefined;

/**
 * Starts the unmodified client library of Excel on the web on a workbook without a screen. It meets the host at
 * office.js's own native bridge, so promises, batching, loading and errors are the client's own.
 */
export function startHost(options: StartOptions = {}): ExcelInNode {
  const book = options.book ?? createBook();
  const host = new ExcelHost({
    book,
    locale: options.locale ?? "en-US",
    ...(options.onPaneState && { onPaneState: options.onPaneState }),
    onInternalFault: (error) => process.stderr.write(`host: ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  const wire: { request: RequestBody; answer: Answer }[] = [];
  const bridge = nativeBridge(host, wire);
  source ??= readFileSync(join(OFFICE_JS, "excel-web-16.00.js"), "utf8");
  const window = evaluateInWindow(source, { _richApiNativeBridge: bridge }) as unknown as OfficeWindow;
  supplyContext(window, options.requirements ?? REQUIREMENTS, host.locale);
  window.OfficeExtension.Utility._synchronousCleanup = true;
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  const dispose = () => {
    host.dispose();
    if (!options.book) book.dispose();
  };
  return { Excel, Office, OfficeExtension, CustomFunctions, host, book, wire, dispose };
}

interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & { Utility: { _synchronousCleanup: boolean } };
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OSF: { _OfficeAppFactory: object };
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

function nativeBridge(host: ExcelHost, wire: { request: RequestBody; answer: Answer }[]) {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: async (text: string) => {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      const answer = await host.request(message.body);
      wire.push({ request: message.body, answer });
      const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: bodyOf(answer) } };
      bridge.onMessageFromHost(JSON.stringify(reply));
    },
  };
  host.connect((messages: readonly Message[]) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: messages } }));
  });
  return bridge;
}

/** The bridge knows no numbers of refusals, so their codes are told as a batch's error. */
function bodyOf(answer: Answer): object {
  if ("reply" in answer) return answer.reply;
  const Code = REFUSAL_CODES[answer.refusal] ?? "GeneralException";
  return { Results: [], TraceIds: [], Error: { Code, Message: Code, Location: "", ActionIndex: 0 } };
}

/** Supplies what office.js itself would: without it every requirement set counts as supported. */
function supplyContext(window: OfficeWindow, requirements: { readonly [set: string]: string }, locale: string): void {
  const context = {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: { isSetSupported: (set: string, version = "0") => isSupported(requirements, set, version) },
  };
  window.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 3 }),
    getLoggingAllowed: () => false,
  };
}

function isSupported(requirements: { readonly [set: string]: string }, set: string, version: string | number): boolean {
  const claimed = Object.entries(requirements).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
