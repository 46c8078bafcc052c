import type { ICommandInfo, IDisposable, IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** The engine's own trigger, as far as it is private. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
}

/**
 * Decides when the engine calculates. Its own trigger waits 100 ms after each change and stops and restarts a
 * calculation that is under way; this one starts at once and lets every calculation end.
 */
export class Calculation {
  private readonly trigger: Trigger;
  private readonly subscription: IDisposable;
  private readonly listeners = new Set<() => void>();
  private waiters: (() => void)[] = [];
  private landed: IUnitRange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private isForced = false;
  private isOver = false;
  /** Whether something outside still works for a cell, such as a custom function. */
  isAwaiting: () => boolean = () => false;

  constructor(private readonly engine: Engine) {
    this.trigger = engine.injector.get(TriggerCalculationController) as unknown as Trigger;
    this.subscription = engine.commands.onCommandExecuted((command) => this.follow(command));
  }

  /** Calls back after each calculation. */
  onEnd(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Calculates these cells again, together with whatever else waits. */
  again(ranges: readonly IUnitRange[]): void {
    this.landed.push(...ranges);
    this.schedule();
  }

  /** Calculates every cell. */
  all(): void {
    this.isForced = true;
    this.schedule();
  }

  /** A workbook that has just been made asks for its first calculation a moment later, hence the pause. Closed, it is settled. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.isOver || this.isIdle) return;
    await new Promise<void>((resolve) => {
      this.waiters.push(resolve);
      this.schedule();
    });
  }

  dispose(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.waiters.forEach((resolve) => resolve());
  }

  private get hasWork(): boolean {
    return this.isForced || this.landed.length > 0 || this.trigger._waitingCommandQueue.length > 0;
  }

  private get isIdle(): boolean {
    return !this.isRunning && !this.timer && !this.hasWork && !this.isAwaiting();
  }

  private follow(command: ICommandInfo): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.isRunning = true;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) this.followProgress(command);
    if (this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    this.schedule();
  }

  private followProgress(command: ICommandInfo): void {
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined) return;
    this.isRunning = false;
    if (state === FormulaExecutedStateType.SUCCESS) this.listeners.forEach((listener) => listener());
    this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.isRunning && this.hasWork) this.start();
      if (this.isIdle) this.waiters.splice(0).forEach((resolve) => resolve());
    }, 0);
  }

  private start(): void {
    const commands = this.trigger._waitingCommandQueue;
    this.trigger._waitingCommandQueue = [];
    const dirty = this.trigger._generateDirty(commands);
    const params = {
      ...dirty,
      forceCalculation: dirty.forceCalculation || this.isForced,
      dirtyRanges: [...dirty.dirtyRanges, ...this.landed],
    };
    this.landed = [];
    this.isForced = false;
    this.engine.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }
}
