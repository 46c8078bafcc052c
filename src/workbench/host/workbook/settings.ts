import { fail, hostType, type HostContext, type HostObject } from "../hostType";

interface SettingObject extends HostObject {
  readonly key: string;
}

const settingObject = (key: string): SettingObject => ({ $type: "Setting", key });

/** Values travel as JSON; a Date is told as office.js tells it and comes back as one. */
export const setting = hostType<SettingObject>({
  name: "Setting",
  id: "_Id",
  properties: {
    _Id: { get: (self) => self.key },
    Key: { get: (self) => self.key },
    Value: {
      get: (self, { book }) => JSON.parse(book.extras.settings[self.key] ?? fail("ItemNotFound")) as unknown,
      set: (self, value: unknown, host) => store(self.key, value, host),
    },
  },
  methods: {
    Delete: (self, _args, host) => {
      if (!(self.key in host.book.extras.settings)) fail("ItemNotFound");
      delete host.book.extras.settings[self.key];
      host.raiseDocumentEvent("settingsChanged");
    },
  },
});

export const settingCollection = hostType<HostObject>({
  name: "SettingCollection",
  items: (_self, { book }) => Object.keys(book.extras.settings).map(settingObject),
  indexer: (_self, [key], host) => find(key, host) ?? fail("ItemNotFound"),
  methods: {
    Add: (_self, [key, value], host) => {
      if (typeof key !== "string" || key === "") fail("InvalidArgument");
      store(key, value, host);
      return settingObject(key);
    },
    GetCount: (_self, _args, { book }) => Object.keys(book.extras.settings).length,
    GetItemOrNullObject: (_self, [key], host) => find(key, host) ?? null,
  },
});

function find(key: unknown, { book }: HostContext): SettingObject | undefined {
  return String(key) in book.extras.settings ? settingObject(String(key)) : undefined;
}

function store(key: string, value: unknown, host: HostContext): void {
  host.book.extras.settings[key] = JSON.stringify(value ?? null);
  host.raiseDocumentEvent("settingsChanged");
}
