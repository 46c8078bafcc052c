import { noun, type RowOf } from "./noun";

/** What was heard of competitors, prices and the market. */
export const marketInfo = noun({
  id: "marketInfo",
  fields: {
    date: "date",
    competitor: "text",
    brand: "text",
    product: "text",
    price: "money",
    ourPrice: "money",
    conditions: "text",
    share: "ratio",
    territory: "text",
    accountName: "text",
    topic: "choice",
    content: "text",
    impact: "choice",
    action: "text",
    source: "text",
    owner: "person",
    remark: "text",
  },
  required: [],
  key: ["date", "competitor"],
});

export type MarketInfo = RowOf<typeof marketInfo>;
