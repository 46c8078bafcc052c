import type { CardNoun } from "../../../domain/accountCard/desk";
import { amountOf, type Money } from "../../../domain/kernel/money";
import type { FieldOf } from "../../../domain/model/features";
import { type NounId, nouns } from "../../../domain/model/index";
import type { Kind } from "../../../domain/model/noun";
import type { SalesBook } from "../../../sheets/salesBook";
import { useNumbers } from "../../hooks/useNumbers";

/** By what a row is called (the first that it fills in), and what is said of it. */
interface Shown<Id extends NounId> {
  readonly title: readonly FieldOf<Id>[];
  readonly facts: readonly FieldOf<Id>[];
}

const SHOWN: { readonly [Noun in CardNoun]: Shown<Noun> } = {
  accounts: { title: ["name"], facts: ["owner", "city", "phone"] },
  contacts: {
    title: ["name", "lastName", "firstName", "email"],
    facts: ["title", "department", "role", "phone", "mobile", "email", "birthday"],
  },
  activities: {
    title: ["date", "activityId"],
    facts: ["type", "subject", "content", "result", "commitment", "nextDate", "nextAction", "owner"],
  },
  inquiries: { title: ["date", "inquiryNo"], facts: ["product", "quantity", "content", "grade", "status", "owner"] },
  opportunities: {
    title: ["name", "oppId"],
    facts: ["stage", "status", "amount", "currency", "probability", "closeDate", "nextStep", "owner"],
  },
  orders: { title: ["orderNo", "orderDate"], facts: ["orderDate", "product", "amount", "currency", "status", "owner"] },
  invoices: {
    title: ["invoiceNo", "invoiceDate"],
    facts: ["invoiceDate", "dueDate", "amount", "balance", "currency", "status"],
  },
  payments: { title: ["receiptNo", "date"], facts: ["date", "amount", "currency", "invoiceNo", "method"] },
  complaints: {
    title: ["subject", "description", "complaintNo"],
    facts: ["receivedAt", "severity", "status", "handler", "resolution"],
  },
  contracts: { title: ["contractNo", "name"], facts: ["name", "startDate", "endDate", "amount", "commitment"] },
  expenses: { title: ["date", "expenseNo"], facts: ["type", "purpose", "amount", "currency", "owner"] },
};

type AnyRow = { readonly [field: string]: string | number | null };

/** How rows of any noun are told in a line or two. */
export function useRowText({ records, moneyDigits }: SalesBook) {
  const valueText = useValueText(moneyDigits);
  return (noun: CardNoun, row: number): { readonly title: string; readonly facts: string } => {
    const said = records[noun].rows[row] as unknown as AnyRow;
    const { title, facts } = SHOWN[noun] as { title: readonly string[]; facts: readonly string[] };
    const called = title.find((field) => said[field] !== null);
    const told = facts.filter((field) => field !== called && said[field] !== null);
    const text = (field: string) => valueText(kindOf(noun, field), said[field]!);
    return { title: called === undefined ? "–" : text(called), facts: told.map(text).join(" · ") };
  };
}

/** A value as a person reads it. */
export function useValueText(moneyDigits: number) {
  const numbers = useNumbers();
  return (kind: Kind, value: string | number): string => {
    switch (kind) {
      case "money":
        return numbers.money(amountOf(value as Money, moneyDigits));
      case "ratio":
        return numbers.share(value as number);
      case "number":
        return numbers.plain(value as number);
      case "moment":
        return String(value).replace("T", " ");
      default:
        return String(value);
    }
  };
}

function kindOf(noun: CardNoun, field: string): Kind {
  return (nouns[noun].fields as { readonly [name: string]: Kind })[field]!;
}
