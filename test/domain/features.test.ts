import { features, featureLosses, type FeatureId } from "../../src/domain/model/features";
import { nouns, type NounId } from "../../src/domain/model/index";

const everything = new Map((Object.keys(nouns) as NounId[]).map((id) => [id, new Set(Object.keys(nouns[id].fields))]));

function without(noun: NounId, field: string): ReadonlyMap<NounId, ReadonlySet<string>> {
  return new Map(
    [...everything].map(([id, fields]) => [id, new Set([...fields].filter((one) => id !== noun || one !== field))]),
  );
}

test("with every field nothing is lost, with none every feature is blocked", () => {
  expect(featureLosses(everything)).toEqual([]);
  const blocked = new Set(
    featureLosses(new Map())
      .filter(({ isBlocked }) => isBlocked)
      .map(({ feature }) => feature),
  );
  expect([...blocked]).toEqual(Object.keys(features) as FeatureId[]);
});

test("a contract without its last day cannot be followed, invoices without a due date are only less exact", () => {
  const lossesOf = (wanted: FeatureId, noun: NounId, field: string) =>
    featureLosses(without(noun, field)).filter(({ feature }) => feature === wanted);
  const ofReceivables = (noun: NounId, field: string) => lossesOf("receivables", noun, field);
  expect(lossesOf("contracts", "contracts", "endDate")).toEqual([
    {
      feature: "contracts",
      noun: "contracts",
      isBlocked: true,
      isSheetMissing: false,
      missingRequired: ["endDate"],
      missingUseful: [],
      others: [],
    },
  ]);
  expect(ofReceivables("invoices", "dueDate")).toMatchObject([{ isBlocked: false, missingUseful: ["dueDate"] }]);
});

test("a sheet a feature can do without never blocks it", () => {
  const losses = featureLosses(new Map([...everything].filter(([id]) => id !== "payments")));
  expect(losses.filter(({ noun }) => noun === "payments")).toMatchObject([
    { feature: "commission", isBlocked: false, isSheetMissing: true },
  ]);
});

describe("a feature that several sheets are enough for", () => {
  const withFields = (...sheets: readonly (readonly [NounId, readonly string[]])[]) =>
    featureLosses(new Map(sheets.map(([noun, fields]) => [noun, new Set(fields)])));
  const ofCommission = (losses: ReturnType<typeof featureLosses>) =>
    losses.filter(({ feature, isBlocked }) => feature === "commission" && isBlocked);

  test("asks for one of them where there is none", () => {
    expect(ofCommission(withFields())).toMatchObject([{ noun: "orders", others: ["opportunities"] }]);
  });

  test("works with either", () => {
    expect(ofCommission(withFields(["opportunities", ["owner", "amount", "closeDate", "stage"]]))).toEqual([]);
    expect(ofCommission(withFields(["orders", ["owner", "amount", "orderDate"]]))).toEqual([]);
  });

  test("asks for the columns of the sheet that is there", () => {
    expect(ofCommission(withFields(["orders", ["amount", "orderDate"]]))).toMatchObject([
      { noun: "orders", missingRequired: ["owner"], others: [] },
    ]);
  });
});
