import type { Concern } from "../../domain/plans/board";
import type { ChainBreak } from "../../domain/plans/chain";

const plural = new Intl.PluralRules("en");

function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString("en-US")} ${plural.select(count) === "one" ? one : other}`;
}

const concerns: { readonly [Each in Concern]: string } = {
  late: "Late",
  atRisk: "At risk",
  noOwner: "No owner",
  noDueDate: "No due date",
  overBudget: "Over budget",
};

const breaks: { readonly [Each in ChainBreak]: string } = {
  noAction: "no action yet",
  noMoney: "no budget or spending yet",
  noResult: "no result measured yet",
  noNextScore: "not audited again yet",
};

/** Plans: the gallery, the board over all plan tabs, the budget and the chain from audit to audit. */
export const plans = {
  board: "All plans",
  boardHint: "No plan yet. Make one from a template below; its actions are watched here.",
  counts: (open: number, done: number, plansCount: number) =>
    `${counted(open, "open action", "open actions")}, ${counted(done, "done", "done")}, in ${counted(plansCount, "plan", "plans")}`,
  money: (budget: string, spent: string, value: string) => `Budget ${budget}, spent ${spent}, value per year ${value}`,
  concerns,
  filter: "Show only",
  all: "All",
  withCount: (word: string, count: number) => `${word} (${count.toLocaleString("en-US")})`,
  fine: "Nothing is late, at risk, without an owner or over its budget.",
  daysLate: (days: number) => counted(days, "day late", "days late"),
  due: (day: string) => `due ${day}`,
  unread: (count: number) => `${counted(count, "cell", "cells")} could not be read and count as blank:`,
  budget: "When the budget is short",
  available: "Money available",
  availableWrong: "A number of 0 or more.",
  budgetHint: "Actions are kept in the order of their value per cost, as long as the money reaches.",
  choice: (needed: string, kept: string, left: string) => `${needed} needed, ${kept} kept, ${left} left over`,
  values: (kept: string, lost: string) => `Value per year: ${kept} kept, ${lost} let go`,
  keep: "Keep",
  letGo: "Let go",
  needs: (amount: string) => `needs ${amount}`,
  perCost: (factor: string) => `${factor} per unit of cost`,
  noValue: "value unknown",
  chain: "From audit point to next audit",
  gap: (points: string) => `gap ${points}`,
  breaks,
  isWhole: "closed: scored again",
  gallery: "New plan from a template",
  template: "Template",
  subjects: { account: "Customer", territory: "Territory", person: "Person", none: "Title" },
  subjectHint: "Type to search; a name that is not in your sheets gives a blank plan.",
  showNames: "Show names",
  language: "Language of the tab",
  languages: { "en-US": "English", "zh-CN": "中文" },
  make: "Preview the tab",
};
