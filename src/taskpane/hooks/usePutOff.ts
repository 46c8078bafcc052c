import { useCallback, useEffect, useMemo, useState } from "react";
import type { AccountLink } from "../../domain/accountIndex";
import type { IsoDate } from "../../domain/kernel/date";
import { type PutOff, withoutPutOff, withPutOff } from "../../domain/today/putOff";
import { usePane } from "../paneContext";

/** Where lines that were done or put off are kept in the workbook. */
const PUT_OFF_DOCUMENT = "today/put-off";

/** The lines of today's list that a person has done with or put off; everybody with the workbook shares them. */
export function usePutOff(asOf: IsoDate) {
  const { workbook, signals } = usePane();
  const [all, setAll] = useState<readonly PutOff[]>([]);

  useEffect(() => {
    void workbook.readDocument(PUT_OFF_DOCUMENT).then((kept) => {
      if (kept.ok) setAll(putOffIn(kept.value));
      else signals.send({ kind: "issues", issues: kept.issues });
    });
  }, [workbook, signals]);

  const change = useCallback(
    async (step: (known: readonly PutOff[]) => readonly PutOff[]) => {
      // Asked anew: a co-author may have put something off meanwhile.
      const kept = await workbook.readDocument(PUT_OFF_DOCUMENT);
      const next = kept.ok ? step(putOffIn(kept.value)) : [];
      const written = kept.ok ? await workbook.writeDocument(PUT_OFF_DOCUMENT, next) : kept;
      if (written.ok) setAll(next);
      else signals.send({ kind: "issues", issues: written.issues });
    },
    [workbook, signals],
  );

  const lines = useMemo(() => all.filter(({ until }) => until > asOf), [all, asOf]);
  return {
    /** Those that are away on the day. */
    lines,
    putOff: (line: PutOff) => change((known) => withPutOff(known, line, asOf)),
    bringBack: (account: AccountLink) => change((known) => withoutPutOff(known, account)),
  };
}

function putOffIn(document: unknown): readonly PutOff[] {
  return Array.isArray(document) ? (document as PutOff[]) : [];
}
