import { noun, type RowOf } from "./noun";

/** What is to be reached: per person, account, region or product line, and period. */
export const targets = noun({
  id: "targets",
  fields: {
    owner: "person",
    accountName: "text",
    territory: "text",
    productLine: "text",
    metric: "choice",
    period: "text",
    target: "money",
    targetGp: "money",
    targetNew: "number",
    targetCollection: "money",
    actual: "money",
    attainment: "ratio",
    weight: "ratio",
    remark: "text",
  },
  required: ["target"],
  key: ["owner", "period"],
});

export type Target = RowOf<typeof targets>;
