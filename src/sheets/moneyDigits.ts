/** The workbook's own setting: the decimals of its currency. */
export const DIGITS_SETTING = "salesDesk.currencyDigits";

/** Decimals that currencies have: yen none, yuan, dollar and euro two, dinar three. */
export const DIGIT_CHOICES: readonly number[] = [0, 1, 2, 3];
export const USUAL_DIGITS = 2;

/** What the setting holds, or the usual where it holds nothing of use. */
export function digitsOf(setting: unknown): number {
  return typeof setting === "number" && DIGIT_CHOICES.includes(setting) ? setting : USUAL_DIGITS;
}
