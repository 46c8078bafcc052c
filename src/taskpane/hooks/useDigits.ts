import { useCallback, useEffect, useState } from "react";
import { map } from "../../domain/kernel/result";
import { DIGITS_SETTING, digitsOf, USUAL_DIGITS } from "../../sheets/moneyDigits";
import type { Workbook } from "../../sheets/workbook";
import { type Run, useRun } from "./useRun";

/** The decimals of the workbook's currency, as the workbook keeps them. */
export interface Digits {
  readonly digits: number;
  readonly saving: Run<number>;
  chooseDigits(digits: number): void;
}

/** Read when the pane opens; where Excel refused then, once more whenever the person comes back. */
export function useDigits(workbook: Workbook): Digits {
  const [digits, setDigits] = useState<number | null>(null);
  const { run: read } = useRun<number>();
  const { state: saving, run: save } = useRun<number>();
  const isRead = digits !== null;

  const readDigits = useCallback(async () => {
    const setting = await read(async () => map(await workbook.readSetting(DIGITS_SETTING), digitsOf));
    if (setting?.ok) setDigits(setting.value);
  }, [read, workbook]);

  useEffect(() => {
    if (isRead) return;
    const readNow = () => void readDigits();
    readNow();
    window.addEventListener("focus", readNow);
    return () => window.removeEventListener("focus", readNow);
  }, [isRead, readDigits]);

  const chooseDigits = async (wanted: number) => {
    const saved = await save(async () => map(await workbook.writeSetting(DIGITS_SETTING, wanted), () => wanted));
    if (saved?.ok) setDigits(saved.value);
  };
  return { digits: digits ?? USUAL_DIGITS, saving, chooseDigits: (wanted) => void chooseDigits(wanted) };
}
