import {
  ErrorType,
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { FunctionMetadata } from "../customFunctions";
import { scalarOf, type Scalar } from "./engineValues";

type Parameter = FunctionMetadata["parameters"][number];

/** An argument with a key that is equal for equal values, or the error that takes its place. */
type Piece = { readonly value: unknown; readonly key: string } | { readonly error: ErrorType };

/** One argument, the same for all calls or, where an array was given for a single value, one for each of its cells. */
interface Prepared {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly at: (row: number, column: number) => Piece;
}

/** Every call a formula asks for: one, or a table of them. */
export interface Calls {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly at: (
    row: number,
    column: number,
  ) => { readonly args: unknown[]; readonly key: string } | { readonly error: ErrorType };
}

/**
 * Makes the arguments as Excel hands them to a custom function. A table for a parameter that wants one value makes a
 * call for each cell, and the answers spill; a single value for a table parameter is a table of one cell.
 */
export class CallArguments {
  private readonly tables = new WeakMap<ArrayValueObject, Piece>();
  private readonly tableIds = new Map<string, number>();

  prepare(values: readonly BaseValueObject[], parameters: readonly Parameter[]): Calls {
    const isTooMany = values.length > parameters.length && !parameters.at(-1)?.repeating;
    const prepared = parameters.map((parameter, i) =>
      parameter.repeating
        ? together(values.slice(i).map((value) => this.one(value, parameter)))
        : this.one(values[i], parameter),
    );
    const rowCount = Math.max(1, ...prepared.map((each) => each.rowCount));
    const columnCount = Math.max(1, ...prepared.map((each) => each.columnCount));
    return {
      rowCount,
      columnCount,
      at: (row, column) => (isTooMany ? { error: ErrorType.VALUE } : callAt(prepared, row, column)),
    };
  }

  /** Tables are known by number, so that a long one is not in the key of each call that takes it. */
  forget(): void {
    this.tableIds.clear();
  }

  private one(value: BaseValueObject | undefined, parameter: Parameter): Prepared {
    if (!value) return always(parameter.optional ? { value: null, key: "" } : { error: ErrorType.VALUE });
    if (value.isLambda()) return always({ error: ErrorType.VALUE });
    if (parameter.dimensionality === "matrix") return always(this.table(value));
    if (!value.isArray()) return always(single(value, parameter));
    const array = value as ArrayValueObject;
    const cells = array.getArrayValue();
    return spread(array.getRowCount(), array.getColumnCount(), (row, column) =>
      single(cells[row]?.[column], parameter),
    );
  }

  private table(value: BaseValueObject): Piece {
    if (value.isError()) return { error: errorOf(value) };
    if (!value.isArray()) return this.keyed([[scalarOf(value)]]);
    const array = value as ArrayValueObject;
    const known = this.tables.get(array);
    if (known) return known;
    const made = this.readTable(array);
    this.tables.set(array, made);
    return made;
  }

  private readTable(array: ArrayValueObject): Piece {
    const cells = array.getArrayValue();
    const rows: Scalar[][] = [];
    for (let r = 0; r < array.getRowCount(); r++) {
      const row: Scalar[] = [];
      for (let c = 0; c < array.getColumnCount(); c++) {
        const cell = cells[r]?.[c];
        if (cell?.isError()) return { error: errorOf(cell) };
        row.push(scalarOf(cell));
      }
      rows.push(row);
    }
    return this.keyed(rows);
  }

  private keyed(rows: Scalar[][]): Piece {
    const text = JSON.stringify(rows);
    const id = this.tableIds.get(text) ?? this.tableIds.size;
    this.tableIds.set(text, id);
    return { value: rows, key: `#${id}` };
  }
}

function callAt(prepared: readonly Prepared[], row: number, column: number): ReturnType<Calls["at"]> {
  const args: unknown[] = [];
  let key = "";
  for (const each of prepared) {
    const piece = each.at(row, column);
    if ("error" in piece) return piece;
    args.push(piece.value);
    key += `|${piece.key}`;
  }
  return { args, key };
}

function single(value: Nullable<BaseValueObject>, parameter: Parameter): Piece {
  if (value?.isError()) return { error: errorOf(value) };
  const scalar = asType(scalarOf(value), parameter.type);
  return { value: scalar, key: JSON.stringify(scalar) };
}

/** Excel turns a number into text, and a text that is a number into one; what cannot be turned is left to the function. */
function asType(value: Scalar, type: string | undefined): Scalar {
  if (value === null) return null;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number" && typeof value === "boolean") return Number(value);
  if (type === "number" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
    return Number(value);
  if (type === "boolean" && typeof value === "number") return value !== 0;
  return value;
}

function errorOf(value: BaseValueObject): ErrorType {
  return (value as ErrorValueObject).getErrorType() as ErrorType;
}

function always(piece: Piece): Prepared {
  return { rowCount: 1, columnCount: 1, at: () => piece };
}

/** A single row or column serves every row or column of the others; past the end of a larger one there is nothing. */
function spread(rowCount: number, columnCount: number, at: Prepared["at"]): Prepared {
  return {
    rowCount,
    columnCount,
    at: (row, column) => {
      const [r, c] = [rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column];
      return r < rowCount && c < columnCount ? at(r, c) : { error: ErrorType.NA };
    },
  };
}

/** A repeating parameter's arguments are handed over as one list. */
function together(each: readonly Prepared[]): Prepared {
  return {
    rowCount: Math.max(1, ...each.map(({ rowCount }) => rowCount)),
    columnCount: Math.max(1, ...each.map(({ columnCount }) => columnCount)),
    at: (row, column) => {
      const call = callAt(each, row, column);
      return "error" in call ? call : { value: call.args, key: call.key };
    },
  };
}
