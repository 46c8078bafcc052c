import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { keyOfEmpty } from "./invertedIndex";

const cache = CELL_INVERTED_INDEX_CACHE;

/**
 * The index of values takes "" for 0 and says of an error that it is not equal: after the first formula that compares a
 * cell, the next one finds `A1=""` true of a zero. A single cell is compared by itself, and "" is found where it stands.
 */
export function tellBlanksFromZeros(): void {
  const [canUse, positions] = [cache.canUseCache.bind(cache), cache.getCellPositions.bind(cache)];
  const emptyKey = keyOfEmpty();
  cache.canUseCache = (unitId, sheetId, column, from, to) =>
    from === to ? { rowsInCache: [], rowsNotInCache: [] } : canUse(unitId, sheetId, column, from, to);
  cache.getCellPositions = (unitId, sheetId, column, value, rowsInCache) => {
    const found = positions(unitId, sheetId, column, value, rowsInCache);
    if (!found || value !== "") return found;
    const empty = cache.getCellValuePositions(unitId, sheetId, column)?.get(emptyKey as never);
    return { ...found, matchingRows: found.matchingRows.filter((row) => empty?.has(row)) };
  };
}
