import type { AccountLink } from "../accountIndex";
import { daysBetween, type IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { PlanAction } from "../plans/action";
import { planReminders } from "../plans/board";
import { reason, type TodayReason } from "./reasons";

/** An action of a plan, and whom the plan is about: an account, else a territory or a person. */
export interface PlanTask extends PlanAction, AccountLink {}

/** Days after which an action that is late presses as much as anything can. */
const LATE_DAYS = 7;

/** Actions due or to be followed up on the day, and those that are late; of one person's only, where one is asked about. */
export function planReasons(tasks: readonly PlanTask[], asOf: IsoDate, person: string | null): TodayReason[] {
  const own = person === null ? tasks : tasks.filter(({ owner }) => owner !== null && foldText(owner) === person);
  return planReminders(own, asOf, 0).map(({ action: at, kind, on }) => {
    const { action, owner: who } = own[at]!;
    const isFollowUp = kind === "followUp";
    const daysLate = daysBetween(on, asOf);
    const urgency = isFollowUp ? (daysLate > 0 ? 4 : 3) : daysLate > LATE_DAYS ? 5 : 4;
    return reason({ kind: "planAction", action, who, date: on, daysLate, isFollowUp }, urgency, on);
  });
}
