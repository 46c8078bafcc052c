import { useEffect, useRef, type ReactNode } from "react";
import { lossText, problemText } from "./fileWords";
import type { PageStore, Question } from "./pageState";
import type { Words } from "./words";

/** The one open question, as a modal dialog; Esc is "no". */
export function Dialogs({
  store,
  question,
  words,
}: {
  store: PageStore;
  question: Question | undefined;
  words: Words;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question && !dialog.current?.open) dialog.current?.showModal();
    if (!question) dialog.current?.close();
  }, [question]);
  return (
    <dialog ref={dialog} aria-labelledby="question-title" onCancel={() => store.answer(false)}>
      {question && <QuestionBody store={store} question={question} words={words} />}
    </dialog>
  );
}

function QuestionBody({ store, question, words }: { store: PageStore; question: Question; words: Words }) {
  if (question.kind === "cannotOpen") {
    return (
      <Body
        title={words.cannotOpen(question.fileName)}
        buttons={<Choice primary label={words.close} onPress={() => store.answer(false)} />}
      >
        <p>{problemText(question.problem, words)}</p>
      </Body>
    );
  }
  const isOpening = question.kind === "notKept" && question.when === "open";
  const goOn = question.kind === "unsaved" ? words.discard : isOpening ? words.continueOpen : words.continueSave;
  const buttons = (
    <>
      <Choice label={words.cancel} onPress={() => store.answer(false)} />
      <Choice primary label={goOn} onPress={() => store.answer(true)} />
    </>
  );
  if (question.kind === "unsaved") {
    return (
      <Body title={words.unsavedTitle} buttons={buttons}>
        <p>{words.unsaved(question.fileName)}</p>
      </Body>
    );
  }
  return (
    <Body title={words.notKeptTitle} buttons={buttons}>
      <p>{isOpening ? words.notKeptOpen : words.notKeptSave}</p>
      <ul>
        {question.losses.map((loss, at) => (
          <li key={at}>{lossText(loss, words)}</li>
        ))}
      </ul>
    </Body>
  );
}

function Body({ title, buttons, children }: { title: string; buttons: ReactNode; children: ReactNode }) {
  return (
    <>
      <h2 id="question-title">{title}</h2>
      {children}
      <div className="dialogButtons">{buttons}</div>
    </>
  );
}

function Choice({ label, onPress, primary }: { label: string; onPress: () => void; primary?: true }) {
  return (
    <button type="button" className={primary ? "primary" : ""} autoFocus={primary === true} onClick={onPress}>
      {label}
    </button>
  );
}
