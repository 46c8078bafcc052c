import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createBookIn } from "../engine/browser";
import { ChartLayer } from "../engine/charts/chartLayer";
import type { FunctionMetadata } from "../engine/customFunctions";
import { ExcelHost } from "../host/host";
import { App } from "./App";
import { addContextMenu } from "./contextMenu";
import { Desk } from "./desk";
import { watchErrors } from "./errorWatch";
import { GridView } from "./grid";
import { chosenLanguage } from "./language";
import { type Manifest, parseManifest } from "./manifest";
import { PageStore } from "./pageState";
import { wordsIn } from "./words";
import "./workbench.css";

const MANIFEST = "/manifest.xml";

async function start(): Promise<void> {
  const language = chosenLanguage();
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.title;
  const manifest = onThisOrigin(parseManifest(await fetched(MANIFEST), language));
  const metadata = JSON.parse(await fetched(manifest.functionsMetadataUrl)) as { functions: FunctionMetadata[] };

  const gridElement = filling();
  const paneElement = filling();
  const store = new PageStore();
  // The engine measures its holder when it starts; React moves it to its place below.
  document.body.append(gridElement);
  const book = createBookIn(gridElement, language === "zh-CN" ? "zh" : "en");
  const charts = new ChartLayer(book);
  const grid = new GridView(book, gridElement);
  const host = new ExcelHost({
    book,
    locale: language,
    onBatchEnd: () => charts.refresh(),
    onPaneState: (state) => store.set({ isPaneOpen: state === "Visible" }),
  });
  host.registerFunctions(manifest.namespace, metadata.functions);
  const desk = new Desk({ book, grid, charts, host, store, manifest, words, language, gridElement, paneElement });
  const root = createRoot(document.getElementById("root")!);
  flushSync(() => root.render(<App desk={desk} gridElement={gridElement} paneElement={paneElement} />));
  desk.loadPane();
  addContextMenu(book, manifest, (control) => void desk.press(control));
  watchErrors(book, grid, store);
  expose(desk, grid, () => book.settle());
}

/** What tests and the developer's console may use. */
function expose(desk: Desk, grid: GridView, settle: () => Promise<void>): void {
  const workbench = {
    isReady: true,
    desk,
    host: desk.host,
    settle,
    value: (address: string) => grid.value(address),
    text: (address: string) => grid.text(address),
    formula: (address: string) => grid.formula(address),
    selected: () => grid.selectedAddress(),
    cellCentre: (address: string) => grid.cellCentre(address),
  };
  Object.assign(window, { workbench });
}

/** The manifest names the address it will be installed from; here the add-in is beside this page. */
function onThisOrigin(manifest: Manifest): Manifest {
  const moved = JSON.stringify(manifest).replaceAll(new URL(manifest.paneUrl).origin, location.origin);
  return JSON.parse(moved) as Manifest;
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function filling(): HTMLElement {
  const element = document.createElement("div");
  element.style.cssText = "position:absolute;inset:0";
  return element;
}

start().catch((error: unknown) => {
  const words = wordsIn(chosenLanguage());
  document.getElementById("root")!.textContent = `${words.startFailed} ${String(error)}`;
  throw error;
});
