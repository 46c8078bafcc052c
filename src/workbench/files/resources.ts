import type { IWorkbookData } from "@univerjs/core";

/** Names under which the engine's plugins keep their data in a workbook. */
export const RESOURCE = {
  tables: "SHEET_TABLE_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validation: "SHEET_DATA_VALIDATION_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
} as const;

export type ResourceName = (typeof RESOURCE)[keyof typeof RESOURCE];

/** A plugin's data, or an empty object where the workbook has none. */
export function readResource<Data>(workbook: Partial<IWorkbookData>, name: ResourceName): { [key: string]: Data } {
  const text = workbook.resources?.find((resource) => resource.name === name)?.data;
  return text ? (JSON.parse(text) as { [key: string]: Data }) : {};
}

export function resource(name: ResourceName, data: object): { name: string; data: string } {
  return { name, data: JSON.stringify(data) };
}
