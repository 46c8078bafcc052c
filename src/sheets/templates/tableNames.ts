const SHAPE = /^Plan_([A-Za-z]+)_([A-Za-z]+)\d*$/;

/** The name of a part's table, by which the tab is known again; a second plan of the kind gets a number behind it. */
export function planTableName(template: string, part: string): string {
  return `Plan_${template}_${part}`;
}

/** Which part of which template a table is; null for any other table. */
export function planPartOf(tableName: string): { readonly template: string; readonly part: string } | null {
  const [, template, part] = SHAPE.exec(tableName) ?? [];
  return template && part ? { template, part } : null;
}

/** Whether a sheet is a plan: one of its tables is of a template. */
export function isPlanSheet({ tables = [] }: { readonly tables?: readonly { readonly name: string }[] }): boolean {
  return tables.some(({ name }) => planPartOf(name) !== null);
}
