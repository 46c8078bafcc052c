import type { Region, RegionCustomer } from "../../domain/salesReport/regions";
import { foldText } from "../../domain/kernel/text";
import type { BlockCell } from "../block";
import type { ReportTab } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, textCell } from "./cells";
import { type ReportForm, type ReportHead, reportHead, tabName } from "./reportHead";
import { boxPart, tablePart, textCells } from "./tabParts";

type Row = readonly BlockCell[];

/** What each part is known by on the tab; a region by its name, whatever place it has. */
const CODE = { head: 1, summary: 2, remarks: 3, manager: 4, regions: 10 } as const;
const WIDTHS = [26, 9, 14, 16, 16, 16, 14, 14, 14, 14, 12];

/** The customers of each region: who they are, what they buy and owe, and when somebody last spoke to them. */
export function regionsTab(regions: readonly Region[], head: ReportHead, form: ReportForm): ReportTab {
  const { strings, digits } = form;
  const words = strings.reports.regions;
  const amount = (value: Region["sales"]) => moneyCell(value, digits);
  const summary = regions.map(({ name, customers, sales, salesBefore, overdue, openDeals }): Row => [
    textCell(name || strings.reports.unnamed),
    numberCell(customers.length),
    amount(sales),
    amount(salesBefore),
    amount(overdue),
    amount(openDeals),
  ]);
  return {
    sheetName: tabName(words.name, head),
    parts: [
      reportHead(CODE.head, words.name, head, form),
      tablePart(CODE.summary, words.summary, words.summaryHeaders, summary, strings.reports.none),
      ...regions.map(({ name, customers }) =>
        tablePart(
          CODE.regions + hashOf(foldText(name)),
          words.region(name || strings.reports.unnamed),
          words.headers,
          customers.map((customer) => customerRow(customer, form)),
          strings.reports.none,
        ),
      ),
      boxPart(CODE.remarks, words.remarks),
      boxPart(CODE.manager, strings.salesReport.manager),
    ],
    columnWidths: WIDTHS,
    print: { orientation: "landscape", pagesWide: 1, pagesTall: null, titleRows: 1 },
  };
}

/** A number of 32 bits that is the same for the same text: FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function customerRow(customer: RegionCustomer, { digits }: ReportForm): Row {
  const { entry, sales, salesBefore, overdue, openDeals, lastContact } = customer;
  const { grade, type, owner, contactName, phone, mobile } = entry.account!;
  return [
    ...textCells(entry.name, grade ?? "", type ?? "", owner ?? "", contactName ?? "", phone ?? mobile ?? ""),
    moneyCell(sales, digits),
    moneyCell(salesBefore, digits),
    moneyCell(overdue, digits),
    moneyCell(openDeals, digits),
    dateCell(lastContact),
  ];
}
