import fc from "fast-check";
import type { GradeMark } from "../../../src/domain/grading/marks";
import type { GradeReason, ScorecardReason } from "../../../src/domain/grading/reason";
import { type Criterion, GRADE_RULES } from "../../../src/domain/grading/rules";
import type { GivenScore } from "../../../src/domain/grading/scores";
import { scoresWanted } from "../../../src/domain/grading/scoresWanted";
import { graded, lettersOf, order } from "../../support/grading";
import { on, rowOf, units } from "../../support/modelRows";

const MAY = "2026-05-04";
const BASE_INVESTMENT = GRADE_RULES.dealers.investment;
const BASE_INVESTMENT_LINES = { ...BASE_INVESTMENT, resultLine: 1_000_000, investmentLine: 50_000 };

/** Of 100,000: shares before are 0, 60, 79, 90 and 96 %. */
const FIVE = [
  order("Acme", MAY, 60_000),
  order("Beta", MAY, 19_000),
  order("Gamma", MAY, 11_000),
  order("Delta", MAY, 6_000),
  order("Eps", MAY, 4_000),
];

function reasonOf(report: ReturnType<typeof graded>, at: number): GradeReason {
  return report.grades[at]!.computed.reason;
}

function mark(accountName: string, more: Partial<GradeMark>): GradeMark {
  return {
    accountName,
    kind: "override",
    grade: "A",
    reason: "pilot",
    author: "Lin",
    until: on("2026-12-31"),
    ...more,
  };
}

describe("ABC over the sheets' rows", () => {
  test("by what larger accounts hold, with the line missed and by how much", () => {
    const report = graded({ orders: FIVE });
    expect(lettersOf(report)).toBe("Acme A, Beta A, Gamma A, Delta B, Eps C");
    expect(reasonOf(report, 3)).toMatchObject({
      method: "abc",
      measure: "revenue",
      rank: 4,
      shareBefore: 0.9,
      shareLine: 0.8,
      // Gamma, the smallest A, has 11,000; Delta 6,000.
      missed: { grade: "A", line: 1_100_000, by: 500_000 },
    });
    expect(report.grades[0]!.computed.doubts).toEqual(["fewAccounts"]);
  });

  test("only twelve months count, refunds come off, cancelled orders do not count", () => {
    const orders = [
      order("Acme", "2025-11-20", 90_000),
      order("Acme", "2025-11-21", 100),
      order("Beta", MAY, 500),
      order("Beta", "2026-06-01", -700),
      order("Gamma", MAY, 900, { status: "已取消" }),
      order("Later", "2026-11-21", 900),
    ];
    const report = graded({ orders });
    expect(lettersOf(report)).toBe("Acme A, Beta D, Gamma –, Later –");
    expect(report.ungraded).toEqual([2, 3]);
    expect(reasonOf(report, 1)).toMatchObject({ value: -20_000, shareBefore: null, missed: { grade: "A" } });
  });

  test("gross profit counts where the rows tell it, and a loss-making giant is a D", () => {
    const orders = [
      order("Giant", MAY, 90_000, { grossProfit: units(-10) }),
      order("Fine", MAY, 1_000, { cost: units(600) }),
      order("Small", MAY, 1_000, { gpRate: 0.05 }),
    ];
    const report = graded({ orders }, { measure: "profitIfKnown" });
    // 400 and 50: before Small stand 88.9 %.
    expect(lettersOf(report)).toBe("Giant D, Fine A, Small B");
    expect(report.measure).toBe("grossProfit");
  });

  test("another currency counts at its row's rate; two without a rate are a doubt", () => {
    const dollars = order("Acme", MAY, 1_000, { currency: "USD", fxRate: 7 });
    const report = graded({ orders: [dollars, order("Beta", MAY, 6_900)] });
    expect(reasonOf(report, 0)).toMatchObject({ value: 700_000, rank: 1 });
    const raw = [order("Acme", MAY, 1, { currency: "USD" }), order("Beta", MAY, 1, { currency: "EUR" })];
    expect(graded({ orders: raw }).grades[0]!.computed.doubts).toContain("currenciesMixed");
  });

  test("each channel for itself", () => {
    const accounts = [
      rowOf("accounts", { name: "Acme", type: "dealer" }),
      rowOf("accounts", { name: "Eps", type: "hotel" }),
    ];
    const report = graded({ accounts, orders: [FIVE[0]!, FIVE[4]!] }, { isPerChannel: true });
    expect(lettersOf(report)).toBe("Acme A, Eps A");
    expect(reasonOf(report, 1)).toMatchObject({ channel: "hotel", rank: 1 });
  });

  test("a firm without orders is graded by its invoices, credit notes taken off", () => {
    const invoice = (accountName: string, amount: number, docType: string | null) =>
      rowOf("invoices", { accountName, invoiceDate: on(MAY), amount: units(amount), docType });
    const invoices = [invoice("Acme", 900, null), invoice("Beta", 100, "Invoice"), invoice("Acme", 850, "红字发票")];
    // Acme keeps 50 of 150: before it stand 66.7 %.
    expect(lettersOf(graded({ invoices }))).toBe("Acme A, Beta A");
    expect(reasonOf(graded({ invoices }), 0)).toMatchObject({ value: 5_000 });
  });
});

describe("what moves a grade after its method", () => {
  const bill = (dueDate: string, balance: number) =>
    rowOf("invoices", { accountName: "Acme", dueDate: on(dueDate), balance: units(balance) });

  test("more than 20 % of the balance over 60 days late: one class down", () => {
    const late = graded({ orders: FIVE, invoices: [bill("2026-09-20", 21), bill("2026-11-01", 79)] });
    expect(late.grades[0]).toMatchObject({ label: "B", steps: [{ kind: "latePayment", from: "A", lateShare: 0.21 }] });
    const onTheLine = graded({ orders: FIVE, invoices: [bill("2026-09-20", 20), bill("2026-11-01", 80)] });
    expect(onTheLine.grades[0]).toMatchObject({ label: "A", steps: [] });
    const sixtyDays = graded({ orders: FIVE, invoices: [bill("2026-09-21", 100)] });
    expect(sixtyDays.grades[0]!.label).toBe("A");
  });

  test("a strategic account is a B at least, until its day; an override is what it says", () => {
    const strategic = mark("Eps", { kind: "strategic", grade: null });
    expect(graded({ orders: FIVE, marks: [strategic] }).grades[4]).toMatchObject({ label: "B" });
    expect(graded({ orders: FIVE, marks: [{ ...strategic, accountName: "acme" }] }).grades[0]).toMatchObject({
      label: "A",
      steps: [],
    });
    const override = mark("Acme", { grade: "D" });
    expect(graded({ orders: FIVE, marks: [override] }).grades[0]).toMatchObject({
      label: "D",
      steps: [{ kind: "override", from: "A" }],
    });
  });

  test("an override that has ended falls back, is listed, and the move says so", () => {
    const override = mark("Eps", { until: on("2026-11-20") });
    const during = graded({ orders: FIVE, marks: [override] });
    expect(lettersOf(during)).toContain("Eps A");
    const after = graded({ orders: FIVE, marks: [override], kept: during.kept }, {}, "2026-11-21");
    expect(after.expired).toEqual([override]);
    expect(after.moves).toEqual([{ account: 4, date: "2026-11-21", from: "A", to: "C", cause: "expired" }]);
  });
});

describe("hysteresis", () => {
  const first = graded({ orders: FIVE });
  /** Delta grows to `amount` and past Gamma, who is then the largest B with 11,000. */
  const grown = (amount: number, asOf = "2026-11-25", kept = first.kept) =>
    graded({ orders: [...FIVE, order("Delta", "2026-06-02", amount - 6_000)], kept }, {}, asOf);

  test("without new data nothing moves, whenever it is run", () => {
    const again = graded({ orders: FIVE, kept: first.kept });
    expect(again.moves).toEqual([]);
    expect(again.kept).toEqual(first.kept);
    const once = grown(11_500);
    expect(grown(11_500, "2026-11-30", once.kept).kept).toEqual(once.kept);
  });

  test("a hair past the line is held, 10 % past it moves at once", () => {
    const held = grown(11_500);
    expect(held.grades[3]).toMatchObject({ label: "B", steps: [{ kind: "held", computed: "A" }] });
    expect(held.moves).toEqual([]);
    const moved = grown(12_100);
    expect(moved.moves).toEqual([{ account: 3, date: "2026-11-25", from: "B", to: "A", cause: "value" }]);
  });

  test("a run in the next month that says the same moves it", () => {
    const held = grown(11_500);
    expect(grown(11_500, "2026-12-01", held.kept).grades[3]!.label).toBe("A");
  });

  test("a pointer that goes away is forgotten", () => {
    const held = grown(11_500);
    const back = graded({ orders: FIVE, kept: held.kept }, {}, "2026-11-26");
    expect(back.kept[3]).toMatchObject({ base: "B", pending: null });
  });

  test("zero or less is a D at once", () => {
    const returned = graded({ orders: [...FIVE, order("Delta", "2026-07-01", -6_000)], kept: first.kept });
    expect(returned.grades[3]!.label).toBe("D");
  });
});

describe("RFM by the customer's own rhythm", () => {
  test("a monthly buyer is late after ten weeks, a yearly one is not", () => {
    const days = ["2026-06-01", "2026-07-01", "2026-08-01", "2026-09-10"];
    const years = ["2023-09-10", "2024-09-10", "2025-09-10", "2026-09-10"];
    const orders = [...days.map((day) => order("Monthly", day, 10)), ...years.map((day) => order("Yearly", day, 10))];
    const report = graded({ orders }, { method: "rfm" });
    // 71 days since: 71 ÷ 31 = 2.3 gaps is a 2; 71 ÷ 365 is a 5.
    expect(reasonOf(report, 0)).toMatchObject({ recency: 2, rhythm: 31, isOwnRhythm: true });
    expect(reasonOf(report, 1)).toMatchObject({ recency: 5, rhythm: 365 });
    expect(report.grades[0]!.computed.doubts).toEqual(["smallPortfolio"]);
  });

  test("fewer than three orders take the portfolio's rhythm, and say so", () => {
    const orders = [
      ...["2026-01-01", "2026-02-01", "2026-03-01"].map((day) => order("Known", day, 10)),
      order("New", "2026-11-19", 10),
    ];
    const report = graded({ orders }, { method: "rfm" });
    expect(reasonOf(report, 1)).toMatchObject({ rhythm: 29.5, isOwnRhythm: false, recency: 5, segment: "new" });
    expect(report.grades[1]!.computed.doubts).toEqual(["noOwnRhythm", "smallPortfolio", "shortHistory"]);
  });
});

describe("where sales are read from", () => {
  const won = rowOf("opportunities", {
    ...{ accountName: "Acme", stage: "Won", closeDate: on(MAY), amount: units(700), oppId: "D-1" },
  });
  const lost = rowOf("opportunities", { ...won, accountName: "Beta", stage: "Lost" });
  const bill = rowOf("invoices", { accountName: "Acme", invoiceDate: on(MAY), amount: units(90) });

  test("deals won where nothing else is sold, also of accounts that only they name", () => {
    const report = graded({ opportunities: [won, lost] });
    expect(report.source).toBe("won");
    expect(lettersOf(report)).toBe("Acme A, Beta –");
    expect(reasonOf(report, 0)).toMatchObject({ value: 70_000, measure: "revenue" });
  });

  test("bills before deals, orders before bills, and nothing where there are none", () => {
    expect(graded({ opportunities: [won], invoices: [bill] })).toMatchObject({ source: "invoices" });
    expect(graded({ invoices: [bill], orders: [order("Acme", MAY, 1)] })).toMatchObject({ source: "orders" });
    expect(graded({ opportunities: [lost] })).toMatchObject({ source: null, ungraded: [] });
  });
});

describe("scorecard", () => {
  const given = (criterion: Criterion, score: number | null, date: string | null = null): GivenScore => ({
    ...{ accountName: "Acme", criterion, score, reason: null, author: "Lin", date: date === null ? null : on(date) },
  });

  test("a person's score counts where the rows tell nothing; under 60 % of the weight it is provisional", () => {
    const scores = [given("profit", 4), given("relation", 2)];
    const report = graded({ accounts: [rowOf("accounts", { name: "Acme" })], scores }, { method: "scorecard" });
    // (25 % × 4 + 10 % × 2) ÷ 35 %
    expect(reasonOf(report, 0)).toMatchObject({ score: 1.2 / 0.35, available: 0.35, missed: { grade: "A", line: 4 } });
    expect(report.grades[0]).toMatchObject({ label: "B", computed: { doubts: ["thinScorecard"] } });
  });

  test("what the rows tell stays reckoned, and the person's score is told beside it", () => {
    const orders = [order("Acme", MAY, 1_260), order("Acme", "2025-05-05", 1_000)];
    const report = graded({ orders, scores: [given("growth", 1), given("fit", 3)] }, { method: "scorecard" });
    const { criteria } = reasonOf(report, 0) as ScorecardReason;
    expect(criteria[1]).toMatchObject({ criterion: "growth", score: 5, given: { score: 1 } });
    expect(criteria[1]!.figure).toBeCloseTo(0.26);
    expect(criteria[5]).toMatchObject({ criterion: "fit", score: 3, figure: null });
  });

  test("of several scores the newest counts, one of a day to come does not, and an empty one waits", () => {
    const scores = [
      ...[given("fit", 4, "2026-03-01"), given("fit", 2, "2026-01-01"), given("fit", 5, "2027-01-01")],
      given("relation", null),
    ];
    const report = graded({ accounts: [rowOf("accounts", { name: "Acme" })], scores }, { method: "scorecard" });
    const { criteria } = reasonOf(report, 0) as ScorecardReason;
    expect(criteria[5]).toMatchObject({ criterion: "fit", score: 4 });
    expect(criteria[4]).toMatchObject({ criterion: "relation", score: null });
    const grades = report.grades.filter((grade) => grade !== null);
    const wanted = scoresWanted(grades, report.index, scores).map(({ criterion }) => criterion);
    // Relation waits already; the rows tell none of the others.
    expect(wanted).toEqual(["profit", "growth", "potential", "payment", "costToServe"]);
  });

  test("rows tell profit, growth, payment, potential and cost; relation and fit they do not", () => {
    const accounts = [
      rowOf("accounts", { name: "Acme", potential: units(5_000) }),
      rowOf("accounts", { name: "Beta" }),
    ];
    const orders = [order("Acme", MAY, 1_260), order("Acme", "2025-05-05", 1_000), order("Beta", MAY, 100)];
    const invoices = [
      rowOf("invoices", { accountName: "Acme", balance: units(100), dueDate: on("2026-01-01") }),
      rowOf("invoices", { accountName: "Acme", balance: units(900), dueDate: on("2026-12-01") }),
    ];
    const report = graded({ accounts, orders, invoices }, { method: "scorecard" });
    const { criteria } = reasonOf(report, 0) as ScorecardReason;
    const scored = Object.fromEntries(criteria.map(({ criterion, score }) => [criterion, score]));
    // Growth 26 % is a 5; 10 % late is a 4; the only potential has no one to be compared with.
    expect(scored).toEqual({
      profit: 5,
      growth: 5,
      potential: 1,
      payment: 4,
      relation: null,
      fit: null,
      costToServe: null,
    });
  });
});

describe("expected result × investment", () => {
  const visit = (accountName: string, cost: number) =>
    rowOf("activities", { accountName, date: on(MAY), type: "拜访", cost: units(cost) });

  test("growth is capped, open deals count by their odds, visits and money cost", () => {
    const deal = {
      accountName: "Acme",
      amount: units(1_000),
      probability: 0.5,
      closeDate: on("2027-03-01"),
      stage: "报价",
    };
    const report = graded(
      {
        orders: [order("Acme", MAY, 2_000), order("Acme", "2025-05-05", 1_000)],
        activities: [visit("Acme", 20), visit("Acme", 0)],
        expenses: [rowOf("expenses", { accountName: "acme", date: on(MAY), amount: units(30) })],
        opportunities: [
          rowOf("opportunities", deal as object),
          rowOf("opportunities", { ...deal, stage: "赢单" } as object),
        ],
      },
      { method: "investment", investment: { ...BASE_INVESTMENT, costPerVisit: 10_000 } },
    );
    // 2,000 × 1.3 + 1,000 × 0.5; 2 × 100 + 20 + 30.
    expect(reasonOf(report, 0)).toMatchObject({
      expectedResult: 310_000,
      growth: 0.3,
      investment: 25_000,
      returnOnInvestment: 12.4,
      policy: "A1",
    });
  });

  test("the four policies, and B for a costly small account with twice the potential", () => {
    const accounts = [rowOf("accounts", { name: "Hope", potential: units(2_000) })];
    const orders = [
      order("Hope", MAY, 1_000),
      order("Star", MAY, 50_000),
      order("Cow", MAY, 50_000),
      order("Dog", MAY, 1_000),
      order("Mouse", MAY, 1_000),
    ];
    const activities = [
      visit("Hope", 900),
      visit("Star", 900),
      visit("Cow", 10),
      visit("Dog", 900),
      visit("Mouse", 10),
    ];
    const report = graded(
      { accounts, orders, activities },
      { method: "investment", investment: BASE_INVESTMENT_LINES },
    );
    expect(lettersOf(report)).toBe("Hope B, Star A2, Cow A1, Dog D, Mouse C");
    expect(report.grades.map((grade) => grade!.letter)).toEqual(["B", "A", "A", "D", "C"]);
  });

  test("without costs only the result is graded, never a made-up investment", () => {
    const report = graded({ orders: FIVE }, { method: "investment" });
    expect(lettersOf(report)).toBe("Acme A, Beta A, Gamma A, Delta C, Eps C");
    expect(reasonOf(report, 0)).toMatchObject({ policy: null, investment: null });
    expect(report.grades[0]!.computed.doubts).toContain("costsUnknown");
  });
});

describe("prospects", () => {
  const inquiry = (given: object) => rowOf("inquiries", { accountName: "Neo", date: on("2026-11-02"), ...given });
  const careful = { content: "Drawing attached, FOB Ningbo?", quantity: 500, email: "ann@neo-tyres.de" };

  test.each([
    { story: "drawing, quantity, terms and company mail", given: careful, grade: "A", points: 6 },
    { story: "a quantity and a target price", given: { quantity: 5, targetPrice: units(9) }, grade: "B", points: 3 },
    { story: "free mail and no more", given: { email: "x@qq.com", content: "Hello" }, grade: "C", points: 0 },
    {
      story: "everything, however precise",
      given: { ...careful, content: "Spec. Please quote all products, FOB" },
      grade: "C",
    },
    { story: "全面报价", given: { content: "请全面报价" }, grade: "C", points: 0 },
    { story: "related products only", given: { ...careful, content: "询问相关产品 规格" }, grade: "D" },
  ])("$story is a $grade", ({ given, grade, points }) => {
    const report = graded({ inquiries: [inquiry(given)] });
    expect(report.grades[0]!.label).toBe(grade);
    if (points !== undefined) expect(reasonOf(report, 0)).toMatchObject({ points });
  });

  test("a product that is not on our list is related only; without a list the grade is provisional", () => {
    const asked = inquiry({ product: "Inner tubes", quantity: 9 });
    expect(graded({ inquiries: [asked] }, { listedProducts: ["Truck tyre"] }).grades[0]!.label).toBe("D");
    expect(graded({ inquiries: [asked] }, { listedProducts: ["inner TUBES 20"] }).grades[0]!.label).toBe("C");
    expect(graded({ inquiries: [asked] }).grades[0]!.computed.doubts).toEqual(["listingUnknown"]);
  });

  test("a second word within a week earns two points, and the first grade is kept", () => {
    const before = graded({ inquiries: [inquiry({ quantity: 9 })] });
    expect(before.grades[0]).toMatchObject({ label: "C", firstInquiry: "C" });
    const second = inquiry({ quantity: 9, date: on("2026-11-09") });
    const after = graded({ inquiries: [inquiry({ quantity: 9 }), second], kept: before.kept });
    expect(after.grades[0]).toMatchObject({ label: "B", firstInquiry: "C" });
    expect(after.moves).toMatchObject([{ from: "C", to: "B", cause: "value" }]);
  });

  test("the first order turns the inquiry's grade into an account's, at once", () => {
    const before = graded({ inquiries: [inquiry({ quantity: 9 })] });
    const after = graded({ inquiries: [inquiry({ quantity: 9 })], orders: [order("Neo", MAY, 5)], kept: before.kept });
    expect(after.grades[0]).toMatchObject({
      label: "A",
      inquiry: { letter: "C" },
      computed: { reason: { method: "abc" } },
    });
    expect(after.moves).toMatchObject([{ from: "C", to: "A", cause: "method" }]);
  });

  test("nothing known: the grade on the sheet, else the ungraded list", () => {
    const accounts = [
      rowOf("accounts", { name: "Old", grade: "B级" }),
      rowOf("accounts", { name: "Nobody", grade: "重要" }),
    ];
    const report = graded({ accounts });
    expect(lettersOf(report)).toBe("Old B, Nobody –");
    expect(report.ungraded).toEqual([1]);
  });
});

test("selling more never lowers the grade, without hysteresis", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 500 }), (values, more) => {
      const orders = values.map((value, at) => order(`Account ${at}`, MAY, value));
      const before = graded({ orders }).grades[0]!.letter;
      const after = graded({ orders: [...orders, order("Account 0", "2026-06-01", more)] }).grades[0]!.letter;
      expect(after <= before).toBe(true);
    }),
    { numRuns: 60 },
  );
});
