import { attempt, shown } from "../support/customFunctions";
import {
  abc,
  contactsDue,
  grade,
  inquiryGrade,
  investmentGrade,
  nextContact,
  rfm,
  score,
} from "../../src/functions/accounts";
import { dayNumber, type IsoDate } from "../../src/domain/kernel/date";
import { serialOfDay } from "../../src/sheets/serial";

/** What a person sees, cell by cell. */
function seen(call: () => unknown): unknown {
  const answer = attempt(call);
  return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(shown)) : shown(answer);
}

function serial(day: string): number {
  return serialOfDay(dayNumber(day as IsoDate), 1900);
}

describe("ABC", () => {
  test("answers in the shape of the values; blanks stay blank and have no part", () => {
    expect(seen(() => abc([[50, null, 30, "", "1 5"]] as any))).toEqual([
      ["A", "", "A", "", "#VALUE! Row 1, column 5 of values is text: 1 5"],
    ]);
  });

  test("a share exactly on the line is past it, whatever binary fractions make of it", () => {
    // 0.7 + 0.1 of 1 is 0.8 in decimals; as binary fractions it is a hair below.
    expect(seen(() => abc([[0.7], [0.1], [0.1], [0.1]]))).toEqual([["A"], ["A"], ["A"], ["A"]]);
    expect(seen(() => abc([[0.7], [0.1], [0.08], [0.12]]))).toEqual([["A"], ["B"], ["B"], ["A"]]);
    expect(seen(() => abc([[80], [15], [5]]))).toEqual([["A"], ["B"], ["C"]]);
  });

  test("lines that cross are refused", () => {
    expect(seen(() => abc([[1]], "90%" as any, 0.8))).toBe("#VALUE! aShare must not be above bShare.");
  });
});

describe("RFM", () => {
  test("a blank last order leaves the customer out; other blanks are zero; a bad row errs in its place", () => {
    const dates = [[46_000], [null], ["soon"], [45_000]] as any;
    expect(seen(() => rfm(dates, [[3], [1], [1], [null]] as any, [[9], [1], [1], [0]], 46_010))).toEqual([
      [5, 5, 5, 555],
      ["", "", "", ""],
      Array(4).fill("#VALUE! Row 3 of lastOrder is “soon”, not a date."),
      [1, 1, 1, 111],
    ]);
  });

  test.each([1, 10, 2.5])("%p bins are refused", (bins) => {
    expect(seen(() => rfm([[1]], [[1]], [[1]], 2, bins))).toBe(
      `#VALUE! bins is ${bins}; it must be a whole number from 2 to 9.`,
    );
  });

  test("columns of different sizes are refused", () => {
    expect(seen(() => rfm([[1], [2]], [[1], [2], [3]], [[1], [2]], 5))).toBe(
      "#VALUE! lastOrder has 2 cells and orders has 3; they must be of one size.",
    );
  });
});

describe("SCORE and GRADE", () => {
  test("a blank, empty or zero score is no score; a blank row stays blank", () => {
    const rows = [
      [8, null, 6],
      [8, 0, 6],
      [8, "", "x"],
      [null, null, null],
    ] as any;
    // (0.5·8 + 0.2·6) ÷ 0.7
    expect(seen(() => score(rows, [[0.5, 0.3, 0.2]]))).toEqual([
      [5.2 / 0.7, 0.7],
      [5.2 / 0.7, 0.7],
      ["#VALUE! Row 3, column 3 of scores is text: x", "#VALUE! Row 3, column 3 of scores is text: x"],
      ["", ""],
    ]);
  });

  test("one account's scores may stand in a column beside their weights", () => {
    expect(seen(() => score([[4], [2]], [[1], [1]]))).toEqual([[3, 1]]);
  });

  test.each([
    [[[1, 2]], [[1, 2, 3]], "#VALUE! scores has 2 cells and weights has 3; they must be of one size."],
    [[[1, 2]], [[1, -1]], "#VALUE! weights must not be negative."],
  ])("scores %j with weights %j are refused", (scores, weights, sentence) => {
    expect(seen(() => score(scores, weights))).toBe(sentence);
  });

  test("a score that adds up to the cutoff reaches it", () => {
    // As binary fractions 0.1 + 3.1 is 3.2 and a hair, 1.1 · 3 − 0.1 is a hair less.
    expect(seen(() => grade([[0.1 + 3.1], [3.3000000000000003 - 0.1], [3.1999999999999997], [3.19]]))).toEqual([
      ["B"],
      ["B"],
      ["B"],
      ["C"],
    ]);
  });

  test("as many letters as cutoffs, and one", () => {
    expect(seen(() => grade([["9"], [5], [1], [null]] as any, [[8, 4]]))).toEqual([["A"], ["B"], ["C"], [""]]);
  });
});

describe("INQUIRYGRADE", () => {
  test("yes and no in both languages; what is blank is no, and a blank row stays blank", () => {
    const listed = [["是"], ["Yes"], [1], [null], [null], ["maybe"]] as any;
    const all = [["否"], [null], [true], [null], [null], [null]] as any;
    const points = [[6], ["3"], [8], [8], [null], [1]] as any;
    expect(seen(() => inquiryGrade(listed, all, points))).toEqual([
      ["A"],
      ["B"],
      ["C"],
      ["D"],
      [""],
      ["#VALUE! Row 6 of listed is “maybe”, not TRUE or FALSE."],
    ]);
  });
});

describe("INVESTMENTGRADE", () => {
  test("at the result line is high, at the investment line is not", () => {
    expect(seen(() => investmentGrade([[100], [100], [99.99], [79.99]], [[20], [20.01], [1], [21]], 100, 20))).toEqual([
      ["A1"],
      ["A2"],
      ["B"],
      ["D"],
    ]);
  });

  test("nobody has a result: nobody is high", () => {
    expect(seen(() => investmentGrade([[0], [-5]], [[1], [3]]))).toEqual([["C"], ["D"]]);
  });
});

describe("NEXTCONTACT", () => {
  test.each([
    { last: "2026-01-31", every: 1, unit: "month", next: "2026-02-28" },
    { last: "2026-02-28", every: 1, unit: "month", next: "2026-03-28" },
    { last: "2024-02-29", every: 12, unit: "月", next: "2025-02-28" },
    { last: "2026-05-31", every: 6, unit: "months", next: "2026-11-30" },
    { last: "2026-01-05", every: 2, unit: "周", next: "2026-01-19" },
    { last: "2025-12-31", every: 7, unit: "", next: "2026-01-07" },
  ])("$every $unit after $last is $next, as EDATE and plain sums give it", ({ last, every, unit, next }) => {
    expect(seen(() => nextContact([[serial(last)]], [[every]], unit))).toEqual([[serial(next)]]);
  });

  test("moved past the weekend and the holidays only when a calendar is given", () => {
    const friday = serial("2026-09-25");
    const week = [2, 3, 4, 5, 6].map((day) => [serial(`2026-10-0${day}`)]);
    expect(seen(() => nextContact([[friday]], [[7]], "day"))).toEqual([[serial("2026-10-02")]]);
    expect(seen(() => nextContact([[friday]], [[7]], "day", week, 11))).toEqual([[serial("2026-10-07")]]);
    expect(seen(() => nextContact([[friday]], [[1]], "day", undefined, "1111111"))).toBe(
      "#VALUE! weekend leaves no working day in the week.",
    );
  });

  test("an interval per account; blanks stay blank, and a day after 9999 is refused", () => {
    const last = [[46_000], [null], [46_000], [46_000]] as any;
    expect(seen(() => nextContact(last, [[7], [7], [1.5], [2e6]]))).toEqual([
      [46_007],
      [""],
      ["#VALUE! Row 3 of every is 1.5; it must be a whole number above zero."],
      [2_046_000],
    ]);
    expect(seen(() => nextContact([[46_000]], [[2_950_000]]))).toBe(
      "#VALUE! every leads to a day after the year 9999.",
    );
    expect(seen(() => nextContact([[46_000]], [[2_999_999]], "month"))).toBe(
      "#VALUE! every leads to a day after the year 9999.",
    );
  });
});

describe("CONTACTSDUE", () => {
  const asOf = serial("2026-11-20");
  const monthEnd = serial("2026-11-30");
  const old = serial("2026-01-05");
  const due = (...args: readonly unknown[]) => seen(() => (contactsDue as (...all: unknown[]) => unknown)(...args));

  test("by grade in the calendar month; contacts of other months, later ones and the third of a day do not count", () => {
    const contacts = ["2026-10-31", "2026-11-02", "2026-11-03", "2026-11-03", "2026-11-03", "2026-11-21"];
    expect(due([["A"]], [[old]], [contacts.map(serial)], asOf)).toEqual([[2, monthEnd]]);
  });

  test("grades in people's own words", () => {
    const grades = [["a"], ["Ｂ级客户"], ["Grade C"], ["D类"], [null], ["重要"]];
    const entered = grades.map(() => [old]);
    expect(
      due(
        grades,
        entered,
        grades.map(() => [null]),
        asOf,
      ),
    ).toEqual([
      [5, monthEnd],
      [5, monthEnd],
      [1, monthEnd],
      [0, monthEnd],
      Array(2).fill("#N/A The account has no grade, so no rule says how often."),
      Array(2).fill("#N/A No rule says how often for grade “重要”."),
    ]);
  });

  test("how many contacts there were this month may be given instead of their days", () => {
    expect(due([["A"], ["A"]], [[old], [old]], [[3], [0]], asOf)).toEqual([
      [2, monthEnd],
      [5, monthEnd],
    ]);
  });

  test.each([
    { story: "not yet", contact: 0, left: 1 },
    { story: "on the day", contact: serial("2026-11-18"), left: 0 },
    { story: "the week before", contact: serial("2026-11-15"), left: 1 },
  ])("a new account, contacted $story, by the week's Sunday", ({ contact, left }) => {
    expect(due("A", serial("2026-11-18"), contact, asOf)).toEqual([[left, serial("2026-11-22")]]);
  });

  test("entered after the week's last working hour: due on Monday, then by the month", () => {
    const lateOnSaturday = serial("2026-11-21") + 17.6 / 24;
    const onSaturday = serial("2026-11-21") + 17.4 / 24;
    const sunday = serial("2026-11-22");
    const monday = serial("2026-11-23");
    expect(due("B", onSaturday, 0, sunday)).toEqual([[1, sunday]]);
    expect(due("B", lateOnSaturday, 0, sunday)).toEqual([[1, monday]]);
    expect(due("B", lateOnSaturday, monday, monday)).toEqual([[0, monday]]);
    expect(due("B", lateOnSaturday, 0, monday + 1)).toEqual([[5, monthEnd]]);
  });

  test("rules of one's own, with a period and the first week", () => {
    const rules = [
      ["重点", 2, "季度"],
      ["new", 3],
      ["B", "4", null],
    ];
    expect(due([["重点"], ["B"]], [[old], [serial("2026-11-19")]], [[0], [0]], asOf, rules)).toEqual([
      [2, serial("2026-12-31")],
      [3, serial("2026-11-22")],
    ]);
    expect(due("A", old, 0, asOf, rules)).toBe("#N/A No rule says how often for grade “A”.");
  });

  test("a text among the contacts is an error in its row, and a wrong count of rows is refused", () => {
    expect(due([["A"], ["C"]], [[old], [old]], [["x"], [46_331]], asOf)).toEqual([
      Array(2).fill("#VALUE! Row 1 of contacts is “x”, not a date."),
      [0, monthEnd],
    ]);
    expect(due([["A"], ["C"]], [[old], [old]], [[1], [2], [3]], asOf)).toBe(
      "#VALUE! grade has 2 cells and contacts has 3; they must be of one size.",
    );
  });
});

test("one call over a range gives, row by row, what one call per row gives", () => {
  const grades = [["A"], ["b"], [null], ["D"]];
  const entered = [[serial("2026-11-18")], [46_000], [null], [46_000]];
  const contacts = [
    [46_340, 46_346],
    [46_330, null],
    [null, null],
    [46_331, 46_331],
  ];
  const whole = seen(() => contactsDue(grades as any, entered as any, contacts as any, 46_346));
  const single = grades.map(
    (_, at) =>
      (seen(() => contactsDue([grades[at]] as any, [entered[at]] as any, [contacts[at]] as any, 46_346)) as any)[0],
  );
  expect(whole).toEqual(single);
});
