import type { NounId } from "../model/index";
import type { HeaderText } from "./headerText";
import { conceptsOf } from "./segment";

/** Concepts that name the noun itself: in its own sheets they may be left out of a header, and elsewhere they point to it. */
export const OWN_CONCEPTS: { readonly [Id in NounId]: readonly string[] } = {
  accounts: ["customer", "company", "dealer"],
  contacts: ["contact"],
  activities: ["activity", "visit", "call"],
  inquiries: ["inquiry", "lead"],
  opportunities: ["deal"],
  orders: ["order"],
  invoices: ["invoice", "receivable"],
  payments: ["payment"],
  targets: ["target"],
  complaints: ["complaint"],
  contracts: ["contract"],
  expenses: ["expense"],
  marketInfo: ["competitor"],
  forecasts: ["forecast"],
};

/** Concepts a header of the noun's own sheet may leave out; of a target or forecast its own word is the measure itself. */
export const DROPPED_CONCEPTS: { readonly [Id in NounId]: readonly string[] } = {
  ...OWN_CONCEPTS,
  targets: [],
  forecasts: [],
};

/** The field that points from a noun's row to a row of another. */
const REFERENCES: { readonly [Id in NounId]?: { readonly [To in NounId]?: string } } = {
  contacts: { accounts: "accountName" },
  activities: { accounts: "accountName", contacts: "contactName", opportunities: "opportunity" },
  inquiries: { accounts: "accountName", contacts: "contactName" },
  opportunities: { accounts: "accountName", contacts: "contactName" },
  orders: { accounts: "accountName", contracts: "contractNo" },
  invoices: { accounts: "accountName", orders: "orderNo", contracts: "contractNo" },
  payments: { accounts: "accountName", invoices: "invoiceNo", contracts: "contractNo" },
  complaints: { accounts: "accountName", contacts: "contactName", orders: "orderNo" },
  contracts: { accounts: "accountName" },
  expenses: { accounts: "accountName", contacts: "contactName" },
  targets: { accounts: "accountName" },
  marketInfo: { accounts: "accountName" },
  forecasts: { accounts: "accountName" },
};
const NAMES_A_ROW = new Set(["name", "subject", "id", ""]);

/**
 * What "Person - Name" is in a sheet of the noun: "own" when the part before is the noun itself, a reference to another
 * noun (null when it says something else of that noun, such as its e-mail), and null when the part before names no noun.
 */
export function referenceIn(noun: NounId, header: HeaderText): "own" | { readonly field: string | null } | null {
  const before = conceptsOf([header.prefix!]);
  const named = (Object.keys(OWN_CONCEPTS) as NounId[]).filter((id) =>
    OWN_CONCEPTS[id].some((concept) => before.includes(concept)),
  );
  if (named.length === 0) return null;
  if (named.includes(noun)) return "own";
  const said = conceptsOf(header.words).join();
  return { field: NAMES_A_ROW.has(said) ? (REFERENCES[noun]?.[named[0]!] ?? null) : null };
}
