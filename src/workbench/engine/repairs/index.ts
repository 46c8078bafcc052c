import type { Engine } from "../engine";
import { addAnchorArray } from "./anchorArray";
import { tellBlanksFromZeros } from "./blanksAndZeros";
import { clearOneSheet } from "./clearOneSheet";
import { hideByEmptyFormats } from "./emptyFormats";
import { keepMoreFormulas } from "./formulaCache";
import { readShortForms } from "./formulaSpelling";
import { indexRows } from "./invertedIndex";
import { lookAtWhatCounts } from "./onlyWhatCounts";
import { forgetOpenBrackets } from "./openBracket";
import { allowReferencesPastTheSheet } from "./referencePastTheSheet";
import { letRulesRest } from "./restingRules";
import { reckonRulesWhenSeen } from "./rulesWhenSeen";
import { copyBeforeSort } from "./sortInPlace";
import { keepFormulasUnderNewStyles } from "./styleWrites";
import { keepTextsOfArraysWhole } from "./textInArrays";
import { outliveThrowing } from "./throwingFunction";

let isProcessRepaired = false;

/** What Univer 0.25.1 does wrong and the book puts right; each repair says what, and has a test that fails without it. */
export function repair(engine: Engine): void {
  copyBeforeSort(engine);
  readShortForms(engine);
  addAnchorArray(engine);
  forgetOpenBrackets(engine);
  outliveThrowing(engine);
  keepFormulasUnderNewStyles(engine);
  lookAtWhatCounts(engine);
  hideByEmptyFormats(engine);
  if (isProcessRepaired) return;
  isProcessRepaired = true;
  allowReferencesPastTheSheet();
  tellBlanksFromZeros();
  indexRows();
  clearOneSheet();
  letRulesRest();
  reckonRulesWhenSeen();
  keepMoreFormulas();
  keepTextsOfArraysWhole();
}
