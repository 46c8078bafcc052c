import { type RefObject, useEffect, useRef, useState } from "react";

/** An element's width on the screen, in CSS pixels; `usual` until it is known. */
export function useWidth<Measured extends Element>(usual: number): [RefObject<Measured | null>, number] {
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
