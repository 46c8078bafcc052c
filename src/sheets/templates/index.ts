import { customerPlan } from "./customerPlan";
import { partnershipAudit } from "./partnershipAudit";
import { professionalismPlan } from "./professionalismPlan";
import type { Template } from "./template";
import { territoryPlan } from "./territoryPlan";

/** Every template of the house, in the order of the gallery. */
export const templates: readonly Template[] = [customerPlan, territoryPlan, partnershipAudit, professionalismPlan];
