import { usePane } from "../paneContext";

/** Copies a text to the clipboard and says so. */
export function useCopy() {
  const { signals, strings } = usePane();
  const words = strings.pane.notices;
  return async (text: string): Promise<void> => {
    const isCopied = (await copyByClipboard(text)) || copyBySelection(text);
    signals.send({ kind: "done", sentence: isCopied ? words.copied(text) : words.copyByHand(text) });
  };
}

/** A framed page may not be allowed to use the clipboard; that is no more than a reason for the older way. */
async function copyByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand?.("copy") ?? false;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
