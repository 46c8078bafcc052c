import { hostType, type HostObject, type HostType } from "./hostType";
import type { FunctionCalls, FunctionResult } from "./functionCalls";

/** What the services of the host tell and ask of it. */
export interface ServiceDesk {
  readonly functions: FunctionCalls;
  paneState: PaneState;
  startState: StartState;
  /** The ribbon's controls the add-in has switched off or hidden, by id. */
  readonly ribbon: Map<string, ControlState>;
  onActionsReady(): void;
  setPaneState(state: PaneState): void;
  onRibbonChange(): void;
}

export type PaneState = "Visible" | "Background" | "Inactive";
export type StartState = "Inactive" | "Background";

/** A tab, a group or a button of Office.ribbon.requestUpdate. */
interface RibbonControl extends ControlState {
  readonly id: string;
  readonly groups?: readonly RibbonControl[];
  readonly controls?: readonly RibbonControl[];
}

export interface ControlState {
  readonly enabled?: boolean;
  readonly visible?: boolean;
}

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const NAMES = {
  CustomFunctions: "Microsoft.ExcelServices.CustomFunctions",
  AddinInternalService: "Microsoft.InternalService.AddinInternalService",
  AppRuntimeService: "Microsoft.AppRuntime.AppRuntimeService",
  AppRuntimePersistenceService: "Microsoft.AppRuntime.AppRuntimePersistenceService",
  DynamicRibbon: "Microsoft.DynamicRibbon.DynamicRibbon",
} as const;

/** Services office.js asks for by their long names. */
export function serviceObjects(): { readonly [name: string]: HostObject } {
  return Object.fromEntries(Object.entries(NAMES).map(([type, name]) => [name, { $type: type }]));
}

export function serviceTypes(desk: ServiceDesk): readonly HostType[] {
  return [
    hostType({
      name: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => desk.functions.ready(),
        _GetEnabledFeatures: () => [],
        SetInvocationArrayResults: (_self, [results]: readonly FunctionResult[][]) =>
          desk.functions.take(results ?? []),
        SetInvocationResults: (_self, [results]: readonly ResultObject[][]) => {
          desk.functions.take(
            (results ?? []).map((result) => [result.id, !result.failed, result.value, result.errorCode]),
          );
        },
      },
    }),
    hostType({
      name: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => desk.onActionsReady() },
    }),
    hostType({
      name: "AppRuntimeService",
      methods: {
        SetAppRuntimeState: (_self, [state]: readonly PaneState[]) => desk.setPaneState(state ?? "Visible"),
        GetAppRuntimeState: () => desk.paneState,
      },
    }),
    hostType({
      name: "AppRuntimePersistenceService",
      methods: {
        SetAppRuntimeStartState: (_self, [state]: readonly StartState[]) =>
          void (desk.startState = state ?? "Inactive"),
        GetAppRuntimeStartState: () => desk.startState,
      },
    }),
    hostType({
      name: "DynamicRibbon",
      methods: {
        ExecuteRequestUpdate: (_self, [json]: readonly string[]) => {
          for (const tab of (JSON.parse(json ?? "{}") as { tabs?: RibbonControl[] }).tabs ?? []) noteControl(desk, tab);
          desk.onRibbonChange();
        },
      },
    }),
  ];
}

function noteControl(desk: ServiceDesk, control: RibbonControl): void {
  const { enabled, visible } = control;
  const told = { ...(enabled === undefined ? {} : { enabled }), ...(visible === undefined ? {} : { visible }) };
  if (Object.keys(told).length > 0) desk.ribbon.set(control.id, { ...desk.ribbon.get(control.id), ...told });
  [...(control.groups ?? []), ...(control.controls ?? [])].forEach((inner) => noteControl(desk, inner));
}
