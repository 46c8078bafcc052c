import type { en } from "./en/index";

export type Strings = typeof en;
