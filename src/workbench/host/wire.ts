/** What office.js puts on the wire for one `context.sync()`. Names and numbers are its own. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WirePath };
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [member: string]: unknown };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where not 0, the argument in the same place is the id of an object path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The host's answer. What was done before an error stays done, and its results are told. */
export interface ReplyBody {
  readonly Error?: WireError;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode?: number;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** "GetRange" is "getRange" to whoever writes the add-in. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whether a batch speaks to services only, not to the workbook. */
export function isForServices(body: RequestBody): boolean {
  const roots = Object.values(body.ObjectPaths).filter((path) => path.ParentObjectPathId === undefined);
  return roots.length > 0 && roots.every((path) => path.ObjectPathType === PATH.newObject);
}
