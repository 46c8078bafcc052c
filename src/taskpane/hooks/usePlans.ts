import { useMemo } from "react";
import { type AccountIndex, indexAccounts } from "../../domain/accountIndex";
import { foldText } from "../../domain/kernel/text";
import type { PlanRows } from "../../domain/plans/facts";
import type { PlanTask } from "../../domain/today/planReasons";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { templates } from "../../sheets/templates/index";
import { type PlanReading, readPlans } from "../../sheets/templates/readPlans";
import type { Template } from "../../sheets/templates/template";
import { useOwnTemplates } from "./useOwnTemplates";

/**
 * Every plan of the workbook, read back from its tabs: of the house's templates and of the firm's own, which are those the
 * workbook keeps unless the view knows better.
 */
export function usePlanReading({ sheets, book }: WorkbookReading, known?: readonly Template[]): PlanReading {
  const { dateSystem, moneyDigits } = book;
  const { templates: kept } = useOwnTemplates();
  const own = known ?? kept;
  return useMemo(
    () => readPlans(sheets, [...templates, ...own], { dateSystem, digits: moneyDigits }),
    [sheets, own, dateSystem, moneyDigits],
  );
}

/** The actions of all plans as today's list takes them; one that is about nobody goes by its tab. */
export function usePlanTasks(reading: WorkbookReading): readonly PlanTask[] {
  const { actions } = usePlanReading(reading);
  return useMemo(
    () => actions.map((action) => ({ ...action, accountName: action.subject ?? action.sheet })),
    [actions],
  );
}

/** Whom a plan can be about, and what the sheets know of them. */
export interface PlanSubjects {
  readonly rows: PlanRows;
  readonly index: AccountIndex;
  readonly names: {
    readonly account: readonly string[];
    readonly territory: readonly string[];
    readonly person: readonly string[];
  };
  /** The numbers of the accounts behind a name. */
  readonly accountsOf: (subject: "account" | "territory", name: string) => readonly number[];
}

export function usePlanSubjects({ book: { records } }: WorkbookReading): PlanSubjects {
  return useMemo(() => {
    const rows = Object.fromEntries(Object.entries(records).map(([noun, { rows: own }]) => [noun, own])) as PlanRows;
    const index = indexAccounts(rows.accounts, rows.orders, rows.invoices, rows.activities, rows.opportunities);
    const { entries, byName } = index;
    const distinct = (texts: readonly (string | null | undefined)[]) =>
      [...new Set(texts.filter((text): text is string => !!text))].sort((one, other) => (one < other ? -1 : 1));
    return {
      rows,
      index,
      names: {
        account: entries.map(({ name }) => name),
        territory: distinct(rows.accounts.map(({ territory }) => territory)),
        person: distinct(rows.accounts.map(({ owner }) => owner)),
      },
      accountsOf: (subject, name) => {
        const folded = foldText(name);
        if (subject === "account") return [byName.get(folded) ?? []].flat();
        return entries.flatMap(({ account }, at) => (foldText(account?.territory ?? "") === folded ? [at] : []));
      },
    };
  }, [records]);
}
