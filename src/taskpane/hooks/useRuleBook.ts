import { useMemo } from "react";
import { decodeRules, type RuleReading } from "../../sheets/tables/rules/decode";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { usePane } from "../paneContext";

/** The rule book of what was read; the defaults where the workbook has none. */
export function useRuleBook({ sheets, book }: WorkbookReading): RuleReading {
  const { rules } = usePane().strings;
  return useMemo(() => decodeRules(sheets, rules, book.dateSystem), [sheets, rules, book.dateSystem]);
}
