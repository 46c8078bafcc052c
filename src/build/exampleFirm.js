// @ts-check
/** A customer with enough history to fill any template; a firm nobody has. Node only. */
const path = require("path");
const { requireTypeScript } = require("./requireTypeScript");

requireTypeScript();
const domain = path.join(__dirname, "../domain");
const { indexAccounts } = require(path.join(domain, "accountIndex.ts"));
const { nouns } = require(path.join(domain, "model/index.ts"));
const { planFacts } = require(path.join(domain, "plans/facts.ts"));

const NAME = "Aurora Tyres";

/** @param {string} noun @param {object} given @returns {any} */
const row = (noun, given) => ({
  ...Object.fromEntries(Object.keys(nouns[noun].fields).map((field) => [field, null])),
  ...given,
});
const ours = { accountName: NAME };

const given = {
  accounts: [
    row("accounts", {
      ...{
        name: NAME,
        grade: "A",
        owner: "Lin Mei",
        territory: "East",
        city: "Harbour Town",
        phone: "+44 113 4960101",
      },
      ...{ contactName: "Wang Wei", email: "wang@aurora.example", creditLimit: 500_000_00, potential: 900_000_00 },
      ...{ paymentTerms: "30 days", type: "Dealer", address: "1 Quay Street" },
    }),
  ],
  contacts: ["Wang Wei", "Ann Shore"].map((name) => row("contacts", { ...ours, name, title: "Buyer", phone: "1" })),
  orders: Array.from({ length: 24 }, (_, at) =>
    row("orders", {
      ...{
        ...ours,
        orderDate: `${2024 + Math.floor((at + 6) / 12)}-${String(((at + 6) % 12) + 1).padStart(2, "0")}-05`,
      },
      ...{ amount: (at + 1) * 1000_00, grossProfit: (at + 1) * 200_00, quantity: at + 1, orderNo: `S-${at}` },
      productLine: ["Truck", "Car", "Farm"][at % 3],
    }),
  ),
  opportunities: [
    row("opportunities", { ...ours, name: "Fleet", amount: 80_000_00, stage: "Quote", closeDate: "2026-09-01" }),
  ],
  contracts: [
    row("contracts", {
      ...{ ...ours, contractNo: "C-1", name: "Supply 2026", startDate: "2026-01-01", endDate: "2026-12-31" },
      ...{ amount: 300_000_00, commitment: "300 sets per year", rebate: "1% from 50 sets; 2% from 200 sets" },
    }),
  ],
  forecasts: [1, 2, 3].map((month) =>
    row("forecasts", { ...ours, period: `2026-0${6 + month}`, product: "Truck", forecast: 100 * month, actual: null }),
  ),
};

/** By noun; of every other noun none. @type {any} */
const exampleRows = { ...Object.fromEntries(Object.keys(nouns).map((noun) => [noun, []])), ...given };

/** What its sheets know of the customer. @param {string} asOf */
function exampleFacts(asOf) {
  return planFacts(NAME, [0], indexAccounts(exampleRows.accounts), exampleRows, asOf, 2);
}

module.exports = { exampleFacts, exampleRows };
