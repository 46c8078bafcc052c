import { roundHalfAway } from "../../domain/kernel/money";
import { type KpiId, KPIS } from "../../domain/kpi/rules";
import type { BlockCell } from "../block";
import { moneyFormat, numberCell, PERCENT } from "./cells";

/** How cells show a KPI's figures: amounts as told, ratios as percent, counts whole. */
export function kpiFormat(kpi: KpiId, ofAmounts: string): string {
  const { unit, isFlow } = KPIS[kpi];
  if (unit === "money") return ofAmounts;
  if (unit === "ratio") return PERCENT;
  return isFlow ? "#,##0.##" : "#,##0";
}

/** A figure of a KPI, money in minor units, as a cell. */
export function kpiCell(kpi: KpiId, value: number | null, digits: number, ofAmounts = moneyFormat(digits)): BlockCell {
  const shown = value === null || KPIS[kpi].unit !== "money" ? value : roundHalfAway(value, 0) / 10 ** digits;
  return numberCell(shown, kpiFormat(kpi, ofAmounts));
}
