/** One custom function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
}

/** What a call came to: a value or a table, or an error with, perhaps, its sentence. */
export type FunctionAnswer = { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** One call of a custom function: scalars, tables for ranges, null for an omitted argument; padded to the parameter count. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

/** The engine's side of custom functions: names, help and autocomplete here, the calls go to `invoke`. */
export interface FunctionHost {
  /** Registers `namespace.name` for each function; a second call with the same namespace replaces the first. */
  register(
    namespace: string,
    functions: readonly FunctionMetadata[],
    invoke: (call: FunctionCall) => Promise<FunctionAnswer>,
  ): void;
  /** Asks every cell that calls a function of the namespace again (the add-in was reloaded). */
  recalculate(namespace: string): void;
}
