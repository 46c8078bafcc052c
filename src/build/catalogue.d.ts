/** A text in every language of the house. */
export interface Translated {
  readonly "en-US": string;
  readonly "zh-CN": string;
}

export interface CatalogueFunction {
  readonly id: string;
  /** The subject: the name of the file that declares it. */
  readonly group: string;
  readonly description: Translated;
  readonly returns: Translated;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly description: Translated;
  }[];
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
}

/** Every custom function as its JSDoc describes it. */
export const catalogue: { readonly functions: readonly CatalogueFunction[] };
