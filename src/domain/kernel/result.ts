import type { Issue } from "./issue";

/** An answer, or every reason there is none. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(...issues: readonly [Issue, ...Issue[]]): Result<never> {
  return { ok: false, issues };
}

export function map<A, B>(result: Result<A>, change: (value: A) => B): Result<B> {
  return result.ok ? ok(change(result.value)) : result;
}

export function then<A, B>(result: Result<A>, next: (value: A) => Result<B>): Result<B> {
  return result.ok ? next(result.value) : result;
}

/** All answers under their names, or every issue of every part. */
export function all<Parts extends { readonly [name: string]: Result<unknown> }>(
  parts: Parts,
): Result<{ readonly [Name in keyof Parts]: Parts[Name] extends Result<infer Value> ? Value : never }> {
  const values: { [name: string]: unknown } = {};
  const issues: Issue[] = [];
  for (const name in parts) {
    const part = parts[name]!;
    if (part.ok) values[name] = part.value;
    else issues.push(...part.issues);
  }
  const [first, ...rest] = issues;
  return first ? fail(first, ...rest) : ok(values as never);
}
