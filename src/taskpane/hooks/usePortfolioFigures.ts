import type { Strings } from "../../i18n/index";
import type { ShownPortfolio } from "../components/portfolio/portfolioPlaces";
import { usePane } from "../paneContext";
import { type Numbers, useNumbers } from "./useNumbers";

/** The words of the portfolio and its figures as the pane writes them. */
export interface PortfolioFigures {
  readonly words: Strings["portfolio"];
  readonly view: Strings["portfolioView"];
  readonly numbers: Numbers;
  /** Minor units, which may carry a fraction where they were shared out. */
  sum(minorUnits: number): string;
  /** A dash for what has no value. */
  ratio(value: number | null): string;
  nameOf(account: number): string;
}

export function usePortfolioFigures({ report: { index }, book: { moneyDigits } }: ShownPortfolio): PortfolioFigures {
  const { portfolio: words, portfolioView: view } = usePane().strings;
  const numbers = useNumbers();
  return {
    words,
    view,
    numbers,
    sum: (minorUnits) => numbers.money(Math.round(minorUnits) / 10 ** moneyDigits),
    ratio: (value) => (value === null ? "–" : numbers.share(value)),
    nameOf: (account) => index.entries[account]?.name ?? words.unknown,
  };
}
