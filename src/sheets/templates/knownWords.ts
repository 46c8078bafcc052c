import { foldText } from "../../domain/kernel/text";
import { nounHeaders } from "../../domain/mapping/headers/index";
import type { AccountFactId } from "../../domain/plans/facts";
import { auditActionColumns } from "./columns";
import { customerPlan } from "./customerPlan";
import { factWords } from "./facts";
import { headOf } from "./layout";
import { partnershipAudit } from "./partnershipAudit";
import type { FilledFrom, TablePart, Template, Words } from "./template";

/** A label as it is compared: without the colon or the star a form puts behind it. */
export function labelKey(text: string): string {
  return foldText(text)
    .replace(/[:：*＊\s]+$/u, "")
    .trim();
}

function keysOf(title: Words): string[] {
  return Object.values(title).map(labelKey);
}

/** The id that the house's own plans have for a column of these words; rows of such a column are read back as theirs. */
const COLUMN_IDS = new Map(
  [...auditActionColumns, ...pointColumns()].flatMap(({ id, title }) => keysOf(title).map((key) => [key, id] as const)),
);

function pointColumns() {
  return partnershipAudit.parts.flatMap((part) => (part.kind === "table" && part.id === "points" ? part.columns : []));
}

export function knownColumn(header: string): string | null {
  return COLUMN_IDS.get(labelKey(header)) ?? null;
}

const FACT_IDS = new Map<string, AccountFactId>([
  ...factHeaders(),
  ...Object.entries(factWords).flatMap(([id, title]) =>
    keysOf(title).map((key) => [key, id as AccountFactId] as const),
  ),
]);

/** Headers under which an accounts sheet holds what a plan knows as a fact of the same name. */
function factHeaders(): (readonly [string, AccountFactId])[] {
  return Object.entries(nounHeaders.accounts.fields).flatMap(([field, { en, zh }]) =>
    field in factWords
      ? [en, zh].flatMap((list) => list.split(" | ").map((word) => [labelKey(word), field as AccountFactId] as const))
      : [],
  );
}

/** What the sheets know that a label of a form asks for; null where it asks for something else. */
export function knownFact(label: string): AccountFactId | null {
  return FACT_IDS.get(labelKey(label)) ?? null;
}

const AS_OF = new Set(["date", "report date", "日期", "填表日期", "报告日期", "制表日期"]);
const SUBJECTS = (["account", "territory", "person"] as const).map((subject) => {
  const [about, asOf] = headOf({ subject } as Template).fields;
  for (const key of keysOf(asOf!.title)) AS_OF.add(key);
  return [subject, new Set(keysOf(about!.title))] as const;
});

/** Whom a form is about, or its day: every plan has both in its head already. */
export function headRole(label: string): "account" | "territory" | "person" | "asOf" | null {
  const key = labelKey(label);
  if (AS_OF.has(key)) return "asOf";
  if (FACT_IDS.get(key) === "name") return "account";
  return SUBJECTS.find(([, words]) => words.has(key))?.[0] ?? null;
}

const FILLED: readonly TablePart[] = customerPlan.parts.filter(
  (part): part is TablePart => part.kind === "table" && part.filledFrom !== undefined,
);
const LEAST_COLUMNS = 3;

/** Rows of the sheets that a table with these headers is a list of, and the columns they fill; null for any other. */
export function knownList(
  headers: readonly string[],
): { readonly filledFrom: FilledFrom; readonly columns: readonly (string | null)[] } | null {
  for (const { columns, filledFrom } of FILLED) {
    const ids = headers.map(
      (header) => columns.find(({ title }) => keysOf(title).includes(labelKey(header)))?.id ?? null,
    );
    if (ids.filter((id) => id !== null).length >= LEAST_COLUMNS) return { filledFrom: filledFrom!, columns: ids };
  }
  return null;
}
