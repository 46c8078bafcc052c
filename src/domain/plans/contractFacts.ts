import type { AccountIndex } from "../accountIndex";
import { contractStates, DEFAULT_CONTRACT_RULES } from "../contracts/states";
import type { IsoDate } from "../kernel/date";
import { amountOf, money } from "../kernel/money";
import type { Contract } from "../model/contracts";
import type { FactRow, PlanRows } from "./facts";

type Conventions = Readonly<{ asOf: IsoDate; digits: number }>;

/** Contracts with what was promised and done, and their rebate tiers, as rows of a plan; promises in whole units. */
export function contractFacts(
  contracts: readonly Contract[],
  index: AccountIndex,
  rows: PlanRows,
  { asOf, digits }: Conventions,
): { readonly contracts: readonly FactRow[]; readonly tiers: readonly FactRow[] } {
  const { orders, invoices, payments } = rows;
  const states = contractStates({ index, contracts, orders, invoices, payments }, asOf, DEFAULT_CONTRACT_RULES, {
    digits,
    measureOf: () => null,
  });
  const label = ({ contractNo, name }: Contract) => contractNo ?? name;
  return {
    contracts: states.map(({ row, agreement, invoiced, collected }): FactRow => {
      const contract = contracts[row]!;
      const whole = (value: number) => (agreement?.measure === "money" ? amountOf(money(value), digits) : value);
      return {
        contract: label(contract),
        title: contract.name,
        start: contract.startDate,
        end: contract.endDate,
        notice: contract.endDate === null ? null : DEFAULT_CONTRACT_RULES.noticeDays,
        value: contract.amount,
        commitment: contract.commitment,
        from: agreement?.stretch?.from ?? null,
        to: agreement?.stretch?.to ?? null,
        target: agreement && whole(agreement.target),
        actual: agreement && whole(agreement.done),
        invoiced: invoiced.amount,
        collected: collected.amount,
      };
    }),
    tiers: states.flatMap(({ row, tiers }) =>
      (tiers ?? []).map(({ from, rate }): FactRow => ({ contract: label(contracts[row]!), from, rate })),
    ),
  };
}
