import {
  dealState,
  documentKind,
  isCancelled,
  isDone,
  isSettled,
  leadOriginOf,
  saysSomething,
} from "../../src/domain/choiceWords";

describe("a person's own words for a choice", () => {
  test.each([
    ["Closed Won", null, "won"],
    ["Won", "Active", "won"],
    ["赢单", null, "won"],
    ["已成交", null, "won"],
    ["未成交", null, "open"],
    ["Closed Lost", "Won", "lost"],
    ["丢单", null, "lost"],
    ["Engaging", "Open", "open"],
    ["报价", "贏單", "won"],
    [null, null, "open"],
  ] as const)("stage %s, status %s: %s", (stage, status, state) => {
    expect(dealState(stage, status)).toBe(state);
  });

  test.each([
    ["Company-provided", "company"],
    ["公司资源", "company"],
    ["Self-generated", "self"],
    ["自主开发", "self"],
    ["自拓", "self"],
    ["Exhibition", null],
    [null, null],
  ] as const)("lead origin %s: %s", (text, origin) => {
    expect(leadOriginOf(text)).toBe(origin);
  });

  test.each([
    ["Credit Note", "creditNote"],
    ["红字发票", "creditNote"],
    ["应付", "payable"],
    ["Invoice", "invoice"],
    [null, "invoice"],
  ] as const)("document %s: %s", (text, kind) => {
    expect(documentKind(text)).toBe(kind);
  });

  test("called off and dealt with", () => {
    expect(["Cancelled", "已作废", "Shipped", null].map(isCancelled)).toEqual([true, true, false, false]);
    const dealtWith = ["Closed", "已解决", "未解决", "Not resolved", "In progress", "待处理完成", null].map(isDone);
    expect(dealtWith).toEqual([true, true, false, false, false, false, false]);
  });

  test("paid in full, and not in part or not at all", () => {
    expect(["Paid", "已回款", "結清", "Closed"].map(isSettled)).toEqual([true, true, true, true]);
    expect(["Unpaid", "Partially paid", "未结清", "部分已收", "Open", null].map(isSettled)).toEqual(
      Array<boolean>(6).fill(false),
    );
  });

  test("a remark that says there is nothing says nothing", () => {
    expect(["price", "质量异议"].map(saysSomething)).toEqual([true, true]);
    expect(["", "No", "无", "-", " ", null].map(saysSomething)).toEqual(Array<boolean>(6).fill(false));
  });
});
