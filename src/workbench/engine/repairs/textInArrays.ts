import {
  ArrayValueObject,
  type BaseValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** What reads an array constant, as far as it is private. */
interface Reader {
  _rowCount: number;
  _columnCount: number;
  _formatValue(raw: unknown): BaseValueObject[][];
}

const QUOTED = /^"(.*)"$/s;

/** The engine parts `{"1,200";"a"}` at every comma and semicolon, those within a text included. */
export function keepTextsOfArraysWhole(): void {
  const prototype = ArrayValueObject.prototype as unknown as Reader;
  const readPlain = prototype._formatValue;
  prototype._formatValue = function read(this: Reader, raw) {
    if (typeof raw !== "string" || !raw.includes('"')) return readPlain.call(this, raw);
    const rows = parted(raw.slice(1, -1), ";").map((row) => parted(row, ",").map((cell) => cell.trim()));
    const values = rows.map((row) =>
      row.map((cell) => {
        const text = QUOTED.exec(cell)?.[1];
        return text === undefined
          ? ValueObjectFactory.create(cell)
          : StringValueObject.create(text.replaceAll('""', '"'));
      }),
    );
    this._rowCount = values.length;
    this._columnCount = Math.max(...values.map((row) => row.length));
    return values;
  };
}

/** Parts a text at a sign that stands outside quotes. */
function parted(text: string, sign: string): string[] {
  return text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${sign}])+|(?<=^|${sign})(?=${sign}|$)`, "gs")) ?? [""];
}
