import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { Holder } from "./App";
import type { Desk } from "./desk";

/** Excel's pane is 350 px wide on a small screen and can be drawn wider; 320 px is the narrowest the add-in promises. */
const WIDTH = { start: 360, least: 320, most: 640, step: 16 };

export function PaneHolder({ desk, isOpen, element }: { desk: Desk; isOpen: boolean; element: HTMLElement }) {
  const [width, setWidth] = useState(WIDTH.start);
  const { words, manifest } = desk;
  return (
    <>
      <Splitter label={words.resizePane} width={width} setWidth={setWidth} hidden={!isOpen} />
      <aside className="pane" style={{ width }} hidden={!isOpen} aria-label={words.pane(manifest.name)}>
        <div className="paneHeader">
          <span>{manifest.name}</span>
          <button
            type="button"
            aria-label={words.closePane}
            title={words.closePane}
            onClick={() => desk.showPane(false)}
          >
            ✕
          </button>
        </div>
        <Holder className="paneFrame" element={element} />
      </aside>
    </>
  );
}

function Splitter(props: { label: string; width: number; setWidth: (width: number) => void; hidden: boolean }) {
  const { label, width, setWidth, hidden } = props;
  const set = (wanted: number) => setWidth(Math.min(WIDTH.most, Math.max(WIDTH.least, wanted)));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const splitter = event.currentTarget;
    const startedAt = event.clientX;
    splitter.setPointerCapture(event.pointerId);
    splitter.onpointermove = (move) => set(width + startedAt - move.clientX);
    splitter.onpointerup = () => (splitter.onpointermove = null);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + WIDTH.step);
    if (event.key === "ArrowRight") set(width - WIDTH.step);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      tabIndex={0}
      hidden={hidden}
      onPointerDown={drag}
      onKeyDown={step}
    />
  );
}
