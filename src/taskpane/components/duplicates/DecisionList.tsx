import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { accountKey, decisionSets } from "../../../domain/collisions/decisions";
import type { FollowedDecision } from "../../../domain/collisions/followDecisions";
import type { Account } from "../../../domain/model/accounts";
import { usePane } from "../../paneContext";
import { LongList } from "../LongList";
import { Section } from "../Section";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", minWidth: 0 },
});

interface DecisionListProps {
  readonly decisions: readonly FollowedDecision[];
  readonly accounts: readonly Account[];
  readonly onWithdraw: (taken: readonly FollowedDecision[]) => void;
}

/** What a person has said of groups, and the way to take it back. */
export function DecisionList({ decisions, accounts, onWithdraw }: DecisionListProps) {
  const styles = useStyles();
  const words = usePane().strings.guard;
  const sets = useMemo(() => decisionSets(decisions), [decisions]);
  const names = useMemo(() => new Map(accounts.map((account) => [accountKey(account), account.name])), [accounts]);
  const nameOf = (key: string) => names.get(key) ?? key.replace(/^#|\|.*$/g, "");
  return (
    <Section title={words.tabs.decided}>
      <Caption1 className={styles.quiet}>{sets.length === 0 ? words.decided.none : words.decided.hint}</Caption1>
      <LongList items={sets} label={words.tabs.decided}>
        {({ verdict, on, by, keys, decisions: made }) => {
          const all = keys.map(nameOf).join(" · ");
          const lost = keys.filter((key) => !names.has(key)).map(nameOf);
          return (
            <li className={styles.item}>
              <Body1>{all}</Body1>
              <Caption1 className={styles.quiet}>
                {words.decided.said(words.decided.verdicts[verdict], on, by ?? null)}
              </Caption1>
              {lost.length > 0 && <Caption1>{words.decided.lost(lost)}</Caption1>}
              <Button size="small" aria-label={words.decided.withdrawOf(all)} onClick={() => onWithdraw(made)}>
                {words.decided.withdraw}
              </Button>
            </li>
          );
        }}
      </LongList>
    </Section>
  );
}
