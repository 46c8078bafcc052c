import type { PartnershipState } from "../../domain/salesReport/partnership";
import { money } from "../../domain/kernel/money";
import type { Contract } from "../../domain/model/contracts";
import type { BlockCell } from "../block";
import type { ReportTab } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { contractLabel } from "./contractRegister";
import { type ReportForm, type ReportHead, reportHead, tabName } from "./reportHead";
import { boxPart, tablePart, textCells } from "./tabParts";

type Row = readonly BlockCell[];

/** What each part is known by on the tab; a number is never used for another part. */
const CODE = { head: 1, audits: 2, plans: 3, contracts: 4, customer: 5, escalation: 6, manager: 7 } as const;
const WIDTHS = [26, 14, 14, 14, 14, 14, 14, 14, 30];

/** The state of every partnership for the central office: business, audit, plans, contract, and what has to be decided. */
export function partnershipTab(
  states: readonly PartnershipState[],
  contracts: readonly Contract[],
  head: ReportHead,
  form: ReportForm,
): ReportTab {
  const { strings } = form;
  const words = strings.reports.partnership;
  const table = (code: number, title: string, headers: readonly string[], row: (state: PartnershipState) => Row) =>
    tablePart(code, title, headers, states.map(row), strings.reports.none);
  return {
    sheetName: tabName(words.name, head),
    parts: [
      reportHead(CODE.head, words.name, head, form),
      table(CODE.audits, words.audits, words.auditHeaders, (state) => auditRow(state, form)),
      table(CODE.plans, words.plans, words.planHeaders, (state) => planRow(state, form)),
      table(CODE.contracts, words.contracts, words.contractHeaders, (state) => contractRow(state, contracts, form)),
      boxPart(CODE.customer, words.customer),
      boxPart(CODE.escalation, words.escalation),
      boxPart(CODE.manager, strings.salesReport.manager),
    ],
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

function auditRow({ customer, audit, mustsMissed, gaps }: PartnershipState, { digits }: ReportForm): Row {
  const { entry, sales, salesBefore, overdue } = customer;
  return [
    ...textCells(entry.name, entry.account?.grade ?? "", entry.account?.owner ?? ""),
    moneyCell(sales, digits),
    moneyCell(salesBefore, digits),
    moneyCell(overdue, digits),
    numberCell(audit, PERCENT),
    numberCell(gaps),
    textCell(mustsMissed.join("\n") || null),
  ];
}

function planRow({ customer, board }: PartnershipState, { digits }: ReportForm): Row {
  return [
    textCell(customer.entry.name),
    numberCell(board.open),
    numberCell(board.done),
    numberCell(board.counts.late),
    numberCell(board.counts.atRisk),
    moneyCell(board.budget, digits),
    moneyCell(board.spent, digits),
    moneyCell(board.value, digits),
  ];
}

function contractRow(state: PartnershipState, contracts: readonly Contract[], { strings, digits }: ReportForm): Row {
  const { customer, contract, requirements } = state;
  const words = strings.contracts;
  if (contract === null) return [textCell(customer.entry.name)];
  const { agreement } = contract;
  const own = contracts[contract.row]!;
  return [
    ...textCells(customer.entry.name, contractLabel(own), words.stages[contract.stage]),
    dateCell(contract.renewBy),
    textCell(words.commitments[contract.commitment]),
    agreement?.measure === "money" ? moneyCell(money(agreement.done), digits) : numberCell(agreement?.done ?? null),
    numberCell(requirements?.met ?? null),
    numberCell(requirements?.due ?? null),
    numberCell(requirements?.notMet ?? null),
  ];
}
