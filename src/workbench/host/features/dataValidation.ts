import {
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  type DataValidationOperator,
  type ISheetDataValidationRule,
  type IDataValidationRule,
} from "@univerjs/core";
import { FDataValidation } from "@univerjs/sheets-data-validation/facade";
import { formatAddress } from "../../engine/a1";
import type { Area, CellValue } from "../../engine/book";
import { fail, hostType, type HostContext, type HostObject } from "../hostType";
import { toArea } from "../range/areasObject";
import { someAreas } from "../range/finding";
import { rectanglesOf } from "../range/geometry";
import { mayWrite } from "../range/guard";
import { isRange } from "../range/rangeObject";
import { acceptance } from "./validity";

interface ValidationObject extends HostObject {
  readonly area: Area;
}

/** A rule as office.js has it: one member, named after the kind. */
interface Rule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: unknown };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
  readonly textLength?: Comparison;
  readonly custom?: { readonly formula: string };
}

interface Comparison {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

const KINDS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;
type Kind = keyof typeof KINDS;

/** The engine's names, and office.js's. */
const OPERATORS: { readonly [operator: string]: string } = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

function operatorOf(name: string): DataValidationOperator {
  const own = Object.keys(OPERATORS).find((operator) => OPERATORS[operator] === name) ?? fail("InvalidArgument");
  return own as unknown as DataValidationOperator;
}

/** The engine has no name for Excel's error styles but these. */
const STYLES: { readonly [style: string]: DataValidationErrorStyle } = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export const dataValidation = hostType<ValidationObject>({
  name: "DataValidation",
  properties: {
    Valid: { get: (self, host) => validity(self, host) },
    Type: { get: (self, host) => typeIn(self, host) },
    Rule: {
      get: (self, host) => readRule(ruleOf(self, host)),
      set: (self, rule: Rule, host) => writeRule(self, rule, host),
    },
    IgnoreBlanks: {
      get: (self, host) => ruleOf(self, host)?.allowBlank ?? true,
      set: (self, isIgnored: unknown, host) => change(self, { allowBlank: isIgnored === true }, host),
    },
    Prompt: {
      get: (self, host) => {
        const rule = ruleOf(self, host);
        return {
          showPrompt: rule?.showInputMessage ?? true,
          title: rule?.promptTitle ?? "",
          message: rule?.prompt ?? "",
        };
      },
      set: (self, prompt: { showPrompt: boolean; title: string; message: string }, host) =>
        change(self, { showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: prompt.message }, host),
    },
    ErrorAlert: {
      get: (self, host) => {
        const rule = ruleOf(self, host);
        const style = Object.keys(STYLES).find((name) => STYLES[name] === rule?.errorStyle) ?? "Stop";
        return {
          showAlert: rule?.showErrorMessage ?? true,
          style,
          title: rule?.errorTitle ?? "",
          message: rule?.error ?? "",
        };
      },
      set: (self, alert: { showAlert: boolean; style: string; title: string; message: string }, host) =>
        change(
          self,
          {
            showErrorMessage: alert.showAlert,
            errorStyle: STYLES[alert.style] ?? fail("InvalidArgument"),
            errorTitle: alert.title,
            error: alert.message,
          },
          host,
        ),
    },
  },
  methods: {
    GetInvalidCells: (self, _args, host) => invalidCells(self, host) ?? fail("ItemNotFound"),
    GetInvalidCellsOrNullObject: (self, _args, host) => invalidCells(self, host),
    Clear: async (self, _args, host) => {
      mayWrite(host.book, [self.area]);
      await cellsOf(self, host).setDataValidation(null);
    },
  },
});

function cellsOf({ area }: ValidationObject, { book }: HostContext) {
  return book.sheet(area.sheetId)!.getRange(area.row, area.column, area.rowCount, area.columnCount);
}

function ruleOf(self: ValidationObject, host: HostContext): ISheetDataValidationRule | undefined {
  return cellsOf(self, host).getDataValidation()?.rule;
}

/** True or false where all cells agree, else null. */
function validity(self: ValidationObject, host: HostContext): boolean | null {
  const verdicts = new Set(verdictsOf(self, host).flat());
  return verdicts.size === 1 ? [...verdicts][0]! : null;
}

function invalidCells(self: ValidationObject, host: HostContext) {
  const verdicts = verdictsOf(self, host);
  return someAreas(rectanglesOf(self.area, (row, column) => !verdicts[row]![column]!));
}

function verdictsOf(self: ValidationObject, host: HostContext): boolean[][] {
  const rule = ruleOf(self, host);
  const values = host.book.values(self.area);
  const accepts = rule ? acceptance(rule, (source) => listed(source, self, host)) : () => true;
  return values.map((row) => row.map(accepts));
}

/** The words of a list that stands in cells. */
function listed(source: string, { area }: ValidationObject, { book }: HostContext): CellValue[] {
  return book.values(toArea(book, source.replace(/^=/, ""), area)).flat();
}

/** Of a range whose cells are under several rules, or only some under one, Excel says just that. */
function typeIn(self: ValidationObject, host: HostContext): string {
  const [first, ...others] = cellsOf(self, host).getDataValidations();
  if (others.length > 0) return "Inconsistent";
  return first && !covers(first.rule, self) ? "MixedCriteria" : typeOf(first?.rule);
}

function covers({ ranges }: ISheetDataValidationRule, { area }: ValidationObject): boolean {
  const shared = (from: number, count: number, start: number, end: number) =>
    Math.max(0, Math.min(from + count - 1, end) - Math.max(from, start) + 1);
  const covered = ranges.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum +
      shared(area.row, area.rowCount, startRow, endRow) * shared(area.column, area.columnCount, startColumn, endColumn),
    0,
  );
  return covered >= area.rowCount * area.columnCount;
}

function typeOf(rule: IDataValidationRule | undefined): string {
  if (!rule) return "None";
  if (rule.type === DataValidationType.LIST) return "List";
  if (rule.type === DataValidationType.CUSTOM) return "Custom";
  const kind = kindOf(rule);
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "Inconsistent";
}

function kindOf(rule: IDataValidationRule): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind] === rule.type);
}

function readRule(rule: IDataValidationRule | undefined): Rule {
  if (!rule) return {};
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: listSource(rule.formula1) } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const kind = kindOf(rule);
  if (!kind) return {};
  return {
    [kind]: {
      formula1: term(rule.formula1),
      operator: OPERATORS[String(rule.operator)] ?? "Between",
      ...(rule.formula2 === undefined ? {} : { formula2: term(rule.formula2) }),
    },
  };
}

/** The engine keeps a list's words as JSON; office.js has them with commas between. */
function listSource(formula: string | undefined): string {
  return formula?.startsWith("[") ? (JSON.parse(formula) as string[]).join(",") : (formula ?? "");
}

function term(text: string | undefined): string | number {
  return text === undefined || text === "" || Number.isNaN(Number(text)) ? (text ?? "") : Number(text);
}

async function writeRule(self: ValidationObject, rule: Rule, host: HostContext): Promise<void> {
  await put(self, { ...kept(ruleOf(self, host)), ...engineRule(rule, host) }, host);
}

function engineRule(rule: Rule, host: HostContext): Partial<IDataValidationRule> & { type: DataValidationType } {
  if (rule.list) {
    const { source, inCellDropDown = true } = rule.list;
    return { type: DataValidationType.LIST, formula1: sourceText(source, host), showDropDown: inCellDropDown };
  }
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => rule[name] !== undefined) ?? fail("InvalidArgument");
  const { formula1, formula2, operator } = rule[kind]!;
  return {
    type: KINDS[kind],
    operator: operatorOf(operator),
    formula1: String(formula1),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) }),
  };
}

function sourceText(source: unknown, { book }: HostContext): string {
  if (isRange(source)) return `=${formatAddress(source.area, book.sheet(source.area.sheetId)!.getSheetName())}`;
  const text = String(source);
  return text.startsWith("=") ? text : JSON.stringify(text.split(",").map((word) => word.trim()));
}

/** The messages of a rule that is replaced stay, as in Excel. */
function kept(rule: IDataValidationRule | undefined): Partial<IDataValidationRule> {
  if (!rule)
    return {
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: true,
      errorStyle: DataValidationErrorStyle.STOP,
    };
  const { formula1: _formula1, formula2: _formula2, operator: _operator, ...messages } = rule;
  return messages;
}

async function change(self: ValidationObject, part: Partial<IDataValidationRule>, host: HostContext): Promise<void> {
  const rule = ruleOf(self, host) ?? fail("InvalidOperation", "There is no rule yet that this could belong to.");
  await put(self, { ...rule, ...part }, host);
}

async function put(
  self: ValidationObject,
  rule: Partial<IDataValidationRule> & { type: string },
  host: HostContext,
): Promise<void> {
  mayWrite(host.book, [self.area]);
  const { area } = self;
  const ranges = [
    {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rowCount - 1,
      endColumn: area.column + area.columnCount - 1,
    },
  ];
  const cells = cellsOf(self, host);
  await cells.setDataValidation(null);
  await cells.setDataValidation(
    new FDataValidation({ ...rule, uid: generateRandomId(), ranges } as ISheetDataValidationRule),
  );
}
