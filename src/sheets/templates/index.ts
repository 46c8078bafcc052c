import { contractFile } from "./contractFile";
import { correctiveAction } from "./correctiveAction";
import { customerPlan } from "./customerPlan";
import { dealerFile } from "./dealerFile";
import { developmentPlan } from "./developmentPlan";
import { eventPlan } from "./eventPlan";
import { jointPlan } from "./jointPlan";
import { negotiationPlan } from "./negotiationPlan";
import { networkPlan } from "./networkPlan";
import { onboarding } from "./onboarding";
import { partnershipAudit } from "./partnershipAudit";
import { professionalismPlan } from "./professionalismPlan";
import { rollOut } from "./rollOut";
import type { Template } from "./template";
import { territoryPlan } from "./territoryPlan";

/** Every template of the house, in the order of the gallery. */
export const templates: readonly Template[] = [
  customerPlan,
  territoryPlan,
  jointPlan,
  partnershipAudit,
  professionalismPlan,
  dealerFile,
  onboarding,
  correctiveAction,
  negotiationPlan,
  contractFile,
  networkPlan,
  eventPlan,
  rollOut,
  developmentPlan,
];
