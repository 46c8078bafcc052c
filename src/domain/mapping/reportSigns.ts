import type { JudgedColumn } from "./offers";
import type { FoundTable } from "./tableExtent";

const PIVOT =
  /^(?:row labels|column labels|values|\(blank\)|(?:sum|count|average|avg|max|min|total) of .+|grand total|行标签|列标签|(?:求和|计数|平均值|最大值|最小值)项?[:：].+|行標籤|列標籤|加總 - .+|計數 - .+)$/i;

/** Words only a pivot table or another report writes: it repeats what other sheets hold. */
export function reportSigns({ headers, titles }: FoundTable, columns: readonly JudgedColumn[]): boolean {
  const texts = [...headers.map(({ text }) => text), ...titles, ...columns.flatMap(({ profile }) => profile.samples)];
  return texts.some((text) => typeof text === "string" && PIVOT.test(text.trim()));
}
