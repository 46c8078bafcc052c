import type { ContractFiles, Requirement, RiskPoint, SignatureStep } from "../../domain/contracts/file";
import type { SheetCells } from "../../domain/mapping/workbookMap";
import { contractFile } from "./contractFile";
import { LISTS } from "./lists";
import { choiceOf, reader, type RowReader, rowsOf, tablesIn } from "./planTables";
import type { PlanConventions } from "./readCells";

/** The contract files of a workbook, read back from their tabs, in any language. */
export function readContractFiles(sheets: readonly SheetCells[], conventions: PlanConventions): ContractFiles {
  const tables = sheets.flatMap((sheet) => tablesIn(sheet, [contractFile]));
  const rows = (part: string) =>
    tables
      .filter((table) => table.part === part)
      .flatMap((table) => rowsOf(table).map((row) => reader(table, row, conventions, [])));
  return {
    steps: rows("steps").flatMap((cells) => stepIn(cells) ?? []),
    risks: rows("risks").flatMap((cells) => riskIn(cells) ?? []),
    requirements: rows("requirements").flatMap((cells) => requirementIn(cells) ?? []),
  };
}

function stepIn({ subject, text, day }: RowReader): SignatureStep | null {
  const step = text("step");
  if (step === null) return null;
  const side = choiceOf(LISTS.side, text("side"));
  return { customer: subject, contract: text("contract"), step, side, due: day("due"), doneOn: day("doneOn") };
}

function riskIn({ subject, text }: RowReader): RiskPoint | null {
  const risk = text("risk");
  return risk === null ? null : { customer: subject, contract: text("contract"), risk, isSafe: yesOrNo(text("safe")) };
}

function requirementIn({ subject, text, day }: RowReader): Requirement | null {
  const requirement = text("requirement");
  if (requirement === null) return null;
  const isMet = yesOrNo(text("met"));
  return { customer: subject, contract: text("contract"), requirement, due: day("due"), isMet };
}

function yesOrNo(text: string | null): boolean | null {
  const choice = choiceOf(LISTS.yesNo, text);
  return choice === null ? null : choice === "yes";
}
