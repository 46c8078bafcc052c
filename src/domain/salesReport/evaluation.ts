import { accountOf, NO_ACCOUNT } from "../accountIndex";
import { GRADES, readGrade } from "../grading/grade";
import type { GradeMove } from "../grading/gradeAccounts";
import type { IsoDate } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Figure, Scorecard, Scorecards } from "../kpi/scorecard";
import type { Statement, Statements } from "../statement/statement";
import { type ReportRows, sameOwner, teamOf } from "./rows";
import type { ReportAsk } from "./salesReport";
import { isWithin } from "./span";

/** A line of the log that grading keeps. */
export type LoggedMove = Omit<GradeMove, "account"> & { readonly accountName: string };

export interface GradeChange extends LoggedMove {
  /** Null between grades that are none of the four. */
  readonly direction: "up" | "down" | null;
}

/** What was reckoned elsewhere: nothing here reckons it again. */
export interface EvaluationMaterial {
  readonly cards: Scorecards;
  readonly moves: readonly LoggedMove[];
  readonly statements: Statements;
}

/** What a rep, or the team, is judged by at the end of a month. */
export interface Evaluation {
  readonly asOf: IsoDate;
  /** Share of the month's working days gone. */
  readonly timeGone: number;
  /** Null of a rep who sold nothing and has no target. */
  readonly card: Scorecard | null;
  /** The figures that are aimed at or that happened. */
  readonly figures: readonly Figure[];
  /** In the order of the log; the first grade of an account is no move. */
  readonly moves: readonly GradeChange[];
  /** What the month has brought the rep so far; of the team, everybody's. */
  readonly accrued: readonly Statement[];
}

export function evaluationOf(material: EvaluationMaterial, rows: ReportRows, { span, owner }: ReportAsk): Evaluation {
  const { cards, moves, statements } = material;
  const team = teamOf(rows, owner);
  const isOurs = (name: string | null) => owner === null || (name !== null && foldText(name) === foldText(owner));
  const card = owner === null ? cards.team : (cards.reps.find((one) => isOurs(one.owner)) ?? null);
  const ownerOf = (accountName: string) => {
    const at = accountOf(team.index, { accountName });
    return at === NO_ACCOUNT ? null : (team.index.entries[at]!.account?.owner ?? null);
  };
  return {
    asOf: cards.asOf,
    timeGone: cards.timeGone,
    card,
    figures: card?.figures.filter(({ target, rows: behind }) => target !== null || behind.length > 0) ?? [],
    moves: moves
      .filter(({ date, from, accountName }) => {
        return from !== null && isWithin(date, span) && sameOwner(team, ownerOf(accountName));
      })
      .map((move) => ({ ...move, direction: directionOf(move) })),
    accrued: statements.statements.filter((statement) => isOurs(statement.owner)),
  };
}

function directionOf({ from, to }: LoggedMove): GradeChange["direction"] {
  const [before, after] = [readGrade(from!), readGrade(to)];
  if (!before || !after || before === after) return null;
  return GRADES.indexOf(after) < GRADES.indexOf(before) ? "up" : "down";
}
