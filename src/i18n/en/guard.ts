const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

interface HolderFacts {
  readonly owner: string | null;
  readonly since: string | null;
  readonly daysSinceContact: number | null;
}

/** "held by B. since 2026-03-03, last contact 9 days ago" */
function holder({ owner, since, daysSinceContact }: HolderFacts): string {
  const held = owner === null ? "held by nobody" : `held by ${owner}`;
  const from = since === null ? "" : owner === null ? `, entered on ${since}` : ` since ${since}`;
  return `${held}${from}, ${contact(daysSinceContact)}`;
}

function contact(days: number | null): string {
  if (days === null) return "no contact on record";
  return days === 0 ? "last contact today" : `last contact ${counted(days, "day", "days")} ago`;
}

/** Words of the guard at entry, of the check before it, and of other workbooks. */
export const guard = {
  holder,
  tabs: { find: "Groups", entry: "At entry", files: "Other files", decided: "Decided" },
  preparing: "Making the customers ready to be compared…",
  check: {
    title: "Check before entry",
    hint: "Type what you know of a customer. Nothing is written.",
    name: "Name",
    phone: "Phone",
    email: "E-mail",
    none: "Nobody has this customer yet.",
    found: (count: number) => `${counted(count, "customer", "customers")} like this exist already`,
    exists: (held: string) => `Exists, ${held}`,
    named: (name: string, held: string) => `${name}: ${held}`,
  },
  watch: {
    title: "Guard on sheets",
    hint: "What you type, paste or fill in is compared with all customers at once. What others write elsewhere asks nothing. A renamed sheet stays watched; a copy of it is watched once you say so.",
    sheet: (sheet: string) => `Watch “${sheet}”`,
    gone: (sheet: string) => `“${sheet}” is not in this workbook now, or holds no customers: nothing is watched there.`,
    onFinding: "When a new row is likely a customer that is there",
    choices: { warn: "Warn and colour the name", refuse: "Set the row aside" },
    refuseHint:
      "A row set aside is emptied and kept below. Rows that are only possibly the same, and rows that were there before, are warned about.",
    details: "The check before entry shows",
    detailChoices: { masked: "That a customer is taken, and by whom", all: "All details (for managers)" },
  },
  told: {
    found: (found: number, checked: number) =>
      checked === 1
        ? "This entry may be a customer that is there already"
        : `${found.toLocaleString("en-US")} of ${counted(checked, "entry", "entries")} may be customers that are there already`,
    aside: (count: number) => `${counted(count, "entry was", "entries were")} set aside; they can be put back.`,
    like: (name: string) => `like “${name}”`,
    more: (count: number) => `and ${count.toLocaleString("en-US")} more`,
    open: "Look at them",
    dismiss: "Dismiss",
    title: "Found at entry",
    different: "Different customers",
  },
  aside: {
    title: "Set aside",
    sameAs: (name: string, place: string) => `like “${name}” (${place})`,
    was: (place: string, on: string) => `${place}, ${on}`,
    putBack: "Put back",
    putBackOf: (name: string) => `Put back ${name}`,
  },
  files: {
    title: "Other workbooks",
    hint: "Choose colleagues’ .xlsx files. Their customers are compared with this workbook’s on this computer; nothing is imported or sent.",
    choose: "Choose files …",
    found: (file: string, accounts: number, shared: number) =>
      `${file}: ${shared.toLocaleString("en-US")} of ${counted(accounts, "customer is", "customers are")} here already`,
    theirs: (file: string, place: string, owner: string | null) =>
      owner === null ? `${file}, ${place}` : `${file}, ${place}, held by ${owner}`,
    asTab: "As a tab …",
    sheet: "Shared customers",
    tabTitle: (count: number) => `Here already: ${counted(count, "customer", "customers")} of other workbooks`,
    headers: [
      "File",
      "Stands at",
      "Name there",
      "Rep there",
      "Name here",
      "Rep here",
      "Stands here at",
      "Sureness",
      "Why",
    ],
  },
  decided: {
    none: "Nothing has been decided yet.",
    hint: "What you said of groups is kept in the workbook and honoured by later scans and by the guard. It follows a row by its id; without one by name, phone and e-mail, also when one of them changes.",
    verdicts: { same: "One customer", different: "Different customers", branch: "Branch and head office" },
    said: (verdict: string, day: string, by: string | null) =>
      by === null ? `${verdict}, since ${day}` : `${verdict}, since ${day}, said by ${by}`,
    lost: (names: readonly string[]) =>
      `No row is found any more for ${names.join(" · ")}: it was taken out, or changed so much that it cannot be told. The decision rests meanwhile.`,
    withdraw: "Ask again",
    withdrawOf: (names: string) => `Ask again about ${names}`,
  },
};
