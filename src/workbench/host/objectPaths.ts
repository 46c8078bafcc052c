import { fail, HostError, type HostContext, type HostObject } from "./hostType";
import type { References } from "./references";
import type { TypeTable } from "./typeTable";
import { lowerFirst, PATH, type RequestBody, type WireArguments, type WirePath } from "./wire";

/** Objects a batch may start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Services of the host by their long names. */
  readonly services: { readonly [name: string]: HostObject };
}

/** Lets a batch wait for recalculation before it reads what it has changed, and marks what it does as the add-in's. */
export interface Settling {
  beforeReading(): Promise<void>;
  afterWriting(): void;
  run<T>(action: () => T): T;
}

const READS_ONLY = /^(_|Get|Find)/;

/**
 * Follows the object paths of one batch. Each path is followed once: office.js names a Range twice, and a path such as
 * `range.insert()` changes the sheet.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  private failedAt: number | undefined;

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly table: TypeTable,
    private readonly references: References,
    private readonly roots: Roots,
    private readonly host: HostContext,
    private readonly settling: Settling,
  ) {}

  /** The object at the end of a path; null where the path goes through something that is not there but may be. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? fail("InvalidObjectPath");
    this.failedAt = id;
    const object = await this.follow(path);
    this.found.set(id, object);
    this.failedAt = undefined;
    return object;
  }

  /** Arguments with paths replaced by their objects, in lists and within objects too. */
  async resolveArguments(info: WireArguments | undefined): Promise<readonly never[]> {
    const marks = info?.ReferencedObjectPathIds ?? [];
    const values = await inOrder(info?.Arguments ?? [], (value, place) => this.resolveArgument(value, marks[place]));
    return values as never[];
  }

  /** Calls a method; what every object has is answered here. */
  async call(object: HostObject, name: string, info: WireArguments | undefined): Promise<unknown> {
    const args = await this.resolveArguments(info);
    switch (name) {
      case "_KeepReference":
        this.references.keep(object);
        return null;
      case "_RemoveReference":
        return this.references.release(args[0]);
      case "_RemoveAllReferences":
        return this.references.releaseAll();
      case "_GetReferenceCount":
        return this.references.count;
      case "_GetObjectByReferenceId":
      case "_GetRangeForEventByReferenceId":
      case "_GetRangeOrNullObjectForEventByReferenceId":
        return this.references.find(args[0]) ?? null;
      default:
        return this.callOwn(object, name, args);
    }
  }

  private async callOwn(object: HostObject, name: string, args: readonly never[]): Promise<unknown> {
    const method = this.table.method(object, name);
    if (!name.startsWith("_")) await this.settling.beforeReading();
    if (!READS_ONLY.test(name)) this.settling.afterWriting();
    return this.settling.run(() => method(object, args, this.host));
  }

  /** Where a failure happened, as "Class.member". */
  location(actionPathId: number, actionName: string): string {
    const path = this.paths[this.failedAt ?? actionPathId];
    if (!path) return "";
    if (this.failedAt === undefined)
      return [this.typeName(actionPathId), lowerFirst(actionName)].filter(Boolean).join(".");
    const member = path.ObjectPathType === PATH.indexer ? "getItem" : lowerFirst(path.Name);
    return `${this.typeName(path.ParentObjectPathId)}.${member}`;
  }

  private async follow(path: WirePath): Promise<HostObject | null> {
    if (path.ObjectPathType === PATH.global) return this.roots.workbook;
    if (path.ObjectPathType === PATH.newObject)
      return this.roots.services[path.Name] ?? this.table.absent("host", path.Name);
    if (path.ObjectPathType === PATH.referenceId)
      return (
        this.references.find(path.Name) ??
        fail("InvalidReference", "This reference is not valid for the current operation.")
      );
    if (path.ObjectPathType === PATH.nullObject) return null;
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    this.failedAt = path.Id;
    return parent && this.followFrom(parent, path);
  }

  private async followFrom(parent: HostObject, path: WirePath): Promise<HostObject | null> {
    if (path.ObjectPathType === PATH.property) {
      const navigation = this.table.navigation(parent, path.Name) ?? this.table.absent(parent, path.Name);
      return navigation[1](parent, this.host);
    }
    if (path.ObjectPathType === PATH.indexer) {
      const indexer = this.table.type(parent).indexer ?? this.table.absent(parent, "getItem");
      return indexer(parent, await this.resolveArguments(path.ArgumentInfo), this.host);
    }
    const object = ((await this.call(parent, path.Name, path.ArgumentInfo)) ?? null) as HostObject | null;
    return object ?? (path.Name.includes("OrNull") ? null : fail("ItemNotFound"));
  }

  private async resolveArgument(value: unknown, mark: unknown): Promise<unknown> {
    if (Array.isArray(mark) && Array.isArray(value)) {
      return inOrder(value, (item, place) => this.resolveArgument(item, mark[place]));
    }
    if (typeof mark === "number" && mark > 0) return this.resolve(mark);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    const members = await inOrder(Object.entries(value), async ([name, member]) => {
      return [name, await this.resolveArgument(member, 0)] as const;
    });
    return Object.fromEntries(members);
  }

  private typeName(pathId: number | undefined): string {
    return this.found.get(pathId ?? 0)?.$type ?? "";
  }
}

async function inOrder<From, To>(
  items: readonly From[],
  change: (item: From, place: number) => Promise<To>,
): Promise<To[]> {
  const changed: To[] = [];
  for (const [place, item] of items.entries()) changed.push(await change(item, place));
  return changed;
}

/** The refusal as office.js wants it told; a fault of our own is told as Excel tells its own. */
export function refusalOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", error instanceof Error ? error.message : String(error));
}
