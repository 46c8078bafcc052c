import { dayNumber, parseDate } from "../../src/domain/kernel/date";
import { serialOfDay } from "../../src/sheets/serial";

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Reads =NS.NAME(literal, …) as Excel would: numbers, text, TRUE, {1,2;3,4}, DATE(y,m,d)+0.5; an omitted argument is null. */
export function parseFormula(formula: string): Call {
  let at = formula.startsWith("=") ? 1 : 0;
  const stop = (why: string): never => {
    throw new SyntaxError(`${why} at ${at} of ${formula}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = new RegExp(`^\\s*(?:${pattern.source})`, pattern.flags).exec(formula.slice(at));
    if (found) at += found[0].length;
    return found;
  };
  const need = (pattern: RegExp): RegExpExecArray => take(pattern) ?? stop(`expected ${pattern.source}`);

  const scalar = (): unknown => {
    const text = take(/"((?:[^"]|"")*)"/);
    if (text) return text[1]!.replaceAll('""', '"');
    const truth = take(/(TRUE|FALSE)\b/i);
    if (truth) return truth[1]!.toUpperCase() === "TRUE";
    return Number(need(/[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/i)[0]);
  };
  const matrix = (): unknown[][] => {
    const rows: unknown[][] = [[scalar()]];
    while (!take(/\}/)) {
      if (need(/[,;]/)[0].trim() === ";") rows.push([scalar()]);
      else rows.at(-1)!.push(scalar());
    }
    return rows;
  };
  const argument = (): unknown => {
    if (/^\s*[,)]/.test(formula.slice(at))) return null;
    if (take(/\{/)) return matrix();
    const date = take(/DATE\((\d+),\s*(\d+),\s*(\d+)\)/i);
    if (!date) return scalar();
    const iso = parseDate([date[1], date[2]!.padStart(2, "0"), date[3]!.padStart(2, "0")].join("-"));
    const time = take(/\+\s*(\d*\.\d+)/);
    return serialOfDay(dayNumber(iso ?? stop("no such day")), 1900) + Number(time?.[1] ?? 0);
  };

  const name = need(/([A-Z][A-Z0-9_.]*)\(/i)[1]!;
  const args: unknown[] = [];
  if (!take(/\)/)) {
    do args.push(argument());
    while (need(/[,)]/)[0].trim() === ",");
  }
  return { name, args };
}

/** An answer as an @example writes it: 6600, text as it is, {1,2;3,"x"} for a table, 15 digits as Excel shows. */
export function written(answer: unknown, show: (value: unknown) => unknown): string {
  if (!Array.isArray(answer)) return plain(show(answer));
  if (answer.length === 1 && answer[0].length === 1) return plain(show(answer[0][0]));
  return `{${answer.map((row: unknown[]) => row.map((cell) => quoted(show(cell), cell)).join(",")).join(";")}}`;
}

function plain(value: unknown): string {
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}

function quoted(value: unknown, cell: unknown): string {
  return typeof value === "string" && typeof cell === "string" ? `"${value.replaceAll('"', '""')}"` : plain(value);
}
