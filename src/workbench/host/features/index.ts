import type { HostType } from "../hostType";

export const featureTypes: readonly HostType[] = [];
