/** Fields that say as much as another: a customer's number tells who it is as its name does. */
const INSTEAD: { readonly [field: string]: string } = { accountName: "accountId" };

/** Whether a field, or the one that says as much, is among these. */
export function isSaid(field: string, among: ReadonlySet<string>): boolean {
  return among.has(field) || among.has(INSTEAD[field] ?? field);
}
