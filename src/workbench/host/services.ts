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

/** A tab or a button that Office.ribbon.requestUpdate names. */
interface ControlObject extends HostObject {
  readonly id: string;
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
        GetTab: (_self, [id]: readonly string[]) => ({ $type: "RibbonTab", id }),
        GetButton: (_self, [id]: readonly string[]) => ({ $type: "RibbonButton", id }),
      },
    }),
    hostType<ControlObject>({
      name: "RibbonTab",
      methods: {
        SetVisibility: ({ id }, [visible]: readonly boolean[]) => noteControl(desk, id, { visible: visible! }),
      },
    }),
    hostType<ControlObject>({
      name: "RibbonButton",
      properties: {
        Enabled: {
          get: ({ id }) => desk.ribbon.get(id)?.enabled ?? true,
          set: ({ id }, enabled: boolean) => noteControl(desk, id, { enabled }),
        },
      },
    }),
  ];
}

function noteControl(desk: ServiceDesk, id: string, told: ControlState): void {
  desk.ribbon.set(id, { ...desk.ribbon.get(id), ...told });
  desk.onRibbonChange();
}
