const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

const outside = {
  title: "Sales Desk works inside Excel",
  body: "This page is the task pane of an Excel add-in, so there is nothing to do here on its own.",
  steps: [
    "Open a workbook in Excel on Windows, on a Mac or on the web.",
    "Choose Sales Desk on the ribbon, or Home › Add-ins if it is not there yet.",
    "Without Excel, open the workbench: a spreadsheet in the browser that runs the same add-in.",
  ],
};

const notices = {
  sampleOpened: (sheets: readonly string[]) => `The sample is open: ${sheets.join(", ")}.`,
  formulaInserted: (address: string) => `The formula is in ${address}.`,
  copied: (text: string) => `Copied: ${text}`,
  copyByHand: (text: string) => `The clipboard cannot be reached from here. Select the formula and copy it: ${text}`,
  dismiss: "Dismiss",
};

const home = {
  inWorkbook: "In this workbook",
  sheets: (count: number) => counted(count, "sheet", "sheets"),
  tables: (count: number) => counted(count, "table", "tables"),
  showAll: (count: number) => `Show all ${counted(count, "sheet", "sheets")}`,
  empty: "This workbook is empty.",
  emptyHint: "Open your own workbook, or start with the sheets of a fictional firm: accounts, orders and commission.",
  openSample: "Open the sample",
  sampleHint: "Adds three sheets. Nothing of yours is changed.",
  refresh: "Look again",
  sheetSize: (rows: number, columns: number) =>
    rows === 0 ? "empty" : `${counted(rows, "row", "rows")} × ${counted(columns, "column", "columns")}`,
  table: (name: string, rows: number) => `${name} · ${counted(rows, "row", "rows")}`,
  headers: (headers: readonly string[]) => headers.join(", "),
  goTo: (name: string) => `Go to ${name}`,
  steps: {
    dataCheck: "What cannot be read, what is missing, and how complete your sheets and account files are.",
    rules: "Tiers, pay, grades, contacts, working time and collection: one book, dated and signed.",
    plans: "Action plans, audits and other plans from templates; what is late, at risk or over budget.",
    reports: "A tab per week: facts filled in, your own boxes kept, ready to print.",
    duplicates: "Customers that are in your list more than once: why, who holds them, merged or kept apart.",
    mapping: "What your sheets and columns were taken for; questions to answer, and anything to correct.",
    today: "What to do, why and in which order: contacts due, promises, overdue invoices, greetings.",
    grading: "Grade every account, see the arithmetic, and write the grades into your sheet.",
    whatIf: "See what an amount earns under your tiers, and put the formula into a cell.",
    scorecard: "Revenue, profit, clients, contacts and complaints against their targets, for the team and every rep.",
    statement: "Every rep’s commission for a month, quarter or year, line by line, as a tab that adds up.",
    freeze: "Put SALES formulas down as their values, on the sheet, a copy or everywhere, before the workbook is sent.",
    history: "Every change Sales Desk made here, with what was there before; undo and redo.",
    functions: "Commission, quota and calendar functions, with examples to insert.",
  },
  privacy: "No data leaves this workbook.",
};

const functions = {
  search: "Search functions",
  clear: "Clear the search",
  groups: {
    commission: "Commission",
    quota: "Quota and pay",
    accounts: "Accounts",
    duplicates: "Duplicates",
    portfolio: "Portfolio",
    funnel: "Funnel and margin",
    receivables: "Receivables",
    forecast: "Forecast",
    calendar: "Calendar",
  } as {
    readonly [group: string]: string;
  },
  found: (count: number) => counted(count, "function", "functions"),
  none: (asked: string) => `No function matches “${asked}”.`,
  arguments: "Arguments",
  optional: "optional",
  returns: "Answer",
  examples: "Examples",
  insert: "Insert into the selected cell",
  insertNamed: (formula: string) => `Insert ${formula}`,
  copy: "Copy",
  copyNamed: (formula: string) => `Copy ${formula}`,
};

const whatIf = {
  amount: "Amount",
  amountHint: "A refund is a negative amount.",
  tiers: "Tiers",
  tierTable: "the tier table",
  above: "Above",
  rate: "Rate %",
  bonus: "Bonus",
  tierField: (field: string, row: number) => `${field}, tier ${row}`,
  rateAboveAll: (row: number, rate: string) =>
    `Row ${row} of the tier table: a rate of ${rate} pays more than was sold.`,
  addTier: "Add tier",
  removeTier: (row: number) => `Remove tier ${row}`,
  reset: "Usual tiers",
  edge: "A threshold itself belongs to",
  edgeOf: (threshold: string) => `Exactly ${threshold} belongs to`,
  edgeHint: "Decides at a threshold for the whole amount and for bonuses.",
  edges: { upto: "the tier below it", from: "the tier above it" },
  noResult: "No result yet.",
  fixFirst: "Correct what is marked above.",
  result: "Commission",
  methods: { marginal: "Marginal", whole: "Whole amount" },
  methodHints: { marginal: "Each rate on its own slice.", whole: "The rate reached, on everything." },
  effective: (rate: string) => `Effective rate ${rate}`,
  difference: {
    more: (amount: string) => `Whole amount pays ${amount} more.`,
    less: (amount: string) => `Whole amount pays ${amount} less.`,
  },
  takenBack: {
    more: (amount: string) => `Whole amount takes back ${amount} more.`,
    less: (amount: string) => `Whole amount takes back ${amount} less.`,
  },
  same: "Both methods pay the same.",
  arithmetic: "Arithmetic by tier",
  tier: "Tier",
  tierTo: (above: string, upTo: string) => `${above} – ${upTo}`,
  tierOver: (above: string) => `over ${above}`,
  inTier: (amount: string) => `${amount} in it`,
  total: "Total",
  chart: "Commission and rate by amount",
  chartCommission: "Commission",
  chartRate: "Effective rate",
  insertAs: "Insert into the selected cell",
  method: "Method",
  useLeft: "Take the amount from the cell to the left",
  asSales: "As SALES formula",
  asNative: "As native Excel formula",
  nativeHint: "The native formula recalculates in any Excel, also without the add-in.",
};

const settings = {
  you: "For you",
  language: "Language",
  languages: { auto: "As in Excel", "en-US": "English", "zh-CN": "中文" },
  theme: "Theme",
  themes: { auto: "As in Excel", light: "Light", dark: "Dark" },
  personal: "Kept on this computer.",
  workbook: "For this workbook",
  digits: "Decimals of the currency",
  digitsChoice: (count: string, example: string) => `${count} (${example})`,
  digitsHint: "Kept in the workbook: 2 for yuan, dollar and euro, 0 for yen, 3 for dinar.",
  saved: "Saved in the workbook.",
};

/** The task pane's words. */
export const pane = {
  menu: "Views",
  locale: "en-US",
  viewGroups: {
    start: "Start",
    sheets: "Your sheets",
    customers: "Customers",
    pay: "Targets and pay",
    analysis: "Analysis",
    reports: "Reports and plans",
    help: "Help and settings",
  },
  views: {
    home: "Home",
    dataCheck: "Data check",
    rules: "Rules",
    reports: "Weekly and monthly report",
    duplicates: "Duplicates",
    mapping: "Mapping",
    today: "Today",
    grading: "Account grades",
    whatIf: "Commission what-if",
    statement: "Commission statements",
    scorecard: "KPI scorecard",
    plans: "Plans and audits",
    freeze: "Freeze for sending",
    history: "History",
    functions: "Functions",
    settings: "Settings",
  },
  asOf: { label: "As of", old: "The newest row of this workbook is of this day." },
  running: "Working…",
  tryAgain: "Try again",
  asTable: "As a table",
  chartOf: (title: string) => `${title} by amount, as lines; the figures follow as a table.`,
  outside,
  notices,
  home,
  functions,
  whatIf,
  settings,
};
