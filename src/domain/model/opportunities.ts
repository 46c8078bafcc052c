import { noun, type RowOf } from "./noun";

/** A possible deal and the stage it is in. */
export const opportunities = noun({
  id: "opportunities",
  fields: {
    oppId: "id",
    name: "text",
    accountName: "text",
    contactName: "text",
    stage: "choice",
    status: "choice",
    amount: "money",
    currency: "text",
    probability: "ratio",
    closeDate: "date",
    createdDate: "date",
    source: "text",
    leadOrigin: "choice",
    owner: "person",
    product: "text",
    nextStep: "text",
    competitor: "text",
    lossReason: "text",
    lastActivity: "date",
    nextActivity: "date",
    territory: "text",
    type: "choice",
    remark: "text",
  },
  required: ["name"],
  key: ["name"],
});

export type Opportunity = RowOf<typeof opportunities>;
