import { type NounId, nouns } from "../model/index";
import type { HeaderText } from "./headerText";
import type { JudgedColumn, Offer } from "./offers";
import { isCustomer, isSupplier } from "./parties";
import { conceptsOf } from "./segment";

type Offers = Map<number, readonly Offer[]>;

const RAISED = 0.99;
const BELOW = 0.03;
/** Not enough to be mapped, but to be asked about. */
const ASKED = 0.5;
const AGING = /^aging_/;

/** Offers for each column, corrected by what stands beside it: some titles mean something else in company. */
export function inContext(
  noun: NounId,
  columns: readonly JudgedColumn[],
  offersFor: (column: JudgedColumn) => readonly Offer[],
): ReadonlyMap<number, readonly Offer[]> {
  const offers: Offers = new Map(columns.map((column) => [column.column, offersFor(column)]));
  for (const rule of RULES[noun] ?? []) rule(columns, offers, noun);
  nameWithoutHeader(noun, columns, offers);
  return offers;
}

type Rule = (columns: readonly JudgedColumn[], offers: Offers, noun: NounId) => void;

const RULES: { readonly [Id in NounId]?: readonly Rule[] } = {
  accounts: [personBesideCompany("name"), groupBesideType, numberBesideName, headBesideRep],
  inquiries: [personBesideCompany("accountName")],
  opportunities: [ourCompany],
  contracts: [ourCompany],
  complaints: [ourCompany],
  invoices: [totalOfBuckets, supplierAsAccount, numberBesideName, ourCompany],
  payments: [numberBesideName, ourCompany],
  orders: [priceAsAmount, rateAsPrice, numberBesideName, ourCompany, partOfLine],
};

/** 客户名称 is a person where 客户公司 stands beside it. */
function personBesideCompany(accountField: string): Rule {
  return (columns, offers) => {
    const companies = columns.filter(({ header }) => says(header, ["company", "customer"]));
    if (companies.length !== 1) return;
    for (const column of columns) {
      if (column === companies[0]) replace(offers, column, accountField, RAISED);
      else if (says(column.header, ["customer", "name"]) || says(column.header, ["customer"])) {
        offers.set(column.column, []);
        replace(offers, column, "contactName", 0.9);
      }
    }
  };
}

/** A company beside a customer is the one of us that sells: Odoo's Company, SAP's company code. */
function ourCompany(columns: readonly JudgedColumn[], offers: Offers): void {
  const customers = [["customer"], ["customer", "name"], ["company", "customer"], ["company", "customer", "name"]];
  if (!columns.some(({ header }) => customers.some((concepts) => says(header, concepts)))) return;
  for (const { column, header } of columns) {
    if (!says(header, ["company"]) && !says(header, ["company", "name"])) continue;
    if (/店|客商|往来/.test(header.key)) continue;
    offers.set(
      column,
      (offers.get(column) ?? []).filter(({ field }) => field !== "accountName"),
    );
  }
}

/** ERPNext: a customer's group is what others call its type, beside a type that is only company or individual. */
function groupBesideType(columns: readonly JudgedColumn[], offers: Offers): void {
  const group = columns.find(({ header }) => header.key === "customergroup");
  if (group && columns.some(({ header }) => header.key === "customertype")) replace(offers, group, "type", RAISED);
}

/** 负责人 is who looks after the customer, unless a 业务员 stands beside it: then it may be the head of the firm. */
function headBesideRep(columns: readonly JudgedColumn[], offers: Offers): void {
  const rep = columns.find(({ header }) => /^(?:业务|销售)(?:员|代表|人员|经理)(?:姓名|名称)?$/.test(header.key));
  const head = columns.find(({ header }) => /^负责人(?:姓名)?$/.test(header.key));
  if (!rep || !head) return;
  replace(offers, rep, "owner", RAISED);
  offers.set(head.column, []);
  replace(offers, head, "contactName", ASKED);
}

/** In a list of suppliers' bills the supplier stands where the customer would. */
function supplierAsAccount(columns: readonly JudgedColumn[], offers: Offers): void {
  const suppliers = columns.filter(({ header }) => isSupplier(header));
  if (suppliers.length === 0 || columns.some(({ header }) => isCustomer(header))) return;
  const [named = suppliers[0]!] = suppliers.filter(({ header }) => !says(header, ["vendor", "id"]));
  replace(offers, named, "accountName", 0.9);
}

/** One piece a row: where no quantity and no amount stands, the price is what was sold for. */
function priceAsAmount(columns: readonly JudgedColumn[], offers: Offers): void {
  const best = columns.map((column) => ({ column, field: offers.get(column.column)?.[0]?.field }));
  if (best.some(({ field }) => field === "quantity" || field === "amount" || field === "balance")) return;
  const prices = best.filter(({ field }) => field === "unitPrice");
  if (prices.length === 1) replace(offers, prices[0]!.column, "amount", 0.9);
}

/** SAP: "Customer" and "Sold-to Party" hold the number where "Customer Name" or "Name 1" stands beside them. */
function numberBesideName(columns: readonly JudgedColumn[], offers: Offers, noun: NounId): void {
  const bare = columns.filter(({ header }) =>
    /^(?:customer|account|debtor|client|soldto(?:party|pt)?)$/.test(header.key),
  );
  const name = columns.find(({ header }) => /^(?:customername|accountname|clientname|name1)$/.test(header.key));
  const isNumbered = columns.some(({ column }) => offers.get(column)?.[0]?.field === "accountId");
  if (!name || isNumbered || bare.length !== 1 || bare[0]!.profile.longTexts > 0) return;
  offers.set(bare[0]!.column, []);
  if ("accountId" in nouns[noun].fields) replace(offers, bare[0]!, "accountId", 0.85);
  else replace(offers, name, "accountName", 0.9);
}

/** "Rate" beside a quantity is the price where no currency asks for an exchange rate. */
function rateAsPrice(columns: readonly JudgedColumn[], offers: Offers): void {
  const rate = columns.find(({ header }) => header.key === "rate");
  const has = (field: string): boolean =>
    columns.some((one) => one !== rate && offers.get(one.column)?.[0]?.field === field);
  if (rate && has("quantity") && !has("currency") && !has("unitPrice")) replace(offers, rate, "unitPrice", 0.9);
}

const FINER = /^(?:sub|子|小类|二级|三级)/;

/** A sub-category beside a category only divides it: the line is the category. */
function partOfLine(columns: readonly JudgedColumn[], offers: Offers): void {
  const lines = columns.filter(({ column }) => offers.get(column)?.[0]?.field === "productLine");
  const finer = lines.filter(({ header }) => FINER.test(header.key));
  if (finer.length === lines.length) return;
  for (const { column } of finer)
    offers.set(
      column,
      offers.get(column)!.filter(({ field }) => field !== "productLine"),
    );
}

/** The total beside aging buckets is what is still open. */
function totalOfBuckets(columns: readonly JudgedColumn[], offers: Offers): void {
  const buckets = columns.filter(({ column }) => AGING.test(offers.get(column)?.[0]?.field ?? ""));
  if (buckets.length < 2) return;
  for (const column of columns) {
    if (/^(?:grand)?total(?:amount)?$|^(?:合计|总计|总额|合计金额)$/.test(column.header.key)) {
      offers.set(column.column, []);
      replace(offers, column, "balance", RAISED - 0.01);
    }
  }
}

const NAMELESS: { readonly [Id in NounId]?: string } = {
  invoices: "accountName",
  payments: "accountName",
  orders: "accountName",
};
const FIGURES = new Set(["amount", "balance", "paidAmount", "agingCurrent", "badDebt"]);

/** QuickBooks leaves the title over the customers blank: names beside nothing but money. */
function nameWithoutHeader(noun: NounId, columns: readonly JudgedColumn[], offers: Offers): void {
  const [first, ...others] = columns;
  const field = NAMELESS[noun];
  if (!first || !field || first.header.key !== "" || others.length < 2) return;
  const areFigures = others.every(({ column }) => {
    const best = offers.get(column)?.[0]?.field ?? "";
    return FIGURES.has(best) || AGING.test(best);
  });
  if (areFigures && (first.profile.filled === 0 || first.profile.texts > 0.5)) replace(offers, first, field, 0.85);
}

function says(header: HeaderText, concepts: readonly string[]): boolean {
  return conceptsOf(header.words).join() === [...concepts].sort().join();
}

function replace(offers: Offers, column: JudgedColumn, field: string, confidence: number): void {
  const others = (offers.get(column.column) ?? [])
    .filter((offer) => offer.field !== field)
    .map((offer) => ({ ...offer, confidence: Math.min(offer.confidence, confidence - BELOW) }));
  const raised: Offer = { field, confidence, isExact: true, column, evidence: "header", isContradicted: false };
  offers.set(
    column.column,
    [raised, ...others].sort((a, b) => b.confidence - a.confidence),
  );
}
