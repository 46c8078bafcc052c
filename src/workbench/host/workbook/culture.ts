/** How a language of the world writes numbers and dates, as Excel tells it to an add-in. */
export interface Culture {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

/** Windows' own patterns for the two languages of the workbench. */
const PATTERNS: { readonly [language: string]: Pick<Culture, "shortDate" | "longDate" | "longTime"> } = {
  en: { shortDate: "M/d/yyyy", longDate: "dddd, MMMM d, yyyy", longTime: "h:mm:ss AM/PM" },
  zh: { shortDate: "yyyy/M/d", longDate: "yyyy年M月d日", longTime: "H:mm:ss" },
};

export function cultureOf(locale: string): Culture {
  const number = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const numberPart = (type: string) => number.find((part) => part.type === type)?.value ?? "";
  const patterns = PATTERNS[locale.slice(0, 2)] ?? PATTERNS["en"]!;
  return {
    decimalSeparator: numberPart("decimal"),
    groupSeparator: numberPart("group"),
    dateSeparator: "/",
    timeSeparator: ":",
    ...patterns,
  };
}
