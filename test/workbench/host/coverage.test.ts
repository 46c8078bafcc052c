import { readFileSync } from "node:fs";
import { join } from "node:path";

const { coverage, coveragePage, outsideArea } = require("../../../src/build/hostCoverage");

const members = coverage();

test("the page on the host's coverage says what the type table says; `npm run coverage:host` writes it", () => {
  const page = readFileSync(join(__dirname, "../../../docs/HOST_COVERAGE.md"), "utf8");
  expect(page).toBe(coveragePage());
});

test.each([
  ["Range.values", true],
  ["Range.getSpecialCells", true],
  ["TableCollection.getItem", true],
  ["Worksheet.onChanged", true],
  ["PivotTable.refresh", false],
  ["Range.flashFill", false],
])("%s is answered: %s", (name, isAnswered) => {
  const [type, member] = name.split(".");
  const found = members.find((each: any) => each.type === type && each.member === member);
  expect(found).toMatchObject({ isAnswered });
});

test("no class counts as outside that the host answers for", () => {
  const answered = members.filter(({ type, isAnswered }: any) => outsideArea(type) && isAnswered);
  expect(answered.map(({ type, member }: any) => `${type}.${member}`)).toEqual(["Functions.date"]);
});
