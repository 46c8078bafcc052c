import type { Strings } from "../strings";
import { changes } from "./changes";
import { issues } from "./issues";
import { pane } from "./pane";
import { receivables } from "./receivables";
import { sample } from "./sample";
import { statement } from "./statement";

export const zhCN: Strings = {
  changes,
  issues,
  pane,
  receivables,
  sample,
  statement,
};
