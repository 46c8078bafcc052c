import { digitsOf, type Outlook } from "../../domain/forecast/outlook";
import { roundHalfAway } from "../../domain/kernel/money";
import type { Strings } from "../../i18n/index";
import { usePane } from "../paneContext";
import { type Numbers, useNumbers } from "./useNumbers";

/** The words of the forecast and its figures as the pane writes them. */
export interface ForecastFigures {
  readonly words: Strings["forecast"];
  readonly view: Strings["forecastView"];
  readonly numbers: Numbers;
  /** Whole units of what is counted: a forecast is no more exact than that. A dash for what nobody can say. */
  sum(value: number | null): string;
  ratio(value: number | null): string;
}

export function useForecastFigures(terms: Outlook["terms"]): ForecastFigures {
  const { forecast: words, forecastView: view } = usePane().strings;
  const numbers = useNumbers();
  const unit = 10 ** digitsOf(terms);
  return {
    words,
    view,
    numbers,
    sum: (value) => (value === null ? "–" : numbers.plain(roundHalfAway(value / unit, 0))),
    ratio: (value) => (value === null ? "–" : numbers.share(value)),
  };
}
