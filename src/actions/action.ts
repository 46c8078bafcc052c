import type { Result } from "../domain/kernel/result";
import type { Strings } from "../i18n/index";
import type { Workbook } from "../sheets/workbook";

export interface Surroundings {
  readonly workbook: Workbook;
  readonly strings: Strings;
}

/** What came of an action: the pane goes to a view, or says a sentence. */
export type Outcome =
  { readonly kind: "view"; readonly view: string } | { readonly kind: "done"; readonly sentence: string };

/** One thing a person can have done, from the ribbon or the pane: read, decide, write. Imports no host, so Node tests it whole. */
export interface Action {
  readonly id: string;
  run(surroundings: Surroundings): Promise<Result<Outcome>>;
}
