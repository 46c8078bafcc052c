import { CellValueType, numfmt, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, LexerTreeBuilder, type ErrorType } from "@univerjs/engine-formula";
import type { Area, CellKind, CellValue } from "./book";
import type { Engine } from "./engine";

export const GENERAL = "General";
const DAYS_FROM_1900_TO_1904 = 1462;

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType);
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return plainText(cell) ?? "";
  return cell!.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === "1" : value;
}

/** A text that reads like an error was typed with an apostrophe, which is what FORCE_STRING says. */
export function kindOf(cell: Nullable<ICellData>): CellKind {
  const value = valueOf(cell);
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return isErrorText(value) && cell!.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}

/** Reads rectangles straight from the engine's cell matrix: an object for each cell would make large areas slow. */
export class CellReader {
  private readonly lexer: LexerTreeBuilder;

  constructor(
    private readonly engine: Engine,
    private readonly isDate1904: () => boolean,
  ) {
    this.lexer = engine.injector.get(LexerTreeBuilder);
  }

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => (cell ? valueOf(cell) : ""));
  }

  kinds(area: Area): CellKind[][] {
    return this.read(area, kindOf);
  }

  formulas(area: Area): CellValue[][] {
    const masters = new SharedFormulas(this.engine.worksheet(area.sheetId).getCellMatrix().getMatrix(), this.lexer);
    return this.read(area, (cell, row, column) => {
      if (cell?.f) return cell.f;
      return (cell?.si ? masters.at(cell.si, row, column) : undefined) ?? valueOf(cell);
    });
  }

  text(area: Area): string[][] {
    const formatOf = this.formats(area);
    return this.read(area, (cell, row, column) => this.shown(cell, formatOf(row, column)));
  }

  numberFormats(area: Area): string[][] {
    const formatOf = this.formats(area);
    return this.read(area, (_cell, row, column) => formatOf(row, column));
  }

  /** The cell as it lies in the sheet, or the spilled one over it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return pick(
      this.engine.worksheet(sheetId).getCellMatrix().getMatrix()[row]?.[column],
      this.spilled(sheetId)?.[row]?.[column],
    );
  }

  spilled(sheetId: string): Matrix | undefined {
    return this.engine.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId] ?? undefined;
  }

  private read<T>(area: Area, take: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.engine.worksheet(area.sheetId).getCellMatrix().getMatrix() as Matrix;
    const spilled = this.spilled(area.sheetId);
    return Array.from({ length: area.rowCount }, (_, r) => {
      const row = area.row + r;
      const cells = matrix[row];
      const over = spilled?.[row];
      const line = new Array<T>(area.columnCount);
      for (let c = 0; c < area.columnCount; c++) {
        const column = area.column + c;
        line[c] = take(over ? pick(cells?.[column], over[column]) : cells?.[column], row, column);
      }
      return line;
    });
  }

  /** A cell's own format, else its row's, column's or sheet's. */
  private formats(area: Area): (row: number, column: number) => string {
    const worksheet = this.engine.worksheet(area.sheetId);
    const matrix = worksheet.getCellMatrix().getMatrix();
    const styles = this.engine.workbook.getStyles();
    const byStyleId = new Map<string, string | undefined>();
    const ofStyle = (style: ICellData["s"]): string | undefined => {
      if (!style) return undefined;
      if (typeof style !== "string") return style.n?.pattern;
      if (!byStyleId.has(style)) byStyleId.set(style, styles.get(style)?.n?.pattern);
      return byStyleId.get(style);
    };
    const bare = (row: number, column: number) =>
      ofStyle(worksheet.getRowStyle(row)) ??
      ofStyle(worksheet.getColumnStyle(column)) ??
      ofStyle(worksheet.getDefaultCellStyle()) ??
      GENERAL;
    return (row, column) => ofStyle(matrix[row]?.[column]?.s) ?? bare(row, column);
  }

  private shown(cell: Nullable<ICellData>, format: string): string {
    const value = valueOf(cell);
    if (value === "") return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string" && (format === GENERAL || kindOf(cell) === "Error")) return value;
    const isShifted = typeof value === "number" && this.isDate1904() && numfmt.isDateFormat(format);
    return numfmt.format(format, isShifted ? value + DAYS_FROM_1900_TO_1904 : value, { locale: "en-US" });
  }
}

/** Formulas filled down are kept once, with the cell that was filled from; the others only carry its id. */
class SharedFormulas {
  private masters: Map<string, { formula: string; row: number; column: number }> | undefined;

  constructor(
    private readonly matrix: Matrix,
    private readonly lexer: LexerTreeBuilder,
  ) {}

  at(id: string, row: number, column: number): string | undefined {
    this.masters ??= this.collect();
    const master = this.masters.get(id);
    return master && this.lexer.moveFormulaRefOffset(master.formula, column - master.column, row - master.row);
  }

  private collect() {
    const masters = new Map<string, { formula: string; row: number; column: number }>();
    for (const [row, cells] of Object.entries(this.matrix)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells)) {
        if (cell?.f && cell.si) masters.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
      }
    }
    return masters;
  }
}

function pick(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  if (!spilled) return own;
  return own && (own.f || own.si || valueOf(own) !== "") ? own : { ...spilled, ...(own?.s ? { s: own.s } : {}) };
}

function plainText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n?\0?$/, "").replaceAll("\r", "\n");
}
