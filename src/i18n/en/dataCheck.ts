const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

/** The data check, in the pane and as a tab. */
export const dataCheck = {
  sheet: "Data check",
  toMend: "To mend",
  clean: "Nothing to mend.",
  cleanHint: (rows: number) => `${counted(rows, "row", "rows")} read, every cell of them.`,
  nothingRead: "No table of this workbook is known yet.",
  nothingReadHint: "Open a workbook with customers, orders or invoices, or begin a new one.",
  count: (count: number) => counted(count, "thing to mend", "things to mend"),
  cells: (count: number) => counted(count, "cell", "cells"),
  showMore: (count: number) => `Show ${count.toLocaleString("en-US")} more`,
  against: (found: string, against: string) => `${found}, against ${against}`,
  blank: "blank",
  answer: "It is",
  orders: { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" },
  signs: { ".": "a decimal point", ",": "a thousands separator" },
  kinds: {
    date_order: {
      title: "Which is the day, which the month?",
      hint: "Nothing in the column tells. Until you say it, its dates are not read.",
    },
    decimal_sign: {
      title: "Is the point a decimal sign?",
      hint: "Nothing in the column tells. Until you say it, these amounts are not read.",
    },
    error_cell: { title: "Error values", hint: "A formula in the cell has failed." },
    unreadable: { title: "Cells that cannot be read", hint: "The rest of the row still counts." },
    date_ambiguous: { title: "Dates of either order", hint: "The column mixes day/month and month/day." },
    too_large: { title: "Amounts too large", hint: "More digits than an amount can have." },
    digits_lost: {
      title: "Numbers that have lost digits",
      hint: "Excel keeps 15 digits. Format the column as text and enter them again.",
    },
    required_missing: { title: "What a row cannot do without", hint: "Rows without it are left out of what needs it." },
    owner_missing: { title: "Nobody is responsible", hint: "A row without an owner counts for no one." },
    account_unknown: { title: "Not on the accounts sheet", hint: "A new account, or another spelling of one." },
    duplicate_key: { title: "Numbers given twice", hint: "Each document has a number of its own." },
    dates_reversed: { title: "Dates in the wrong order", hint: "The later one is before the earlier one." },
    in_future: { title: "Days still ahead", hint: "What has happened cannot have a later day." },
    negative_balance: { title: "Balances below zero", hint: "Paid twice, or a credit note that is not marked as one." },
    amount_differs: { title: "Amount is not quantity × price", hint: "In the other rows it is." },
    number_as_text: { title: "Numbers stored as text", hint: "They are read here, but Excel’s own sums pass them by." },
    date_as_text: { title: "Dates stored as text", hint: "They are read here, but Excel’s own filters pass them by." },
    month_as_date: { title: "Months without a day", hint: "They are taken for their first day." },
  },
  completeness: "How complete each sheet is",
  complete: (share: string, rows: number) => `${share} of ${counted(rows, "row", "rows")}`,
  noColumn: (fields: readonly string[]) => `No column: ${fields.join(", ")}`,
  accounts: "Account files with holes",
  missing: (fields: readonly string[]) => `Missing: ${fields.join(", ")}`,
  noHoles: "Every account file is complete.",
  unnamed: "without a name",
  headers: {
    kind: "Finding",
    sheet: "Sheet",
    cell: "Cell",
    field: "Field",
    found: "Found",
    against: "Against",
    account: "Account",
    share: "Complete",
    missing: "Missing",
    rows: "Rows",
  },
  write: "Write as a tab",
};
