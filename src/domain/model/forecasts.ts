import { noun, type RowOf } from "./noun";

/** What is expected to be sold in a period. */
export const forecasts = noun({
  id: "forecasts",
  fields: {
    period: "text",
    accountName: "text",
    product: "text",
    owner: "person",
    baseline: "number",
    forecast: "number",
    committed: "number",
    actual: "number",
    supply: "number",
    eta: "date",
    assumption: "text",
    version: "text",
  },
  required: ["period", "forecast"],
  key: ["period", "accountName", "product"],
});

export type Forecast = RowOf<typeof forecasts>;
