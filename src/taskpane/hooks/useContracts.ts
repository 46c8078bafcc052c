import { useCallback, useMemo } from "react";
import { contractReview, type ContractReview } from "../../domain/contracts/review";
import { DEFAULT_CONTRACT_RULES } from "../../domain/contracts/states";
import { measureSaid } from "../../domain/contracts/writtenAmount";
import { rulesOn } from "../../domain/rules/ruleBook";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { readContractFiles } from "../../sheets/templates/readContractFiles";
import type { SalesBook } from "../../sheets/salesBook";
import { useAsOf } from "./useAsOf";
import { useRuleBook } from "./useRuleBook";

/** The review of all contracts as work to be done, another one when the day or the rules change. */
export function useContractReview(reading: WorkbookReading) {
  const { book, sheets } = reading;
  const rules = useRuleBook(reading);
  const day = useAsOf(book);
  const { asOf } = day;
  const warnDays = rulesOn(rules.book, "contact", asOf).expiryDays;
  const measureOf = useMemo(() => measureOfHeaders(book), [book]);
  const work = useCallback((): ContractReview => {
    const { accounts, contracts, orders, invoices, payments } = book.records;
    const rows = {
      accounts: accounts.rows,
      contracts: contracts.rows,
      orders: orders.rows,
      invoices: invoices.rows,
      payments: payments.rows,
      files: readContractFiles(sheets, { dateSystem: book.dateSystem, digits: book.moneyDigits }),
    };
    const { noticeDays } = DEFAULT_CONTRACT_RULES;
    return contractReview(rows, asOf, { noticeDays, warnDays }, { digits: book.moneyDigits, measureOf });
  }, [book, sheets, asOf, warnDays, measureOf]);
  return { day, work };
}

/** What the header over a contract's commitment says is counted: bare numbers below it are that. */
function measureOfHeaders({ columns, records }: SalesBook) {
  const bySheet = new Map(
    columns.flatMap(({ noun, field, sheet, header }) =>
      noun === "contracts" && field === "commitment" ? [[sheet, measureSaid(header)] as const] : [],
    ),
  );
  return (row: number) => bySheet.get(records.contracts.places[row]!.sheet) ?? null;
}
