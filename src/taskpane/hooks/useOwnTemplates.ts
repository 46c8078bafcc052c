import { useCallback, useEffect, useState } from "react";
import { map } from "../../domain/kernel/result";
import { readOwnTemplates, writeOwnTemplates } from "../../sheets/templates/ownTemplates";
import type { Template } from "../../sheets/templates/template";
import { usePane } from "../paneContext";
import { type Run, useRun } from "./useRun";

/** The firm's own templates: those the workbook keeps, and the way to keep others. */
export interface OwnTemplates {
  readonly templates: readonly Template[];
  readonly saving: Run<readonly Template[]>;
  keep(templates: readonly Template[]): Promise<boolean>;
}

const NONE: readonly Template[] = [];

export function useOwnTemplates(): OwnTemplates {
  const { workbook } = usePane();
  const [templates, setTemplates] = useState(NONE);
  const { run: read } = useRun<readonly Template[]>();
  const { state: saving, run: save } = useRun<readonly Template[]>();
  const look = useCallback(async () => {
    const kept = await read(() => readOwnTemplates(workbook), { isQuiet: true });
    if (kept?.ok) setTemplates(kept.value);
  }, [read, workbook]);
  useEffect(() => void look(), [look]);
  const keep = async (wanted: readonly Template[]) => {
    const kept = await save(async () => map(await writeOwnTemplates(workbook, wanted), () => wanted));
    if (kept?.ok) setTemplates(wanted);
    return kept?.ok === true;
  };
  return { templates, saving, keep };
}
