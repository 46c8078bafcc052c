import { CellValueType } from "@univerjs/core";
import { readTyped } from "../../../src/workbench/engine/typing";

const { NUMBER, STRING, BOOLEAN, FORCE_STRING } = CellValueType;

/** 24 November 2026 is day 46350 of Excel's 1900 calendar: 46349 days after 1 January 1900, one of them the 29 February that never was. */
const DAY = 46350;

describe("what a cell takes an input for", () => {
  test.each([
    ["12", 12, NUMBER, undefined],
    [" -1.5 ", -1.5, NUMBER, undefined],
    ["1e3", 1000, NUMBER, "0.00E+00"],
    ["12%", 0.12, NUMBER, "0%"],
    ["12.5%", 0.125, NUMBER, "0.00%"],
    ["1,234", 1234, NUMBER, "#,##0"],
    ["1,234.50", 1234.5, NUMBER, "#,##0.00"],
    ["$12.50", 12.5, NUMBER, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
    ["2026-11-24", DAY, NUMBER, "m/d/yyyy"],
    ["11/24/2026", DAY, NUMBER, "m/d/yyyy"],
    ["24-Nov-26", DAY, NUMBER, "d-mmm-yy"],
    ["Nov-26", DAY - 23, NUMBER, "mmm-yy"],
    ["2026-11-24 10:30", DAY + 0.4375, NUMBER, "m/d/yyyy h:mm"],
    ["10:30", 0.4375, NUMBER, "h:mm"],
    ["10:30 PM", 0.9375, NUMBER, "h:mm AM/PM"],
    ["true", 1, BOOLEAN, undefined],
    ["#n/a", "#N/A", STRING, undefined],
    ["#hashtag", "#hashtag", STRING, undefined],
    ["Acme 3000", "Acme 3000", STRING, undefined],
    ["24.11.2026", "24.11.2026", STRING, undefined],
    ["31/31/2026", "31/31/2026", STRING, undefined],
    ["1-800-555", "1-800-555", STRING, undefined],
    ["=", "=", STRING, undefined],
    ["'007", "007", FORCE_STRING, undefined],
    ["'=A1", "=A1", FORCE_STRING, undefined],
    ["Infinity", "Infinity", STRING, undefined],
  ])("%p", (typed, value, type, format) => {
    expect(readTyped(typed, "General")).toEqual({ value, type, ...(format === undefined ? {} : { format }) });
  });

  test("a cell that has a format keeps it", () => {
    expect(readTyped("12%", "0.0")).toEqual({ value: 0.12, type: NUMBER });
  });

  test("a text cell takes everything as text, formulas too", () => {
    expect(readTyped("007", "@")).toEqual({ value: "007", type: STRING });
    expect(readTyped("=A1", "@")).toEqual({ value: "=A1", type: STRING });
    expect(readTyped(5, "@")).toEqual({ value: "5", type: STRING });
  });

  test("days are counted from 1904 where the workbook does: 1,462 days fewer", () => {
    expect(readTyped("2026-11-24", "General", true)).toEqual({ value: DAY - 1462, type: NUMBER, format: "m/d/yyyy" });
    expect(readTyped("10:30", "General", true)).toEqual({ value: 0.4375, type: NUMBER, format: "h:mm" });
  });
});
