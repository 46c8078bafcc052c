import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Contract } from "../model/contracts";

/** Whose contract a line of a contract file is about: of all its customer's where no number is said. */
interface FileLine {
  readonly customer: string | null;
  readonly contract: string | null;
}

export interface SignatureStep extends FileLine {
  readonly step: string;
  /** Null where nobody is said. */
  readonly side: "ours" | "theirs" | null;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

export interface RiskPoint extends FileLine {
  readonly risk: string;
  /** Null: nobody has looked yet. */
  readonly isSafe: boolean | null;
}

export interface Requirement extends FileLine {
  readonly requirement: string;
  readonly due: IsoDate | null;
  readonly isMet: boolean | null;
}

/** Every contract file of a workbook. */
export interface ContractFiles {
  readonly steps: readonly SignatureStep[];
  readonly risks: readonly RiskPoint[];
  readonly requirements: readonly Requirement[];
}

export const NO_FILES: ContractFiles = { steps: [], risks: [], requirements: [] };

/** What the file of one contract comes to on a day. */
export interface FileState {
  readonly stepCount: number;
  readonly stepsDone: number;
  /** The first that is not done; null when all are. */
  readonly nextStep: SignatureStep | null;
  readonly isStepLate: boolean;
  readonly risksUnchecked: number;
  /** Points that somebody found not to be in order. */
  readonly risksFound: readonly string[];
  readonly met: number;
  readonly due: number;
  readonly notMet: readonly string[];
}

/** Null where no file has a line about the contract. A requirement past its day that nobody called met is not met. */
export function fileOf(files: ContractFiles, contract: Contract, asOf: IsoDate): FileState | null {
  const isAbout = aboutContract(contract);
  const steps = files.steps.filter(isAbout);
  const risks = files.risks.filter(isAbout);
  const requirements = files.requirements.filter(isAbout);
  if (steps.length + risks.length + requirements.length === 0) return null;
  const open = steps.filter(({ doneOn }) => doneOn === null);
  const met = requirements.filter(({ isMet }) => isMet === true);
  const notMet = requirements.filter(({ isMet, due }) => isMet === false || (isMet === null && isPast(due, asOf)));
  return {
    stepCount: steps.length,
    stepsDone: steps.length - open.length,
    nextStep: open[0] ?? null,
    isStepLate: open.some(({ due }) => isPast(due, asOf)),
    risksUnchecked: risks.filter(({ isSafe }) => isSafe === null).length,
    risksFound: risks.filter(({ isSafe }) => isSafe === false).map(({ risk }) => risk),
    met: met.length,
    due: requirements.length - met.length - notMet.length,
    notMet: notMet.map(({ requirement }) => requirement),
  };
}

function isPast(day: IsoDate | null, asOf: IsoDate): boolean {
  return day !== null && day < asOf;
}

function aboutContract({ contractNo, name, accountName }: Contract): (line: FileLine) => boolean {
  const called = new Set([contractNo, name].filter((text) => text !== null).map(foldText));
  const customer = foldText(accountName ?? "");
  return (line) => {
    if (line.contract !== null) return called.has(foldText(line.contract));
    return customer !== "" && line.customer !== null && foldText(line.customer) === customer;
  };
}
