import type { Result } from "../domain/kernel/result";
import type { FunnelStage } from "../domain/portfolio/funnel";
import { excelError } from "./answer";
import type { Cells } from "./cells";
import type { ReadLines } from "./lines";

/** A row per stage; one that is blank or cannot be read has nothing else. */
export function stageTable({ errors }: ReadLines, stages: readonly (FunnelStage | null)[]): Cells {
  return stages.map((stage, at) => {
    if (stage === null) return [errors.get(at) ?? "", "", ""];
    return [stage.count, stage.fromBefore ? cell(stage.fromBefore) : "", cell(stage.fromFirst)];
  });
}

function cell(result: Result<number>): unknown {
  return result.ok ? result.value : excelError(result.issues[0]);
}
