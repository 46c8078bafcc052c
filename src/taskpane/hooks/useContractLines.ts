import type { ContractConcern } from "../../domain/contracts/concerns";
import type { Agreement, ContractState } from "../../domain/contracts/states";
import type { Measure } from "../../domain/contracts/writtenAmount";
import { amountOf, type Money, money } from "../../domain/kernel/money";
import type { Contract } from "../../domain/model/contracts";
import type { SalesBook } from "../../sheets/salesBook";
import { usePane } from "../paneContext";
import { useNumbers } from "./useNumbers";

/** What is to be said of a contract, a sentence a line, blank where there is nothing to say. */
export function useContractLines({ moneyDigits }: SalesBook) {
  const words = usePane().strings.contracts;
  const numbers = useNumbers();
  const amount = (value: Money) => numbers.money(amountOf(value, moneyDigits));
  const measured = (value: number, measure: Measure, unit: string | null) =>
    measure === "money" ? amount(money(value)) : [numbers.plain(value), unit].filter(Boolean).join(" ");

  const agreedLine = ({ measure, unit, per, stretch, target, done, proRata, gap }: Agreement) => {
    const signed = (value: number) => `${value > 0 ? "+" : ""}${measured(value, measure, null)}`;
    return [
      words.agreed(measured(target, measure, unit), words.periods[per]),
      stretch && per !== "term" && words.within(stretch.from, stretch.to),
      words.done(measured(done, measure, unit)),
      proRata !== null && words.proRata(measured(proRata, measure, null), signed(gap!)),
    ];
  };
  const rebateLine = ({ rebate }: ContractState) => {
    if (!rebate) return [];
    const { rate, next } = rebate;
    const missing = next && measured(next.missing, next.measure, null);
    const nextRate = next && numbers.rate(next.tier.rate);
    if (rate === 0) return [missing && words.noTier(missing, nextRate!)];
    return [words.rebate(numbers.rate(rate), amount(rebate.amount)), missing && words.nextTier(missing, nextRate!)];
  };
  const lines = (contract: Contract, state: ContractState, concerns: readonly ContractConcern[]) => {
    const { stage, renewBy, daysToRenew, agreement, commitment, ordered, invoiced, collected } = state;
    const isOpen = stage !== "closed" && stage !== "ended" && renewBy !== null;
    const isRead = agreement !== null && (contract.commitment === null || agreement.isWritten);
    return [
      concerns.length > 0 ? concerns.map((concern) => words.concerns[concern]) : [words.stages[stage]],
      [
        (contract.startDate ?? contract.endDate) && words.term(contract.startDate, contract.endDate),
        isOpen && words.renewBy(renewBy, daysToRenew!),
      ],
      agreement ? [...agreedLine(agreement), words.commitments[commitment]] : [],
      [!isRead && contract.commitment && words.unread(contract.commitment)],
      [words.execution(amount(ordered.amount), amount(invoiced.amount), amount(collected.amount))],
      rebateLine(state),
      [state.tiers === null && contract.rebate && words.rebateUnread(contract.rebate)],
    ].map((parts) => parts.filter(Boolean).join(" · "));
  };
  return Object.assign(lines, { amount });
}
