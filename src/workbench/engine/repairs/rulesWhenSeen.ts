import type { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

/** What reckons the formulas of colouring rules, as far as it is private. */
interface RuleFormulas {
  readonly _registerOtherFormulaService: RegisterOtherFormulaService;
  _registerRuleFormulas(): void;
  deleteCache: ConditionalFormattingFormulaService["deleteCache"];
}

/**
 * The engine reckoned every cell of a colouring rule from the moment it was made, looked at or not, and when a rule was
 * changed went on reckoning what it had been before: 156 weekly tabs were 280,000 formulas. A rule is reckoned now from
 * when it is first drawn, and what it was is forgotten.
 */
export function reckonRulesWhenSeen(): void {
  const prototype = ConditionalFormattingFormulaService.prototype as unknown as RuleFormulas;
  const forget = prototype.deleteCache;
  prototype._registerRuleFormulas = () => undefined;
  prototype.deleteCache = function forgetWhole(this: RuleFormulas, unit, sheet, rule, formula) {
    const forgotten = forget.call(this, unit, sheet, rule, formula);
    const ids = forgotten.map(({ formulaId }) => formulaId);
    if (ids.length > 0) this._registerOtherFormulaService.deleteFormula(unit, sheet, ids);
    return forgotten;
  };
}
