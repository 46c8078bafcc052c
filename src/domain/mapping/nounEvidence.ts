import { type NounId, nouns } from "../model/index";
import { readHeader } from "./headerText";
import { OWN_CONCEPTS } from "./nounConcepts";
import type { JudgedColumn } from "./offers";
import { isOfPersons } from "./partyNouns";
import { conceptsOf } from "./segment";
import { nounsNamed } from "./vocabulary";

export type NounWeights = { readonly [Id in NounId]?: number };

const NOUN_IDS = Object.keys(nouns) as NounId[];
const WEIGHT = {
  named: 1.6,
  spokenOf: 0.9,
  workbook: 0.5,
  prefix: 0.35,
  ofLeads: 0.6,
  aboutPersons: -1.5,
  openItems: 0.6,
  inHeaders: 0.3,
};
const MOST_FROM_HEADERS = 1.2;
/** Concepts that speak of a noun without being its own word in headers. */
const ALSO: { readonly [Id in NounId]?: readonly string[] } = {
  orders: ["sales", "delivery"],
  invoices: ["age", "overdue", "balance"],
  forecasts: ["supply"],
};
/** Headers of any table name these: they are who or what a row is of, not what the table is about. */
const COMMON = new Set(["customer", "company", "contact"]);

/** How much the names and titles around a table, and the words in its headers, speak for each noun. */
export function nounEvidence(
  texts: readonly string[],
  columns: readonly JudgedColumn[],
  workbookName = "",
): NounWeights {
  const weights: { [Id in NounId]?: number } = {};
  const add = (noun: NounId, weight: number): void => {
    weights[noun] = (weights[noun] ?? 0) + weight;
  };
  const areLeads = [...texts, workbookName].some(isOfLeads);
  const speaking = (text: string): readonly NounId[] =>
    spokenOf(text).filter((noun) => !(noun === "accounts" && areLeads));
  for (const text of new Set(texts)) {
    const named = nounsNamed(text);
    if (named.length > 0) for (const noun of named) add(noun, WEIGHT.named / named.length);
    else for (const noun of speaking(text)) add(noun, WEIGHT.spokenOf);
  }
  if (isOfPersons(columns)) add("accounts", WEIGHT.aboutPersons);
  if (columns.some(({ header }) => /^(?:contact|person|联系人)(?:owner|负责人)$/.test(header.key)))
    add("contacts", WEIGHT.named);
  add("inquiries", Math.min(2, columns.filter(speaksOfLeads).length) * WEIGHT.ofLeads);
  if (areOpenItems(columns)) add("invoices", WEIGHT.openItems);
  for (const noun of speaking(workbookName)) add(noun, WEIGHT.workbook);
  for (const noun of NOUN_IDS) {
    const own = OWN_CONCEPTS[noun].filter((concept) => !COMMON.has(concept));
    const naming = columns.filter(({ header }) => conceptsOf(header.words).some((concept) => own.includes(concept)));
    add(noun, Math.min(MOST_FROM_HEADERS, naming.length * WEIGHT.inHeaders));
    const prefixed = columns.filter(
      ({ header }) => header.prefix !== null && hasConcept(header.prefix, OWN_CONCEPTS[noun]),
    );
    add(noun, prefixed.length * WEIGHT.prefix);
    if (columns.some(({ header }) => header.isTechnical && nounsNamed(header.key).includes(noun)))
      add(noun, WEIGHT.named);
  }
  return weights;
}

/** "Lead Status", "Lead Owner": told apart from "Lead Source", which everybody has. */
function speaksOfLeads({ header }: JudgedColumn): boolean {
  return /^(?:lead|线索|潜客|询盘|询价|inquiry|enquiry|rfq)(?!source|origin|来源|渠道)./.test(header.key);
}

/** When it is due and what is still open, and nothing of what was delivered: that is a list of what is owed. */
function areOpenItems(columns: readonly JudgedColumn[]): boolean {
  const said = new Set(columns.flatMap(({ header }) => conceptsOf(header.words)));
  const owed = ["due", "balance", "overdue"].filter((concept) => said.has(concept));
  return owed.length > 1 && !said.has("product") && !said.has("quantity");
}

/** The nouns a longer text names: "2026 sales orders of the north" speaks of orders, and so do "orders of customers". */
function spokenOf(text: string): readonly NounId[] {
  const concepts = conceptsOf(readHeader(text).words);
  const own = NOUN_IDS.filter((noun) => OWN_CONCEPTS[noun].some((concept) => concepts.includes(concept)));
  if (own.length > 1) return own.filter((noun) => noun !== "accounts");
  return own.length > 0 ? own : NOUN_IDS.filter((noun) => ALSO[noun]?.some((concept) => concepts.includes(concept)));
}

/** 线索客户, "prospective customers": what else is only called customers there are leads too. */
function isOfLeads(text: string): boolean {
  const concepts = conceptsOf(readHeader(text).words);
  return ["lead", "inquiry"].some((one) => concepts.includes(one)) && /客户|客戶|customer|client/i.test(text);
}

function hasConcept(text: string, wanted: readonly string[]): boolean {
  return conceptsOf([text]).some((concept) => wanted.includes(concept));
}
