import { type InvestmentLines, isNearResultLine, median, policyFor, resultLine } from "../domain/grading/investment";
import { type Result, all, map, ok } from "../domain/kernel/result";
import { type Cells, cellOf, isBlank, numberArg, readCell } from "./cells";
import { acrossRows, type PlacedCell, type RowAnswer, sideBySide } from "./rows";

interface Account {
  readonly expectedResult: number;
  /** Null where nothing is known of it. */
  readonly investment: number | null;
}

/** A letter per account: of the matrix, or of the result alone where the investment is not known. */
export function matrixAnswers(
  expectedResult: Cells,
  investment: Cells,
  lines: { readonly result: Cells; readonly investment: Cells },
): Result<RowAnswer<string>[]> {
  const given = all({
    rows: sideBySide(["expectedResult", expectedResult], ["investment", investment]),
    result: lineArg("resultLine", lines.result),
    investment: lineArg("investmentLine", lines.investment),
  });
  return map(given, ({ rows, ...asked }) =>
    acrossRows(rows.map(accountRow), (accounts) => {
      const drawn: InvestmentLines = {
        result: asked.result ?? resultLine(accounts.map((account) => account.expectedResult)),
        investment: asked.investment ?? median(accounts.flatMap((account) => account.investment ?? [])) ?? 0,
      };
      return accounts.map((account) => letterOf(account, drawn));
    }),
  );
}

function accountRow([expectedResult, investment]: readonly PlacedCell[]): RowAnswer<Account> {
  if (isBlank(expectedResult!.cell)) return null;
  return all({
    expectedResult: readCell(expectedResult!.cell, expectedResult!.place),
    investment: isBlank(investment!.cell) ? ok(null) : readCell(investment!.cell, investment!.place),
  });
}

function letterOf({ expectedResult, investment }: Account, lines: InvestmentLines): string {
  const isToDevelop = isNearResultLine(expectedResult, lines.result);
  if (investment !== null) return policyFor(expectedResult, investment, lines, isToDevelop);
  if (expectedResult >= lines.result) return "A";
  return isToDevelop ? "B" : "C/D";
}

function lineArg(argument: string, cells: Cells): Result<number | null> {
  return isBlank(cellOf(cells)) ? ok(null) : numberArg(argument, cells);
}
