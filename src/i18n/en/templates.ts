const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

/** A firm's own templates, made of tabs of its workbook. */
export const templates = {
  title: "Save a tab as template",
  hint: "Its tables with lists, formulas and formats become a template of your own; what was filled in for one customer does not.",
  sheet: "Tab",
  look: "Look at the tab",
  nothing: "This tab has no table and no label with a value to make a template of.",
  name: "Name of the template",
  nameMissing: "Give it a name.",
  nameTaken: "There is a template of this name already.",
  about: "About",
  subjects: { account: "a customer", territory: "a territory", person: "a person", none: "nobody in particular" },
  parts: "What it will hold",
  formula: "formula",
  kinds: {
    number: "number",
    factor: "number",
    money: "amount",
    ratio: "percentage",
    date: "date",
    choice: "list",
  },
  kept: "Rows begin with what stands there now in",
  leftOut: (count: number) =>
    `${counted(count, "formula reads", "formulas read")} cells that will stand elsewhere; left blank:`,
  save: "Save as template",
  saved: (name: string) => `“${name}” is in the gallery and kept in this workbook.`,
  own: "Your own templates",
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `“${name}” is removed; tabs made of it stay.`,
  bringBack: "Bring it back",
};
