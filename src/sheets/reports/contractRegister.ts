import type { ContractReview } from "../../domain/contracts/review";
import type { ContractState } from "../../domain/contracts/states";
import type { Measure } from "../../domain/contracts/writtenAmount";
import { type Money, money } from "../../domain/kernel/money";
import type { Contract } from "../../domain/model/contracts";
import type { Strings } from "../../i18n/index";
import type { BlockCell } from "../block";
import { freeSheetName } from "../names";
import type { ReportTab } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { boxPart, tablePart, textCells } from "./tabParts";

export interface ContractRegister {
  readonly review: ContractReview;
  readonly contracts: readonly Contract[];
}

export interface RegisterForm {
  readonly strings: Strings;
  readonly digits: number;
}

type Row = readonly BlockCell[];

/** What each part is known by on the tab; a number is never used for another part. */
const CODE = { head: 1, register: 2, commitment: 3, carriedOut: 4, channels: 5, remarks: 6, file: 7 } as const;
const WIDTHS = [16, 22, 24, 14, 13, 13, 14, 14, 14, 14, 26];
const QUANTITY = "#,##0.##";

/** The register of contracts as a tab that is written again: facts of the sheets, and room for remarks. */
export function contractRegister(register: ContractRegister, form: RegisterForm): ReportTab {
  const words = form.strings.contracts;
  const { states, asOf } = register.review;
  const rowsOf = (row: (state: ContractState) => Row) => states.map(row);
  const table = (code: number, title: string, headers: readonly string[], rows: readonly Row[]) =>
    tablePart(code, title, headers, rows, words.none);
  return {
    sheetName: freeSheetName(words.sheet, []),
    parts: [
      { kind: "facts", code: CODE.head, titles: [textCells(words.title(asOf))], rows: [] },
      table(
        CODE.register,
        words.register,
        words.registerHeaders,
        rowsOf((state) => registerRow(state, register, form)),
      ),
      table(
        CODE.commitment,
        words.commitment,
        words.commitmentHeaders,
        rowsOf((state) => commitmentRow(state, register, form)),
      ),
      table(
        CODE.carriedOut,
        words.carriedOut,
        words.carriedOutHeaders,
        rowsOf((state) => carriedOutRow(state, register, form)),
      ),
      table(CODE.file, words.file, words.fileHeaders, fileRows(register, form)),
      table(CODE.channels, words.byChannel, words.channelHeaders, channelRows(register, form)),
      boxPart(CODE.remarks, words.remarks),
    ],
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

/** What a contract is called: its number, else its name. */
export function contractLabel({ contractNo, name }: Contract): string {
  return contractNo ?? name ?? "";
}

function customerCell(state: ContractState, { review: { index }, contracts }: ContractRegister): BlockCell {
  return textCell(contracts[state.row]!.accountName ?? index.entries[state.account]?.name ?? null);
}

function registerRow(state: ContractState, register: ContractRegister, { strings }: RegisterForm): Row {
  const words = strings.contracts;
  const contract = register.contracts[state.row]!;
  const concerns = register.review.concerns[state.row]!.map((concern) => words.concerns[concern]);
  return [
    ...textCells(contractLabel(contract), contract.name ?? ""),
    customerCell(state, register),
    textCell(contract.type),
    dateCell(contract.signDate),
    textCell(contract.signedBy),
    dateCell(contract.startDate),
    dateCell(contract.endDate),
    dateCell(state.renewBy),
    ...textCells(words.stages[state.stage], concerns.join("\n")),
  ];
}

function commitmentRow(state: ContractState, register: ContractRegister, { strings, digits }: RegisterForm): Row {
  const words = strings.contracts;
  const contract = register.contracts[state.row]!;
  const head = [...textCells(contractLabel(contract), contract.commitment ?? ""), customerCell(state, register)];
  const { agreement, commitment } = state;
  if (agreement === null) return head;
  const measured = (value: number | null) => measuredCell(value, agreement.measure, digits);
  return [
    ...head,
    textCell([words.periods[agreement.per], agreement.unit].filter(Boolean).join(" · ")),
    dateCell(agreement.stretch?.from ?? null),
    dateCell(agreement.stretch?.to ?? null),
    measured(agreement.target),
    measured(agreement.done),
    measured(agreement.proRata),
    measured(agreement.gap),
    textCell(words.commitments[commitment]),
  ];
}

function carriedOutRow(state: ContractState, register: ContractRegister, { digits }: RegisterForm): Row {
  const contract = register.contracts[state.row]!;
  const { ordered, invoiced, collected, rebate } = state;
  const amount = (value: Money | null) => moneyCell(value, digits);
  return [
    ...textCells(contractLabel(contract), contract.rebate ?? ""),
    customerCell(state, register),
    amount(contract.amount),
    amount(ordered.amount),
    amount(invoiced.amount),
    amount(collected.amount),
    numberCell(contract.amount ? invoiced.amount / contract.amount : null, PERCENT),
    numberCell(rebate?.rate ?? null, PERCENT),
    amount(rebate?.amount ?? null),
    rebate?.next ? measuredCell(rebate.next.missing, rebate.next.measure, digits) : null,
  ];
}

/** Of the contracts that have a file. */
function fileRows(register: ContractRegister, { strings }: RegisterForm): Row[] {
  const words = strings.contracts;
  return register.review.states.flatMap((state) => {
    const file = register.review.files[state.row]!;
    if (file === null) return [];
    const { nextStep, notMet, risksFound } = file;
    const side = nextStep?.side ? words.sides[nextStep.side] : null;
    const counts = [file.stepCount, file.stepsDone, file.risksUnchecked, file.met, file.due, notMet.length];
    return [
      [
        ...textCells(contractLabel(register.contracts[state.row]!), [nextStep?.step, side].filter(Boolean).join(" · ")),
        customerCell(state, register),
        dateCell(nextStep?.due ?? null),
        ...counts.map((count) => numberCell(count)),
        textCell([...risksFound, ...notMet].join("\n") || null),
      ],
    ];
  });
}

function channelRows({ review: { channels } }: ContractRegister, { strings, digits }: RegisterForm): Row[] {
  return channels.map(({ channel, contracts, agreed, invoiced, collected }) => [
    textCell(channel ?? strings.contracts.noChannel),
    numberCell(contracts.length),
    moneyCell(agreed, digits),
    moneyCell(invoiced, digits),
    numberCell(agreed === 0 ? null : invoiced / agreed, PERCENT),
    moneyCell(collected, digits),
  ]);
}

/** Money in minor units, or a quantity as it is counted. */
function measuredCell(value: number | null, measure: Measure, digits: number): BlockCell {
  if (value === null) return null;
  return measure === "money" ? moneyCell(money(value), digits) : numberCell(value, QUANTITY);
}
