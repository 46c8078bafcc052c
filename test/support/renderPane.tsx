import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Signals } from "../../src/actions/signals";
import type { Language } from "../../src/i18n/index";
import type { Workbook } from "../../src/sheets/workbook";
import { App } from "../../src/taskpane/App";
import { type MemoryWorkbook, memoryWorkbook } from "./memoryWorkbook";

/**
 * Of Fluent's rules the sheet gets those that a DOM without layout is asked for: what is hidden, what is inline, what
 * takes a click. jsdom matches every rule against every element of every query by role, and all others are only looks.
 */
const ASKED_FOR = /[{;](display|visibility|opacity|pointer-events):/;
const renderer = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => ASKED_FOR.test(rule) });

interface Opened {
  readonly workbook?: MemoryWorkbook;
  /** What the pane sees in place of the workbook: a slow one, a broken one. */
  readonly seen?: Workbook;
  readonly officeLanguage?: Language;
}

/** The pane as Excel opens it, over a workbook in memory, and a person in front of it. */
export async function openPane({
  workbook = memoryWorkbook(),
  seen = workbook,
  officeLanguage = "en-US",
}: Opened = {}) {
  const user = userEvent.setup();
  const signals = new Signals();
  const pane = render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App workbook={seen} signals={signals} officeLanguage={officeLanguage} />
    </RendererProvider>,
  );
  await act(async () => undefined);
  return {
    user,
    workbook,
    signals,
    /** By the name in the menu of views. */
    goTo: async (view: string) => {
      await user.click(document.querySelector("button")!);
      await user.click(within(await screen.findByRole("menu")).getByText(view));
      await screen.findByRole("heading", { level: 1, name: view });
    },
    reopen: async () => {
      pane.unmount();
      return openPane({ workbook, seen, officeLanguage });
    },
  };
}
