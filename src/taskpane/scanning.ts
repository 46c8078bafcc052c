import type { DuplicateRecords } from "../domain/duplicates/records";
import { type Progress, type Scanned, scan } from "../domain/duplicates/scan";
import { drawn } from "./drawn";
import type { ScanReply, ScanRequest } from "./scanServer";

/** The worker's script, beside the pane's page. */
const WORKER = "duplicatesWorker.js";
/** Rows handed to the worker at a time, so that a long list is never copied whole. */
const PART = 16_384;
/** Time the scan may take before the pane draws again, where there is no worker, in milliseconds. */
const SLICE = 24;

export interface Scanning {
  readonly strictness: number;
  readonly tell: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Looks for the duplicates of a list off the pane's own thread where the host lets it; null when it was stopped. */
export async function scanRecords(records: DuplicateRecords, scanning: Scanning): Promise<Scanned | null> {
  if (typeof Worker === "undefined") return scanHere(records, scanning);
  const worker = new Worker(WORKER);
  try {
    const scanned = await scanThere(worker, records, scanning);
    return scanned === "no worker" ? await scanHere(records, scanning) : scanned;
  } finally {
    worker.terminate();
  }
}

async function scanThere(
  worker: Worker,
  records: DuplicateRecords,
  { strictness, tell, signal }: Scanning,
): Promise<Scanned | null | "no worker"> {
  const { fields, columns } = records;
  const rows = columns[0]?.length ?? 0;
  const ask = (request: ScanRequest) => repliesTo(worker, request, tell, signal);
  const begun = await ask({ kind: "columns", fields, rows });
  if (begun === "failed") return "no worker";
  for (let from = 0; from < rows && !signal.aborted; from += PART)
    await ask({ kind: "cells", columns: columns.map((column) => column.slice(from, from + PART)) });
  const reply = await ask({ kind: "scan", strictness });
  if (reply === "failed") throw new Error("the worker of the scan broke off");
  return reply !== "stopped" && reply.kind === "scanned" ? reply.scanned : null;
}

/** Sends a request and waits for its last reply; progress on the way is told. */
function repliesTo(
  worker: Worker,
  request: ScanRequest,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ScanReply | "stopped" | "failed"> {
  return new Promise((settle) => {
    if (signal.aborted) return settle("stopped");
    signal.addEventListener("abort", () => settle("stopped"), { once: true });
    worker.onerror = () => settle("failed");
    worker.onmessage = ({ data }: MessageEvent<ScanReply>) => {
      if (data.kind === "progress") tell(data.progress);
      if (data.kind === "scanned" || request.kind !== "scan") settle(data);
    };
    worker.postMessage(request);
  });
}

/** The same on the pane's thread, with pauses in which it draws and takes a press on cancel. */
async function scanHere(records: DuplicateRecords, { strictness, tell, signal }: Scanning): Promise<Scanned | null> {
  const steps = scan(records, { strictness });
  let step = steps.next();
  while (!step.done) {
    const sliceEnds = performance.now() + SLICE;
    while (!step.done && performance.now() < sliceEnds) step = steps.next();
    if (step.done) break;
    tell(step.value);
    await drawn();
    if (signal.aborted) return null;
  }
  return step.value;
}
