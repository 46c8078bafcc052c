import { useCallback, useRef, useState } from "react";
import type { Issue } from "../../domain/kernel/issue";
import type { Result } from "../../domain/kernel/result";

/** What became of a request: a view shows exactly one of these. */
export type Run<Value> =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "answer"; readonly value: Value }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

interface HowToRun {
  /** For a look nobody asked for: an answer stays until there is a newer one, and a refusal does not replace it. */
  readonly isQuiet?: boolean;
}

/** Runs a request. A second one meanwhile is let go and answers null, unless it is a quiet one: then the later answer counts. */
export function useRun<Value>() {
  const [state, setState] = useState<Run<Value>>({ kind: "idle" });
  const underWay = useRef(0);
  const latest = useRef(0);
  const run = useCallback(async (request: () => Promise<Result<Value>>, { isQuiet = false }: HowToRun = {}) => {
    if (underWay.current > 0 && !isQuiet) return null;
    underWay.current += 1;
    const mine = ++latest.current;
    if (!isQuiet) setState({ kind: "running" });
    let next: Run<Value> = { kind: "idle" };
    try {
      const result = await request();
      next = stateAfter(result);
      return result;
    } finally {
      underWay.current -= 1;
      const keeps = (now: Run<Value>) => isQuiet && now.kind === "answer" && next.kind !== "answer";
      if (mine === latest.current) setState((now) => (keeps(now) ? now : next));
    }
  }, []);
  return { state, run };
}

function stateAfter<Value>(result: Result<Value>): Run<Value> {
  if (result.ok) return { kind: "answer", value: result.value };
  const isRefused = result.issues.some(({ code }) => code.startsWith("host_"));
  return { kind: isRefused ? "refused" : "issues", issues: result.issues };
}
