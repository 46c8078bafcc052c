import { map, type Result } from "../../domain/kernel/result";
import type { Workbook } from "../workbook";
import type { Template } from "./template";

const KEY = "templates/own";

/** The firm's own templates, as the workbook keeps them; none in a workbook without any. */
export async function readOwnTemplates(workbook: Workbook): Promise<Result<readonly Template[]>> {
  return map(await workbook.readDocument(KEY), (kept) => (Array.isArray(kept) ? (kept as Template[]) : []));
}

export function writeOwnTemplates(workbook: Workbook, templates: readonly Template[]): Promise<Result<void>> {
  return workbook.writeDocument(KEY, templates.length === 0 ? null : templates);
}
