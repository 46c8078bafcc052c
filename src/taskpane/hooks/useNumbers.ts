import { useMemo } from "react";
import { roundHalfAway } from "../../domain/kernel/money";
import { usePane } from "../paneContext";

/** Numbers as the pane's language writes them. */
export interface Numbers {
  /** With all the decimals of the workbook's currency, rounded half away from zero. */
  money(value: number): string;
  /** With no more decimals than it has. */
  plain(value: number): string;
  /** A ratio as a percentage. */
  rate(value: number): string;
  /** A ratio that is a result, to a tenth of a percent. */
  share(value: number): string;
  /** "1.2M", for axes. */
  short(value: number): string;
}

const RATE_DECIMALS = 3;

export function useNumbers(): Numbers {
  const { strings, digits } = usePane();
  const { locale } = strings.pane;
  return useMemo(() => numbersIn(locale, digits), [locale, digits]);
}

export function numbersIn(locale: string, digits: number): Numbers {
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const rate = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: RATE_DECIMALS });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return {
    money: (value) => money.format(roundHalfAway(value, digits)),
    plain: (value) => plain.format(value),
    rate: (value) => rate.format(value),
    share: (value) => share.format(value),
    short: (value) => short.format(value),
  };
}
