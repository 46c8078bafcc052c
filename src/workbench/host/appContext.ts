import { REQUIREMENTS } from "./requirements";

/** The add-in as its manifest describes it. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  /** Display language, "en-US". */
  readonly locale: string;
  /** Language of numbers and dates; the display language unless told. */
  readonly dataLocale?: string;
  readonly appDomains?: readonly string[];
  readonly requirements?: { readonly [set: string]: string };
}

export interface DocumentContext {
  readonly url: string;
  /** Office.context.document.settings, as JSON texts. */
  readonly settings: { readonly [key: string]: string };
  readonly height: number;
  readonly width: number;
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 2;
/** SharedApp and CustomFunction: one runtime for pane, commands and functions. */
const SHARED_RUNTIME = 3;
/** Told as Office.context.diagnostics.version. */
const HOST_VERSION = "16.0.17000.40000";

/** The one answer office.js needs before Office.onReady. */
export function appContext(addIn: AddIn, document: DocumentContext): { readonly [field: string]: unknown } {
  return {
    _id: addIn.id,
    _appInstanceId: addIn.id,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: addIn.locale,
    _dataLocale: addIn.dataLocale ?? addIn.locale,
    _docUrl: document.url,
    _clientMode: READ_WRITE,
    _settings: Object.entries(document.settings),
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: addIn.id,
    _requirementMatrix: JSON.stringify(addIn.requirements ?? REQUIREMENTS),
    _hostFullVersion: HOST_VERSION,
    _clientWindowHeight: document.height,
    _clientWindowWidth: document.width,
    _addinName: addIn.name,
    _appDomains: addIn.appDomains ?? [],
    _dialogRequirementMatrix: null,
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _marketplaceType: "",
  };
}

/** The name an add-in's frame needs before it is put on the page: all that office.js knows before it talks. */
export function frameName(addIn: AddIn, conversationId: string, pageUrl: string, isDialog: boolean): string {
  const flags = isDialog ? 0 : SHARED_RUNTIME;
  const hostInfo = [
    "Excel",
    "Web",
    "16.00",
    addIn.locale,
    addIn.id,
    isDialog ? "isDialog" : "",
    "disableLogging",
    flags,
  ];
  return JSON.stringify({
    baseFrameName: `workbench_${conversationId}`,
    hostInfo: hostInfo.join("$"),
    // "$" may be part of a url, so the parts of this one are parted by "|".
    xdmInfo: [conversationId, addIn.id, pageUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
