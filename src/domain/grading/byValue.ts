import { abcClass, sharesBefore } from "./abc";
import type { Grade } from "./grade";
import type { Portfolio } from "./portfolio";
import { betterThan, type MethodGrade, type Missed, type ValueRange } from "./reason";

/** ABC of the customers' values, within their channel where the rules say so; null for an account without an order. */
export function gradeByValue(portfolio: Portfolio): (MethodGrade | null)[] {
  const { rules } = portfolio;
  const grades = new Array<MethodGrade | null>(portfolio.customers.length).fill(null);
  for (const [channel, members] of channelsOf(portfolio)) {
    const values = members.map((at) => portfolio.customers[at]!.value);
    const shares = sharesBefore(values);
    const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
    const letters = shares.map((share) => abcClass(share, rules.abcLines));
    const classes = rangesOf(values, letters);
    const ranks = ranksOf(values);
    members.forEach((account, at) => {
      const [value, letter, shareBefore] = [values[at]!, letters[at]!, shares[at]!];
      grades[account] = {
        label: letter,
        letter,
        reason: {
          method: "abc",
          measure: portfolio.measure,
          value,
          shareBefore,
          shareLine: letter === "B" ? rules.abcLines.a : letter === "C" ? rules.abcLines.b : null,
          share: shareBefore === null ? null : value / total,
          rank: shareBefore === null ? null : ranks.get(value)!,
          channel,
          classes,
          missed: missedBy(value, letter, classes),
        },
        doubts: [
          ...(members.length < rules.fewestAccounts ? (["fewAccounts"] as const) : []),
          ...portfolio.doubtsOf(account),
        ],
      };
    });
  }
  return grades;
}

function channelsOf({ customers, rules }: Portfolio): Map<string | null, number[]> {
  const channels = new Map<string | null, number[]>();
  customers.forEach((customer, at) => {
    if (!customer.isCustomer) return;
    const channel = rules.isPerChannel ? customer.channel : null;
    const members = channels.get(channel);
    if (members) members.push(at);
    else channels.set(channel, [at]);
  });
  return channels;
}

/** From 1 for the largest; equal values share the first one's. */
function ranksOf(values: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  [...values].sort((one, other) => other - one).forEach((value, at) => ranks.has(value) || ranks.set(value, at + 1));
  return ranks;
}

type Classes = Partial<Record<Grade, ValueRange>>;

function rangesOf(values: readonly number[], letters: readonly Grade[]): Classes {
  const ranges: Classes = {};
  letters.forEach((letter, at) => {
    const [value, before] = [values[at]!, ranges[letter]];
    ranges[letter] = {
      smallest: Math.min(value, before?.smallest ?? Infinity),
      largest: Math.max(value, before?.largest ?? -Infinity),
    };
  });
  return ranges;
}

/** What the smallest account of the next class that has any holds; below zero only an order is missing. */
function missedBy(value: number, letter: Grade, classes: Classes): Missed | null {
  for (let grade = betterThan(letter); grade !== null; grade = betterThan(grade)) {
    const line = classes[grade]?.smallest;
    if (line !== undefined) return { grade, line, by: line - value };
  }
  return null;
}
