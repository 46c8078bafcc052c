import { useMemo } from "react";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { decodeKept, type KeptReading } from "../../sheets/tables/kept/decode";
import { usePane } from "../paneContext";

/** What people entered in tables, and what the add-in keeps in them. */
export function useKeptTables({ sheets, book: { dateSystem } }: WorkbookReading): KeptReading {
  const { strings } = usePane();
  return useMemo(() => decodeKept(sheets, strings, dateSystem), [sheets, strings, dateSystem]);
}
