import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Value = Parameters<typeof CELL_INVERTED_INDEX_CACHE.set>[3];
type Rows = Set<number>;

const cache = CELL_INVERTED_INDEX_CACHE;
/** Which set of the index holds a row, by column. */
const holders = new Map<string, Map<number, Rows>>();

/**
 * The index of values by which lookups find their rows looked through all values of a column for each result of a
 * formula: ten thousand formulas below one another took a hundred million steps. It remembers now where a row stands.
 */
export function indexRows(): void {
  const [set, clear, shouldBuild] = [
    cache.set.bind(cache),
    cache.clear.bind(cache),
    cache.shouldContinueBuildingCache.bind(cache),
  ];
  const emptyKey = keyOfEmpty();
  cache.clear = () => {
    holders.clear();
    clear();
  };
  cache.set = (unitId, sheetId, column, value, row, isForced = false) => {
    if (!isForced && !shouldBuild(unitId, sheetId, column, row)) return;
    const key = `${unitId} ${sheetId} ${column}`;
    const byRow = holders.get(key) ?? new Map<number, Rows>();
    holders.set(key, byRow);
    if (isForced) byRow.get(row)?.delete(row);
    const known = cache.getCellValuePositions(unitId, sheetId, column)?.get(normal(value, emptyKey));
    if (known) known.add(row);
    else addFirst(set, unitId, sheetId, column, value, row);
    const holder = known ?? cache.getCellValuePositions(unitId, sheetId, column)?.get(normal(value, emptyKey));
    if (holder) byRow.set(row, holder);
  };
}

/** Lets the engine itself add a value it has not seen, whatever it has been told about the column being complete. */
function addFirst(
  set: typeof cache.set,
  ...[unitId, sheetId, column, value, row]: [string, string, number, Value, number]
): void {
  const shouldBuild = cache.shouldContinueBuildingCache;
  cache.shouldContinueBuildingCache = () => true;
  try {
    set(unitId, sheetId, column, value, row, false);
  } finally {
    cache.shouldContinueBuildingCache = shouldBuild;
  }
}

/** The engine's key of an empty cell is not public, so it is read from an index of one. */
export function keyOfEmpty(): symbol {
  cache.set("probe", "probe", 0, null, 0);
  const [key] = cache.getCellValuePositions("probe", "probe", 0)!.keys();
  cache.clear();
  return key as symbol;
}

/** As the engine does: lookups know no case, and a text that is a number is one. */
function normal(value: Value, emptyKey: symbol): string | number | boolean | symbol {
  if (value === null || value === undefined || value === "") return emptyKey;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 0 ? 0 : value;
  return value.trim() !== "" && Number(value).toString() === value ? Number(value) : value.toLowerCase();
}
