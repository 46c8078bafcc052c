import { roundTicks } from "../../src/taskpane/components/chartScale";

test.each([
  [7_200_000, 4, [0, 2_000_000, 4_000_000, 6_000_000]],
  [0.04, 4, [0, 0.01, 0.02, 0.03, 0.04]],
  [290_000, 4, [0, 100_000, 200_000]],
  [0.3, 3, [0, 0.1, 0.2, 0.3]],
  [9, 4, [0, 2.5, 5, 7.5]],
  [0, 4, [0]],
])("an axis to %d counts in round steps", (most, wanted, ticks) => {
  expect(roundTicks(most, wanted)).toEqual(ticks);
});
