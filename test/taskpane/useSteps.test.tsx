import { act, renderHook, waitFor } from "@testing-library/react";
import type { Steps } from "../../src/domain/kernel/steps";
import { useSteps } from "../../src/taskpane/hooks/useSteps";

/** Work that would take hours, and how far it has come. */
function endless() {
  const told = { begun: 0, steps: 0 };
  const work = function* (): Steps<string> {
    told.begun += 1;
    for (let at = 0; at < 1e12; at++) {
      told.steps = at;
      yield at / 1e12;
    }
    return "done";
  };
  return { told, work };
}

const aWhile = () => act(() => new Promise((go) => setTimeout(go, 80)));

test("long work lets others have their turn, stops when told to, and begins again when asked", async () => {
  const { told, work } = endless();
  const { result } = renderHook(() => useSteps(work));
  await waitFor(() => expect(result.current.state).toEqual({ kind: "working", share: told.steps / 1e12 }));
  expect(told.steps).toBeGreaterThan(0);
  act(() => result.current.cancel());
  const stoppedAt = told.steps;
  await aWhile();
  expect(result.current.state.kind).toBe("cancelled");
  expect(told).toEqual({ begun: 1, steps: stoppedAt });
  act(() => result.current.again());
  await waitFor(() => expect(told.begun).toBe(2));
  act(() => result.current.cancel());
});

test("other work takes the place of what was under way, and its answer is the one that is told", async () => {
  const { told, work } = endless();
  const other = function* (): Steps<string> {
    yield 0;
    return "other";
  };
  const { result, rerender } = renderHook(({ of }) => useSteps(of), { initialProps: { of: work } });
  await waitFor(() => expect(told.steps).toBeGreaterThan(0));
  rerender({ of: other });
  await waitFor(() => expect(result.current.state).toEqual({ kind: "answer", value: "other" }));
  const stoppedAt = told.steps;
  await aWhile();
  expect(told.steps).toBe(stoppedAt);
});
