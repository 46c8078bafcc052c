import { noun, type RowOf } from "./noun";

/** One order, or one line of one. */
export const orders = noun({
  id: "orders",
  fields: {
    orderNo: "id",
    accountName: "text",
    orderDate: "date",
    product: "text",
    productLine: "text",
    quantity: "number",
    unit: "text",
    unitPrice: "money",
    amount: "money",
    amountLocal: "money",
    currency: "text",
    fxRate: "number",
    cost: "money",
    grossProfit: "money",
    gpRate: "ratio",
    owner: "person",
    leadOrigin: "choice",
    incoterm: "text",
    requestedDate: "date",
    etd: "date",
    eta: "date",
    deliveredDate: "date",
    status: "choice",
    batchNo: "text",
    deposit: "money",
    balance: "money",
    contractNo: "text",
    remark: "text",
  },
  required: ["accountName", "orderDate", "amount"],
  key: ["orderNo"],
});

export type Order = RowOf<typeof orders>;
