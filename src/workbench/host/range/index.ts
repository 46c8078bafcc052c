import type { HostType } from "../hostType";

export const rangeTypes: readonly HostType[] = [];
