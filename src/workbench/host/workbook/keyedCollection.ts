import { fail, hostType, type HostContext, type HostObject, type HostType, type Property } from "../hostType";

/** One entry of a collection of keys and values. */
export interface EntryObject extends HostObject {
  readonly key: string;
  /** Where the entries belong to a sheet. */
  readonly sheetId?: string;
}

interface Owner extends HostObject {
  readonly sheetId?: string;
}

interface KeyedOptions {
  readonly collection: string;
  readonly entry: string;
  readonly id: "_Id" | "Key";
  /** The record behind the collection. */
  readonly recordOf: (self: Owner, host: HostContext) => { [key: string]: unknown };
  /** Checks a new value and brings it into the form it is kept in. */
  readonly accept: (value: unknown) => unknown;
  readonly moreProperties?: { readonly [member: string]: Property<EntryObject> };
  readonly deleteAll?: true;
}

/** A collection of keys and values, such as custom properties: keys are found in any case, and `add` replaces. */
export function keyedCollection(options: KeyedOptions): readonly HostType[] {
  const { recordOf, accept } = options;
  const entryAt = (self: Owner, key: string): EntryObject => ({
    $type: options.entry,
    key,
    ...(self.sheetId === undefined ? {} : { sheetId: self.sheetId }),
  });
  const find = (self: Owner, key: unknown, host: HostContext) => {
    const name = keyIn(recordOf(self, host), key);
    return name === undefined ? undefined : entryAt(self, name);
  };
  const collection = hostType<Owner>({
    name: options.collection,
    items: (self, host) => Object.keys(recordOf(self, host)).map((key) => entryAt(self, key)),
    indexer: (self, [key], host) => find(self, key, host) ?? fail("ItemNotFound"),
    methods: {
      Add: (self, [key, value], host) => {
        if (typeof key !== "string" || key === "") fail("InvalidArgument");
        const record = recordOf(self, host);
        const name = keyIn(record, key) ?? key;
        record[name] = accept(value);
        return entryAt(self, name);
      },
      GetCount: (self, _args, host) => Object.keys(recordOf(self, host)).length,
      GetItemOrNullObject: (self, [key], host) => find(self, key, host) ?? null,
      ...(options.deleteAll && {
        DeleteAll: (self: Owner, _args: readonly never[], host: HostContext) => {
          const record = recordOf(self, host);
          for (const key of Object.keys(record)) delete record[key];
        },
      }),
    },
  });
  return [collection, entryType(options)];
}

function entryType({ entry, id, recordOf, accept, moreProperties }: KeyedOptions): HostType {
  const present = (self: EntryObject, host: HostContext) => {
    const record = recordOf(self, host);
    return self.key in record ? record : fail("ItemNotFound");
  };
  return hostType<EntryObject>({
    name: entry,
    id,
    properties: {
      ...(id === "_Id" && { _Id: { get: (self: EntryObject) => self.key } }),
      Key: { get: (self) => self.key },
      Value: {
        get: (self, host) => present(self, host)[self.key],
        set: (self, value: unknown, host) => {
          present(self, host)[self.key] = accept(value);
        },
      },
      ...moreProperties,
    },
    methods: {
      Delete: (self, _args, host) => {
        delete present(self, host)[self.key];
      },
    },
  });
}

function keyIn(record: object, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return Object.keys(record).find((each) => each.toLowerCase() === wanted);
}
