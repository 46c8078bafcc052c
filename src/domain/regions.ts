import { foldText } from "./kernel/text";

/** What a row of a sheet may say of where it belongs. */
export interface Placed {
  readonly territory?: string | null;
  readonly province?: string | null;
  readonly country?: string | null;
}

/** What a region is where no territory is given. */
export type RegionLevel = "province" | "country";

type Row = Placed | null | undefined;

/** A region is the territory, else what the level says, else the other; of each the row's own word before its account's. */
export function regionOf(
  row: Row,
  account: Row,
  { regionLevel }: { readonly regionLevel: RegionLevel },
): string | null {
  const territory = row?.territory ?? account?.territory;
  const province = row?.province ?? account?.province;
  const country = row?.country ?? account?.country;
  return territory ?? (regionLevel === "country" ? (country ?? province) : (province ?? country)) ?? null;
}

/** Rows counted by what they say of their place. */
export interface RegionTally {
  readonly countries: Set<string>;
  /** Rows that name a country, or a province. */
  inCountry: number;
  inProvince: number;
}

export function regionTally(): RegionTally {
  return { countries: new Set(), inCountry: 0, inProvince: 0 };
}

export function countRegion(tally: RegionTally, { province, country }: Placed): void {
  if (province) tally.inProvince++;
  if (!country) return;
  tally.inCountry++;
  tally.countries.add(country);
}

/** Countries where there are several and more rows name one than a province: a list of both would mix two sizes of region. */
export function regionLevelOf({ countries, inCountry, inProvince }: RegionTally): RegionLevel {
  const isAbroad = new Set([...countries].map(foldText)).size > 1;
  return isAbroad && inCountry > inProvince ? "country" : "province";
}
