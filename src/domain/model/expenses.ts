import { noun, type RowOf } from "./noun";

/** Money spent on an account or by a person. */
export const expenses = noun({
  id: "expenses",
  fields: {
    expenseNo: "id",
    date: "date",
    owner: "person",
    accountName: "text",
    contactName: "text",
    type: "choice",
    amount: "money",
    currency: "text",
    purpose: "text",
    budget: "money",
    approved: "choice",
    invoiceStatus: "text",
    remark: "text",
  },
  required: ["date", "amount"],
  key: ["date", "amount"],
});

export type Expense = RowOf<typeof expenses>;
