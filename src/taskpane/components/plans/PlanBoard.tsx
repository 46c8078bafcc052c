import { Badge, Body1, Caption1, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Concern, CONCERNS, planBoard } from "../../../domain/plans/board";
import { amountOf, type Money } from "../../../domain/kernel/money";
import type { PlanReading } from "../../../sheets/templates/readPlans";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { today } from "../../today";
import { CellLink } from "../CellLink";
import { ConcernFilter } from "../ConcernFilter";
import { EmptyState } from "../EmptyState";
import { Section } from "../Section";
import { LongList } from "../LongList";
import { PlanLine } from "./PlanLine";

const useStyles = makeStyles({ text: { margin: 0 } });

const COLOURS = {
  late: "danger",
  atRisk: "warning",
  noOwner: "severe",
  noDueDate: "severe",
  overBudget: "danger",
} as const;

/** What is late, at risk, without an owner or a day, or over its budget, over all plans of the workbook. */
export function PlanBoard({ reading: { plans, actions, unread } }: { reading: PlanReading }) {
  const styles = useStyles();
  const { strings, digits } = usePane();
  const words = strings.plans;
  const numbers = useNumbers();
  const asOf = today();
  const board = useMemo(() => planBoard(actions, asOf), [actions, asOf]);
  const [only, setOnly] = useState<Concern | null>(null);
  if (plans.length === 0) return <EmptyState title={words.board} hint={words.boardHint} />;
  const money = (amount: Money) => numbers.money(amountOf(amount, digits));
  const lines = board.lines.filter(({ concerns }) => only === null || concerns.includes(only));
  return (
    <Section title={words.board}>
      <Body1 as="p" className={styles.text}>
        {words.counts(board.open, board.done, plans.length)}
      </Body1>
      <Caption1>{words.money(money(board.budget), money(board.spent), money(board.value))}</Caption1>
      {board.lines.length === 0 ? (
        <Caption1>{words.fine}</Caption1>
      ) : (
        <ConcernFilter
          label={words.filter}
          concerns={CONCERNS}
          counts={board.counts}
          only={only}
          onPick={setOnly}
          wordOf={(concern) => words.concerns[concern]}
        />
      )}
      <LongList items={lines} label={words.board} key={only ?? words.all}>
        {({ action: at, concerns, daysLate }) => {
          const action = actions[at]!;
          return (
            <PlanLine
              title={action.action}
              place={action}
              marks={concerns.map((concern) => (
                <Badge key={concern} appearance="tint" color={COLOURS[concern]}>
                  {concern === "late" ? words.daysLate(daysLate) : words.concerns[concern]}
                </Badge>
              ))}
              facts={[action.subject, action.owner, action.due && words.due(action.due)]}
            />
          );
        }}
      </LongList>
      {unread.length > 0 && <Caption1>{words.unread(unread.length)}</Caption1>}
      {unread.length > 0 && (
        <LongList items={unread} label={words.unread(unread.length)}>
          {({ sheet, row, column }) => (
            <li>
              <CellLink sheet={sheet} cells={`${column}${row}`} />
            </li>
          )}
        </LongList>
      )}
    </Section>
  );
}
