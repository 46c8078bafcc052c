import { atOnce, finish, partly, stepEach, type Steps } from "../../src/domain/kernel/steps";

function shares(steps: Steps<unknown>): number[] {
  const told: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
  return told;
}

test("each place is done once, with a step every few thousand", () => {
  const done: number[] = [];
  const told = shares(stepEach(10_000, (at) => done.push(at)));
  expect(done).toEqual(Array.from({ length: 10_000 }, (_, at) => at));
  // 4,096 rows to a step.
  expect(told).toEqual([0, 0.4096, 0.8192]);
});

test("dear places come with more steps", () => {
  expect(shares(stepEach(4, () => undefined, 4096))).toEqual([0, 0.25, 0.5, 0.75]);
});

test("a part of the work tells its share of the whole", () => {
  expect(
    shares(
      partly(
        stepEach(8192, () => undefined),
        0.5,
        0.7,
      ),
    ),
  ).toEqual([0.5, 0.6]);
});

test("work is stopped between two steps by not going on", () => {
  const done: number[] = [];
  const steps = stepEach(10_000, (at) => done.push(at));
  steps.next();
  steps.next();
  expect(done).toHaveLength(4096);
});

test("finished work gives its value", () => {
  expect(
    finish(
      partly(
        atOnce(() => 7),
        0,
        1,
      ),
    ),
  ).toBe(7);
});
