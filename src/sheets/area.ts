/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle on one sheet, by the id that stays when the sheet is renamed or moved. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

export function isWithin(area: Area, row: number, column: number): boolean {
  const { row: top, column: left, rowCount, columnCount } = area;
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}

/** The same text for the same area. */
export function areaKey({ row, column, rowCount, columnCount }: Area): string {
  return `${row},${column},${rowCount},${columnCount}`;
}

/** Whether the two share a cell. */
export function meets(one: Area, other: Area): boolean {
  const apart = (from: number, count: number, start: number, length: number) =>
    from + count <= start || start + length <= from;
  return (
    !apart(one.row, one.rowCount, other.row, other.rowCount) &&
    !apart(one.column, one.columnCount, other.column, other.columnCount)
  );
}

/** The area cut into parts of at most so many cells, whole rows each, from top to bottom; a single row is never cut. */
export function bands<A extends Area>(area: A, mostCells: number): A[] {
  const height = Math.max(1, Math.floor(mostCells / Math.max(1, area.columnCount)));
  const count = Math.ceil(area.rowCount / height);
  return Array.from({ length: count }, (_, at) => ({
    ...area,
    row: area.row + at * height,
    rowCount: Math.min(height, area.rowCount - at * height),
  }));
}
