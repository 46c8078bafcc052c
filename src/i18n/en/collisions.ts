const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

/** Words of duplicates in the pane and on the tabs they leave. */
export const collisions = {
  tab: "Merged accounts",
  mergeHeaders: ["Date", "Kept account", "Kept ID", "Merged account", "Merged ID", "Stood at", "Held"],
  place: (sheet: string, row: number) => `${sheet}, row ${row}`,
  noAccounts: "No list of customers was found in this workbook.",
  noAccountsHint:
    "Duplicates are looked for in a sheet with a row per customer. Say which sheet that is under Mapping.",
  scan: (rows: number) => `Look through ${counted(rows, "account", "accounts")}`,
  scanAgain: "Look again",
  scanning: (done: number, total: number) =>
    `${Math.floor((100 * done) / Math.max(1, total))} % of the comparison done`,
  speed: (rowsPerSecond: number, secondsLeft: number) =>
    `${counted(rowsPerSecond, "row", "rows")} a second, about ${counted(secondsLeft, "second", "seconds")} left`,
  cancel: "Cancel",
  strictness: "How sure it must be",
  strictnessHint: "Further right, fewer groups and surer ones.",
  none: "No duplicates were found.",
  found: (groups: number, rows: number) =>
    `${counted(groups, "group", "groups")} of ${counted(rows, "row", "rows")} that are rather one customer than several`,
  filters: { owner: "Rep", region: "Region", sureness: "Sureness", kind: "Kind", all: "All", text: "Search names" },
  kinds: { oneOwner: "Of one rep", twoOwners: "Of two reps", partlyOwned: "Of a rep and nobody" },
  sureness: { certain: "Certain", likely: "Likely", possible: "Possible" },
  shown: (shown: number, all: number) => `${shown.toLocaleString("en-US")} of ${counted(all, "group", "groups")}`,
  more: "Show more",
  groupOf: (name: string, rows: number) => `${name}: ${counted(rows, "row", "rows")}`,
  goTo: (place: string) => `Go to ${place}`,
  reasons: "Why",
  differing: "differs",
  sideBySide: "Rows side by side",
  settle: "What are they?",
  verdicts: { same: "The same: merge", different: "Different customers", branch: "Branch and head office" },
  decided: {
    different: (name: string) => `Kept apart from now on: ${name}.`,
    branch: (name: string) => `Remembered as a branch: ${name}.`,
  },
  merge: {
    title: "Merge",
    keep: "Row to keep",
    suggested: (reason: string) => `suggested: ${reason}`,
    reasons: {
      mostChildren: "most rows on other sheets",
      mostComplete: "says the most",
      oldest: "entered first",
      first: "stands first",
    },
    children: (count: number) => `${counted(count, "row", "rows")} on other sheets`,
    fields: "Values to keep where they differ",
    repoints: (sheet: string, rows: number) => `${sheet}: ${counted(rows, "row", "rows")} will name the kept account`,
    note: "The other rows are emptied, not deleted, and listed with all they held on the tab “Merged accounts”. It can be undone.",
    preview: "See the changes",
    back: "Back",
  },
  bulk: {
    button: (groups: number) => `Merge all ${counted(groups, "certain group", "certain groups")} …`,
    hint: "Takes the suggested row of each; nothing is written before you have seen it.",
  },
  column: {
    header: "Duplicate",
    cell: (group: number, sureness: string) => `${group} · ${sureness}`,
    button: "Write the column “Duplicate” …",
  },
  report: {
    sheet: "Duplicates",
    title: (groups: number, rows: number) =>
      `${counted(groups, "group", "groups")} of duplicates, ${counted(rows, "row", "rows")}`,
    headers: ["Group", "Sureness", "Name", "Rep", "Entered", "Phone", "E-mail", "City", "Stands at", "Why"],
    button: "As a tab …",
  },
  conflicts: {
    title: "One customer, several reps",
    none: "No customer is in the hands of two reps.",
    first: (owner: string, since: string) => `${owner} came first, on ${since}`,
    unknown: "The sheet does not say who came first.",
    claim: (owner: string, since: string | null) => (since === null ? owner : `${owner} since ${since}`),
    double: (count: number) => `${counted(count, "contact", "contacts")} within 30 days of another rep’s`,
    quotes: (product: string) => `Open quotations for ${product} at different prices:`,
    quote: (owner: string, amount: string) => `${owner} ${amount}`,
  },
};
