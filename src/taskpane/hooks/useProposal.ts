import { useRef, useState } from "react";
import type { Issue } from "../../domain/kernel/issue";
import { ok, type Result } from "../../domain/kernel/result";
import { applyPreview, type Done, undoChange } from "../../sheets/changes/door";
import { isNothing, type Preview, previewOf } from "../../sheets/changes/preview";
import { type ChangeTitle, type Proposal, titleText } from "../../sheets/changes/proposal";
import type { Watch } from "../../sheets/watch";
import { usePane } from "../paneContext";
import { stampNow } from "../stamp";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A proposal on its way into the workbook: one of these. */
export type ProposalState =
  | { readonly kind: "idle" }
  | { readonly kind: "looking" | "writing"; readonly progress: Progress | null }
  | { readonly kind: "nothing" }
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "done"; readonly title: ChangeTitle; readonly done: Done }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

export interface ProposalRun {
  readonly state: ProposalState;
  /** Whether it is being compared or written just now. */
  readonly isRunning: boolean;
  /** Compares a proposal with the workbook and shows what it comes to; while one is under way a second is let go. */
  propose(make: (watch: Watch) => Promise<Result<Proposal>> | Result<Proposal>): Promise<void>;
  /** Shows what was looked at elsewhere. */
  present(look: (watch: Watch) => Promise<Result<Preview>>): Promise<void>;
  /** Writes at once where nothing stands in the way, as befits a single row; else shows what does. */
  write(make: () => Promise<Result<Proposal>>): Promise<Done | null>;
  /** Writes what is shown; `prepare` may turn it into what is to be written in the last moment. */
  apply(prepare?: (preview: Preview) => Promise<Result<Preview>>): Promise<void>;
  /** Stops what is under way, or puts away what is shown. */
  cancel(): void;
  /** Takes back what was just written. */
  undo(): Promise<void>;
}

/** One step at a time, with its progress; what it answers becomes the state. */
function useSteps() {
  const [state, setState] = useState<ProposalState>({ kind: "idle" });
  const underWay = useRef<{ aborted: boolean } | null>(null);
  const step = async (kind: "looking" | "writing", work: (watch: Watch) => Promise<ProposalState>) => {
    if (underWay.current) return null;
    const signal = (underWay.current = { aborted: false });
    setState({ kind, progress: null });
    const progress = (done: number, total: number) => setState({ kind, progress: { done, total } });
    try {
      const next = await work({ progress, signal });
      setState(next);
      return next;
    } finally {
      underWay.current = null;
    }
  };
  const cancel = () => {
    if (underWay.current) underWay.current.aborted = true;
    else setState({ kind: "idle" });
  };
  return { state, step, cancel };
}

/** The way of every bulk write: compare, show, write, and say what came of it. Shown by `ChangePreview`. */
export function useProposal(): ProposalRun {
  const { workbook, signals, strings, author } = usePane();
  const { state, step, cancel } = useSteps();
  const present: ProposalRun["present"] = async (look) => {
    await step("looking", async (watch) => stateOf(await look(watch)));
  };
  const sayDone = (done: Done, sentence: string) => {
    if (done.entry) signals.send({ kind: "done", sentence });
  };
  const written = async (preview: Preview, watch: Watch): Promise<ProposalState> => {
    const result = await applyPreview(workbook, preview, stampNow(author), watch);
    if (!result.ok) return { kind: "issues", issues: result.issues };
    sayDone(result.value, titleText(preview.title, strings));
    return { kind: "done", title: preview.title, done: result.value };
  };
  return {
    state,
    isRunning: state.kind === "looking" || state.kind === "writing",
    present,
    cancel,
    propose: (make) =>
      present(async (watch) => {
        const proposal = await make(watch);
        return proposal.ok ? previewOf(workbook, proposal.value, watch) : proposal;
      }),
    apply: async (prepare) => {
      if (state.kind !== "preview") return;
      const shown = state.preview;
      await step("writing", async (watch) => {
        const prepared = prepare ? await prepare(shown) : ok(shown);
        return prepared.ok ? written(prepared.value, watch) : { kind: "issues", issues: prepared.issues };
      });
    },
    write: async (make) => {
      const end = await step("writing", async (watch) => {
        const proposal = await make();
        const looked = proposal.ok ? await previewOf(workbook, proposal.value, watch) : proposal;
        const isPlain = looked.ok && looked.value.left.length === 0 && !isNothing(looked.value);
        return isPlain ? written(looked.value, watch) : stateOf(looked);
      });
      return end?.kind === "done" ? end.done : null;
    },
    undo: async () => {
      if (state.kind !== "done" || !state.done.entry) return;
      const { title, done } = state;
      await step("writing", async (watch) => {
        const undone = await undoChange(workbook, done.entry!.id, watch);
        if (!undone.ok) return { kind: "issues", issues: undone.issues };
        sayDone(undone.value, strings.changes.history.undone(titleText(title, strings)));
        const isWhole = undone.value.left.length + undone.value.issues.length === 0;
        return isWhole ? { kind: "idle" } : { kind: "done", title, done: undone.value };
      });
    },
  };
}

function stateOf(result: Result<Preview>): ProposalState {
  if (result.ok) {
    const { value: preview } = result;
    return isNothing(preview) && preview.left.length === 0 ? { kind: "nothing" } : { kind: "preview", preview };
  }
  const isCancelled = result.issues.every(({ code }) => code === "cancelled");
  return isCancelled ? { kind: "idle" } : { kind: "issues", issues: result.issues };
}

/** A proposal that is made without asking anything. */
export function made(proposal: Proposal): () => Result<Proposal> {
  return () => ok(proposal);
}
