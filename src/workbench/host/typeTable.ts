import { HostError, type HostContext, type HostObject, type HostType, type Property } from "./hostType";
import { lowerFirst } from "./wire";

/** Members that office.js sets by another name than it loads them by. */
const SET_NAMES: { readonly [member: string]: string } = {
  "worksheet.gridlines": "showgridlines",
  "worksheet.headings": "showheadings",
};

type Method = (self: HostObject, args: readonly never[], host: HostContext) => unknown;
type Navigation = (self: HostObject, host: HostContext) => HostObject | null;

interface Members {
  readonly type: HostType;
  readonly properties: ReadonlyMap<string, readonly [name: string, property: Property<HostObject>]>;
  readonly navigation: ReadonlyMap<string, readonly [name: string, go: Navigation]>;
  readonly methods: ReadonlyMap<string, Method>;
}

/** The classes of the host by name, their members found in any case as Excel finds them. Notes whatever is asked for and not there. */
export class TypeTable {
  /** Every member asked for that the host does not have, as "Class.member". */
  readonly missing: string[] = [];
  private readonly byName: ReadonlyMap<string, Members>;

  constructor(types: readonly HostType[]) {
    this.byName = new Map(types.map((type) => [type.name, membersOf(type)]));
  }

  type(object: HostObject): HostType {
    return this.members(object).type;
  }

  property(object: HostObject, name: string) {
    const member = name.toLowerCase();
    const { type, properties } = this.members(object);
    return properties.get(SET_NAMES[`${type.name.toLowerCase()}.${member}`] ?? member);
  }

  properties(object: HostObject) {
    return this.members(object).properties.values();
  }

  navigation(object: HostObject, name: string) {
    return this.members(object).navigation.get(name.toLowerCase());
  }

  method(object: HostObject, name: string): Method {
    return this.members(object).methods.get(name.toLowerCase()) ?? this.absent(object, name);
  }

  /** Refuses a member that the host does not have. */
  absent(object: HostObject | string, name: string): never {
    const member = `${typeof object === "string" ? object : object.$type}.${lowerFirst(name)}`;
    this.missing.push(member);
    throw new HostError("ApiNotFound");
  }

  private members(object: HostObject): Members {
    return this.byName.get(object.$type) ?? this.absent(object, "constructor");
  }
}

function membersOf(type: HostType): Members {
  return {
    type,
    properties: new Map(entries(type.properties).map(([name, property]) => [name.toLowerCase(), [name, property]])),
    navigation: new Map(entries(type.navigation).map(([name, go]) => [name.toLowerCase(), [name, go]])),
    methods: new Map(entries(type.methods).map(([name, method]) => [name.toLowerCase(), method])),
  };
}

function entries<T>(record: { readonly [name: string]: T } | undefined): [string, T][] {
  return Object.entries(record ?? {});
}
