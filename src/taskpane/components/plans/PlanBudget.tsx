import { Badge, Body1, Caption1, Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { amountOf, type Money, money, moneyOf } from "../../../domain/kernel/money";
import { readNumber } from "../../../domain/kernel/readNumber";
import { arbitrate } from "../../../domain/plans/budget";
import type { PlanReading } from "../../../sheets/templates/readPlans";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { Section } from "../Section";
import { LongList } from "../LongList";
import { PlanLine } from "./PlanLine";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Which actions to keep with so much money: a what-if, which writes nothing. */
export function PlanBudget({ reading: { actions } }: { reading: PlanReading }) {
  const styles = useStyles();
  const { strings, digits } = usePane();
  const words = strings.plans;
  const numbers = useNumbers();
  const [typed, setTyped] = useState("");
  const needed = useMemo(() => arbitrate(actions, money(0)).needed, [actions]);
  const entered = typed.trim() === "" ? amountOf(needed, digits) : readNumber(typed);
  const isWrong = entered === undefined || entered < 0;
  const available = isWrong ? money(0) : moneyOf(entered, digits);
  const choice = useMemo(() => arbitrate(actions, available), [actions, available]);
  if (needed === 0) return null;
  const amount = (value: Money) => numbers.money(amountOf(value, digits));
  return (
    <Section title={words.budget}>
      <Caption1>{words.budgetHint}</Caption1>
      <Field label={words.available} {...(isWrong && { validationMessage: words.availableWrong })}>
        <Input
          inputMode="decimal"
          value={typed}
          placeholder={amount(needed)}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Body1 as="p" className={styles.text} role="status">
        {words.choice(amount(choice.needed), amount(choice.kept), amount(choice.left))}
      </Body1>
      <Caption1>{words.values(amount(choice.valueKept), amount(choice.valueLost))}</Caption1>
      <LongList items={choice.ranked.filter(({ needs }) => needs > 0)} label={words.budget}>
        {({ action: at, needs, valuePerCost, isKept }) => (
          <PlanLine
            title={actions[at]!.action}
            place={actions[at]!}
            marks={
              <Badge appearance="tint" color={isKept ? "success" : "danger"}>
                {isKept ? words.keep : words.letGo}
              </Badge>
            }
            facts={[
              actions[at]!.subject,
              words.needs(amount(needs)),
              valuePerCost === null
                ? words.noValue
                : words.perCost(numbers.plain(Math.round(valuePerCost * 100) / 100)),
            ]}
          />
        )}
      </LongList>
    </Section>
  );
}
