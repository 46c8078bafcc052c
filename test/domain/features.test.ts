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

test("receivables without a balance cannot be aged, without a due date they are only less exact", () => {
  const ofReceivables = (noun: NounId, field: string) =>
    featureLosses(without(noun, field)).filter(({ feature }) => feature === "receivables");
  expect(ofReceivables("invoices", "balance")).toEqual([
    {
      feature: "receivables",
      noun: "invoices",
      isBlocked: true,
      isSheetMissing: false,
      missingRequired: ["balance"],
      missingUseful: [],
    },
  ]);
  expect(ofReceivables("invoices", "dueDate")).toMatchObject([{ isBlocked: false, missingUseful: ["dueDate"] }]);
});

test("a sheet a feature can do without never blocks it", () => {
  const losses = featureLosses(new Map([...everything].filter(([id]) => id !== "payments")));
  expect(losses.filter(({ noun }) => noun === "payments")).toMatchObject([
    { feature: "commission", isBlocked: false, isSheetMissing: true },
    { feature: "receivables", isBlocked: false, isSheetMissing: true },
  ]);
});
