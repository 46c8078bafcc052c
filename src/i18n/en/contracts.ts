import type { ContractConcern } from "../../domain/contracts/concerns";
import type { CommitmentPeriod } from "../../domain/contracts/commitment";
import type { Commitment, ContractStage } from "../../domain/contracts/states";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

const stages: { readonly [Stage in ContractStage]: string } = {
  unsigned: "not signed yet",
  notBegun: "not begun",
  running: "running",
  renewalDue: "to be renewed",
  noticePassed: "notice day passed",
  ended: "ended",
  closed: "closed",
  undated: "without dates",
};

const concerns: { readonly [Concern in ContractConcern]: string } = {
  noticePassed: "Notice day passed",
  renewalDue: "To be renewed",
  unsigned: "Not signed",
  stepLate: "Signature step late",
  riskFound: "Risk found",
  requirementMissed: "Requirement not met",
  lapsed: "Ended, not renewed",
  behind: "Behind its commitment",
  notMet: "Commitment not met",
  overInvoiced: "Invoiced beyond the contract",
};

const commitments: { readonly [Each in Commitment]: string } = {
  none: "none",
  met: "met",
  onPace: "on pace",
  due: "behind",
  notMet: "not met",
};

const periods: { readonly [Period in CommitmentPeriod]: string } = {
  month: "per month",
  quarter: "per quarter",
  halfYear: "per half-year",
  year: "per year",
  term: "over the term",
};

/** Contracts: the view that watches them, and the register written as a tab. */
export const contracts = {
  stages,
  concerns,
  commitments,
  periods,
  list: "Contracts",
  nothing: "There are no contracts in this workbook.",
  nothingHint: "A sheet with customer, end date and amount or commitment is enough; say under Mapping which one it is.",
  counts: (running: number, all: number) =>
    `${running.toLocaleString("en-US")} in force of ${counted(all, "contract", "contracts")}`,
  sums: (agreed: string, invoiced: string, collected: string) =>
    `In force: agreed ${agreed}, sold ${invoiced}, collected ${collected}`,
  fine: "Nothing is to be renewed, signed or caught up on.",
  filter: "Show only",
  term: (from: string | null, to: string | null) => `${from ?? "…"} to ${to ?? "open"}`,
  renewBy: (day: string, daysLeft: number) =>
    daysLeft >= 0 ? `renew by ${day}, ${counted(daysLeft, "day", "days")} left` : `was to be renewed by ${day}`,
  agreed: (target: string, period: string) => `Agreed ${target} ${period}`,
  within: (from: string, to: string) => `${from} to ${to}`,
  done: (done: string) => `done ${done}`,
  proRata: (amount: string, gap: string) => `pro rata ${amount} (${gap})`,
  unread: (text: string) => `Commitment as written: ${text}`,
  execution: (ordered: string, invoiced: string, collected: string) =>
    `Ordered ${ordered} · invoiced ${invoiced} · collected ${collected}`,
  rebate: (rate: string, amount: string) => `Rebate ${rate}: ${amount}`,
  nextTier: (missing: string, rate: string) => `${missing} more for ${rate}`,
  noTier: (missing: string, rate: string) => `No rebate yet: ${missing} more for ${rate}`,
  rebateUnread: (text: string) => `Rebate as written: ${text}`,
  noFile: "Signature steps, risks and requirements are kept in a contract file: a template under Plans and audits.",
  sides: { ours: "we", theirs: "customer" },
  steps: (done: number, all: number) => `Signature steps: ${done} of ${all}`,
  nextStep: (step: string, side: string | null) => `next: ${side === null ? step : `${step} (${side})`}`,
  by: (day: string) => `by ${day}`,
  risks: (open: number) => (open === 0 ? "Risks: all checked" : `Risks: ${open} not checked`),
  found: (points: string) => `not in order: ${points}`,
  requirements: (met: number, due: number, notMet: number) => `Requirements: ${met} met, ${due} due, ${notMet} not met`,
  channels: "Carried out, by type of customer",
  channelHeaders: ["Type", "Contracts", "Agreed", "Sold", "Rate", "Collected"],
  noChannel: "(no type)",
  nobody: "(nobody)",
  sheet: "Contract register",
  title: (asOf: string) => `Contract register as of ${asOf}`,
  register: "1 Register",
  registerHeaders: [
    "Contract",
    "Name",
    "Customer",
    "Type",
    "Signed",
    "Signed by",
    "Start",
    "End",
    "Renew by",
    "State",
    "To do",
  ],
  commitment: "2 Commitments against actual",
  commitmentHeaders: [
    "Contract",
    "Commitment",
    "Customer",
    "Period",
    "From",
    "To",
    "Target",
    "Actual",
    "Pro rata",
    "Gap",
    "State",
  ],
  carriedOut: "3 Carried out, and rebates",
  carriedOutHeaders: [
    "Contract",
    "Rebate",
    "Customer",
    "Value",
    "Ordered",
    "Invoiced",
    "Collected",
    "Invoiced of value",
    "Rebate rate",
    "Rebate so far",
    "Missing to next tier",
  ],
  file: "4 Signature, risks, requirements",
  fileHeaders: [
    "Contract",
    "Next step",
    "Customer",
    "By",
    "Steps",
    "Done",
    "Risks not checked",
    "Requirements met",
    "Due",
    "Not met",
    "What is wrong",
  ],
  byChannel: "5 By type of customer",
  remarks: "Remarks and decisions",
  none: "–",
};
