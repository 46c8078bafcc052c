import fs from "fs";
import path from "path";
import vm from "vm";

const DIST = path.resolve("dist");

test("functions.js loads where there is nothing but associate, and registers every id of functions.json", () => {
  const registered: string[] = [];
  const associate = (id: string, run: unknown) =>
    registered.push(typeof run === "function" ? id : `${id} is no function`);
  vm.runInNewContext(fs.readFileSync(path.join(DIST, "functions.js"), "utf8"), { CustomFunctions: { associate } });
  const { functions } = JSON.parse(fs.readFileSync(path.join(DIST, "functions.json"), "utf8"));
  expect(functions.length).toBeGreaterThan(0);
  expect(registered.sort()).toEqual(functions.map(({ id }: { id: string }) => id).sort());
});

test("the scan's worker loads where there is nothing but messages, and groups what it is handed", () => {
  const replies: any[] = [];
  let hear: (event: { readonly data: unknown }) => void = () => {};
  vm.runInNewContext(fs.readFileSync(path.join(DIST, "duplicatesWorker.js"), "utf8"), {
    postMessage: (message: unknown) => replies.push(message),
    addEventListener: (_kind: string, listener: typeof hear) => (hear = listener),
  });
  const names = ["Zorbax Valves GmbH", "Quillon Pumps Ltd", "ZORBAX VALVES"];
  const phones = ["+49 30 1234567", "+44 20 7946 0000", "030 1234567"];
  hear({ data: { kind: "columns", fields: ["company", "phone"], rows: 3 } });
  hear({ data: { kind: "cells", columns: [names, phones] } });
  hear({ data: { kind: "scan", strictness: 0 } });
  expect(replies.slice(0, 2).map(({ progress }) => progress.done)).toEqual([0, 3]);
  expect([...replies.at(-1).scanned.groups]).toEqual([1, 0, 1]);
});

test("the Chinese metadata has the same functions and parameters as the English", () => {
  const shapeOf = (file: string) =>
    JSON.parse(fs.readFileSync(path.join(DIST, file), "utf8")).functions.map(({ id, parameters }: any) => [
      id,
      parameters.map(({ name, type, optional }: any) => [name, type, optional]),
    ]);
  expect(shapeOf("functions.zh-CN.json")).toEqual(shapeOf("functions.json"));
});

test("the pane asks no address for anything: no request is written into its code", () => {
  const code = fs.readFileSync(path.join(DIST, "taskpane.js"), "utf8");
  const asks = /\b(fetch\(|XMLHttpRequest|navigator\.sendBeacon|new WebSocket|new EventSource|importScripts\()/g;
  expect(code.match(asks) ?? []).toEqual([]);
});

test("the pane's page loads office.js and the pane, and nothing from elsewhere", () => {
  const page = fs.readFileSync(path.join(DIST, "taskpane.html"), "utf8");
  const sources = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source);
  expect(sources.sort()).toEqual(["assets/icon-32.png", "officejs/office.js", "taskpane.js"]);
});
