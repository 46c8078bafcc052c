import type { Language } from "./language";

/** What a press of a ribbon button or of a context menu item does. */
export type Command = { readonly kind: "showTaskpane" } | { readonly kind: "execute"; readonly functionName: string };

export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly command: Command;
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly Control[];
}

/** The part of an add-in-only manifest that a host needs, in one language. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly namespace: string;
  readonly functionsMetadataUrl: string;
  readonly tab: { readonly label: string; readonly groups: readonly Group[] };
  readonly contextMenu: { readonly label: string; readonly controls: readonly Control[] } | undefined;
}

/** Reads manifest.xml as Excel does: what a person reads comes from the override for the language, else the default. */
export function parseManifest(xml: string, language: Language): Manifest {
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  const unreadable = doc.querySelector("parsererror");
  if (unreadable) throw new Error(`manifest.xml cannot be read: ${unreadable.textContent}`);
  const texts = resources(doc, language);
  const functions = need(doc, '[*|type="CustomFunctions"]');
  const tab = need(doc, "CustomTab");
  const menu = doc.querySelector("OfficeMenu > Control");
  return {
    id: need(doc, "Id").textContent.trim(),
    name: localised(need(doc, "DisplayName"), language),
    paneUrl: texts(need(functions, "Page > SourceLocation")),
    namespace: texts(need(functions, "Namespace")),
    functionsMetadataUrl: texts(need(functions, "Metadata > SourceLocation")),
    tab: {
      label: texts(child(tab, "Label")),
      groups: [...tab.querySelectorAll(":scope > Group")].map((group) => ({
        id: group.id || group.getAttribute("id")!,
        label: texts(child(group, "Label")),
        controls: [...group.querySelectorAll(":scope > Control")].map((control) => readControl(control, texts)),
      })),
    },
    contextMenu: menu
      ? {
          label: texts(child(menu, "Label")),
          controls: [...menu.querySelectorAll("Item")].map((item) => readControl(item, texts)),
        }
      : undefined,
  };
}

type Texts = (withResid: Element) => string;

function readControl(control: Element, texts: Texts): Control {
  const action = child(control, "Action");
  const icons = [...control.querySelectorAll(":scope > Icon > *")];
  const largest = icons.reduce((best, icon) => (size(icon) > size(best) ? icon : best));
  return {
    id: control.getAttribute("id")!,
    label: texts(child(control, "Label")),
    tip: texts(need(control, "Supertip > Description")),
    icon: texts(largest),
    command:
      action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "ShowTaskpane"
        ? { kind: "showTaskpane" }
        : { kind: "execute", functionName: child(action, "FunctionName").textContent.trim() },
  };
}

function size(icon: Element): number {
  return Number(icon.getAttribute("size"));
}

function resources(doc: Document, language: Language): Texts {
  const byId = new Map(
    [...doc.querySelectorAll("Resources > * > *")].map((entry) => [entry.getAttribute("id")!, entry]),
  );
  return (withResid) => {
    const id = withResid.getAttribute("resid") ?? "";
    const entry = byId.get(id);
    if (!entry)
      throw new Error(`manifest.xml: <${withResid.tagName}> asks for the resource "${id}", which is not there`);
    return localised(entry, language);
  };
}

function localised(entry: Element, language: Language): string {
  const override = [...entry.children].find((one) => one.getAttribute("Locale") === language);
  return (override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue"))!;
}

function child(parent: Element, name: string): Element {
  return [...parent.children].find((one) => one.localName === name) ?? missing(name);
}

function need(parent: ParentNode, selector: string): Element {
  return parent.querySelector(selector) ?? missing(selector);
}

function missing(what: string): never {
  throw new Error(`manifest.xml has no ${what}`);
}
