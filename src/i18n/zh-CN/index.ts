import type { Strings } from "../strings";
import { issues } from "./issues";
import { pane } from "./pane";
import { receivables } from "./receivables";
import { sample } from "./sample";

export const zhCN: Strings = { issues, pane, receivables, sample };
