import { type Result, fail, ok } from "../kernel/result";
import { exactSum } from "../kernel/sum";

/** One stage: how many reached it, and what share of the stage before and of the first that is. */
export interface FunnelStage {
  readonly count: number;
  /** Null in the first stage. */
  readonly fromBefore: Result<number> | null;
  readonly fromFirst: Result<number>;
}

/** won ÷ entered, of one cohort. */
export function conversion(entered: number, won: number): Result<number> {
  return over(won, entered, "entered");
}

/** won ÷ (won + lost), by count or by value; what is still open counts in neither. */
export function winRate(won: number, lost: number): Result<number> {
  return over(won, won + lost, "won + lost");
}

/** Null counts are passed over and stay null: the stage after looks back past them. */
export function funnelStages(counts: readonly (number | null)[]): readonly (FunnelStage | null)[] {
  let first: number | null = null;
  let before: number | null = null;
  return counts.map((count) => {
    if (count === null) return null;
    first ??= count;
    const stage = {
      count,
      fromBefore: before === null ? null : over(count, before, "counts"),
      fromFirst: over(count, first, "counts"),
    };
    before = count;
    return stage;
  });
}

export interface Velocity {
  readonly opportunities: number;
  readonly winRate: number;
  readonly averageValue: number;
  readonly cycleDays: number;
}

/** Pipeline velocity: opportunities × win rate × average value ÷ cycle, an amount per day. Not rounded. */
export function pipelineVelocity({ opportunities, winRate: rate, averageValue, cycleDays }: Velocity): Result<number> {
  if (rate < 0 || rate > 1) return fail({ code: "not_a_share", argument: "winRate", found: rate });
  return over(opportunities * rate * averageValue, cycleDays, "cycleDays");
}

export interface Deal {
  readonly amount: number;
  readonly probability: number;
}

/** Σ amount × probability. A probability above 1, such as 25 for 25 %, is refused with its row. */
export function weightedPipeline(deals: readonly (Deal | null)[]): Result<number> {
  const wrong = deals.findIndex((deal) => deal !== null && (deal.probability < 0 || deal.probability > 1));
  if (wrong >= 0) {
    return fail({
      code: "not_a_share",
      argument: "probabilities",
      ...(deals.length > 1 ? { row: wrong + 1 } : {}),
      found: deals[wrong]!.probability,
    });
  }
  return ok(exactSum(deals.map((deal) => (deal ? deal.amount * deal.probability : 0))));
}

function over(part: number, whole: number, argument: string): Result<number> {
  return whole === 0 ? fail({ code: "zero_target", argument }) : ok(part / whole);
}
