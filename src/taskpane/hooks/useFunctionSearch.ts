import { catalogue, type CatalogueFunction } from "@catalogue";
import { halfWidth } from "../../domain/kernel/readNumber";
import type { Strings } from "../../i18n/index";
import { usePane } from "../paneContext";
import { useKept } from "./useKept";

const NAMESPACE = "SALES";

export interface FunctionGroup {
  readonly id: string;
  readonly title: string;
  readonly functions: readonly CatalogueFunction[];
}

/** The functions that have every word asked for, in either language, because a sheet often has both. */
export function useFunctionSearch() {
  const words = usePane().strings.pane.functions;
  const [asked, change] = useKept("functions.asked", () => "");
  const found = catalogue.functions.filter((one) => matches(one, asked));
  return {
    asked,
    ask: (text: string) => change(() => text),
    count: found.length,
    groups: grouped(found, words.groups),
  };
}

export function qualifiedName({ id }: CatalogueFunction): string {
  return `${NAMESPACE}.${id}`;
}

/** "=SALES.COMMISSION(amount, [tiers])": what is in brackets may be left out. */
export function syntaxOf(one: CatalogueFunction): string {
  const parameters = one.parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `=${qualifiedName(one)}(${parameters.join(", ")})`;
}

/** The first sentence of a text, and the rest of it. */
export function splitSentence(text: string): readonly [string, string] {
  const first = /^.*?(?:\.(?=\s|$)|。)/u.exec(text)?.[0] ?? text;
  return [first, text.slice(first.length).trim()];
}

function matches(one: CatalogueFunction, asked: string): boolean {
  const texts = [one, ...one.parameters].flatMap(({ description }) => [description["en-US"], description["zh-CN"]]);
  const text = [qualifiedName(one), ...one.parameters.map(({ name }) => name), ...texts].join(" ").toLowerCase();
  return halfWidth(asked)
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** In the order of the list of groups; one that has no name yet comes last, under its own id. */
function grouped(found: readonly CatalogueFunction[], titles: Strings["pane"]["functions"]["groups"]): FunctionGroup[] {
  const ids = new Set([...Object.keys(titles), ...found.map(({ group }) => group)]);
  return [...ids]
    .map((id) => ({ id, title: titles[id] ?? id, functions: found.filter(({ group }) => group === id) }))
    .filter(({ functions }) => functions.length > 0);
}
