import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { isErrorText } from "../cells";
import type { FunctionAnswer } from "../customFunctions";

/** What Excel shows while a custom function is at work. */
export const BUSY = "#BUSY!" as ErrorType;

/** Without this the engine would take the error for a text when another formula reads it. */
export function teachBusy(): void {
  ERROR_TYPE_SET.add(BUSY);
}

export type Scalar = string | number | boolean | null;

/** The engine's value as a custom function gets it: a blank cell and an omitted argument are null. Not for errors. */
export function scalarOf(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  return value.getValue() as Scalar;
}

/** One cell's answer: an error in an array stands in its own cell, the others still show. */
export interface CellAnswer {
  readonly value: BaseValueObject;
  readonly message?: string;
}

export function errorAnswer(error: string, message?: string): CellAnswer {
  const value = ErrorValueObject.create((isErrorText(error) ? error : ErrorType.VALUE) as ErrorType);
  return message ? { value, message } : { value };
}

/** Rows of cells; a single value is one row of one cell. A table with uneven rows, or none, is #VALUE!. */
export function answerTable(answer: FunctionAnswer): CellAnswer[][] {
  if ("error" in answer) return [[errorAnswer(answer.error, answer.message)]];
  if (!Array.isArray(answer.value)) return [[cellAnswer(answer.value)]];
  const rows = answer.value.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return [[errorAnswer(ErrorType.VALUE)]];
  return rows.map((row) => row.map(cellAnswer));
}

/** A table of one cell is that cell; Excel spills only what is larger. */
export function valueOfTable(table: readonly (readonly CellAnswer[])[]): BaseValueObject {
  const columnCount = table[0]!.length;
  if (table.length === 1 && columnCount === 1) return table[0]![0]!.value;
  const calculateValueList = table.map((row) => row.map((cell) => cell.value));
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount: table.length, columnCount, ...nowhere });
}

/** Excel shows 0 for null, and takes an object for what it stands for. */
function cellAnswer(value: unknown): CellAnswer {
  if (value === null || value === undefined) return { value: NumberValueObject.create(0) };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value: NumberValueObject.create(value) } : errorAnswer(ErrorType.NUM);
  }
  if (typeof value === "boolean") return { value: BooleanValueObject.create(value) };
  if (typeof value === "object") return objectAnswer(value);
  // Not ValueObjectFactory: it reads a text like "{1,2}" as an array.
  return { value: StringValueObject.create(String(value)) };
}

function objectAnswer(value: { type?: unknown; basicValue?: unknown; message?: unknown }): CellAnswer {
  if (value.type === "Error") {
    return errorAnswer(String(value.basicValue), value.message === undefined ? undefined : String(value.message));
  }
  return "basicValue" in value && typeof value.basicValue !== "object"
    ? cellAnswer(value.basicValue)
    : errorAnswer(ErrorType.VALUE);
}
