import fc from "fast-check";
import type { DayNumber } from "../../../src/domain/kernel/date";
import { agingBucket, agingTable, bucketEdges, daysPastDue } from "../../../src/domain/receivables/buckets";

const day = (number: number) => number as DayNumber;
const EDGES = [30, 60, 90];

describe("aging", () => {
  test("an edge belongs to the bucket below it", () => {
    // The rule of ERPNext's get_ageing_data: the first range whose upper edge is not passed.
    const days = [-5, 0, 1, 30, 31, 60, 61, 90, 91, 4000];
    expect(days.map((late) => agingBucket(late, EDGES))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  test("late until it was paid, if that was before the day asked for", () => {
    expect(daysPastDue(day(100), day(130), null)).toBe(30);
    expect(daysPastDue(day(100), day(130), day(110))).toBe(10);
    // A payment after the day is not known on it.
    expect(daysPastDue(day(100), day(130), day(150))).toBe(30);
    expect(daysPastDue(day(100), day(90), null)).toBe(0);
  });

  test("edges must rise from above zero", () => {
    expect([[30, 60], [0, 30], [60, 30], [30, 30], []].map((edges) => bucketEdges(edges, "buckets").ok)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  const cents = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((amount) => amount / 100);
  const item = fc.record({ due: fc.option(fc.integer({ min: 0, max: 400 }).map(day)), balance: cents });

  test("every balance is in one part, and the parts add up to the ledger to the cent", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 200 }), fc.integer({ min: 0, max: 400 }), (items, asOf) => {
        const { total, ...parts } = agingTable(items, day(asOf), EDGES);
        const lines = [parts.notDue, ...parts.buckets, parts.noDueDate, parts.unapplied];
        const inCents = (amount: number) => Math.round(amount * 100);
        expect(lines.reduce((sum, { amount }) => sum + inCents(amount), 0)).toBe(inCents(total.amount));
        expect(inCents(total.amount)).toBe(items.reduce((sum, { balance }) => sum + inCents(balance), 0));
        expect(total.count).toBe(items.filter(({ balance }) => balance !== 0).length);
        expect(agingTable([...items].reverse(), day(asOf), EDGES).total.count).toBe(total.count);
      }),
    );
  });

  test("a later day never makes an invoice younger", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.nat(400),
        (due, asOf, more) => {
          expect(agingBucket(asOf + more - due, EDGES)).toBeGreaterThanOrEqual(agingBucket(asOf - due, EDGES));
        },
      ),
    );
  });
});
