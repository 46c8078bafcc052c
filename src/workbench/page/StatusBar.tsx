import type { PageState } from "./pageState";
import type { Words } from "./words";

export function StatusBar({ state, words }: { state: PageState; words: Words }) {
  const { work, notice, cellError } = state;
  return (
    <footer className="status">
      {work?.kind === "reading" && (
        <progress value={work.share} max={1} aria-label={words.reading(work.fileName, work.share)} />
      )}
      <span className="message" role="status">
        {work ? workText(work, words) : cellError ? <span className="error">⚠ {cellError}</span> : notice}
      </span>
    </footer>
  );
}

function workText(work: NonNullable<PageState["work"]>, words: Words): string {
  if (work.kind === "reading") return words.reading(work.fileName, work.share);
  return work.kind === "saving" ? words.saving : words.calculating;
}
