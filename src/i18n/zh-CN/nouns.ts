import { customerNouns } from "./customerNouns";
import { moneyNouns } from "./moneyNouns";

export const nouns = { ...customerNouns, ...moneyNouns };
