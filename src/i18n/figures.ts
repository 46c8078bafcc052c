/** How a sentence writes its figures: amounts come in minor units, shares as ratios. */
export interface Figures {
  readonly money: (minorUnits: number) => string;
  readonly share: (ratio: number) => string;
  /** With no more than so many decimals. */
  readonly number: (value: number, decimals: number) => string;
}

/** Amounts without decimals from a thousand units on: a sentence is read, not added up. */
const ROUND_FROM = 1000;

/** Figures of a language (its tag) in a workbook whose currency has so many decimals. */
export function figuresIn(locale: string, digits: number): Figures {
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const round = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const numbers = [0, 1, 2].map((decimals) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }));
  return {
    money: (minorUnits) => {
      const amount = minorUnits / 10 ** digits;
      return (Math.abs(amount) < ROUND_FROM ? exact : round).format(amount);
    },
    share: (ratio) => share.format(ratio),
    number: (value, decimals) => numbers[Math.min(decimals, 2)]!.format(value),
  };
}
