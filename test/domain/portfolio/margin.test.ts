import fc from "fast-check";
import { grossMargin, priceVolumeMix, type Sold, totalEffects } from "../../../src/domain/portfolio/margin";
import { must, valueOf } from "../../support/results";

const value = (sold: readonly Sold[]) => sold.reduce((sum, { quantity, price }) => sum + quantity * price, 0);

describe("margin", () => {
  test("sold below cost is a negative margin; free goods have none", () => {
    expect([valueOf(grossMargin(100, 120)), valueOf(grossMargin(0, 5))]).toEqual([-0.2, "zero_target"]);
  });

  test("price, volume and mix of two products, as a forum worked them out to one decimal", () => {
    // Free Math Help, "Price, volume and mix variance": price −6.0 and 10.0, volume 13.3 and 7.1, mix −1.3 and 0.9.
    const budget = [
      { quantity: 50, price: 1.2 },
      { quantity: 40, price: 0.8 },
    ];
    const actual = [
      { quantity: 60, price: 1.1 },
      { quantity: 50, price: 1.0 },
    ];
    const effects = must(priceVolumeMix(budget, actual));
    const tenths = (of: "price" | "volume" | "mix") => effects.map((effect) => Math.round(effect[of] * 10) / 10);
    expect([tenths("price"), tenths("volume"), tenths("mix")]).toEqual([
      [-6, 10],
      [13.3, 7.1],
      [-1.3, 0.9],
    ]);
  });

  test("a product dropped, or new without a budget price, is all mix", () => {
    const dropped = must(
      priceVolumeMix(
        [
          { quantity: 50, price: 10 },
          { quantity: 50, price: 20 },
        ],
        [
          { quantity: 0, price: 0 },
          { quantity: 100, price: 20 },
        ],
      ),
    );
    // −50 × 10 + 50 × 20.
    expect(totalEffects(dropped)).toEqual({ price: 0, volume: 0, mix: 500 });
    const added = must(
      priceVolumeMix(
        [
          { quantity: 100, price: 10 },
          { quantity: 0, price: 0 },
        ],
        [
          { quantity: 60, price: 10 },
          { quantity: 40, price: 25 },
        ],
      ),
    );
    // 40 units at 25 in place of 10.
    expect(totalEffects(added)).toEqual({ price: 0, volume: 0, mix: 600 });
  });

  test("the three add up to the difference, whatever is sold", () => {
    const sold = fc.record({ quantity: fc.integer({ min: 0, max: 1000 }), price: fc.integer({ min: 0, max: 500 }) });
    const both = fc.array(fc.tuple(sold, sold), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(both, (rows) => {
        const [budget, actual] = [rows.map(([plan]) => plan), rows.map(([, is]) => is)];
        fc.pre(budget.some(({ quantity }) => quantity > 0));
        const { price, volume, mix } = totalEffects(must(priceVolumeMix(budget, actual)));
        expect(price + volume + mix).toBeCloseTo(value(actual) - value(budget), 4);
      }),
    );
  });
});
