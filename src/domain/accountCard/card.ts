import { type DealState, dealState, isDone } from "../choiceWords";
import { type ContractStage, contractTerm, DEFAULT_CONTRACT_RULES } from "../contracts/states";
import type { AccountEntry } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { type OpenItem, openItems } from "../receivables/ledger";
import type { TodayRules } from "../today/rules";
import { type ContactState, contactState } from "./contactState";
import { type AccountDesk, CARD_NOUNS, type CardNoun } from "./desk";
import { type AccountSales, salesByYear } from "./salesByYear";

/** Everything known of one account across the sheets. Rows are numbered as the rows of their noun. */
export interface AccountCard {
  readonly account: number;
  readonly entry: AccountEntry;
  readonly contact: ContactState;
  readonly contacts: readonly number[];
  readonly sales: AccountSales;
  readonly owed: Owed;
  /** Open ones first, then the newest. */
  readonly deals: readonly { readonly row: number; readonly state: DealState }[];
  /** Of the open ones, the newest first; as are inquiries. */
  readonly openDeals: Money;
  readonly inquiries: readonly number[];
  /** Open ones first, then the newest. */
  readonly complaints: readonly { readonly row: number; readonly isOpen: boolean }[];
  readonly contracts: readonly {
    readonly row: number;
    readonly stage: ContractStage;
    readonly renewBy: IsoDate | null;
  }[];
  /** Everything with a day, the newest first. */
  readonly timeline: readonly { readonly noun: CardNoun; readonly row: number; readonly day: IsoDate }[];
}

/** What an account owes against what it may. */
export interface Owed {
  /** Whether any sheet says what was billed or paid; of orders alone nobody knows what is still open. */
  readonly isKept: boolean;
  /** The latest first. */
  readonly items: readonly OpenItem[];
  readonly total: Money;
  readonly overdue: Money;
  /** Null where nobody set one. */
  readonly limit: Money | null;
}

export interface CardFacts {
  readonly asOf: IsoDate;
  readonly rules: TodayRules;
}

export function accountCard(desk: AccountDesk, account: number, { asOf, rules }: CardFacts): AccountCard {
  const deals = dealsOf(desk, account);
  return {
    account,
    entry: desk.index.entries[account]!,
    contact: contactState(desk, account, asOf, rules),
    contacts: [...desk.rowsOf("contacts", account)],
    sales: salesByYear(desk, account),
    owed: owedOf(desk, account, asOf),
    deals,
    openDeals: money(
      deals.reduce(
        (sum, { row, state }) => sum + (state === "open" ? (desk.rows.opportunities[row]!.amount ?? 0) : 0),
        0,
      ),
    ),
    inquiries: newestFirst([...desk.rowsOf("inquiries", account)], (row) => dayOf(desk, "inquiries", row)),
    complaints: complaintsOf(desk, account),
    contracts: contractsOf(desk, account, asOf),
    timeline: timelineOf(desk, account),
  };
}

function dealsOf(desk: AccountDesk, account: number): AccountCard["deals"] {
  const deals = [...desk.rowsOf("opportunities", account)].map((row) => {
    const { stage, status } = desk.rows.opportunities[row]!;
    return { row, state: dealState(stage, status) };
  });
  const sorted = newestFirst(deals, ({ row }) => desk.rows.opportunities[row]!.closeDate);
  return [...sorted.filter(({ state }) => state === "open"), ...sorted.filter(({ state }) => state !== "open")];
}

/** The account's own limit, else the highest that its invoices name. */
function owedOf(desk: AccountDesk, account: number, asOf: IsoDate): Owed {
  const isKept = desk.rows.invoices.length + desk.rows.payments.length > 0;
  const open = isKept ? openItems(desk.ledgerOf(account), asOf) : [];
  const named = [...desk.rowsOf("invoices", account)].flatMap((row) => desk.rows.invoices[row]!.creditLimit ?? []);
  const own = desk.index.entries[account]!.account?.creditLimit ?? null;
  const late = open.filter(({ balance, daysLate }) => balance > 0 && (daysLate ?? 0) > 0);
  return {
    isKept,
    items: [...open].sort((one, other) => (other.daysLate ?? -Infinity) - (one.daysLate ?? -Infinity)),
    total: sumOf(open),
    overdue: sumOf(late),
    limit: own ?? (named.length > 0 ? money(Math.max(...named)) : null),
  };
}

function sumOf(items: readonly OpenItem[]): Money {
  return money(items.reduce((sum, { balance }) => sum + balance, 0));
}

function complaintsOf(desk: AccountDesk, account: number): AccountCard["complaints"] {
  const all = [...desk.rowsOf("complaints", account)].map((row) => {
    const { status, resolvedAt } = desk.rows.complaints[row]!;
    return { row, isOpen: resolvedAt === null && !isDone(status) };
  });
  const sorted = newestFirst(all, ({ row }) => dayOf(desk, "complaints", row));
  return [...sorted.filter(({ isOpen }) => isOpen), ...sorted.filter(({ isOpen }) => !isOpen)];
}

function contractsOf(desk: AccountDesk, account: number, asOf: IsoDate): AccountCard["contracts"] {
  const told = [...desk.rowsOf("contracts", account)].map((row) => {
    const { stage, renewBy } = contractTerm(desk.rows.contracts[row]!, asOf, DEFAULT_CONTRACT_RULES);
    return { row, stage, renewBy };
  });
  return newestFirst(told, ({ row }) => desk.rows.contracts[row]!.endDate);
}

function timelineOf(desk: AccountDesk, account: number): AccountCard["timeline"] {
  const dated = CARD_NOUNS.flatMap((noun) =>
    [...desk.rowsOf(noun, account)].flatMap((row) => {
      const day = dayOf(desk, noun, row);
      return day === null ? [] : [{ noun, row, day }];
    }),
  );
  return newestFirst(dated, ({ day }) => day);
}

/** The day something happened, by the row of its noun; accounts and contacts do not happen. */
function dayOf({ rows }: AccountDesk, noun: CardNoun, row: number): IsoDate | null {
  switch (noun) {
    case "accounts":
    case "contacts":
      return null;
    case "opportunities":
      return rows.opportunities[row]!.createdDate;
    case "orders":
      return rows.orders[row]!.orderDate;
    case "invoices":
      return rows.invoices[row]!.invoiceDate;
    case "complaints":
      return (rows.complaints[row]!.receivedAt?.slice(0, "2026-01-01".length) as IsoDate | undefined) ?? null;
    case "contracts":
      return rows.contracts[row]!.signDate;
    default:
      return rows[noun][row]!.date;
  }
}

/** What has no day comes last. */
function newestFirst<Item>(items: readonly Item[], day: (item: Item) => IsoDate | null): Item[] {
  return [...items].sort((one, other) => {
    const [a, b] = [day(one) ?? "", day(other) ?? ""];
    return a < b ? 1 : a > b ? -1 : 0;
  });
}
