import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | undefined;
const CHINESE = /[\u3400-\u9fff]/;
/** Variants that are one word in headers but stay two in the character tables. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/帐/g, "账"],
  [/连络|联络/g, "联系"],
  [/程式码/g, "代码"],
  [/资讯/g, "信息"],
  [/合约/g, "合同"],
  [/电邮/g, "邮箱"],
  [/产业/g, "行业"],
  [/纪录/g, "记录"],
];

/** Chinese headers in simplified characters, with the mainland word for what Taiwan and Hong Kong call otherwise. */
export function simplified(text: string): string {
  if (!CHINESE.test(text)) return text;
  convert ??= Converter({ from: "t", to: "cn" });
  return VARIANTS.reduce((sum, [variant, word]) => sum.replace(variant, word), convert(text));
}
