import type { Lexicon } from "./lexicon";

/** A text as a stretch of an array of units, so that texts of a lexicon are compared where they stand. */
export interface Span {
  units: Uint16Array;
  from: number;
  length: number;
}

export function newSpan(text = ""): Span {
  return setText({ units: new Uint16Array(Math.max(64, text.length)), from: 0, length: 0 }, text);
}

/** Copies a text into a span of its own. */
export function setText(span: Span, text: string): Span {
  if (text.length > span.units.length) span.units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) span.units[at] = text.charCodeAt(at);
  span.from = 0;
  span.length = text.length;
  return span;
}

/** Makes a span show a text of a lexicon. */
export function showText(span: Span, { units, starts }: Lexicon, number: number): Span {
  span.units = units;
  span.from = starts.values[number]!;
  span.length = starts.values[number + 1]! - span.from;
  return span;
}

/** Makes a span show a part of another. */
export function showPart(span: Span, whole: Span, from: number, to: number): Span {
  span.units = whole.units;
  span.from = whole.from + from;
  span.length = to - from;
  return span;
}

export function textOf({ units, from, length }: Span): string {
  return String.fromCharCode(...units.subarray(from, from + length));
}

export function firstOf({ units, from }: Span): number {
  return units[from]!;
}

export function lastOf({ units, from, length }: Span): number {
  return units[from + length - 1]!;
}

export function startsWith(long: Span, short: Span): boolean {
  return short.length <= long.length && isPart(long, 0, short, 0, short.length);
}

export function endsWith(long: Span, short: Span): boolean {
  const from = long.length - short.length;
  return from >= 0 && isPart(long, from, short, 0, short.length);
}

export function includes(long: Span, short: Span): boolean {
  for (let at = 0; at + short.length <= long.length; at++) if (isPart(long, at, short, 0, short.length)) return true;
  return false;
}

/** Whether `length` units of one text, from `fromA`, are those of another from `fromB`. */
export function isPart(a: Span, fromA: number, b: Span, fromB: number, length: number): boolean {
  const [startA, startB] = [a.from + fromA, b.from + fromB];
  for (let at = 0; at < length; at++) if (a.units[startA + at] !== b.units[startB + at]) return false;
  return true;
}

/** Whether every sign of the shorter text comes in the longer one in the same order. */
export function isSubsequence(shorter: Span, longer: Span): boolean {
  let at = 0;
  for (let j = 0; j < longer.length && at < shorter.length; j++)
    if (shorter.units[shorter.from + at] === longer.units[longer.from + j]) at++;
  return at === shorter.length;
}
