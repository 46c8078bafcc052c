import type { Strings } from "../strings";
import { issues } from "./issues";
import { pane } from "./pane";

export const zhCN: Strings = { issues, pane };
