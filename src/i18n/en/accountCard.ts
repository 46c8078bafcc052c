import type { CadencePeriod } from "../../domain/cadence";
import type { DealState } from "../../domain/choiceWords";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

const deals: { readonly [State in DealState]: string } = { open: "open", won: "won", lost: "lost" };

const periods: { readonly [Rule in CadencePeriod | "entryWeek"]: string } = {
  entryWeek: "in its first week",
  week: "this week",
  month: "this month",
  quarter: "this quarter",
  year: "this year",
};

/** The account card: one account, across all sheets. */
export const accountCard = {
  search: "Search accounts by name or ID",
  clear: "Clear the search",
  found: (count: number, isAll: boolean) =>
    isAll
      ? counted(count, "account", "accounts")
      : `The first ${counted(count, "account", "accounts")}; type more of the name.`,
  noneFound: (asked: string) => `No name or ID holds “${asked}”.`,
  follow: "Follow the selected row",
  noAccounts: "No sheet of this workbook names an account.",
  noAccountsHint: "Sheets of accounts, orders, contacts, visits and others are read once they are mapped.",
  choose: "Select a row of a customer on any sheet, or search above.",
  gone: (name: string) => `${name} is on no sheet any more.`,
  facts: "On the accounts sheet",
  notListed: "It is not on an accounts sheet; other sheets name it.",
  noGrade: "No grade: nothing to reckon with.",
  contact: "Contact",
  lastContact: (day: string) => `Last contact ${day}`,
  neverContacted: "No contact is on record.",
  nextStep: (day: string, action: string | null) => `Next ${day}${action ? `: ${action}` : ""}`,
  overdueStep: (day: string, action: string | null) => `Was due ${day}${action ? `: ${action}` : ""}`,
  noNextStep: "No next step is set.",
  contactsMade: (made: number, wanted: number, rule: CadencePeriod | "entryWeek", until: string) =>
    `${made} of ${wanted} contacts ${periods[rule]}, until ${until}`,
  noCadence: "No contacts are asked for by its grade.",
  callAt: (time: string) => `Best time to call: ${time}`,
  promises: "Open promises",
  promise: (due: string, promise: string) => `${promise}, due ${due}`,
  people: "Contacts",
  sales: "Orders by year",
  billed: "Bills by year",
  year: "Year",
  documents: "Orders",
  bills: "Bills",
  revenue: "Amount",
  grossProfit: "Gross profit",
  rows: "Rows",
  total: "All years",
  lastOrder: (day: string) => `Last on ${day}`,
  meanGap: (days: string) => `one every ${days} days`,
  unconverted: (currencies: readonly string[]) =>
    `Amounts in ${currencies.join(", ")} are added as they are, for want of a rate.`,
  owed: "Open invoices",
  owes: (total: string, overdue: string) => `Open ${total}, of which overdue ${overdue}`,
  within: (limit: string, left: string) => `Limit ${limit}, ${left} left`,
  beyond: (limit: string, over: string) => `Limit ${limit}, exceeded by ${over}`,
  nothingBilled: "No sheet says what was billed or paid.",
  noLimit: "No credit limit is set.",
  lateBy: (days: number) => `${counted(days, "day", "days")} late`,
  notDue: (days: number) => (days === 0 ? "due today" : `due in ${counted(days, "day", "days")}`),
  noDueDate: "no due date",
  unapplied: "payment that nothing takes up",
  deals: "Opportunities",
  openDeals: (amount: string) => `Open: ${amount}`,
  dealStates: deals,
  inquiries: "Inquiries",
  complaints: "Complaints",
  openComplaint: "open",
  closedComplaint: "settled",
  contracts: "Contracts",
  renewBy: (day: string) => `renew by ${day}`,
  plans: "Actions of plans",
  duplicates: "Duplicates",
  notScanned: "The list has not been scanned for duplicates since the pane was opened.",
  scan: "Scan for duplicates",
  noDuplicates: "None was found.",
  sameRows: (count: number) => `${counted(count, "row", "rows")} of the accounts sheet are about it:`,
  sharedName: "Other accounts have the same name and another ID.",
  timeline: "Timeline",
  nothing: "None.",
  withCount: (title: string, count: number) => (count === 0 ? title : `${title} (${count.toLocaleString("en-US")})`),
};
