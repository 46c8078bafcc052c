export type FileProblemCode = "notZip" | "encrypted" | "truncated" | "oldFormat" | "notWorkbook" | "unreadable";

/** Why a file cannot be opened; words for it are the page's. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
