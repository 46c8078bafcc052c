import { useState, useSyncExternalStore, type DragEvent } from "react";
import { Dialogs } from "./Dialogs";
import { LANGUAGES, restartIn, type Language } from "./language";
import { PaneHolder } from "./PaneHolder";
import { Ribbon } from "./Ribbon";
import { StatusBar } from "./StatusBar";
import type { Desk } from "./desk";

/** Excel's window: title bar, ribbon, grid, task pane, status bar. Grid and pane are put into `gridRef` and `paneRef`. */
export function App({
  desk,
  gridElement,
  paneElement,
}: {
  desk: Desk;
  gridElement: HTMLElement;
  paneElement: HTMLElement;
}) {
  const state = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const { words } = desk;
  return (
    <div className="frame">
      <header className="titleBar">
        <span>{desk.manifest.tab.label}</span>
        <h1>{words.titleOf(state.fileName)}</h1>
        <label>
          <span className="visuallyHidden">{words.language}</span>
          <select value={desk.language} onChange={(event) => restartIn(event.target.value as Language)}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Ribbon desk={desk} isPaneOpen={state.isPaneOpen} />
      <div className="desk">
        <Grid desk={desk} element={gridElement} />
        <PaneHolder desk={desk} isOpen={state.isPaneOpen} element={paneElement} />
      </div>
      <StatusBar state={state} words={words} />
      <Dialogs store={desk.store} question={state.question} words={words} />
    </div>
  );
}

function Grid({ desk, element }: { desk: Desk; element: HTMLElement }) {
  const [isDropTarget, setDropTarget] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropTarget(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropTarget(false);
    const [file] = event.dataTransfer.files;
    if (file) void desk.openFile(file);
  };
  return (
    <main className="grid" onDragOver={over} onDragLeave={() => setDropTarget(false)} onDropCapture={drop}>
      <Holder className="engine" element={element} />
      {isDropTarget && <div className="dropTarget">{desk.words.dropHere}</div>}
    </main>
  );
}

/** Shows an element that lives outside React. */
export function Holder({ className, element }: { className: string; element: HTMLElement }) {
  return (
    <div
      className={className}
      ref={(holder) => void (holder && element.parentElement !== holder && holder.append(element))}
    />
  );
}
