import { readCompany } from "../domain/duplicates/companyName";
import { bitsOfLikelihood, explainPair } from "../domain/duplicates/explain";
import { matchRecord, newGuard } from "../domain/duplicates/guard";
import { valueOf } from "../domain/duplicates/normalise";
import { atOnce, findDuplicates, indexList, rowValues } from "../domain/duplicates/scan";
import { type SimilarityKind, similarity as likeness } from "../domain/duplicates/similarity";
import { ROLE } from "../domain/duplicates/tokens";
import { fail, ok } from "../domain/kernel/result";
import { answer } from "./answer";
import { type Cells, cellOf, choiceArg, tableOf } from "./cells";
import { recordsArg, textOf, thresholdArg } from "./duplicateArgs";
import { eachValue } from "./eachValue";
import { spokenStrings } from "./language";

const KIND_WORDS: { readonly [Kind in SimilarityKind]: readonly string[] } = {
  company: ["公司", "客户"],
  person: ["人", "联系人", "姓名"],
  phone: ["电话", "手机"],
  email: ["邮箱", "e-mail", "mail"],
  address: ["地址"],
  website: ["网站", "网址", "url"],
};

/**
 * The form in which a company's name is compared: width, case, script, accents and abbreviations made one, legal form gone.
 * @customfunction NORMALIZE
 * @param name Company name; a range gives one answer per cell.
 * @returns The words that count, trade and place words in English.
 * @example =SALES.NORMALIZE("ＡＣＭＥ Technologies Co., Ltd.")
 * //=> acme technology
 * @example =SALES.NORMALIZE("上海怀森科技股份有限公司")
 * //=> shanghai 怀森 technology
 */
export function normalize(name: any[][]): any[][] {
  return eachValue(name, (cell) => {
    const { tokens, canonical } = readCompany(textOf(cell));
    const words = tokens.filter(({ role }) => role < ROLE.unit).map(({ text }) => text);
    return ok(words.join(" ") || canonical);
  });
}

/**
 * How alike two values are, 0 to 1.
 * @customfunction SIMILARITY
 * @param a One value.
 * @param b The other value.
 * @param [kind] "company" (default), "person", "phone", "email", "address" or "website".
 * @returns 1 when they differ in nothing that counts; 0 when either is blank.
 * @example =SALES.SIMILARITY("Acme Tools, Inc.", "ACME TOOLS")
 * //=> 1
 * @example =SALES.SIMILARITY("+86 138 1234 5678", "13812345678", "phone")
 * //=> 1
 */
export function similarity(a: any, b: any, kind?: any): number {
  const chosen = answer(choiceArg("kind", kind, KIND_WORDS, "company"));
  return likeness(textOf(cellOf(a)), textOf(cellOf(b)), chosen);
}

/**
 * Groups of rows that are one account, by name, phone, mail, web site, address and whatever else the headers tell.
 * @customfunction DUPLICATES
 * @param records Rows to compare.
 * @param [headers] Their headers, English or Chinese; if left out, the first row of records where it is a header.
 * @param [threshold] How likely two rows must be one, between 0 and 1; default 0.85.
 * @returns A column: the group's number for each row that has a duplicate, blank for the others.
 * @example =SALES.DUPLICATES({"name","phone";"Zorbax Valves GmbH","13812345678";"Quillon Pumps Ltd","13987654321";"ZORBAX VALVES","+86 138 1234 5678"})
 * //=> {"";1;"";1}
 * @example =SALES.DUPLICATES({"上海恒通物流有限公司";"北京恒通物流有限公司"}, "公司名称")
 * //=> {"";""}
 */
export function duplicates(records: any[][], headers?: any[][], threshold?: number): any[][] {
  const strictness = bitsOfLikelihood(answer(thresholdArg(threshold)));
  const read = recordsArg(records, headers);
  const { groups } = findDuplicates(read.records, { strictness });
  return tableOf(records).map((_, at): Cells => [at < read.from ? "" : groups[at - read.from] || ""]);
}

const REASONS = 3;
/** A likelihood is told to four places. */
const PLACES = 10_000;

/**
 * The row of a list that one new record most likely is, with the reason.
 * @customfunction MATCH
 * @param record One row, its columns as in records.
 * @param records Rows to look in.
 * @param [headers] Their headers, English or Chinese; if left out, the first row of records where it is a header.
 * @param [threshold] How likely the two must be one, between 0 and 1; default 0.85.
 * @returns Row number in records, likelihood and reason; #N/A when nothing matches.
 * @example =SALES.MATCH({"zorbax valves","+86 13812345678"}, {"name","phone";"Quillon Pumps Ltd","13987654321";"Zorbax Valves GmbH","13812345678"})
 * //=> {3,0.9775,"same name, held by no other row; same phone, held by no other row"}
 * @example =SALES.MATCH({"Apex Tools"}, {"Quillon Pumps Ltd";"Zorbax Valves GmbH"}, "name")
 * //=> #N/A No match.
 */
export function match(record: any[][], records: any[][], headers?: any[][], threshold?: number): any[][] {
  const strictness = bitsOfLikelihood(answer(thresholdArg(threshold)));
  const read = recordsArg(records, headers);
  const row = tableOf(record)[0] ?? [];
  const cells = read.columns.map((column) => textOf(row[column]));
  const guard = newGuard(atOnce(indexList(read.records)));
  const [best] = matchRecord(guard, cells, -1, strictness);
  if (!best) return answer(fail({ code: "no_match" }));
  const { columns, model } = guard.indexed;
  const given = columns.map((column, at) => valueOf(column, cells[at]!));
  const { likelihood, reasons } = explainPair(
    model,
    given,
    rowValues(columns, best.row, new Int32Array(columns.length)),
  );
  const words = spokenStrings().duplicates;
  return [
    [
      best.row + read.from + 1,
      Math.round(likelihood * PLACES) / PLACES,
      words.join(reasons.slice(0, REASONS).map(words.reason)),
    ],
  ];
}
