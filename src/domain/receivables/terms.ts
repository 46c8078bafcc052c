import { addDays, type IsoDate } from "../kernel/date";
import { periodOf } from "../calendarPeriod";
import { foldText } from "../kernel/text";

const AT_ONCE =
  /\bcod\b|cash on delivery|due on receipt|immediate|prepa(id|yment)|in advance|款到|现结|現結|现付|現付|预付|預付|货到付款|貨到付款/;
const MONTH_END = /月结|月結|\beom\b|end of month|month[ -]?end/;
const DAYS = /(\d{1,3})\s*(?:days?\b|天|日|d\b)?/;

/** Terms of payment as people write them; days run from the invoice, or from the end of its month. */
export interface PaymentTerms {
  readonly days: number;
  readonly fromMonthEnd: boolean;
}

/** "Net 30", "30 days", "月结60天", "30 EOM", "COD", "款到发货"; null where no number of days is said. */
export function readTerms(text: string): PaymentTerms | null {
  const folded = foldText(text);
  const fromMonthEnd = MONTH_END.test(folded);
  // "2/10 net 30": the discount's days come first, the last number is the term.
  const net = /\bn(?:et)?\s*\/?\s*(\d{1,3})/.exec(folded) ?? DAYS.exec(folded);
  if (net) return { days: Number(net[1]), fromMonthEnd };
  if (fromMonthEnd || AT_ONCE.test(folded)) return { days: 0, fromMonthEnd };
  return null;
}

/** The last day to pay an invoice of this day. */
export function dueUnder({ days, fromMonthEnd }: PaymentTerms, issuedOn: IsoDate): IsoDate {
  return addDays(fromMonthEnd ? periodOf("month", issuedOn).to : issuedOn, days);
}
