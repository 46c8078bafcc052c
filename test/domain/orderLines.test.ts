import fc from "fast-check";
import { joinOrderLines } from "../../src/domain/orderLines";
import type { Order } from "../../src/domain/model/orders";
import { on, rowOf, units } from "../support/modelRows";

const row = (given: Partial<Order>): Order => rowOf("orders", given);
const head = row({ orderNo: "10", accountName: "Acme", orderDate: on("2026-05-01"), status: "Shipped", owner: "Lin" });
const line = (given: Partial<Order>) => row({ orderNo: "10", product: "Oil", ...given });

test("lines take day, customer and state from the head of their number, and are worth quantity × price", () => {
  const joined = joinOrderLines([
    head,
    line({ quantity: 30, unitPrice: units(1.36) }),
    line({ quantity: 2, unitPrice: units(5), status: "Cancelled" }),
  ]);
  const common = { accountName: "Acme", orderDate: "2026-05-01", owner: "Lin", product: "Oil" };
  expect(joined).toMatchObject([
    { row: 1, order: { ...common, status: "Shipped", amount: units(40.8) } },
    { row: 2, order: { ...common, status: "Cancelled", amount: units(10) } },
  ]);
});

test("a head that only numbers its customer is a head", () => {
  const numbered = row({ orderNo: "10", accountId: "C1", status: "Shipped" });
  expect(joinOrderLines([numbered, line({ quantity: 2, unitPrice: units(5) })])).toMatchObject([
    { row: 1, order: { accountId: "C1", status: "Shipped", product: "Oil", amount: units(10) } },
  ]);
});

test("a total of the head is shared by its lines, so that nothing is lost or counted twice", () => {
  const joined = joinOrderLines([
    { ...head, amount: units(110), deposit: units(11) },
    line({ quantity: 1, unitPrice: units(75) }),
    line({ quantity: 1, unitPrice: units(25) }),
  ]);
  expect(joined.map(({ order }) => [order.amount, order.deposit])).toEqual([
    [units(82.5), null],
    [units(27.5), null],
  ]);
});

test.each([
  ["lines without a price stay beside their head", [{ ...head, amount: units(9) }, line({ quantity: 3 })]],
  ["lines of no known order stay", [head, line({ orderNo: "11", quantity: 1, unitPrice: units(1) })]],
  ["rows that all name their customer are orders by themselves", [head, { ...head, product: "Oil" }]],
  ["rows that all number their customer, too", [head, line({ accountId: "C1", quantity: 1, unitPrice: units(1) })]],
  ["lines of a number with two heads stay", [head, head, line({ quantity: 1, unitPrice: units(1) })]],
])("%s", (_story, orders) => {
  expect(joinOrderLines(orders).map(({ order }) => order)).toEqual(orders);
});

test("the order of rows is irrelevant to what is counted", () => {
  const rows = [head, line({ quantity: 1, unitPrice: units(3) }), line({ quantity: 2, unitPrice: units(4) })];
  const amounts = (orders: readonly Order[]) =>
    joinOrderLines(orders)
      .map(({ order }) => order.amount)
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
      expect(amounts(shuffled)).toEqual(amounts(rows));
    }),
  );
});
