import type { HostContext, HostObject } from "../hostType";

type Method<Self> = (self: Self, args: readonly never[], host: HostContext) => void;

/** The pairs of methods with which office.js says that somebody listens, or no longer does: `_RegisterXEvent`, `_UnregisterXEvent`. */
export function listening<Self extends HostObject>(
  events: { readonly [name: string]: number },
  targetOf: (self: Self) => string,
): { readonly [member: string]: Method<Self> } {
  const methods: { [member: string]: Method<Self> } = {};
  for (const [name, eventType] of Object.entries(events)) {
    methods[`_Register${name}`] = (self, _args, host) => host.listen(eventType, targetOf(self));
    methods[`_Unregister${name}`] = (self, _args, host) => host.unlisten(eventType, targetOf(self));
  }
  return methods;
}
