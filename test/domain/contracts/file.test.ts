import { fileOf, NO_FILES, type Requirement } from "../../../src/domain/contracts/file";
import { on, rowOf } from "../../support/modelRows";

const contract = rowOf("contracts", { contractNo: "C-1", name: "Supply 2026", accountName: "Aurora" });
const requirement = (given: Partial<Requirement>): Requirement => ({
  customer: "Aurora",
  contract: null,
  requirement: "Display",
  due: null,
  isMet: null,
  ...given,
});

function stateOf(requirements: readonly Requirement[]) {
  return fileOf({ ...NO_FILES, requirements }, contract, on("2026-07-02"));
}

test.each([
  { story: "met", given: { isMet: true, due: on("2026-01-01") }, counts: [1, 0, 0] },
  { story: "due while its day is not over", given: { due: on("2026-07-02") }, counts: [0, 1, 0] },
  { story: "not met a day later", given: { due: on("2026-07-01") }, counts: [0, 0, 1] },
  { story: "not met because somebody says so", given: { isMet: false, due: on("2026-12-31") }, counts: [0, 0, 1] },
])("a requirement is $story", ({ given, counts }) => {
  const { met, due, notMet } = stateOf([requirement(given)])!;
  expect([met, due, notMet.length]).toEqual(counts);
});

test("a line that names a contract is of that one alone, one that names none of all its customer's", () => {
  expect(stateOf([requirement({ contract: "c-1" })])).not.toBeNull();
  expect(stateOf([requirement({ contract: "supply 2026", customer: null })])).not.toBeNull();
  expect(stateOf([requirement({ contract: "C-2" })])).toBeNull();
  expect(stateOf([requirement({ customer: "Baltic" })])).toBeNull();
});
