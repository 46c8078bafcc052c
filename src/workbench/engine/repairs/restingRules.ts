import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyGenerator } from "@univerjs/engine-formula";

/** The rules of a sheet, by id. */
interface Rules {
  readonly [rule: string]: { readonly f: string };
}

type RulesOfAll = {
  readonly [unit: string]: { readonly [sheet: string]: Rules | null | undefined } | null | undefined;
};

/** What plans a calculation, as far as it is private. */
interface Generator {
  readonly _currentConfigService: {
    getFormulaData(): { readonly [unit: string]: { readonly [sheet: string]: object | null | undefined } | undefined };
    getDirtyRanges(): readonly IUnitRange[];
    getDirtyUnitOtherFormulaMap(): { readonly [unit: string]: { readonly [sheet: string]: object } | undefined };
    isForceCalculate(): boolean;
  };
  readonly _dependencyManagerService: { hasOtherFormulaDataMainData(rule: string): boolean };
  _registerOtherFormulas(rules: RulesOfAll, units: readonly string[], trees: unknown[]): void;
}

/**
 * The engine plans every cell of every conditional format of the workbook anew for each calculation, on whatever sheet
 * something changed: with a tab a week a change took seconds. A rule rests now where nothing of its sheet can have
 * changed: it is known, no cell of the sheet is new or reckoned, and it reads no other sheet.
 */
export function letRulesRest(): void {
  const prototype = FormulaDependencyGenerator.prototype as unknown as Generator;
  const register = prototype._registerOtherFormulas;
  prototype._registerOtherFormulas = function registerAwake(this: Generator, rules, units, trees) {
    const awake = Object.fromEntries(
      Object.entries(rules).map(([unit, sheets]) => [
        unit,
        sheets &&
          Object.fromEntries(
            Object.entries(sheets).map(([sheet, own]) => [sheet, own && awakeIn(this, unit, sheet, own)]),
          ),
      ]),
    );
    register.call(this, awake, units, trees);
  };
}

function awakeIn(
  { _currentConfigService: now, _dependencyManagerService: known }: Generator,
  ...of: [string, string, Rules]
) {
  const [unit, sheet, rules] = of;
  const isTouched =
    now.isForceCalculate() ||
    hasAny(now.getFormulaData()[unit]?.[sheet]) ||
    hasAny(now.getDirtyUnitOtherFormulaMap()?.[unit]?.[sheet]) ||
    now.getDirtyRanges().some((range) => range.unitId === unit && range.sheetId === sheet);
  if (isTouched) return rules;
  return Object.fromEntries(
    Object.entries(rules).filter(([id, { f }]) => !known.hasOtherFormulaDataMainData(id) || !staysOnItsSheet(f)),
  );
}

function hasAny(of: object | null | undefined): boolean {
  return !!of && Object.keys(of).length > 0;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const CELLS = /\$?[A-Z]{1,3}\$?\d+/gi;
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)\(/i;
const TRUTHS = /\b(?:TRUE|FALSE)\b/gi;
const NAMES = /[\p{L}_][\p{L}\d_.]*(?!\(|[\p{L}\d_.])/u;

/** Whether a formula reads cells of its own sheet alone, by their addresses, and no clock. */
function staysOnItsSheet(formula: string): boolean {
  const bare = formula.replace(TEXTS, '""').replace(TRUTHS, "0");
  return !bare.includes("!") && !VOLATILE.test(bare) && !NAMES.test(bare.replace(CELLS, "0"));
}
