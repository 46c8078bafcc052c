import type { Figure } from "../../domain/kpi/scorecard";
import type { Evaluation, GradeChange } from "../../domain/salesReport/evaluation";
import type { Rhythm } from "../../domain/salesReport/rhythm";
import type { Statement } from "../../domain/statement/statement";
import type { QualitativeObjective } from "../../domain/kpi/facts";
import type { BlockCell } from "../block";
import type { TabPart } from "../reportTab/parts";
import { dateCell, moneyCell, numberCell, PERCENT, textCell } from "./cells";
import { kpiCell } from "./kpiCells";
import type { ReportForm } from "./reportHead";
import { boxPart, tablePart } from "./tabParts";

type Row = readonly BlockCell[];

/** What each part of the evaluation is known by on the tab. */
export interface EvaluationCodes {
  readonly figures: number;
  readonly accrued: number;
  readonly moves: number;
  readonly objectives: number;
  readonly rep: number;
  readonly manager: number;
}

/** What a month is judged by, and room for what the rep and the manager say to it. */
export function evaluationParts(
  evaluation: Evaluation,
  rhythm: Rhythm,
  form: ReportForm,
  codes: EvaluationCodes,
): TabPart[] {
  const { strings, digits } = form;
  const { evaluation: words, salesReport, kpi } = strings;
  const { card, accrued, moves } = evaluation;
  const title = words.title(evaluation.asOf, evaluation.timeGone);
  const headers = [kpi.name, kpi.actual, kpi.target, kpi.due, kpi.deviation, kpi.light, kpi.runRate, kpi.attainment, kpi.pace]; // prettier-ignore
  const table = (code: number, name: string, heads: readonly string[], rows: readonly Row[]) =>
    tablePart(code, name, heads, rows, salesReport.nothing);
  return [
    table(codes.figures, title, headers, figureRows(evaluation, rhythm, form)),
    table(
      codes.accrued,
      words.accrued,
      words.accruedHeaders,
      accrued.map((one) => payRow(one, digits)),
    ),
    table(
      codes.moves,
      words.moves,
      words.movesHeaders,
      moves.map((move) => moveRow(move, form)),
    ),
    table(codes.objectives, words.objectives, words.objectivesHeaders, (card?.objectives ?? []).map(objectiveRow)),
    boxPart(codes.rep, words.boxes.rep),
    boxPart(codes.manager, words.boxes.manager),
  ];
}

function figureRows({ card, figures }: Evaluation, rhythm: Rhythm, { strings, digits }: ReportForm): Row[] {
  const words = strings.evaluation;
  const rows = figures.map((figure) => figureRow(figure, digits, strings.kpi));
  const [kept, open, missed] = [rhythm.kept, rhythm.open, rhythm.missed].map((fact) => fact.rows.length) as [
    number,
    number,
    number,
  ];
  const due = kept + missed;
  const cadence: Row = [
    ...[textCell(words.rhythm), numberCell(kept), numberCell(due + open), numberCell(due), numberCell(kept - due)],
    ...[null, null, due === 0 ? null : numberCell(kept / due, PERCENT)],
  ];
  if (!card || card.weightScored === 0) return [...rows, cadence];
  const score: Row = [
    ...[textCell(words.score), numberCell(card.score, PERCENT), null, null, null, null],
    textCell(words.scoreOf(card.weightScored)),
  ];
  return [...rows, cadence, score];
}

function figureRow(figure: Figure, digits: number, words: ReportForm["strings"]["kpi"]): Row {
  const { kpi, actual, target, due, deviation, light, runRate, attainment, pace } = figure;
  const value = (of: number | null) => kpiCell(kpi, of, digits);
  return [
    ...[textCell(words.names[kpi]), value(actual), value(target), value(due), value(deviation)],
    ...[textCell(light && words.lights[light]), value(runRate)],
    ...[numberCell(attainment, PERCENT), numberCell(pace, PERCENT)],
  ];
}

function payRow({ owner, commission, withheld, tierBonus, total, paidOn }: Statement, digits: number): Row {
  const amounts = [commission, withheld, tierBonus, total].map((amount) => moneyCell(amount, digits));
  return [textCell(owner), ...amounts, null, dateCell(paidOn)];
}

function moveRow({ accountName, date, from, to, cause, direction }: GradeChange, { strings }: ReportForm): Row {
  const why = strings.grading.causes[cause];
  const way = direction && strings.evaluation.directions[direction];
  return [textCell(accountName), dateCell(date), ...[from, to, why, null, way].map(textCell)];
}

function objectiveRow({ objective, owner, target, mark, evidence }: QualitativeObjective): Row {
  const marks = [target, mark].map((one) => numberCell(one));
  return [textCell(objective), textCell(owner), ...marks, null, null, textCell(evidence)];
}
