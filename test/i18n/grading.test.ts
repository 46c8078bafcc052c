import { figuresIn } from "../../src/i18n/figures";
import { LANGUAGES, type Strings } from "../../src/i18n/index";
import type { Criterion, GradeRules } from "../../src/domain/grading/rules";
import { GRADE_RULES } from "../../src/domain/grading/rules";
import { graded, order } from "../support/grading";
import { on, rowOf, units } from "../support/modelRows";

type Given = Parameters<typeof graded>[0];

function said(given: Given, rules: Partial<GradeRules> = {}, words: Strings = LANGUAGES["en-US"]): string {
  return words.grading.sentence(graded(given, rules).grades[0]!, figuresIn(words.pane.locale, 2));
}

const thrice = ["2026-06-01", "2026-07-01", "2026-08-01"].map((day) => order("Acme", day, 500));
const visit = rowOf("activities", { accountName: "Acme", date: on("2026-05-04"), type: "visit", cost: units(2_000) });
const inquiry = rowOf("inquiries", { accountName: "Neo", date: on("2026-11-02"), quantity: 5, content: "FOB price?" });
const override = { accountName: "Acme", kind: "override", grade: "D", reason: "moves abroad", author: "Lin" } as const;

function score(criterion: Criterion, given: number) {
  return { accountName: "Acme", criterion, score: given, reason: "met", author: "Lin", date: on("2026-11-02") };
}

const STORIES: readonly { story: string; given: Given; rules?: Partial<GradeRules>; sentence: string }[] = [
  {
    story: "rhythm",
    given: { orders: thrice },
    rules: { method: "rfm" },
    // 111 days since 1 August are 3.6 gaps of 30.5: R 1; alone in the portfolio F and M are 1.
    sentence:
      "D: R 1 (last order 111 days ago, its own gap 31), F 1 (3 orders), M 1 (revenue 1,500), score 1, 1.4 below C. " +
      "Provisional: fifths of fewer than 50 customers say little.",
  },
  {
    story: "scorecard",
    given: { orders: thrice, scores: [score("profit", 4), score("fit", 3)] },
    rules: { method: "scorecard" },
    // Alone in the portfolio its value is in the lowest fifth: 1; (25 % × 1 + 10 % × 3) ÷ 35 % = 1.57
    sentence:
      "D: score 1.57 = (1 × 25% + 3 × 10%) ÷ 35%, 0.83 below C; 2 of 7 criteria: " +
      "profit 1 (1,500, by fifths of all accounts; 4 by hand (Lin, 2026-11-02: met) is not used), " +
      "fit 3 by hand (Lin, 2026-11-02: met). " +
      "Provisional: less than 60% of the weight has a score.",
  },
  {
    story: "investment",
    given: { orders: thrice, activities: [visit] },
    rules: { method: "investment", investment: { ...GRADE_RULES.dealers.investment, resultLine: 400_000 } },
    sentence:
      "C: expected result 1,500 (line 4,000), investment 2,000 (line 2,000), " +
      "return 0.8, below 1: it costs more than it brings. " +
      "Policy: serve cheaply: phone, dealer, web. 2,500 more would make it an A.",
  },
  {
    story: "inquiry",
    given: { inquiries: [inquiry] },
    sentence:
      "B: asks about our products, 3 points: quantity 2, target price or terms 1. 3 more would make it an A. " +
      "Provisional: no list of our products to compare with.",
  },
  {
    story: "written",
    given: { accounts: [rowOf("accounts", { name: "Acme", grade: "b类" })] },
    sentence: "B: as written on the sheet (“b类”): no order or inquiry to reckon with.",
  },
  {
    story: "override",
    given: { orders: thrice, marks: [{ ...override, until: on("2026-12-31") }] },
    sentence:
      "D: number 1 by revenue (1,500); larger accounts hold 0%. " +
      "Set by Lin until 2026-12-31: moves abroad. By the rules it is A. " +
      "Provisional: too few accounts to compare.",
  },
];

test.each(STORIES)("$story says its arithmetic", ({ given, rules, sentence }) => {
  expect(said(given, rules)).toBe(sentence);
});

test.each(STORIES)("$story says the same figures in Chinese", ({ given, rules, sentence }) => {
  const chinese = said(given, rules, LANGUAGES["zh-CN"]);
  expect(chinese).not.toMatch(/undefined|NaN|null/);
  const figures = (text: string) => text.replace(/fifths|7 days|\b12\b/g, "").match(/\d[\d,.]*\d|\d/g) ?? [];
  expect(figures(chinese).sort()).toEqual(figures(sentence).sort());
});
