import type { NamedRange } from "hucre";
import type { Extras } from "../engine/extras";
import { fromFile, toFile } from "./formulas";

/** How the engine keeps a defined name. */
interface NameData {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId: string;
}

const WHOLE_WORKBOOK = "AllDefaultWorkbook";
/** Names Excel makes for itself: print areas and titles are page set-up, the others are of no use here. */
const INTERNAL = /^_xl/i;

export function readNames(ranges: readonly NamedRange[], sheetNames: readonly string[], sheetIds: readonly string[]) {
  const names: { [id: string]: NameData } = {};
  const comments: Extras["names"] = {};
  ranges
    .filter(({ name }) => !INTERNAL.test(name))
    .forEach(({ name, range, scope, comment }, at) => {
      const id = `n${at}`;
      const localSheetId = (scope !== undefined && sheetIds[sheetNames.indexOf(scope)]) || WHOLE_WORKBOOK;
      const text = fromFile(range);
      // The engine takes a reference as it stands and all else as a formula.
      names[id] = { id, name, formulaOrRefString: isReference(text) ? text.slice(1) : text, localSheetId };
      if (comment) comments[name] = { comment };
    });
  return { names, comments };
}

export function writeNames(
  names: { readonly [id: string]: NameData },
  comments: Extras["names"],
  nameOfSheet: (id: string) => string | undefined,
  namespaces: readonly string[],
): NamedRange[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => {
    const scope = localSheetId && localSheetId !== WHOLE_WORKBOOK ? nameOfSheet(localSheetId) : undefined;
    const comment = comments[name]?.comment;
    return {
      name,
      range: toFile(formulaOrRefString, namespaces),
      ...(scope === undefined ? {} : { scope }),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!(),+*/&]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
}
