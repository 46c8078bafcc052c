import type { Landing } from "../../domain/forecast/landing";
import type { OutlookLine } from "../../domain/forecast/outlook";
import type { BlockCell } from "../block";
import { textCell } from "./cells";
import type { ForecastForm } from "./forecast";
import { valueCell } from "./forecast";

/** Lines told with the ends of their periods; the pane has them all. */
const MOST_LINES = 100;

/** The headers of the ways of looking at where a period will end. */
export function endHeaders({ words }: ForecastForm): BlockCell[] {
  return [
    ...[words.period, words.sold, words.statistical, words.low, words.high],
    ...[words.runRate, words.pipeline, words.judged],
  ].map(textCell);
}

/** One period in every way of looking side by side. */
export function endCells({ period, sold, statistical, runRate, pipeline, judged }: Landing, digits: number) {
  const values = [sold, statistical.forecast, statistical.low, statistical.high, runRate, pipeline, judged];
  return [textCell(period.label), ...values.map((value) => valueCell(value, digits))];
}

/** A row for each line and period, under the headers: as a native table it is filtered by either. */
export function lineEndRows(lines: readonly OutlookLine[], name: string, form: ForecastForm): BlockCell[][] {
  const rows = lines
    .slice(0, MOST_LINES)
    .flatMap(({ line, ends }) =>
      ends.map((end) => [textCell(line.name ?? form.words.unnamed), ...endCells(end, form.digits)]),
    );
  return [[textCell(name), ...endHeaders(form)], ...rows];
}
