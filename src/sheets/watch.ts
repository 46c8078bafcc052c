/** How somebody looks on while something long is done, and may call it off between two steps. */
export interface Watch {
  /** `done` of `total`, in cells. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean };
}
