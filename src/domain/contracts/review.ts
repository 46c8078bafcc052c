import { type AccountIndex, indexAccounts } from "../accountIndex";
import type { IsoDate } from "../kernel/date";
import type { Account } from "../model/accounts";
import { type ChannelExecution, executionByChannel } from "./channels";
import { type ContractConcern, contractConcerns } from "./concerns";
import { type ContractFiles, fileOf, type FileState } from "./file";
import {
  type ContractConventions,
  type ContractRows,
  type ContractRules,
  type ContractState,
  contractStates,
} from "./states";

/** All contracts on a day: where each stands, what is to be done about it, and how channels carry theirs out. */
export interface ContractReview {
  readonly asOf: IsoDate;
  readonly index: AccountIndex;
  readonly states: readonly ContractState[];
  /** Of each contract, what its file says; null where it has none. */
  readonly files: readonly (FileState | null)[];
  /** Of each contract, in the order of the sheet. */
  readonly concerns: readonly (readonly ContractConcern[])[];
  readonly channels: readonly ChannelExecution[];
}

export type ReviewedRows = Omit<ContractRows, "index"> & {
  readonly accounts: readonly Account[];
  readonly files: ContractFiles;
};

export function contractReview(
  rows: ReviewedRows,
  asOf: IsoDate,
  rules: ContractRules,
  conventions: ContractConventions,
): ContractReview {
  const { accounts, contracts, orders, invoices, payments } = rows;
  const index = indexAccounts(accounts, contracts, orders, invoices, payments);
  const states = contractStates({ ...rows, index }, asOf, rules, conventions);
  const files = contracts.map((contract) => fileOf(rows.files, contract, asOf));
  return {
    asOf,
    index,
    states,
    files,
    concerns: states.map((state) => contractConcerns(contracts[state.row]!, state, files[state.row]!, asOf)),
    channels: executionByChannel(contracts, states, index),
  };
}
