import { receivablesRulesOn } from "../../../src/domain/receivables/ruleBook";
import { DEFAULT_RECEIVABLES_RULES } from "../../../src/domain/receivables/rules";
import { DEFAULT_RULE_BOOK, ruleBookOf } from "../../../src/domain/rules/ruleBook";
import { on } from "../../support/modelRows";

const DAY = on("2026-06-30");

test("the usual rule book gives the usual rules", () => {
  expect(receivablesRulesOn(DEFAULT_RULE_BOOK, DAY)).toEqual(DEFAULT_RECEIVABLES_RULES);
});

test("buckets and allowance are the book's; an open end that it leaves out is lost like the last bucket", () => {
  const rules = [
    { toDay: 15, allowance: 0.1 },
    { toDay: 45, allowance: 0.4 },
  ];
  const { bucketEdges, allowanceRates } = receivablesRulesOn(
    ruleBookOf({ aging: [{ validFrom: null, approvedBy: null, rules }] }),
    DAY,
  );
  expect(bucketEdges).toEqual([15, 45]);
  expect(allowanceRates).toEqual([0, 0.1, 0.4, 0.4]);
});
