import { type AccountIndex, accountOf } from "../accountIndex";
import { dealState, isDone, saysSomething } from "../choiceWords";
import { dayNumber, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Activity } from "../model/activities";
import type { Complaint } from "../model/complaints";
import type { Opportunity } from "../model/opportunities";
import type { MovedAccount } from "./movement";

/** Why an account was lost or sleeps, as far as the sheets tell, with the row that tells it. */
export type LossCause =
  | { readonly code: "lostDeal"; readonly reason: string; readonly row: number; readonly isHuman: boolean }
  | { readonly code: "openComplaint"; readonly row: number; readonly isHuman: boolean }
  | { readonly code: "notContacted"; readonly days: number | null; readonly isHuman: true }
  | { readonly code: "unknown"; readonly isHuman: false };

export interface LossFacts {
  readonly index: AccountIndex;
  readonly opportunities: readonly Opportunity[];
  readonly complaints: readonly Complaint[];
  readonly activities: readonly Activity[];
  readonly asOf: IsoDate;
  /** Not contacted for so many days is neglect. */
  readonly neglectDays: number;
}

/** Reasons that people of ours could have prevented: service, answers, follow-up, a rep who left. */
const HUMAN =
  /service|attitude|slow|respon|reply|follow|contact|mistake|error|rep left|turnover|服务|服務|态度|態度|跟进|跟進|回复|回覆|响应|響應|失误|失誤|离职|離職|人为|人為|沟通|溝通/;

/** The newest lost deal with a reason, else a complaint still open, else that nobody had spoken to the account for long. */
export function lossCauses(facts: LossFacts): (account: MovedAccount) => LossCause {
  const { index, asOf } = facts;
  const deals = newestBy(facts.opportunities, index, (deal) =>
    dealState(deal.stage, deal.status) === "lost" && saysSomething(deal.lossReason) ? (deal.closeDate ?? "") : null,
  );
  const complaints = newestBy(facts.complaints, index, (complaint) =>
    complaint.resolvedAt === null && !isDone(complaint.status) ? (complaint.receivedAt ?? "") : null,
  );
  const contacts = newestBy(facts.activities, index, ({ date }) => (date !== null && date <= asOf ? date : null));
  return ({ sales: { account } }) => {
    const deal = deals.get(account);
    if (deal !== undefined) {
      const reason = facts.opportunities[deal]!.lossReason!;
      return { code: "lostDeal", reason, row: deal, isHuman: HUMAN.test(foldText(reason)) };
    }
    const complaint = complaints.get(account);
    if (complaint !== undefined) return { code: "openComplaint", row: complaint, isHuman: true };
    // Where no contacts are kept at all, silence proves nothing.
    if (facts.activities.length === 0) return { code: "unknown", isHuman: false };
    const contact = contacts.get(account);
    const days = contact === undefined ? null : dayNumber(asOf) - dayNumber(facts.activities[contact]!.date!);
    return days === null || days > facts.neglectDays
      ? { code: "notContacted", days, isHuman: true }
      : { code: "unknown", isHuman: false };
  };
}

/** The row with the latest day by account; rows whose day is null do not count. Of one day the last row. */
function newestBy<Row extends { readonly accountName: string | null }>(
  rows: readonly Row[],
  index: AccountIndex,
  dayOf: (row: Row) => string | null,
): ReadonlyMap<number, number> {
  const newest = new Map<number, number>();
  const days = new Map<number, string>();
  rows.forEach((row, at) => {
    const day = dayOf(row);
    if (day === null) return;
    const account = accountOf(index, row);
    if (day < (days.get(account) ?? "")) return;
    newest.set(account, at);
    days.set(account, day);
  });
  return newest;
}
