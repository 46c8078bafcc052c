import type { HostObject, Property } from "../hostType";
import { fail, type HostContext } from "../hostType";
import { areasOf, type Target } from "./areasObject";
import { mayDo } from "./guard";
import { agreed, type Look } from "./looks";
import { type LookChange, restyle } from "./restyle";

/** One of the objects under a Range's or RangeAreas' `format`; it looks at the cells its target has at the moment. */
export interface FormatObject extends HostObject {
  readonly target: Target;
}

/** A property read off the look of the cells, null where they differ, and written as a change of it. */
export function lookProperty<Value>(
  pick: (look: Look) => Value,
  change: (value: Value) => LookChange,
): Property<FormatObject> {
  return {
    get: (self, host) => agreed(host.book, areasOf(self.target), pick),
    set: (self, value: never, host) => setLook(self, change(value), host),
  };
}

/** Changes the look of the object's cells; an AccessDenied error where a protected sheet forbids formatting. */
export function setLook(self: FormatObject, change: LookChange, host: HostContext): void {
  const areas = areasOf(self.target);
  mayDo(host.book, areas, "allowFormatCells");
  restyle(host.book, areas, change);
}

/** A property Excel has and this sheet cannot draw: it always has its plain value, and asking for another is refused aloud. */
export function fixedProperty(member: string, value: unknown): Property<FormatObject> {
  return {
    get: () => value,
    set: (_self, wanted: unknown) => {
      if (wanted !== value) fail("ApiNotFound", `${member} can only be ${JSON.stringify(value)} here.`);
    },
  };
}

/** Reads an office.js word off an engine's number and back; words that are not in the table are refused. */
export function wordTable<Code>(words: { readonly [word: string]: Code }, unsupported: readonly string[] = []) {
  const entries = Object.entries(words);
  return {
    word: (code: Code | null | undefined): string =>
      (entries.find(([, known]) => known === code) ?? entries[0]!)[0] as string,
    code: (word: unknown): Code => {
      const known = entries.find(([name]) => name === word);
      if (known) return known[1];
      return unsupported.includes(String(word))
        ? fail("ApiNotFound", `${String(word)} cannot be drawn here.`)
        : fail("InvalidArgument");
    },
  };
}
