import { bitsOfLikelihood, explainPair } from "../../src/domain/duplicates/explain";
import { addRow, explainRecord, matchRecord, newGuard, removeRow, updateRow } from "../../src/domain/duplicates/guard";
import { atOnce, findDuplicates, indexList, rowValues } from "../../src/domain/duplicates/scan";
import { SIMILARITY_KINDS, similarity } from "../../src/domain/duplicates/similarity";
import fc from "fast-check";

const ROWS = [
  ["Zorbax Valves GmbH", "+49 30 1234567"],
  ["Quillon Pumps Ltd", "+44 20 7946 0000"],
  ["Aldor Trading Ltd", "+44 20 7946 0958"],
];

function guardOf(rows: readonly (readonly string[])[]) {
  const columns = [0, 1].map((at) => rows.map((row) => row[at]!));
  return newGuard(atOnce(indexList({ fields: ["company", "phone"], columns })));
}

test("the guard finds a new record's account, and follows rows that are added, changed and taken out", () => {
  const guard = guardOf(ROWS);
  const record = ["zorbax valves", "030 1234567"];
  expect(matchRecord(guard, record).map(({ row }) => row)).toEqual([0]);
  expect(matchRecord(guard, ["Corvat Foods Inc", "+44 20 7946 1111"])).toEqual([]);
  const added = addRow(guard, ["Corvat Foods Inc", "+44 20 7946 1111"]);
  expect(matchRecord(guard, ["CORVAT FOODS", "020 7946 1111"]).map(({ row }) => row)).toEqual([added]);
  updateRow(guard, 0, ["Benzig Tools", "+49 30 7654321"]);
  expect(matchRecord(guard, record)).toEqual([]);
  expect(matchRecord(guard, ["Benzig Tools", ""]).map(({ row }) => row)).toEqual([0]);
  removeRow(guard, 0);
  expect(matchRecord(guard, ["Benzig Tools", ""])).toEqual([]);
});

test("a new record's likeness to a row is explained by what agrees", () => {
  const { reasons } = explainRecord(guardOf(ROWS), ["Zorbax Valves", "030 1234567"], 0);
  expect(reasons.map(({ field, agreement }) => `${field} ${agreement}`).sort()).toEqual([
    "company equal",
    "phone equal",
  ]);
});

test("a row that stands in the list is not its own duplicate", () => {
  expect(matchRecord(guardOf(ROWS), ROWS[0]!, 0)).toEqual([]);
});

test("a pair is explained by the parts of its score: what agreed, and how many rows hold it", () => {
  const { model, columns } = findDuplicates({
    fields: ["company", "phone"],
    columns: [
      [...ROWS.map((row) => row[0]!), "ZORBAX VALVES"],
      [...ROWS.map((row) => row[1]!), "030 1234567"],
    ],
  });
  const [a, b] = [0, 3].map((row) => rowValues(columns, row, new Int32Array(2)));
  const { reasons, likelihood, conflict } = explainPair(model, a!, b!);
  expect(reasons.map(({ field, agreement, rows }) => [field, agreement, rows]).sort()).toEqual([
    ["company", "equal", 2],
    ["phone", "equal", 2],
  ]);
  expect([likelihood > 0.85, conflict]).toEqual([true, null]);
});

test("a name that is the own part of a mail, too, is one agreement and not two", () => {
  const names = Array.from({ length: 40 }, (_, at) => `${["Anna", "Bo", "Carl", "Dora"][at % 4]} Kowal${at}`);
  const people = [...names, "Anna Kowal0"];
  const firm = (at: number) => `${"zorbax quillon aldor corvat benzig dunmore".split(" ")[at % 6]}${at}`;
  const { model, columns } = findDuplicates({
    fields: ["company", "person", "email"],
    columns: [
      people.map((_, at) => `${firm(at)} Ltd`),
      people,
      people.map((name, at) => `${name.toLowerCase().replace(" ", ".")}@${firm(at)}.com`),
    ],
  });
  const [a, b] = [0, 40].map((row) => rowValues(columns, row, new Int32Array(3)));
  // So unlikely before that nothing but the sum of the agreements decides.
  const unlikely = { ...model, prior: -40 };
  const bits = (one: Int32Array) => bitsOfLikelihood(explainPair(unlikely, one, b!).likelihood);
  const mail = explainPair(model, a!, b!).reasons.find(({ field }) => field === "email")!;
  expect([mail.agreement, mail.bits > 4]).toEqual(["part", true]);
  const added = bits(a!) - bits(Int32Array.of(a![0]!, a![1]!, 0));
  // A quarter of it counts (score.ts), because the name says as much.
  expect(added).toBeCloseTo(mail.bits / 4, 6);
});

test("likeness is the same both ways, between 0 and 1, and 1 of a value with itself", () => {
  const text = fc.string({
    minLength: 1,
    maxLength: 20,
    unit: fc.constantFrom("a", "b", "科", "技", " ", "1", "@", ".", "z"),
  });
  fc.assert(
    fc.property(text, text, fc.constantFrom(...SIMILARITY_KINDS), (a, b, kind) => {
      const alike = similarity(a, b, kind);
      expect(similarity(b, a, kind)).toBeCloseTo(alike, 12);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect([0, 1]).toContain(similarity(a, a, kind));
    }),
  );
});
