import { hostType, type HostObject } from "../hostType";

/** `context.runtime`: whether the add-in hears events at all. */
export const runtime = hostType<HostObject>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_self, host) => host.eventsEnabled,
      set: (_self, isEnabled: unknown, host) => {
        host.eventsEnabled = isEnabled === true;
      },
    },
  },
});
