import { fail, type HostContext, type HostObject, type HostType } from "./hostType";
import { ObjectPaths, refusalOf, type Roots, type Settling } from "./objectPaths";
import { asJson, Query } from "./query";
import { References } from "./references";
import { TypeTable } from "./typeTable";
import { ACTION, isForServices, type ReplyBody, type RequestBody, type WireAction } from "./wire";

export interface DispatcherOptions {
  readonly types: readonly HostType[];
  readonly roots: Roots;
  readonly host: HostContext;
  /** Resolves when values that depend on what was written can be read. */
  readonly settle?: () => Promise<void>;
  /** Wraps whatever the add-in has done to the workbook. */
  readonly within?: <T>(action: () => T) => T;
  /** Told of a fault of the host itself, with what it was thrown for. */
  readonly onInternalFault?: (error: unknown) => void;
}

/** Executes office.js's batches on the type table, one batch after the other. */
export class Dispatcher {
  readonly references = new References();
  readonly table: TypeTable;
  private readonly query: Query;
  private last: Promise<unknown> = Promise.resolve();
  private queued = 0;

  constructor(private readonly options: DispatcherOptions) {
    this.table = new TypeTable(options.types);
    this.query = new Query(this.table, this.references, options.host);
  }

  /** Batches that wait for the one being executed. */
  get waiting(): number {
    return Math.max(0, this.queued - 1);
  }

  /** Members asked for that the host does not have. */
  get missing(): readonly string[] {
    return this.table.missing;
  }

  /**
   * Executes a batch after those before it; one that speaks to services only goes at once, because the batch before
   * it may be waiting for a custom function's answer.
   */
  execute(body: RequestBody, before?: () => Promise<void> | void): Promise<ReplyBody> {
    if (isForServices(body)) return this.run(body);
    this.queued++;
    const reply = this.last.then(async () => {
      try {
        await before?.();
        return await this.run(body);
      } finally {
        this.queued--;
      }
    });
    this.last = reply.catch(() => undefined);
    return reply;
  }

  private async run(body: RequestBody): Promise<ReplyBody> {
    const { roots, host } = this.options;
    const settling = this.settling();
    const paths = new ObjectPaths(body.ObjectPaths, this.table, this.references, roots, host, settling);
    const batch: Batch = { paths, settling };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = await this.perform(action, batch);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Error: this.refusal(error, paths, action, index), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async perform(action: WireAction, batch: Batch): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await batch.paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === ACTION.method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.query.identity(object);
      case ACTION.query:
      case ACTION.recursiveQuery:
        await batch.settling.beforeReading();
        return this.query.load(object, action.QueryInfo);
      case ACTION.queryAsJson:
        await batch.settling.beforeReading();
        return asJson(this.query.load(object, action.QueryInfo));
      case ACTION.method:
        return this.callMethod(object, action, batch);
      case ACTION.setProperty:
        batch.settling.afterWriting();
        return this.set(object, action.Name, (await batch.paths.resolveArguments(action.ArgumentInfo))[0]);
      case ACTION.update:
        batch.settling.afterWriting();
        return this.update(object, action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return null;
      default:
        return fail("NotImplemented", `Unknown action type ${action.ActionType}.`);
    }
  }

  private async callMethod(object: HostObject, action: WireAction, batch: Batch): Promise<unknown> {
    const value = await batch.paths.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? null : value;
  }

  private async set(object: HostObject, name: string, value: unknown): Promise<void> {
    const [, property] = this.table.property(object, name) ?? this.table.absent(object, name);
    if (!property.set) fail("InvalidArgument", `${object.$type}.${name} cannot be set.`);
    await this.within(() => property.set?.(object, value as never, this.options.host));
  }

  private async update(object: HostObject, state: { readonly [member: string]: unknown }): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const target = this.table.navigation(object, name)?.[1](object, this.options.host);
      if (target) await this.update(target, value as { readonly [member: string]: unknown });
      else await this.set(object, name, value);
    }
  }

  private within<T>(action: () => T): T {
    return this.options.within ? this.options.within(action) : action();
  }

  private settling(): Settling {
    let mayBeCalculating = true;
    return {
      run: (action) => this.within(action),
      beforeReading: async () => {
        if (!mayBeCalculating) return;
        mayBeCalculating = false;
        await this.options.settle?.();
      },
      afterWriting: () => void (mayBeCalculating = true),
    };
  }

  private refusal(error: unknown, paths: ObjectPaths, action: WireAction, index: number): ReplyBody["Error"] & object {
    const refusal = refusalOf(error);
    if (refusal !== error) this.options.onInternalFault?.(error);
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: paths.location(action.ObjectPathId, action.Name),
      ActionIndex: index,
      ...(refusal.httpStatus === undefined ? {} : { HttpStatusCode: refusal.httpStatus }),
    };
  }
}

interface Batch {
  readonly paths: ObjectPaths;
  readonly settling: Settling;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "$type" in value;
}
