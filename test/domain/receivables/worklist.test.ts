import fc from "fast-check";
import { indexAccounts } from "../../../src/domain/accountIndex";
import type { Activity } from "../../../src/domain/model/activities";
import type { Invoice } from "../../../src/domain/model/invoices";
import { creditWatch } from "../../../src/domain/receivables/creditWatch";
import { invoiceDocuments } from "../../../src/domain/receivables/documents";
import { dunningContacts, ladderPlace } from "../../../src/domain/receivables/dunning";
import { buildLedger, openItems } from "../../../src/domain/receivables/ledger";
import { measuresOn, receivablesTrend } from "../../../src/domain/receivables/measures";
import { paymentCalendar } from "../../../src/domain/receivables/paymentCalendar";
import { likelihoodToPay, payHabits, usualDelay } from "../../../src/domain/receivables/payHabits";
import { DEFAULT_RECEIVABLES_RULES as RULES } from "../../../src/domain/receivables/rules";
import { readTerms } from "../../../src/domain/receivables/terms";
import { type CollectionFacts, collectionList, likelyToPay } from "../../../src/domain/receivables/worklist";
import { on, rowOf, units } from "../../support/modelRows";
import { must, valueOf } from "../../support/results";

const ASOF = on("2026-06-30");

function invoice(given: Partial<Invoice>): Invoice {
  return rowOf("invoices", { accountName: "Acme", ...given });
}

function bookOf(invoices: readonly Invoice[], activities: readonly Activity[] = []) {
  const index = indexAccounts([rowOf("accounts", { name: "Acme", creditLimit: units(200) })], invoices);
  const ledger = buildLedger(invoiceDocuments(invoices, index), [], index);
  const facts: CollectionFacts = {
    habits: payHabits(ledger.entries, ASOF),
    contacts: dunningContacts(activities, index, ASOF),
    asOf: ASOF,
    rules: RULES,
  };
  return { index, ledger, facts, items: openItems(ledger, ASOF) };
}

/** Settled so many days after it was due. */
function paid(late: number, dueDate: string): Invoice {
  const due = on(dueDate);
  const day = new Date(Date.parse(dueDate) + late * 86_400_000).toISOString().slice(0, 10);
  return invoice({ dueDate: due, amount: units(10), balance: units(0), paymentDate: on(day) });
}

describe("the collection ladder", () => {
  test.each([
    [-6, null, "reminder"],
    [-5, "reminder", "call"],
    [2, "reminder", "call"],
    [3, "call", "letter"],
    [29, "manager", "stopSupply"],
    [400, "legal", undefined],
  ] as const)("%d days late: %s, then %s", (daysLate, step, next) => {
    const place = ladderPlace(daysLate, ASOF, null, false, RULES);
    expect([place.step, place.next?.step, place.reason]).toEqual([step, next, "daysLate"]);
  });

  test("a call that brought nothing in a week makes the letter due before its days come", () => {
    // 9 days late is a call. Called 7 days ago at 2 days late, which was a reminder: a call again. Called at 4: a letter.
    const called = (daysAgo: number) => ({ on: on(`2026-06-${30 - daysAgo}`), row: 0 });
    expect(ladderPlace(9, ASOF, called(2), false, RULES)).toMatchObject({ step: "call", reason: "daysLate" });
    expect(ladderPlace(9, ASOF, called(7), false, RULES)).toMatchObject({ step: "call", reason: "daysLate" });
    expect(ladderPlace(9, ASOF, called(5), false, { ...RULES, patienceDays: 5 })).toMatchObject({
      step: "letter",
      reason: "noEffect",
    });
    expect(ladderPlace(5, ASOF, null, true, RULES)).toMatchObject({ step: "letter", reason: "brokenPromise" });
  });

  test("the step never gets milder as days go by", () => {
    const order = [null, "reminder", "call", "letter", "manager", "stopSupply", "legal"];
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 120 }), fc.nat(60), fc.boolean(), (daysLate, more, broken) => {
        const place = (days: number) => order.indexOf(ladderPlace(days, ASOF, null, broken, RULES).step);
        expect(place(daysLate + more)).toBeGreaterThanOrEqual(place(daysLate));
      }),
    );
  });
});

describe("the list of what to collect", () => {
  const large = invoice({ invoiceNo: "L", dueDate: on("2026-05-31"), balance: units(250_000) });
  const old = invoice({ invoiceNo: "O", dueDate: on("2026-01-01"), balance: units(217) });
  const disputed = invoice({ invoiceNo: "D", dueDate: on("2026-01-01"), balance: units(900_000), dispute: "price" });

  test("does not chase 217 while 250,000 slip", () => {
    const { items, facts } = bookOf([old, large, disputed]);
    const list = collectionList(items, facts);
    expect(list.map(({ item, priority }) => [item.entry!.no, priority])).toEqual([
      // 250,000 × 30 / 60; 217 × 1; what is disputed is settled first.
      ["L", 12_500_000],
      ["O", 21_700],
      ["D", 0],
    ]);
  });

  test("finds the last contact about money, and not the one about lunch", () => {
    const about = (date: string, subject: string) =>
      rowOf("activities", { accountName: "Acme", date: on(date), subject });
    const { items, facts } = bookOf([large], [about("2026-06-20", "催款电话"), about("2026-06-29", "Lunch")]);
    const [task] = collectionList(items, facts);
    expect(task).toMatchObject({ lastContact: { on: "2026-06-20", row: 0 }, step: "stopSupply" });
  });

  test("a promise kept in view, and one broken", () => {
    const promise = (day: string) => invoice({ dueDate: on("2026-06-01"), balance: units(100), promiseDate: on(day) });
    const { items, facts } = bookOf([promise("2026-07-03"), promise("2026-06-20")]);
    const [first, second] = likelyToPay(items, facts);
    expect([first!.expectation.by, first!.expectation.on]).toEqual(["promise", "2026-07-03"]);
    expect(second!.expectation.likelihood).toBeLessThan(first!.expectation.likelihood);
    expect(collectionList(items, facts).map(({ isPromiseBroken }) => isPromiseBroken)).toEqual([true, false]);
  });
});

describe("how a customer pays", () => {
  const history = [2, 4, 6, 20].map((late, at) => paid(late, `2026-0${at + 1}-10`));

  test("his usual delay, and that he gets slower", () => {
    const { facts } = bookOf(history);
    const habit = facts.habits.get(0)!;
    expect([habit.daysLate, usualDelay(habit), habit.trend]).toEqual([[2, 4, 6, 20], 4, 13 - 3]);
  });

  test("of those still open at 5 days late, half were paid within ten days", () => {
    const habit = { daysLate: [2, 4, 6, 20], trend: null };
    // Own: 6 of {6, 20}. Everybody the same: (1 + 0.5 × 3) / (2 + 3).
    expect(likelihoodToPay(habit, habit, 5, 10)).toBe(0.5);
    expect(likelihoodToPay(undefined, { daysLate: [], trend: null }, 5, 10)).toBe(0.5);
    expect(likelihoodToPay(habit, habit, 0, 30)).toBe(1);
  });

  test("the calendar holds every open invoice once, in the week it will probably come", () => {
    const open = [
      invoice({ invoiceNo: "a", dueDate: on("2026-06-29"), balance: units(1) }),
      invoice({ invoiceNo: "b", dueDate: on("2026-07-10"), balance: units(2) }),
      invoice({ invoiceNo: "c", dueDate: on("2026-01-10"), balance: units(4) }),
      invoice({ invoiceNo: "d", dueDate: on("2027-01-10"), balance: units(8) }),
      invoice({ invoiceNo: "e", dueDate: on("2026-07-10"), balance: units(16), dispute: "x" }),
      invoice({ invoiceNo: "f", balance: units(-3) }),
    ];
    const { items, facts } = bookOf([...history, ...open]);
    const calendar = paymentCalendar(items, 3, facts);
    // 2026-06-30 is a Tuesday. Four days late as usual: a on 3 July, b on 14 July.
    expect(calendar.weeks.map(({ from, amount }) => [from, amount])).toEqual([
      ["2026-06-29", 100],
      ["2026-07-06", 0],
      ["2026-07-13", 200],
    ]);
    expect([calendar.later.amount, calendar.unknown.amount]).toEqual([800, 400 + 1600]);
  });
});

test("credit watch: exposure is what is owed and what is ordered", () => {
  const rows = [
    invoice({ dueDate: on("2026-01-01"), balance: units(150), promiseDate: on("2026-02-01") }),
    invoice({ accountName: "Solo", dueDate: on("2026-07-01"), balance: units(95), creditLimit: units(100) }),
  ];
  const { items, index, facts } = bookOf(rows);
  const openOrders = new Map([[0, units(60)]]);
  const watch = creditWatch(items, {
    index,
    invoices: rows,
    habits: facts.habits,
    openOrders,
    asOf: ASOF,
    doubtfulDays: 90,
  });
  expect(watch.map(({ exposure, limit, flags }) => [exposure, limit, flags])).toEqual([
    [21_000, 20_000, ["overLimit", "doubtful", "brokenPromise"]],
    [9_500, 10_000, ["nearLimit"]],
  ]);
});

test("measures of a month worked by hand", () => {
  const rows = [
    invoice({
      invoiceDate: on("2026-05-10"),
      dueDate: on("2026-06-09"),
      amount: units(300),
      balance: units(0),
      paymentDate: on("2026-06-09"),
    }),
    invoice({ invoiceDate: on("2026-05-20"), dueDate: on("2026-06-19"), amount: units(100), balance: units(100) }),
    invoice({ invoiceDate: on("2026-06-20"), dueDate: on("2026-07-20"), amount: units(200), balance: units(200) }),
  ];
  const { ledger } = bookOf(rows);
  const [may, june] = receivablesTrend(ledger, ASOF, 2, RULES);
  // End of May 400 of 400 sales; June: 300 on sales of 600 in 90 days.
  expect([may!.total, june!.total, june!.overdue]).toEqual([40_000, 30_000, 10_000]);
  expect(must(june!.dso)).toBeCloseTo(45, 12);
  expect(must(june!.bestDso)).toBeCloseTo(30, 12);
  expect(must(june!.daysDelinquent)).toBeCloseTo(15, 12);
  // Counted back: all of June's 200 in 30 days, then 100 of May's 400 of 31 days.
  expect(must(june!.countbackDso)).toBeCloseTo(30 + 31 / 4, 12);
  // (400 + 200 − 300) / (400 + 200 − 200); 300 of 400 due came in, all of it in time.
  expect(must(june!.effectiveness)).toBeCloseTo(0.75, 12);
  expect([must(june!.collectionRate), must(june!.withinTerms)]).toEqual([0.75, 0.75]);
  expect(must(june!.overdueShare)).toBeCloseTo(1 / 3, 12);
  expect(valueOf(measuresOn(ledger, on("2025-01-01"), RULES).dso)).toBe("zero_target");
});

test.each([
  ["Net 30", 30, false],
  ["2/10 net 45", 45, false],
  ["n/60", 60, false],
  ["30 days", 30, false],
  ["60天", 60, false],
  ["月结 90 天", 90, true],
  ["EOM", 0, true],
  ["款到发货", 0, false],
  ["COD", 0, false],
] as const)("terms %s", (text, days, fromMonthEnd) => {
  expect(readTerms(text)).toEqual({ days, fromMonthEnd });
});

test("terms that say no days say nothing", () => {
  expect([readTerms("L/C at sight"), readTerms("as agreed")]).toEqual([null, null]);
});
