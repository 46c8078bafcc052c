import { noun, type RowOf } from "./noun";

/** A bill, or what is still open of it. */
export const invoices = noun({
  id: "invoices",
  fields: {
    invoiceNo: "id",
    accountName: "text",
    accountId: "id",
    docType: "choice",
    invoiceDate: "date",
    dueDate: "date",
    amount: "money",
    paidAmount: "money",
    balance: "money",
    currency: "text",
    overdueDays: "number",
    bucket: "text",
    agingCurrent: "money",
    aging_1_30: "money",
    aging_31_60: "money",
    aging_61_90: "money",
    aging_90Plus: "money",
    paymentTerms: "text",
    paymentDate: "date",
    owner: "person",
    team: "text",
    orderNo: "text",
    contractNo: "text",
    status: "choice",
    dispute: "text",
    promiseDate: "date",
    badDebt: "money",
    creditLimit: "money",
    remark: "text",
  },
  required: ["accountName", "balance"],
  key: ["invoiceNo"],
});

export type Invoice = RowOf<typeof invoices>;
