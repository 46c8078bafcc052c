const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

/** What change sets are called. Each takes its facts as one object of plain data, because it is kept in the workbook. */
const titles = {
  freeze: ({ sheet }: { readonly sheet: string | null }) =>
    sheet === null ? "Formulas frozen to values" : `Formulas of “${sheet}” frozen to values`,
  report: ({ sheet }: { readonly sheet: string }) => `“${sheet}” written`,
  mend: ({ count }: { readonly count: number }) => `${counted(count, "cell", "cells")} mended`,
};

/** Words of changes: their preview, their history, and what was left. */
export const changes = { titles };
