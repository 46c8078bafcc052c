import { fail, ok, type Result } from "../domain/kernel/result";
import type { FileBook } from "../sheets/reading/fileCells";

/** An .xlsx file that a person has chosen. Its reader is loaded when it is first needed: it is as large as the rest of the view. */
export async function readFile(file: File): Promise<Result<FileBook>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return ok(await readXlsx(bytes, { readStyles: true }));
  } catch (error) {
    // Whatever is wrong with a file that somebody chose is told as that, with the reader's own word for it.
    return fail({ code: "file_unreadable", file: file.name, message: error instanceof Error ? error.message : "" });
  }
}
