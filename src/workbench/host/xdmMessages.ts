/** A message of office.js's cross-frame protocol, either way. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _responseType?: number;
  readonly _errorCode?: number;
  readonly _origin?: string;
  readonly _serializerVersion?: number;
  readonly _data?: unknown;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;
export const XDM_ERROR = { none: 0, failed: -2 } as const;

/** Numbers of office.js's own methods, all sent as "executeMethod". */
export const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
  openBrowserWindow: 102,
  messageParent: 144,
  messageChild: 145,
} as const;

/** What office.js answers to a method it asked for in vain. */
export const INTERNAL_ERROR = 5001;

/** What the pane tells about the keyboard and the mouse, by number. */
export const NOTICES: readonly string[] = [
  "Select",
  "UnSelect",
  "CancelDialog",
  "InsertAgave",
  "CtrlF6In",
  "CtrlF6Exit",
  "CtrlF6ExitShift",
  "SelectWithError",
  "NotifyHostError",
  "RefreshAddinCommands",
  "PageIsReady",
  "TabIn",
  "TabInShift",
  "TabExit",
  "TabExitShift",
  "EscExit",
  "F2Exit",
  "ExitNoFocusable",
  "ExitNoFocusableShift",
  "MouseEnter",
  "MouseLeave",
  "UpdateTargetUrl",
  "InstallCustomFunctions",
  "SendTelemetryEvent",
  "UninstallCustomFunctions",
  "SendMessage",
];

/** The method's number and whatever it was given. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: custom data, verb, path, headers, body, permission, flags, … */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
  readonly messageToParent?: string;
  readonly messageContent?: string;
  /** Of a completed command: its id, status and the data given to event.completed. */
  readonly 0?: string;
  readonly 1?: number;
  readonly 2?: string;
}

export function isMessage(value: unknown): value is XdmMessage {
  return typeof value === "object" && value !== null && "_messageType" in value && "_conversationId" in value;
}
