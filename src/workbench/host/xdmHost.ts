import { appContext, type AddIn, frameName } from "./appContext";
import type { ExcelHost } from "./host";
import type { RequestBody } from "./wire";
import {
  ACTION_TYPE,
  INTERNAL_ERROR,
  isMessage,
  MESSAGE,
  METHOD,
  type MethodCall,
  NOTICES,
  RESPONSE,
  XDM_ERROR,
  type XdmMessage,
} from "./xdmMessages";

export type FrameKind = "pane" | "dialog";

/** The window of an add-in's frame, as far as the host needs it. */
export interface FrameWindow {
  postMessage(text: string, origin: string): void;
}

/** A frame the add-in runs in. Put `name` on the iframe before the iframe is put on the page. */
export interface AddInFrame {
  readonly kind: FrameKind;
  readonly conversationId: string;
  readonly url: string;
  readonly origin: string;
  readonly name: string;
  /** Set once the frame exists. */
  window?: FrameWindow;
}

/** What the add-in asks for when it opens a dialog in a frame: sizes in percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly height?: number;
  readonly width?: number;
}

export interface XdmOptions {
  readonly host: ExcelHost;
  readonly addIn: AddIn;
  /** Of the page that holds the frames: https, and of the same host name as the add-in. */
  readonly pageUrl: string;
  readonly documentUrl?: string;
  /** Inner height and width of the page. */
  readonly size?: () => { readonly height: number; readonly width: number };
  /** Puts a dialog's frame on the page and gives it its window. */
  readonly openDialog?: (frame: AddInFrame, request: DialogRequest) => void;
  readonly closeDialog?: (frame: AddInFrame) => void;
  /** Keys and focus that leave the pane ("TabExit", "EscExit", …). */
  readonly onNotice?: (notice: string, data: unknown) => void;
  /** Every message, for whoever wants to see the wire. */
  readonly onMessage?: (direction: "toHost" | "toAddIn", text: string) => void;
}

interface Subscription {
  readonly frame: AddInFrame;
  readonly request: XdmMessage;
}

export type CommandOutcome = { readonly status: number; readonly data: string | undefined };

const DIALOG_CLOSED = 12006;
/** The end of the name of the conversation in which the add-in is spoken to. */
const NOTIFICATIONS = "_ntf";

/** Plays the frame of Excel on the web to unmodified office.js: answers its messages, and no others. */
export class XdmHost {
  private readonly frames = new Map<string, AddInFrame>();
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly waitingCommands: (() => void)[] = [];
  private readonly started = new Set<string>();
  private dialog: AddInFrame | undefined;
  private lastId = 0;

  constructor(private readonly options: XdmOptions) {
    options.host.connect((messages) => this.raise("richApiMessage", { ArrayData: messages }));
    options.host.onDocumentEvent((event) => this.raise(event, {}));
  }

  newFrame(url: string, kind: FrameKind = "pane"): AddInFrame {
    const conversationId = `${kind}${crypto.randomUUID()}`;
    const name = frameName(this.options.addIn, conversationId, withoutQuery(this.options.pageUrl), kind === "dialog");
    const frame = { kind, conversationId, url, origin: new URL(url).origin, name };
    this.frames.set(conversationId, frame);
    return frame;
  }

  removeFrame(frame: AddInFrame): void {
    this.frames.delete(frame.conversationId);
    this.forget(frame);
    if (frame.kind === "pane") this.options.host.restart();
  }

  /** Give it every message event of the page; messages of others are passed over. */
  receive(event: { readonly data: unknown; readonly origin: string; readonly source: unknown }): void {
    const message = parsed(event.data);
    const frame = message && this.frames.get(message._conversationId);
    if (!frame || frame.window !== event.source || frame.origin !== event.origin) return;
    if (message._messageType !== MESSAGE.request) return;
    this.options.onMessage?.("toHost", String(event.data));
    if (message._actionType === ACTION_TYPE.registerEvent) this.register(frame, message);
    else if (message._actionType === ACTION_TYPE.unregisterEvent) this.unregister(frame, message);
    else void this.invoke(frame, message);
  }

  /** Runs a function of the add-in from the ribbon; resolves when it calls event.completed(). */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    const id = `command${++this.lastId}`;
    const source = JSON.stringify({ source: { id: controlId }, type: "Office.AddinCommands" });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const run = () => this.raise("appCommandInvoked", { 0: id, 1: functionName, 2: source });
      if (this.subscription("appCommandInvoked", "pane")) run();
      else this.waitingCommands.push(run);
    });
  }

  /** The keyboard comes into the pane, to the first thing of the add-in's that takes it. */
  enterPane(): void {
    const frame = [...this.frames.values()].find(({ kind }) => kind === "pane");
    if (!frame) return;
    const [_actionName, _conversationId] = ["Office_notifyAgave", `${frame.conversationId}${NOTIFICATIONS}`];
    const call = { _actionName, _conversationId, _correlationId: ++this.lastId, _messageType: MESSAGE.request };
    this.post(frame, call, { ...call, _actionType: ACTION_TYPE.invoke, _data: [NOTICES.indexOf("TabIn")] });
  }

  /** The person closes the dialog by its cross. */
  closeDialogByPerson(): void {
    this.raise("dialogMessageReceived", { messageType: DIALOG_CLOSED });
    this.shutDialog();
  }

  private register(frame: AddInFrame, message: XdmMessage): void {
    this.subscriptions.set(keyOf(frame, message._actionName), { frame, request: message });
    this.reply(frame, message, { Error: 0 });
    if (message._actionName === "dialogMessageReceived") this.showDialog(message);
    if (message._actionName === "appCommandInvoked") this.waitingCommands.splice(0).forEach((run) => run());
  }

  private unregister(frame: AddInFrame, message: XdmMessage): void {
    this.subscriptions.delete(keyOf(frame, message._actionName));
    if (message._actionName === "dialogMessageReceived") this.shutDialog();
    this.reply(frame, message, { Error: 0 });
  }

  private async invoke(frame: AddInFrame, message: XdmMessage): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.start(frame);
        return this.reply(frame, message, this.context());
      case "ContextActivationManager_notifyHost": {
        const [, notice, data] = message._data as readonly [id: string, notice: number, data: unknown];
        this.options.onNotice?.(NOTICES[notice] ?? String(notice), data);
        return this.reply(frame, message, null);
      }
      case "ContextActivationManager_openWindowInHost":
        return this.reply(frame, message, null);
      case "executeMethod":
        return this.execute(frame, message, message._data as MethodCall);
      default:
        return this.reply(frame, message, null, XDM_ERROR.failed);
    }
  }

  /** A frame that asks for its context a second time was reloaded: it will register everything anew. */
  private start(frame: AddInFrame): void {
    const isReload = this.started.has(frame.conversationId);
    this.started.add(frame.conversationId);
    if (!isReload) return;
    this.forget(frame);
    if (frame.kind === "pane") this.options.host.restart();
  }

  private async execute(frame: AddInFrame, message: XdmMessage, call: MethodCall): Promise<void> {
    const done = (data: object, error = 0) => this.reply(frame, message, { Version: 1, Error: error, ...data });
    const { extras } = this.options.host.book;
    switch (call.DdaMethod.DispatchId) {
      case METHOD.batch: {
        const body = JSON.parse(String(call.ArrayData?.[4])) as RequestBody;
        const answer = await this.options.host.request(body);
        if ("refusal" in answer) return done({}, answer.refusal);
        return done({ Data: [200, ["Content-Type", "application/json"], JSON.stringify(answer.reply)] });
      }
      case METHOD.saveSettings:
        extras.documentSettings = Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []);
        return done({});
      case METHOD.loadSettings: {
        const settings = Object.entries(extras.documentSettings).map(([Name, Value]) => ({ Name, Value }));
        return done({ Properties: { Settings: settings } });
      }
      case METHOD.commandCompleted:
        this.complete(call);
        return done({});
      case METHOD.messageParent:
        this.raise("dialogMessageReceived", {
          messageType: 0,
          messageContent: call.messageToParent,
          messageOrigin: frame.origin,
        });
        return done({});
      case METHOD.messageChild:
        this.raise("dialogParentMessageReceived", { messageType: 0, messageContent: call.messageContent }, "dialog");
        return done({});
      case METHOD.openBrowserWindow:
        return done({});
      default:
        return done({}, INTERNAL_ERROR);
    }
  }

  private complete(call: MethodCall): void {
    const id = call[0] ?? "";
    this.commands.get(id)?.({ status: call[1] ?? 0, data: call[2] });
    this.commands.delete(id);
  }

  private context(): object {
    const { addIn, host, documentUrl = this.options.pageUrl, size } = this.options;
    const { height, width } = size?.() ?? { height: 0, width: 0 };
    return appContext(addIn, { url: documentUrl, settings: host.book.extras.documentSettings, height, width });
  }

  private showDialog(message: XdmMessage): void {
    const request = JSON.parse((message._data as { targetId: string }).targetId) as DialogRequest;
    this.dialog = this.newFrame(request.url, "dialog");
    this.options.openDialog?.(this.dialog, request);
  }

  private shutDialog(): void {
    const { dialog } = this;
    if (!dialog) return;
    this.dialog = undefined;
    this.removeFrame(dialog);
    this.options.closeDialog?.(dialog);
  }

  private forget(frame: AddInFrame): void {
    for (const [key, subscription] of this.subscriptions) {
      if (subscription.frame === frame) this.subscriptions.delete(key);
    }
  }

  private subscription(event: string, kind: FrameKind): Subscription | undefined {
    const heard = [...this.subscriptions.values()].filter(
      ({ frame, request }) => frame.kind === kind && request._actionName === event,
    );
    return heard.at(-1);
  }

  private raise(event: string, data: unknown, kind: FrameKind = "pane"): void {
    const subscription = this.subscription(event, kind);
    if (!subscription) return;
    const { frame, request } = subscription;
    this.post(frame, request, { _responseType: RESPONSE.event, _errorCode: XDM_ERROR.none, _data: data });
  }

  private reply(frame: AddInFrame, request: XdmMessage, data: unknown, errorCode: number = XDM_ERROR.none): void {
    this.post(frame, request, { _responseType: RESPONSE.answer, _errorCode: errorCode, _data: data });
  }

  private post(frame: AddInFrame, request: XdmMessage, response: Partial<XdmMessage>): void {
    const text = JSON.stringify({
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: new URL(this.options.pageUrl).origin,
      _serializerVersion: 1,
      ...response,
    });
    this.options.onMessage?.("toAddIn", text);
    frame.window?.postMessage(text, frame.origin);
  }
}

function parsed(data: unknown): XdmMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return isMessage(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0]!;
}

/** A dialog registers the same events as the pane, so an event alone is no key. */
function keyOf(frame: AddInFrame, event: string): string {
  return `${frame.conversationId} ${event}`;
}
