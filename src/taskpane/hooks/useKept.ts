import { useState } from "react";
import { usePane } from "../paneContext";

/** State that outlives its view for as long as the pane is open: what a person typed is there on coming back. */
export function useKept<Value>(key: string, initial: () => Value): [Value, (change: (now: Value) => Value) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as Value) : initial()));
  const change = (next: (now: Value) => Value) => {
    const changed = next(value);
    kept.set(key, changed);
    setValue(changed);
  };
  return [value, change];
}
