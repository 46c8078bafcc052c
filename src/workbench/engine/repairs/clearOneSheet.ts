import { DependencyManagerService } from "@univerjs/engine-formula";

type Cleared = "clearOtherFormulaDependency" | "clearFeatureFormulaDependency" | "clearFormulaDependency";
type BySheet = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What the engine knows of who reads what, as far as it is private. */
type Known = Pick<DependencyManagerService, Cleared> & {
  readonly [Held in "_otherFormulaData" | "_featureFormulaData" | "_formulaData"]: BySheet;
};

const HELD = {
  clearOtherFormulaDependency: "_otherFormulaData",
  clearFeatureFormulaDependency: "_featureFormulaData",
  clearFormulaDependency: "_formulaData",
} as const;

/**
 * Told to forget what a sheet's formulas read, the engine forgot it of the whole workbook where that sheet had no formula
 * of the kind: one more row in a list made it read all other sheets anew.
 */
export function clearOneSheet(): void {
  const prototype = DependencyManagerService.prototype as unknown as Known;
  for (const method of Object.keys(HELD) as Cleared[]) {
    const clear = prototype[method];
    prototype[method] = function clearNamed(this: Known, unit, sheet) {
      if (!sheet || this[HELD[method]].get(unit)?.has(sheet)) clear.call(this as never, unit, sheet);
    };
  }
}
