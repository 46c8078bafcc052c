import type { DuplicateGroup } from "../../src/domain/collisions/groups";
import type { Account } from "../../src/domain/model/accounts";
import { matches, NO_FILTER } from "../../src/taskpane/components/duplicates/GroupFilters";

const accounts = ["Lin", "lin ", "Tom", null, null].map((owner) => ({ name: "Acme", owner }) as Account);
const group = (...rows: readonly number[]) => ({ rows, sureness: "certain" }) as unknown as DuplicateGroup;
const kinds = (...rows: readonly number[]) =>
  (["oneOwner", "twoOwners", "partlyOwned"] as const).filter((kind) =>
    matches(group(...rows), accounts, { ...NO_FILTER, kind }),
  );

test("a group is of one kind: one rep's twice, two reps', or partly nobody's; of none where nobody holds it", () => {
  expect(kinds(0, 1)).toEqual(["oneOwner"]);
  expect(kinds(0, 2, 3)).toEqual(["twoOwners"]);
  expect(kinds(2, 3)).toEqual(["partlyOwned"]);
  expect(kinds(3, 4)).toEqual([]);
  expect(matches(group(3, 4), accounts, NO_FILTER)).toBe(true);
});
