import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { indexAccounts } from "../../../domain/accountIndex";
import type { DuplicateGroup } from "../../../domain/collisions/groups";
import { type OwnerConflict, ownerConflicts } from "../../../domain/collisions/ownerConflicts";
import { amountOf } from "../../../domain/kernel/money";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { usePane } from "../../paneContext";
import { Section } from "../Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Customers that several reps hold: who came first, what the customer noticed, which prices differ. */
export function ConflictList({ groups, reading }: { groups: readonly DuplicateGroup[]; reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.collisions.conflicts;
  const { accounts, activities, opportunities } = reading.book.records;
  const conflicts = useMemo(
    () =>
      ownerConflicts(
        groups.map(({ rows }) => rows),
        accounts.rows,
        indexAccounts(accounts.rows),
        activities.rows,
        opportunities.rows,
      ),
    [groups, accounts, activities, opportunities],
  );
  return (
    <Section title={words.title}>
      {conflicts.length === 0 ? (
        <Caption1 className={styles.quiet}>{words.none}</Caption1>
      ) : (
        <ul className={styles.list}>
          {conflicts.map((conflict) => (
            <Conflict key={conflict.rows[0]} conflict={conflict} name={accounts.rows[conflict.rows[0]!]!.name ?? ""} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Conflict({ conflict, name }: { conflict: OwnerConflict; name: string }) {
  const styles = useStyles();
  const { strings, digits } = usePane();
  const words = strings.collisions.conflicts;
  const { owners, isOrderKnown, doubleContacts, quotes } = conflict;
  return (
    <li className={styles.item}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1>{owners.map(({ owner, since }) => words.claim(owner, since)).join(" · ")}</Caption1>
      <Caption1 className={styles.quiet}>
        {isOrderKnown ? words.first(owners[0]!.owner, owners[0]!.since!) : words.unknown}
      </Caption1>
      {doubleContacts > 0 && <Caption1>{words.double(doubleContacts)}</Caption1>}
      {quotes.map(({ product, quotes: offers }) => (
        <Caption1 key={product}>
          {words.quotes(product)}{" "}
          {offers
            .map(({ owner, amount }) =>
              words.quote(owner, amountOf(amount, digits).toLocaleString(strings.pane.locale)),
            )
            .join(" · ")}
        </Caption1>
      ))}
    </li>
  );
}
