import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

/** The reader's own state, as far as it is private. */
interface Reader {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * The grid has every formula read while it is typed. After "=Deals[" the engine's one reader believed itself inside a
 * bracket ever after, and took the operators of all formulas for parts of a name.
 */
export function forgetOpenBrackets({ injector }: Engine): void {
  const reader = injector.get(LexerTreeBuilder) as unknown as Reader;
  const reset = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
    reader._tableBracketState = false;
  };
}
