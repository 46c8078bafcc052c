import fc from "fast-check";
import { readEmail, readPhone, readWebsite } from "../../src/domain/duplicates/codes";
import { readCompany } from "../../src/domain/duplicates/companyName";
import { editsOfTexts as edits, jaroWinklerOfTexts as jaroWinkler } from "../../src/domain/duplicates/distance";
import type { DuplicateRecords } from "../../src/domain/duplicates/records";
import { findDuplicates, scan } from "../../src/domain/duplicates/scan";
import { ROLE, readText } from "../../src/domain/duplicates/tokens";
import { wordRuns } from "../../src/domain/duplicates/wordRuns";
import { similarity } from "../../src/domain/duplicates/similarity";

describe("a company name in the form in which it is compared", () => {
  test.each([
    ["legal forms, width and case do not tell", "ＡＣＭＥ Tools, Inc.", "acme tools LLC"],
    ["abbreviations of trade words", "Northwind Mfg. Intl", "Northwind Manufacturing International"],
    ["Traditional and Simplified characters", "聯傑國際股份有限公司", "联杰国际有限公司"],
    ["a legal form in brackets", "天津怀森信息技术（集团）股份有限公司", "天津怀森信息技术有限公司"],
    ["a slip in a trade word", "Cooper Technloogies LLC", "Cooper Technologies"],
    ["a legal form typed by its sound", "武汉容智包装游限公司", "武汉容智包装有限公司"],
    ["signs as the web writes them", "M&uuml;ller &amp; S&#246;hne Stra&szlig;enbau", "Müller & Söhne Straßenbau"],
    ["notes around a name", "【VIP】苏州恒力阀门有限公司", "苏州恒力阀门有限公司(采购部)"],
  ])("%s", (_story, one, other) => {
    expect(readCompany(one).canonical).toBe(readCompany(other).canonical);
  });

  test.each([
    ["a branch in another city", "上海恒通物流有限公司", "北京恒通物流有限公司"],
    ["another trade", "杭州维克森科技有限公司", "杭州维克森食品有限公司"],
    ["another brand", "Acme Tools Inc.", "Apex Tools Inc."],
  ])("%s stays different", (_story, one, other) => {
    expect(readCompany(one).canonical).not.toBe(readCompany(other).canonical);
  });
});

test.each([
  ["+86 138 1234 5678", "13812345678"],
  ["(0571)88881234-802", "0571 8888 1234"],
  ["1-415-555-0132", "(415) 555-0132 x22"],
  ["+49 (0) 30 1234567", "030 1234567"],
])("%s and %s are one phone", (one, other) => {
  expect(readPhone(one)).toBe(readPhone(other));
});

test("web sites are compared by their registrable domain, mail without its wrapping", () => {
  expect(readWebsite("https://shop.acme.co.uk/index.html")).toBe("acme.co.uk");
  expect(readEmail(" mailto:Ann@Acme.com ")).toBe("ann@acme.com");
});

test("runs of a text are what the pattern of its words finds", () => {
  const pattern = /[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])[\p{L}\p{N}])+/gu;
  const text = fc.string({
    unit: fc.constantFrom(..."aZé9 .-号科'（あ한\u{20bb7}\u{1f600}\ud842".match(/./gu)!),
    maxLength: 12,
  });
  fc.assert(fc.property(text, (one) => expect(wordRuns(one)).toEqual(one.match(pattern) ?? [])));
});

test("parts of a set are counted, however they are written; other words with digits stay whole", () => {
  const numbers = (text: string) =>
    readText(text)
      .tokens.filter(({ role }) => role === ROLE.number)
      .map((token) => token.text);
  expect([numbers("State of Trance cd2"), numbers("State of Trance Vol. 3"), numbers("mp3 player xr200")]).toEqual([
    ["2"],
    ["3"],
    [],
  ]);
});

test("edits count a swap of neighbours once, and stop beyond the limit", () => {
  // By hand: one swap; one letter left out; five substitutions, more than two.
  expect([edits("textiles", "textlies", 2), edits("metal", "meta", 2), edits("acme", "zzzzz", 2)]).toEqual([1, 1, 3]);
  // Winkler 1990: MARTHA and MARHTA are 0.961.
  expect(jaroWinkler("martha", "marhta")).toBeCloseTo(0.961, 3);
});

test("a short name is likely the firm it begins; of two full names neither is the other's short form", () => {
  // 0.88 is what a short form is worth (similarity.ts).
  expect(similarity("深圳亚福", "深圳亚福机械有限公司", "company")).toBeGreaterThanOrEqual(0.88);
  expect(similarity("深圳亚福新机械有限公司", "深圳亚福机械有限公司", "company")).toBeLessThan(0.88);
});

test.each(["banded", "no slips at all", "", "swaps", "swpas", "x".repeat(70)])(
  "edits agree with the full table: %s",
  (a) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "s", "w", "p"), maxLength: 12 }), (b) => {
        for (const most of [1, 2, 3]) expect(edits(a, b, most)).toBe(Math.min(most + 1, fullTable(a.slice(0, 63), b)));
      }),
    );
  },
);

/** Optimal string alignment as the textbook writes it. */
function fullTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => d[i]![j]!;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) d[i]![j] = Math.min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(a.length, b.length);
}

/** Thirty firms that share nothing but their trades, so that the list knows what is common. */
const STRANGERS = Array.from({ length: 30 }, (_, at) => [
  `${["Aldor", "Benzig", "Corvat", "Dunmore", "Elwick", "Farnes"][at % 6]}${["ham", "ton", "by", "ley", "wick"][Math.floor(at / 6)]} Trading Ltd`,
  `+44 20 7${at}11 4${at}0${at % 10}`,
  "London",
]);

function groupsOf(rows: readonly (readonly string[])[]): Int32Array {
  const records: DuplicateRecords = {
    fields: ["company", "phone", "city"],
    columns: [0, 1, 2].map((at) => [...STRANGERS, ...rows].map((row) => row[at] ?? "")),
  };
  return findDuplicates(records).groups.slice(STRANGERS.length);
}

test.each([
  ["same name, legal form left out", ["Zorbax Valves GmbH", "", "Leeds"], ["ZORBAX VALVES", "", "Leeds"]],
  [
    "same phone in another notation, a slip in the name",
    ["Zorbax Valves", "+86 138 1234 5678", ""],
    ["Zorbxa Valves", "13812345678", ""],
  ],
  [
    "short name and legal name, same phone",
    ["华为", "0755-28780808", "深圳"],
    ["华为技术有限公司", "(0755)28780808", ""],
  ],
  [
    "characters and pinyin",
    ["杭州怀森科技有限公司", "13812345678", "杭州"],
    ["Hangzhou Huaisen Technology Co., Ltd.", "+86 13812345678", "Hangzhou"],
  ],
])("one firm: %s", (_story, one, other) => {
  const [a, b] = groupsOf([one, other]);
  expect(a).toBeGreaterThan(0);
  expect(b).toBe(a);
});

test.each([
  ["branches in two cities", ["上海恒通物流有限公司", "", "上海"], ["北京恒通物流有限公司", "", "北京"]],
  ["branches named after their cities", ["Zorbax Shanghai Ltd", "", "Shanghai"], ["Zorbax Beijing Ltd", "", "Beijing"]],
  ["two firms at one switchboard", ["Zorbax Valves", "+86 755 2878 0808", ""], ["Quillon Pumps", "0755-28780808", ""]],
  ["parts of the country", ["Zorbax Valves Ltd", "", "Leeds"], ["Zorbax North Valves Ltd", "", "Leeds"]],
  ["numbered sister firms", ["Zorbax II Valves", "", "Leeds"], ["Zorbax III Valves", "", "Leeds"]],
])("two firms: %s", (_story, one, other) => {
  expect([...groupsOf([one, other])]).toEqual([0, 0]);
});

test("a scan reports its progress and can be left half way", () => {
  const steps = scan({ fields: ["company"], columns: [STRANGERS.map((row) => row[0]!)] });
  expect(steps.next().value).toEqual({ done: 0, total: STRANGERS.length * 3 });
  expect(steps.return(undefined as never).done).toBe(true);
});

test("groups are a partition of rows in order of their first row, and a blank list has none", () => {
  const word = fc.constantFrom("acme", "apex", "zorbax", "valves", "pumps", "ltd", "shanghai", "华为", "科技", "");
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 25 }), (names) => {
      const { groups } = findDuplicates({ fields: ["company"], columns: [names] });
      const seen = [...new Set(groups)].filter((group) => group > 0);
      expect(seen).toEqual(seen.map((_, at) => at + 1));
      for (const group of seen) expect([...groups].filter((one) => one === group).length).toBeGreaterThan(1);
      names.forEach((text, row) => text === "" && expect(groups[row]).toBe(0));
    }),
    { numRuns: 60 },
  );
});
