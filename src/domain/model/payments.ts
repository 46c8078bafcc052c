import { noun, type RowOf } from "./noun";

/** Money that came in. */
export const payments = noun({
  id: "payments",
  fields: {
    receiptNo: "id",
    accountName: "text",
    accountId: "id",
    date: "date",
    amount: "money",
    currency: "text",
    method: "text",
    bank: "text",
    invoiceNo: "text",
    contractNo: "text",
    owner: "person",
    territory: "text",
    status: "choice",
    remark: "text",
  },
  required: ["accountName", "date", "amount"],
  key: ["receiptNo"],
});

export type Payment = RowOf<typeof payments>;
