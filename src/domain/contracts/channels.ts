import { type Money, money } from "../kernel/money";
import { foldText } from "../kernel/text";
import type { AccountIndex } from "../accountIndex";
import type { Contract } from "../model/contracts";
import type { ContractState } from "./states";

/** Running contracts of accounts of one type together. */
export interface ChannelExecution {
  /** The accounts' type in their own word; null where none is given. */
  readonly channel: string | null;
  readonly contracts: readonly number[];
  readonly agreed: Money;
  readonly invoiced: Money;
  readonly collected: Money;
}

/** How far contracts in force are carried out, by the type of their accounts; the largest first. */
export function executionByChannel(
  contracts: readonly Contract[],
  states: readonly ContractState[],
  { entries }: AccountIndex,
): ChannelExecution[] {
  const channels = new Map<string, ChannelExecution>();
  for (const { row, account, stage, invoiced, ordered, collected } of states) {
    if (stage === "closed" || stage === "ended" || stage === "unsigned") continue;
    const channel = entries[account]?.account?.type ?? null;
    const key = foldText(channel ?? "");
    const known = channels.get(key);
    const sold = invoiced.rows.length > 0 ? invoiced.amount : ordered.amount;
    channels.set(key, {
      channel: known?.channel ?? channel,
      contracts: [...(known?.contracts ?? []), row],
      agreed: money((known?.agreed ?? 0) + (contracts[row]!.amount ?? 0)),
      invoiced: money((known?.invoiced ?? 0) + sold),
      collected: money((known?.collected ?? 0) + collected.amount),
    });
  }
  return [...channels.values()].sort((one, other) => other.agreed - one.agreed);
}
