import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

const ERRORS = "#REF!|#N/A|#VALUE!|#DIV/0!|#NAME\\?|#NUM!|#NULL!|#SPILL!|#CALC!";
const TEXT_OR_NAME = `"(?:[^"]|"")*"|'(?:[^']|'')*'!`;
const CELL_WITH_SPILL = `((?:'(?:[^']|'')*'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)?\\$?[A-Za-z]{1,3}\\$?\\d+)#`;
const THIS_ROW = `([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)\\[@(?:\\[([^\\]]+)\\]|([^\\[\\]]*))\\]`;
const SPELLINGS = new RegExp(`${CELL_WITH_SPILL}|${THIS_ROW}|${TEXT_OR_NAME}|${ERRORS}`, "gu");

/**
 * The engine's reader of formulas does not know `A1#` and `Deals[@Amount]`. It is given the long forms, by which Excel
 * writes them into files; the formula in the cell stays as typed.
 */
export function readShortForms({ injector }: Engine): void {
  const lexer = injector.get(LexerTreeBuilder);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => read(/[#@]/.test(formula) ? longForm(formula) : formula, ...rest);
}

/** `A1#` as ANCHORARRAY(A1) and `Deals[@Amount]` as Deals[[#This Row],[Amount]]; texts, names and errors stay. */
export function longForm(formula: string): string {
  return formula.replace(SPELLINGS, (found, cell?: string, table?: string, bracketed?: string, plain?: string) => {
    if (cell) return `ANCHORARRAY(${cell})`;
    if (!table) return found;
    const column = bracketed ?? plain;
    return column ? `${table}[[#This Row],[${column}]]` : `${table}[#This Row]`;
  });
}
