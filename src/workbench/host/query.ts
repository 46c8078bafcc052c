import type { HostContext, HostObject } from "./hostType";
import type { References } from "./references";
import type { TypeTable } from "./typeTable";
import { lowerFirst, type QueryInfo } from "./wire";

/** What is asked of an object: member names in lower case, each with what is asked of it in turn. */
interface LoadTree {
  [member: string]: LoadTree;
}

type Loaded = { [member: string]: unknown };

const EVERYTHING: LoadTree = { "*": {} };

/** Answers load(): properties by name, all of them, those of objects one navigates to, and the items of collections. */
export class Query {
  constructor(
    private readonly table: TypeTable,
    private readonly references: References,
    private readonly host: HostContext,
  ) {}

  /** What names an object from now on: its id and, where office.js keeps one, its reference. */
  identity(object: HostObject): Loaded {
    const identity: Loaded = {};
    const { id } = this.table.type(object);
    if (id) identity[id] = this.table.property(object, id)?.[1].get(object, this.host);
    if (object.$reference !== undefined) identity._ReferenceId = object.$reference;
    return identity;
  }

  load(object: HostObject, info: QueryInfo = {}): Loaded {
    return this.project(object, loadTree(info), info);
  }

  private project(object: HostObject, tree: LoadTree, page: QueryInfo = {}): Loaded {
    const loaded = this.identity(object);
    const ofItems: LoadTree = {};
    for (const [member, rest] of Object.entries(tree)) this.loadMember(object, member, rest, loaded, ofItems);
    if (Object.keys(ofItems).length > 0) loaded._Items = this.items(object, page, ofItems);
    return loaded;
  }

  private loadMember(object: HostObject, member: string, rest: LoadTree, loaded: Loaded, ofItems: LoadTree): void {
    const isCollection = this.table.type(object).items !== undefined;
    const property = this.table.property(object, member);
    const navigation = this.table.navigation(object, member);
    if (member === "$none") return;
    if (member === "*" || member === "$all") {
      if (isCollection) Object.assign(ofItems, EVERYTHING);
      this.loadAll(object, loaded);
    } else if (property) {
      loaded[property[0]] = property[1].get(object, this.host);
    } else if (navigation) {
      const target = navigation[1](object, this.host);
      loaded[navigation[0]] = target && this.project(target, orEverything(rest));
    } else if (isCollection && member === "items") {
      Object.assign(ofItems, orEverything(rest));
    } else if (isCollection) {
      ofItems[member] = rest;
    } else {
      this.table.absent(object, member);
    }
  }

  private loadAll(object: HostObject, loaded: Loaded): void {
    for (const [name, property] of this.table.properties(object)) {
      if (!property.onlyByName) loaded[name] = property.get(object, this.host);
    }
  }

  private items(collection: HostObject, { Skip = 0, Top }: QueryInfo, tree: LoadTree): Loaded[] {
    const all = this.table.type(collection).items!(collection, this.host);
    return all.slice(Skip, Top === undefined ? undefined : Skip + Top).map((item) => {
      if (this.table.type(item).keepsReference) this.references.keep(item);
      return this.project(item, tree);
    });
  }
}

/** The same answer with the names the add-in's writer uses, for `retrieve`. */
export function asJson(loaded: unknown): unknown {
  if (typeof loaded !== "object" || loaded === null || Array.isArray(loaded)) return loaded;
  const { _Items: items, ...rest } = loaded as Loaded;
  const json = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name.startsWith("_") ? name : lowerFirst(name), asJson(value)]),
  );
  return Array.isArray(items) ? { ...json, items: items.map(asJson) } : json;
}

function loadTree({ Select = [], Expand = [] }: QueryInfo): LoadTree {
  const tree: LoadTree = {};
  const paths = [...Select, ...Expand];
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let branch = tree;
    for (const member of path.toLowerCase().split("/")) branch = branch[member] ??= {};
  }
  return tree;
}

function orEverything(tree: LoadTree): LoadTree {
  return Object.keys(tree).length > 0 ? tree : EVERYTHING;
}
