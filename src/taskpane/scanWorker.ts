import { type ScanRequest, scanServer } from "./scanServer";

// A script of its own beside the pane's, run as a worker: a scan of a long list never holds the pane up.
const answer = scanServer((message, transfer) => postMessage(message, { transfer }));
addEventListener("message", ({ data }: MessageEvent<ScanRequest>) => answer(data));
