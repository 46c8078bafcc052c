import { noun, type RowOf } from "./noun";

/** What both sides signed, and until when it holds. */
export const contracts = noun({
  id: "contracts",
  fields: {
    contractNo: "id",
    name: "text",
    accountName: "text",
    type: "choice",
    signDate: "date",
    startDate: "date",
    endDate: "date",
    renewalDate: "date",
    term: "text",
    amount: "money",
    commitment: "text",
    rebate: "text",
    signedBy: "person",
    status: "choice",
    owner: "person",
    paymentTerms: "text",
    remark: "text",
  },
  required: ["accountName"],
  key: ["contractNo"],
});

export type Contract = RowOf<typeof contracts>;
