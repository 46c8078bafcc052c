import { addDays } from "../kernel/date";
import type { IsoDate } from "../kernel/date";
import { type Money, money } from "../kernel/money";
import { invoiceDocuments } from "../receivables/documents";
import { buildLedger, openItems } from "../receivables/ledger";
import { isOurs, type ReportRows, type Team } from "./rows";
import type { ReportSpan } from "./span";

/** What was overdue on the eve of the span, and on its last day. */
export interface OverdueChange {
  readonly before: Money;
  readonly after: Money;
}

/** By the ledger of receivables; null in a book without invoices. */
export function overdueChange({ invoices, payments }: ReportRows, span: ReportSpan, team: Team): OverdueChange | null {
  if (invoices.length === 0) return null;
  const { index } = team;
  const ledger = buildLedger(invoiceDocuments(invoices, index), payments, index);
  const overdueOn = (day: IsoDate) =>
    money(
      openItems(ledger, day)
        .filter(({ daysLate }) => (daysLate ?? 0) > 0)
        .filter(({ entry, account }) =>
          isOurs(team, { owner: entry?.owner ?? null, accountName: index.entries[account]?.name ?? null }),
        )
        .reduce((sum, { balance }) => sum + balance, 0),
    );
  return { before: overdueOn(addDays(span.from, -1)), after: overdueOn(span.to) };
}
