import type { ContractConcern } from "../../domain/contracts/concerns";
import type { FileState } from "../../domain/contracts/file";
import type { Agreement, ContractState } from "../../domain/contracts/states";
import type { Measure } from "../../domain/contracts/writtenAmount";
import { amountOf, type Money, money } from "../../domain/kernel/money";
import type { Contract } from "../../domain/model/contracts";
import type { Strings } from "../../i18n/index";
import type { SalesBook } from "../../sheets/salesBook";
import { usePane } from "../paneContext";
import { type Numbers, useNumbers } from "./useNumbers";

/** Words and figures that sentences on contracts are made of. */
interface Voice {
  readonly words: Strings["contracts"];
  readonly numbers: Numbers;
  readonly amount: (value: Money) => string;
}

type Parts = readonly (string | false | null | undefined)[];

/** What is to be said of a contract, a sentence a line, blank where there is nothing to say. */
export function useContractLines({ moneyDigits }: SalesBook) {
  const { contracts: words } = usePane().strings;
  const numbers = useNumbers();
  const voice: Voice = { words, numbers, amount: (value) => numbers.money(amountOf(value, moneyDigits)) };
  const lines = (
    contract: Contract,
    state: ContractState,
    concerns: readonly ContractConcern[],
    file: FileState | null,
  ) =>
    [
      concerns.length > 0 ? concerns.map((concern) => words.concerns[concern]) : [words.stages[state.stage]],
      termParts(contract, state, voice),
      ...promiseLines(contract, state, voice),
      executionParts(state, voice),
      ...rebateLines(contract, state, voice),
      ...(file ? fileLines(file, voice) : []),
    ].map((parts) => parts.filter(Boolean).join(" · "));
  return { lines, amount: voice.amount };
}

function termParts({ startDate, endDate }: Contract, state: ContractState, { words }: Voice): Parts {
  const { stage, renewBy, daysToRenew } = state;
  const isOpen = stage !== "closed" && stage !== "ended" && renewBy !== null;
  return [(startDate ?? endDate) && words.term(startDate, endDate), isOpen && words.renewBy(renewBy, daysToRenew!)];
}

/** A commitment that could not be read is shown as it is written. */
function promiseLines({ commitment }: Contract, state: ContractState, voice: Voice): Parts[] {
  const { words } = voice;
  const { agreement } = state;
  return [
    agreement ? [...agreementParts(agreement, voice), words.commitments[state.commitment]] : [],
    [commitment !== null && !agreement?.isWritten && words.unread(commitment)],
  ];
}

function agreementParts(agreement: Agreement, voice: Voice): Parts {
  const { measure, unit, per, stretch, target, done, proRata, gap } = agreement;
  const { words } = voice;
  const signed = (value: number) => `${value > 0 ? "+" : ""}${measured(value, measure, voice)}`;
  return [
    words.agreed(measured(target, measure, voice, unit), words.periods[per]),
    stretch && per !== "term" && words.within(stretch.from, stretch.to),
    words.done(measured(done, measure, voice, unit)),
    proRata !== null && words.proRata(measured(proRata, measure, voice), signed(gap!)),
  ];
}

function measured(value: number, measure: Measure, { amount, numbers }: Voice, unit: string | null = null): string {
  return measure === "money" ? amount(money(value)) : [numbers.plain(value), unit].filter(Boolean).join(" ");
}

function executionParts({ ordered, invoiced, collected }: ContractState, { words, amount }: Voice): Parts {
  return [words.execution(amount(ordered.amount), amount(invoiced.amount), amount(collected.amount))];
}

function rebateLines({ rebate: written }: Contract, { rebate }: ContractState, voice: Voice): Parts[] {
  const { words, numbers, amount } = voice;
  if (!rebate) return [[written !== null && words.rebateUnread(written)]];
  const { rate, next } = rebate;
  const missing = next && measured(next.missing, next.measure, voice);
  const nextRate = next && numbers.rate(next.tier.rate);
  if (rate === 0) return [[missing && words.noTier(missing, nextRate!)]];
  return [[words.rebate(numbers.rate(rate), amount(rebate.amount)), missing && words.nextTier(missing, nextRate!)]];
}

function fileLines(file: FileState, { words }: Voice): Parts[] {
  const { nextStep, stepCount, risksFound } = file;
  const side = nextStep?.side ? words.sides[nextStep.side] : null;
  const steps = [
    words.steps(file.stepsDone, stepCount),
    nextStep && words.nextStep(nextStep.step, side),
    nextStep?.due && words.by(nextStep.due),
  ];
  return [
    stepCount > 0 ? steps : [],
    [words.risks(file.risksUnchecked), risksFound.length > 0 && words.found(risksFound.join(", "))],
    [words.requirements(file.met, file.due, file.notMet.length), ...file.notMet],
  ];
}
