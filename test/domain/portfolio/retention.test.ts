import fc from "fast-check";
import {
  accountRetention,
  type BeforeAfter,
  grossRetention,
  netRetention,
} from "../../../src/domain/portfolio/retention";
import { must, valueOf } from "../../support/results";

const pairs = (...rows: readonly (readonly [number, number])[]): BeforeAfter[] =>
  rows.map(([before, after]) => ({ before, after }));

describe("retention", () => {
  test("gross and net as published: 10 less 0.6 contraction and 0.9 churn keeps 85 %, 1.8 of growth beside it", () => {
    // PULSE RevOps q97: start 10.0, contraction 0.6, churn 0.9, expansion 1.8; net = 10.3 / 10.
    const accounts = pairs([3, 2.4], [0.9, 0], [6.1, 7.9]);
    expect(must(grossRetention(accounts))).toBeCloseTo(0.85, 12);
    expect(must(netRetention(accounts))).toBeCloseTo(1.03, 12);
  });

  test("net 100.5 %: 200,000 with 4,000 more, 1,000 less and 2,000 lost", () => {
    // Klipfolio, GRR and NRR.
    expect(must(netRetention(pairs([100_000, 104_000], [98_000, 97_000], [2_000, 0])))).toBeCloseTo(1.005, 12);
  });

  test("who was not there before cannot be kept", () => {
    expect(must(netRetention(pairs([100, 110], [0, 500])))).toBeCloseTo(1.1, 12);
    expect(must(accountRetention(pairs([100, 1], [0, 500], [5, 0], [2, -1])))).toBeCloseTo(1 / 3, 12);
    expect(valueOf(grossRetention(pairs([0, 10])))).toBe("nothing_positive");
    expect(valueOf(accountRetention([]))).toBe("nothing_positive");
  });

  test("GRR ≤ NRR and GRR ≤ 1, also with refunds", () => {
    const account = fc.record({ before: fc.integer({ min: 1, max: 1e6 }), after: fc.integer({ min: -1e4, max: 1e6 }) });
    fc.assert(
      fc.property(fc.array(account, { minLength: 1 }), (accounts) => {
        const gross = must(grossRetention(accounts));
        expect(gross).toBeLessThanOrEqual(must(netRetention(accounts)) + 1e-12);
        expect(gross).toBeLessThanOrEqual(1);
      }),
    );
  });
});
