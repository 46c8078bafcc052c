import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** Formulas a large workbook may hold, each of its own text. */
const FORMULAS_KEPT = 50_000;

/** The engine's cache, as far as it is private. */
interface Cache {
  _cache: { limit: number };
  set(key: string, value: unknown): void;
}

/**
 * The engine keeps 5,000 formulas as it has read them and reads all others anew at each edit. Its caches are not
 * public, but of one class, through which each is made larger when it is next used.
 */
export function keepMoreFormulas(): void {
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const set = prototype.set;
  prototype.set = function setLarge(this: Cache, key, value) {
    if (this._cache.limit < FORMULAS_KEPT) this._cache.limit = FORMULAS_KEPT;
    set.call(this, key, value);
  };
}
