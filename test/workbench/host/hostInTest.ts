import { startHost, type ExcelInNode, type StartOptions } from "../../../src/workbench/host/node/excelInNode";

/**
 * A host with Microsoft's client library for each test of a file. Afterwards nothing may have been asked for that the
 * host does not have, unless the test says so by emptying the list.
 */
export function hostForEachTest(options: StartOptions = {}): () => ExcelInNode {
  let started: ExcelInNode | undefined;
  beforeEach(() => {
    started = startHost(options);
  });
  afterEach(() => {
    const missing = started?.host.missing ?? [];
    started?.dispose();
    expect(missing).toEqual([]);
  });
  return () => started!;
}

/** The code of the refusal a run ends with. */
export async function refusalOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "nothing was refused";
}

/** Lets messages to the add-in arrive. */
export function messagesToArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
