import { newestDay } from "../../src/domain/newestDay";
import { on } from "../support/modelRows";

test.each([
  { story: "is the latest that has come", days: ["2026-01-02", "2026-03-01", "2026-02-01"], is: "2026-03-01" },
  { story: "is not one still to come", days: ["2026-01-02", "2027-01-01"], is: "2026-01-02" },
  { story: "may be the day itself", days: ["2026-11-27"], is: "2026-11-27" },
  { story: "is none where no day has come", days: ["2027-01-01"], is: null },
  { story: "is none of nothing", days: [], is: null },
])("the newest day $story", ({ days, is }) => {
  expect(newestDay([null, ...days.map(on)], on("2026-11-27"))).toBe(is);
});
