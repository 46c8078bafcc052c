import type { Account } from "./model/accounts";

/** What a row of a sheet may say of where it belongs. */
export interface Placed {
  readonly territory?: string | null;
  readonly province?: string | null;
  readonly country?: string | null;
}

/** A region is the territory, else the province, else the country; of each the row's own word before its account's. */
export function regionOf(row: Placed | null | undefined, account: Account | null | undefined): string | null {
  const territory = row?.territory ?? account?.territory;
  const province = row?.province ?? account?.province;
  return territory ?? province ?? row?.country ?? account?.country ?? null;
}
