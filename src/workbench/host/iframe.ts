import type { AddInFrame } from "./xdmHost";

/** As Excel on the web has it: no modal boxes, no way out of the frame. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Puts an add-in's frame into the page. The name comes first: a browser ignores a later one. */
export function openIframe(frame: AddInFrame, holder: HTMLElement, title: string): HTMLIFrameElement {
  const iframe = document.createElement("iframe");
  iframe.name = frame.name;
  iframe.title = title;
  iframe.setAttribute("sandbox", SANDBOX);
  iframe.src = frame.url;
  holder.append(iframe);
  if (!iframe.contentWindow) throw new Error("The frame is not on the page.");
  frame.window = iframe.contentWindow;
  return iframe;
}
