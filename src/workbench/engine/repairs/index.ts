import type { Engine } from "../engine";
import { allowReferencesPastTheSheet } from "./referencePastTheSheet";

/** What Univer 0.25.1 does wrong and the book puts right; each repair says what, and has a test that fails without it. */
export function repair(_engine: Engine): void {
  allowReferencesPastTheSheet();
}
