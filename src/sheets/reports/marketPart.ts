import type { MarketInfo } from "../../domain/model/marketInfo";
import type { BlockCell } from "../block";
import type { FactsPart } from "../reportTab/parts";
import { dateCell, moneyCell, textCell } from "./cells";
import type { ReportForm } from "./reportHead";
import { tablePart } from "./tabParts";

/** What was heard of the market, for those who decide on prices and strategy. */
export function marketPart(code: number, heard: readonly MarketInfo[], { strings, digits }: ReportForm): FactsPart {
  const { market, marketHeaders, nothing } = strings.salesReport;
  return tablePart(
    code,
    market,
    marketHeaders,
    heard.map((info) => marketRow(info, digits)),
    nothing,
  );
}

function marketRow(info: MarketInfo, digits: number): BlockCell[] {
  const { competitor, brand, product, date, price, ourPrice, accountName, territory, topic, impact } = info;
  return [
    joined(competitor, brand, product),
    dateCell(date),
    ...[price, ourPrice].map((amount) => moneyCell(amount, digits)),
    joined(accountName, territory),
    null,
    joined(topic, info.content, info.conditions, impact),
    textCell(info.action),
    textCell(info.source),
  ];
}

function joined(...parts: readonly (string | null)[]): BlockCell {
  return textCell(parts.filter(Boolean).join(" · ") || null);
}
