// @ts-check
/**
 * Portfolio and receivables against answers worked out elsewhere: `npm run score:references -- FOLDER`, where FOLDER
 * holds real/<set>/reference.json with its CSV files and its workbook, and cases/worked/*.json. Node only.
 */
const fs = require("fs");
const path = require("path");
const { Scores, amount, csv, day, domain, rowOf } = require("./referenceSets.js");
const { scoreWorkedCases } = require("./scoreWorkedCases.js");
const { scoreClassicModels } = require("./scoreClassicModels.js");
const { EVER, scoreRanking } = require("./scoreRanking.js");
const { scoreSuperstore } = require("./scoreSuperstore.js");
const { scoreWorkbook } = require("./scoreWorkbooks.js");

const { indexAccounts } = require(path.join(domain, "accountIndex.ts"));
const { dealState } = require(path.join(domain, "choiceWords.ts"));
const { DEFAULT_PORTFOLIO_RULES, reviewPortfolio } = require(path.join(domain, "portfolio/review.ts"));
const { conversion, weightedPipeline, winRate } = require(path.join(domain, "portfolio/funnel.ts"));

/** @typedef {import("./referenceSets.js").Csv} Csv */
/** @typedef {{ [figure: string]: any }} Reference */

/** @param {string} set @param {Reference} reference @param {any} scores */
function scoreCrm(set, reference, scores) {
  const folder = path.join(set, "normalised");
  const deals = csv(folder, "sales_pipeline");
  const team = new Map(csv(folder, "sales_teams").map((row) => [row.sales_agent, row]));
  const sector = new Map(csv(folder, "accounts").map((row) => [row.account, row.sector]));
  const rateOf = ratesOf(deals, (deal) => deal.deal_stage);
  /** @param {string} figure @param {Reference} expected @param {(deal: Csv) => string | undefined} keyOf */
  const compare = (figure, expected, keyOf) =>
    Object.entries(expected).forEach(([key, { win_rate: rate }]) => {
      if (rate !== null)
        scores.check(
          `win rate ${figure} ${key}`,
          rateOf((deal) => keyOf(deal) === key),
          rate,
        );
    });
  scores.check(
    "win rate",
    rateOf(() => true),
    reference.overall.win_rate,
  );
  compare("agent", reference.per_agent, (deal) => deal.sales_agent);
  compare("manager", reference.per_manager, (deal) => team.get(deal.sales_agent ?? "")?.manager);
  compare("region", reference.per_region, (deal) => team.get(deal.sales_agent ?? "")?.regional_office);
  compare("product", reference.per_product, (deal) => deal.product);
  compare("sector", reference.per_sector, (deal) => sector.get(deal.account ?? ""));
  scorePipeline(folder, deals, reference, scores);
  const orders = deals
    .filter((deal) => dealState(deal.deal_stage, null) === "won")
    .map((deal) =>
      rowOf("orders", { accountName: deal.account, orderDate: day(deal.close_date), amount: amount(deal.close_value) }),
    );
  const index = indexAccounts([], orders);
  const review = reviewPortfolio({ orders, invoices: [], opportunities: [], index }, EVER, DEFAULT_PORTFOLIO_RULES);
  scoreRanking({ ...review, index }, reference.accounts_won, scores);
}

/** @param {string} folder @param {Csv[]} deals @param {Reference} reference @param {any} scores */
function scorePipeline(folder, deals, { open_pipeline: expected, overall }, scores) {
  // The deals spell one product "GTXPro", the price list "GTX Pro".
  const plain = (/** @type {string | undefined} */ name) => (name ?? "").replaceAll(" ", "");
  const price = new Map(csv(folder, "products").map((row) => [plain(row.product), Number(row.sales_price)]));
  for (const stage of ["Engaging", "Prospecting"]) {
    const open = deals.filter((deal) => deal.deal_stage === stage);
    const weighed = open.map((deal) => ({ amount: price.get(plain(deal.product)), probability: overall.win_rate }));
    scores.check(
      `weighted pipeline ${stage}`,
      weightedPipeline(weighed).value,
      expected[stage.toLowerCase()].weighted,
      0.05,
    );
  }
}

/** @param {Csv[]} deals @param {(deal: Csv) => string | undefined} stageOf */
function ratesOf(deals, stageOf) {
  return (/** @type {(deal: Csv) => boolean} */ test) => {
    const states = deals.filter(test).map((deal) => dealState(stageOf(deal) ?? null, null));
    const count = (/** @type {string} */ state) => states.filter((one) => one === state).length;
    return winRate(count("won"), count("lost")).value;
  };
}

/** @param {string} set @param {Reference} reference @param {any} scores */
function scoreZoho(set, reference, scores) {
  const rateOf = ratesOf(csv(path.join(set, "normalised"), "Potentials"), (deal) => deal.Stage);
  scores.check(
    "win rate",
    rateOf(() => true),
    reference.win_rate,
  );
  for (const [owner, { win_rate: rate }] of Object.entries(reference.per_owner)) {
    scores.check(
      `win rate ${owner}`,
      rateOf((deal) => deal["Potential Owner"] === owner),
      rate,
    );
  }
}

/** @param {string} _set @param {Reference} reference @param {any} scores */
function scoreLeads(_set, reference, scores) {
  scores.check("conversion", conversion(reference.leads, reference.converted).value, reference.rate);
  for (const [figure, groups] of Object.entries(reference).filter(([key]) => key.startsWith("by_"))) {
    for (const [key, { leads, converted, rate }] of Object.entries(groups)) {
      scores.check(`conversion ${figure} ${key}`, conversion(leads, converted).value, rate);
    }
  }
}

/** @type {{ [set: string]: (set: string, reference: Reference, scores: any) => void }} */
const SETS = {
  superstore_en: (set, reference, scores) => scoreSuperstore(set, reference, "superstore_en", scores),
  superstore_zh: (set, reference, scores) => scoreSuperstore(set, reference, "superstore_zh", scores),
  classicmodels: scoreClassicModels,
  crm_sales_opportunities: scoreCrm,
  zoho_crm: scoreZoho,
  leads_x_education: scoreLeads,
};

/** @param {string} folder */
async function scoreSets(folder) {
  let wrong = 0;
  for (const [name, score] of Object.entries(SETS)) {
    const file = path.join(folder, "real", name, "reference.json");
    if (!fs.existsSync(file)) continue;
    const scores = new Scores(name);
    const reference = JSON.parse(fs.readFileSync(file, "utf8"));
    score(path.dirname(file), reference, scores);
    wrong += scores.print() + (await scoreWorkbook(path.dirname(file), reference));
  }
  return wrong;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("npm run score:references -- FOLDER");
scoreSets(folder).then((wrong) => {
  process.exitCode = wrong + scoreWorkedCases(path.join(folder, "cases/worked")) > 0 ? 1 : 0;
});
