import { listedGroups, ratedGroups } from "../../../src/domain/collisions/groups";

const edges = (list: readonly (readonly [number, number, number])[]) => ({
  a: Int32Array.from(list.map(([a]) => a)),
  b: Int32Array.from(list.map(([, b]) => b)),
  bits: Float32Array.from(list.map(([, , bits]) => bits)),
  length: list.length,
});

test("group numbers become lists of rows, in order of their first", () => {
  expect(listedGroups([0, 2, 1, 2, 0, 1])).toEqual([
    [1, 3],
    [2, 5],
  ]);
});

test("a group is as sure as the row that is bound least, and the surest come first", () => {
  const rated = ratedGroups(
    [
      [0, 1, 2],
      [3, 4],
      [5, 6],
    ],
    edges([
      [0, 1, 20],
      [1, 2, 3],
      [0, 2, 5],
      [3, 4, 10],
      [5, 6, 1],
      [2, 3, 30],
    ]),
  );
  expect(rated.map(({ rows, bits, sureness }) => [rows, bits, sureness])).toEqual([
    [[3, 4], 10, "certain"],
    [[0, 1, 2], 5, "likely"],
    [[5, 6], 1, "possible"],
  ]);
});
