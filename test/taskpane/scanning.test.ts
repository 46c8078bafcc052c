import { MessageChannel, receiveMessageOnPort, type TransferListItem } from "worker_threads";
import type { DuplicateRecords } from "../../src/domain/duplicates/records";
import { type Progress, findDuplicates } from "../../src/domain/duplicates/scan";
import { type ScanRequest, scanServer } from "../../src/taskpane/scanServer";
import { scanRecords } from "../../src/taskpane/scanning";

const NAMES = Array.from(
  { length: 40 },
  (_, at) => `${["Aldor", "Benzig", "Corvat", "杭州怀森"][at % 4]} ${at % 7} Ltd`,
);
const RECORDS: DuplicateRecords = {
  fields: ["company", "phone"],
  columns: [
    [...NAMES, "Zorbax Valves GmbH", "ZORBAX VALVES"],
    [...NAMES.map((_, at) => `+44 20 7${at}11 4${at}0${at % 10}`), "+49 30 1234567", "030 1234567"],
  ],
};

/** A message as it comes out at the other side: copied, its buffers handed over. */
function sent<T>(message: T, transfer: readonly ArrayBuffer[] = []): T {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(message, transfer as readonly TransferListItem[]);
  const received = receiveMessageOnPort(port2)!.message as T;
  port1.close();
  return received;
}

/** A worker as browsers have it: messages come later. */
function workerThat(starts: boolean) {
  return class {
    onmessage: (event: { readonly data: unknown }) => void = () => {};
    onerror: () => void = () => {};
    static ended = 0;
    private readonly answer = scanServer((message, transfer) => {
      const data = sent(message, transfer);
      setTimeout(() => this.onmessage({ data }));
    });
    postMessage(request: ScanRequest) {
      const data = sent(request);
      setTimeout(() => (starts ? this.answer(data) : this.onerror()));
    }
    terminate() {
      (this.constructor as unknown as { ended: number }).ended++;
    }
  };
}

function scanWith(worker: unknown, signal = new AbortController().signal) {
  (globalThis as { Worker?: unknown }).Worker = worker;
  const told: Progress[] = [];
  return { told, scanned: scanRecords(RECORDS, { strictness: 0, tell: (progress) => told.push(progress), signal }) };
}

afterEach(() => delete (globalThis as { Worker?: unknown }).Worker);

test.each([
  ["in a worker", workerThat(true)],
  ["on the pane's thread where a worker does not start", workerThat(false)],
  ["on the pane's thread where there are no workers", undefined],
])("%s a scan finds what a scan at once finds", async (_story, worker) => {
  const { told, scanned } = scanWith(worker);
  const { groups, edges, columns } = (await scanned)!;
  const once = findDuplicates(RECORDS);
  expect([[...groups], [...edges.bits], [...columns[0]!.rows.values.subarray(0, NAMES.length)]]).toEqual([
    [...once.groups],
    [...once.edges.bits],
    [...once.columns[0]!.rows.values.subarray(0, NAMES.length)],
  ]);
  expect(groups[NAMES.length]).toBeGreaterThan(0);
  expect(told.every(({ done, total }) => done <= total && total === 3 * (NAMES.length + 2))).toBe(true);
  if (worker) expect(worker.ended).toBe(1);
});

test("a stopped scan answers null, and its worker is ended", async () => {
  const worker = workerThat(true);
  const stop = new AbortController();
  const { scanned } = scanWith(worker, stop.signal);
  stop.abort();
  expect([await scanned, worker.ended]).toEqual([null, 1]);
});
