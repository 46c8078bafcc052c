import { customerNouns } from "./customerNouns";
import { moneyNouns } from "./moneyNouns";

/** What the nouns and their fields are called, on sheets and in the pane. */
export const nouns = { ...customerNouns, ...moneyNouns };
