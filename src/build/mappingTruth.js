// @ts-check
/** What a truth.json calls things, in the house's words. */

/** @type {{ [entity: string]: string[] }} */
const WORKBOOK_NAMES = { leads: ["inquiries"], payables: ["payables"] };

/** Neutral names of fields; what is not here is a field no noun of the house has, and is not scored. @type {{ [field: string]: string[] }} */
const FIELDS = {
  rep: ["owner"],
  region: ["territory"],
  profit: ["gross_profit"],
  contact: ["contact_name", "name"],
  since: ["created_date"],
  created: ["created_date", "date"],
  lead_id: ["inquiry_no"],
  job_title: ["contact_title", "title"],
  value: ["amount"],
  expected_revenue: ["amount"],
  last_contact: ["last_contact_date"],
  next_date: ["next_date", "next_contact_date"],
  notes: ["remark", "content"],
  terms_days: ["payment_terms"],
  days_overdue: ["overdue_days"],
  aging_bucket: ["bucket"],
  payment_method: ["method"],
  achievement: ["attainment"],
  state: ["province"],
  level: ["grade"],
  need: ["content", "product"],
  wechat: ["im"],
  category: ["type", "purpose"],
  product: ["product", "product_line"],
  account_name: ["account_name", "name"],
  month: ["period"],
};
/** Names that mean another field in one entity. @type {{ [entity: string]: { [field: string]: string[] } }} */
const OF_ENTITY = {
  payments: { paid_date: ["date"], paid_amount: ["amount"] },
  invoices: { paid_date: ["payment_date"] },
  activities: { contact: ["contact_name", "account_name"] },
  orders: { contact: ["account_name"] },
  opportunities: { expected_revenue: ["amount", "-"], value: ["amount", "-"] },
};
/** Where no other field of the entity would be right. @type {{ [entity: string]: string }} */
const NOUN = { leads: "inquiries", payables: "invoices" };

/** The house's fields a neutral name may be; null where it is not scored. @param {string} entity @param {string} field */
function fieldsNamed(entity, field) {
  const noun = NOUN[entity] ?? entity;
  const known = fieldsOf(noun);
  const names = OF_ENTITY[entity]?.[field] ?? FIELDS[field] ?? [field];
  const right = names.filter((name) => name === "-" || known.has(name));
  return right.length === 0 ? null : right.map((name) => (name === "-" ? name : `${noun}.${name}`));
}

/** @param {string} noun @returns {Set<string>} */
function fieldsOf(noun) {
  const path = require("path");
  const { nouns } = require(path.join(__dirname, "../domain/model/index.ts"));
  const snakeCase = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return new Set(Object.keys(nouns[noun]?.fields ?? {}).map(snakeCase));
}

module.exports = { WORKBOOK_NAMES, fieldsNamed };
