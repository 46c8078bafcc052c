import { type IsoDate, daysBetween } from "../kernel/date";
import type { Contract } from "../model/contracts";
import type { ContractReview } from "./review";
import type { FileState } from "./file";
import type { ContractState } from "./states";

/** What somebody has to look after, the most pressing first. */
export const CONTRACT_CONCERNS = [
  "noticePassed",
  "renewalDue",
  "unsigned",
  "stepLate",
  "riskFound",
  "lapsed",
  "behind",
  "notMet",
  "requirementMissed",
  "overInvoiced",
] as const;
export type ContractConcern = (typeof CONTRACT_CONCERNS)[number];

/** What ended longer ago than this is history. */
const PAST_DAYS = 365;

/** What is to be done about a contract on a day; nothing about one that another follows or that was closed. */
export function contractConcerns(
  contract: Contract,
  state: ContractState,
  file: FileState | null,
  asOf: IsoDate,
): ContractConcern[] {
  const { stage, commitment, invoiced, isRenewed } = state;
  if (stage === "closed" || isLongPast(contract.endDate, asOf)) return [];
  const holds: { readonly [Concern in ContractConcern]: boolean } = {
    noticePassed: stage === "noticePassed" && !isRenewed,
    renewalDue: stage === "renewalDue" && !isRenewed,
    unsigned: stage === "unsigned",
    stepLate: file?.isStepLate ?? false,
    riskFound: (file?.risksFound.length ?? 0) > 0,
    requirementMissed: (file?.notMet.length ?? 0) > 0,
    lapsed: stage === "ended" && !isRenewed,
    behind: commitment === "due" && stage !== "unsigned",
    notMet: commitment === "notMet",
    overInvoiced: contract.amount !== null && contract.amount > 0 && invoiced.amount > contract.amount,
  };
  return CONTRACT_CONCERNS.filter((concern) => holds[concern]);
}

function isLongPast(endDate: IsoDate | null, asOf: IsoDate): boolean {
  return endDate !== null && daysBetween(endDate, asOf) > PAST_DAYS;
}

/** A contract that somebody is to be reminded of, and by when. */
export interface ContractReminder {
  /** Of the contracts given, from 0. */
  readonly row: number;
  readonly concern: ContractConcern;
  /** The last day for renewing, or the end of what is not met; null where no day is said. */
  readonly due: IsoDate | null;
}

/** The most pressing of each contract's concerns, earliest day first. */
export function contractReminders(
  contracts: readonly Contract[],
  { states, concerns }: Pick<ContractReview, "states" | "concerns">,
): ContractReminder[] {
  return states
    .flatMap((state): ContractReminder[] => {
      const contract = contracts[state.row]!;
      const [concern] = concerns[state.row]!;
      if (concern === undefined) return [];
      const isCommitment = concern === "behind" || concern === "notMet";
      const due = isCommitment
        ? (state.agreement?.stretch?.to ?? contract.endDate)
        : (state.renewBy ?? contract.endDate);
      return [{ row: state.row, concern, due }];
    })
    .sort((one, other) => ((one.due ?? "9999") < (other.due ?? "9999") ? -1 : 1));
}
