import { FunctionType, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatAddress } from "../a1";
import type { SheetChange } from "../book";
import type { Calculation } from "../calculation";
import type { CellReader } from "../cells";
import type { FunctionAnswer, FunctionCall, FunctionHost, FunctionMetadata } from "../customFunctions";
import type { Engine } from "../engine";
import { CallArguments, type Calls } from "./callArguments";
import { answerTable, BUSY, errorAnswer, teachBusy, valueOfTable, type CellAnswer } from "./engineValues";
import { ErrorMessages } from "./errorMessages";
import { CustomFunctionExecutor } from "./executor";
import { PendingCalls } from "./pendingCalls";

type Invoke = (call: FunctionCall) => Promise<FunctionAnswer>;

/** Custom functions in the engine. It calculates without waiting: a call under way is #BUSY!, and its cell comes again. */
export class UniverFunctionHost implements FunctionHost {
  readonly messages: ErrorMessages;
  private readonly calls: PendingCalls;
  private readonly arguments = new CallArguments();
  private readonly namesOf = new Map<string, string[]>();

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
    reader: CellReader,
  ) {
    teachBusy();
    this.messages = new ErrorMessages(reader);
    this.calls = new PendingCalls((ranges) =>
      calculation.again(ranges.filter(({ unitId }) => unitId === engine.unitId)),
    );
    calculation.isAwaiting = () => this.calls.isWaiting;
  }

  register(namespace: string, functions: readonly FunctionMetadata[], invoke: Invoke): void {
    const service = this.engine.injector.get(IFunctionService);
    const descriptions = this.engine.injector.get(IDescriptionService);
    const old = this.namesOf.get(namespace) ?? [];
    service.unregisterExecutors(...old);
    descriptions.unregisterDescriptions(old);

    const named = functions.map((metadata) => ({ name: `${namespace}.${metadata.name}`.toUpperCase(), metadata }));
    const answer = (executor: CustomFunctionExecutor, values: readonly BaseValueObject[]) =>
      this.answer(executor, values, invoke);
    service.registerExecutors(...named.map(({ name, metadata }) => new CustomFunctionExecutor(name, metadata, answer)));
    descriptions.registerDescriptions(named.map(({ name, metadata }) => describe(name, metadata)));
    this.namesOf.set(
      namespace,
      named.map(({ name }) => name),
    );

    // Formulas read while their functions were unknown, or others, are kept as they were read; an empty key is in all.
    service.deleteFormulaAstCacheKey("");
    this.recalculate(namespace);
  }

  recalculate(namespace: string): void {
    const start = `${namespace}.`.toUpperCase();
    this.calls.forget((key) => key.startsWith(start));
    this.calculation.all();
  }

  /** Every call is made anew. */
  forgetAll(): void {
    this.calls.forget(() => true);
    this.arguments.forget();
  }

  followChange({ kind, area }: SheetChange): void {
    if (kind === "RangeEdited" && area) {
      this.messages.forget(area.sheetId, area.row, area.column, area.rowCount, area.columnCount);
    }
  }

  dispose(): void {
    this.calls.dispose();
  }

  private answer(
    executor: CustomFunctionExecutor,
    values: readonly BaseValueObject[],
    invoke: Invoke,
  ): BaseValueObject {
    const calls = this.arguments.prepare(values, executor.metadata.parameters);
    const isOne = calls.rowCount === 1 && calls.columnCount === 1;
    const table = isOne ? this.ask(executor, calls, 0, 0, invoke) : this.askEach(executor, calls, invoke);
    const busy = !table && errorAnswer(BUSY);
    this.messages.note(executor.subUnitId ?? "", executor.row, executor.column, table ?? []);
    return busy ? busy.value : valueOfTable(table!);
  }

  /** All are asked before any is waited for. */
  private askEach(executor: CustomFunctionExecutor, calls: Calls, invoke: Invoke): CellAnswer[][] | undefined {
    const table = Array.from({ length: calls.rowCount }, (_, row) =>
      Array.from(
        { length: calls.columnCount },
        (_, column) => this.ask(executor, calls, row, column, invoke)?.[0]?.[0],
      ),
    );
    return table.every((row) => row.every((cell) => cell)) ? (table as CellAnswer[][]) : undefined;
  }

  private ask(
    executor: CustomFunctionExecutor,
    calls: Calls,
    row: number,
    column: number,
    invoke: Invoke,
  ): CellAnswer[][] | undefined {
    const call = calls.at(row, column);
    if ("error" in call) return [[errorAnswer(call.error)]];
    const cell = {
      unitId: executor.unitId ?? "",
      sheetId: executor.subUnitId ?? "",
      row: executor.row,
      column: executor.column,
    };
    const answer = this.calls.ask(`${executor.name}${call.key}`, cell, invoke, () => ({
      id: executor.metadata.id,
      args: call.args,
      address: this.addressOf(cell),
    }));
    return answer && answerTable(answer);
  }

  private addressOf({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string {
    const name = this.engine.workbook.getSheetBySheetId(sheetId)?.getName();
    return formatAddress({ row, column, rowCount: 1, columnCount: 1 }, name);
  }
}

/** What the formula bar shows while the function is typed. */
function describe(functionName: string, { description = "", parameters }: FunctionMetadata) {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  };
}
