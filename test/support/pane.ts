import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

/** What is missing, without the whole page. */
configure({ getElementError: (message) => new Error(message?.split("\n\n")[0] ?? "") });

/** What a browser has and jsdom has not. */
class NoResizing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver ??= NoResizing;
window.matchMedia ??= (media) =>
  ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;

/** Keyboard walks in menus skip what has no place on the page, and jsdom lays nothing out. */
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => ({ x: 0, y: 0, width: 320, height: 700 }) as DOMRect;

beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.removeAttribute("lang");
});
