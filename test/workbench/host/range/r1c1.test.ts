import { fromR1C1, toR1C1 } from "../../../../src/workbench/host/range/r1c1";

/** Forms as Microsoft's "Refer to cells by row and column" describes them; all seen from C2 (row 1, column 2). */
const STORIES: readonly (readonly [what: string, a1: string, r1c1: string])[] = [
  ["a relative cell", "=A1+B2", "=R[-1]C[-2]+RC[-1]"],
  ["a fixed cell", "=$A$1", "=R1C1"],
  ["half fixed cells", "=$A1+A$1", "=R[-1]C1+R1C[-2]"],
  ["the formula's own cell", "=C2", "=RC"],
  ["two corners", "=SUM(A1:B2)", "=SUM(R[-1]C[-2]:RC[-1])"],
  ["another sheet", "='R1C1 A1'!B2+Data!$B$2", "='R1C1 A1'!RC[-1]+Data!R2C2"],
  ["whole columns", "=SUM(A:B)+SUM($D:$D)", "=SUM(C[-2]:C[-1])+SUM(C4)"],
  ["whole rows", "=SUM(1:3)+SUM($4:$4)", "=SUM(R[-1]:R[1])+SUM(R4)"],
  ["text that looks like a cell", '="A1"&B2', '="A1"&RC[-1]'],
  ["a function that looks like a cell", "=LOG10(B2)+SALES.HHI(B2)", "=LOG10(RC[-1])+SALES.HHI(RC[-1])"],
];

test.each(STORIES)("%s goes to R1C1 and back", (_what, a1, r1c1) => {
  expect(toR1C1(a1, 1, 2)).toBe(r1c1);
  expect(fromR1C1(r1c1, 1, 2)).toBe(a1);
});

test("the columns of a table are no references", () => {
  expect(toR1C1("=SUM(Deals[A1])", 1, 2)).toBe("=SUM(Deals[A1])");
});
