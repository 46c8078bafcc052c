import { noun, type RowOf } from "./noun";

/** What a customer is not content with, and how it was settled. */
export const complaints = noun({
  id: "complaints",
  fields: {
    complaintNo: "id",
    accountName: "text",
    contactName: "text",
    receivedAt: "moment",
    channel: "text",
    type: "choice",
    subject: "text",
    description: "text",
    severity: "choice",
    orderNo: "text",
    product: "text",
    batchNo: "text",
    passedTo: "text",
    passedAt: "moment",
    handler: "person",
    team: "text",
    resolution: "text",
    repliedAt: "moment",
    resolvedAt: "moment",
    status: "choice",
    satisfaction: "number",
    claimAmount: "money",
    remark: "text",
  },
  required: ["accountName", "receivedAt"],
  key: ["complaintNo"],
});

export type Complaint = RowOf<typeof complaints>;
