import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { MergeRegular, PeopleTeamRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Verdict } from "../../domain/collisions/decisions";
import type { DuplicateGroup } from "../../domain/collisions/groups";
import { planMerge } from "../../domain/collisions/merge";
import { suggestedSurvivor } from "../../domain/collisions/survivor";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { ConflictList } from "../components/duplicates/ConflictList";
import { DecisionList } from "../components/duplicates/DecisionList";
import { DuplicatesTabs, useDuplicatesTab } from "../components/duplicates/DuplicatesTabs";
import { EntryCheck } from "../components/duplicates/EntryCheck";
import { GroupCard, SETTLING_BUTTON } from "../components/duplicates/GroupCard";
import { type GroupFilter, GroupFilters, matches, NO_FILTER } from "../components/duplicates/GroupFilters";
import { GroupOutputs } from "../components/duplicates/GroupOutputs";
import { GuardPanel } from "../components/duplicates/GuardPanel";
import { OtherBooks } from "../components/duplicates/OtherBooks";
import { ScanPanel } from "../components/duplicates/ScanPanel";
import { EmptyState } from "../components/EmptyState";
import { type SheetRef, sheetRef } from "../../domain/mapping/sheetNow";
import { Section } from "../components/Section";
import { candidatesOf } from "../hooks/candidatesOf";
import { type ScanAnswer, useDuplicates } from "../hooks/useDuplicates";
import { useMerge } from "../hooks/useMerge";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  start: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
});

const SHOWN_AT_FIRST = 10;

/** Customers that are in the list more than once: found, explained, and settled. */
function DuplicatesView() {
  return <BookState>{(reading) => <Duplicates reading={reading} />}</BookState>;
}

function Duplicates({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const { strings, signals } = usePane();
  const words = strings.collisions;
  const accounts = reading.book.records.accounts.rows;
  const { state, start, cancel, groups, decide, decisions, withdraw } = useDuplicates(accounts);
  const [tab, turnTo] = useDuplicatesTab();
  const [strictness, setStrictness] = useState(0);
  if (accounts.length === 0) return <EmptyState title={words.noAccounts} hint={words.noAccountsHint} />;
  const settle = async (group: DuplicateGroup, verdict: Verdict) => {
    const written = await decide(group.rows, verdict);
    if (!written.ok) return signals.send({ kind: "issues", issues: written.issues });
    const name = accounts[group.rows[0]!]!.name ?? "";
    if (verdict !== "same") signals.send({ kind: "done", sentence: words.decided[verdict](name) });
  };
  return (
    <div className={styles.view}>
      <DuplicatesTabs tab={tab} onTurn={turnTo} />
      {tab === "entry" && (
        <>
          <EntryCheck />
          <GuardPanel sheets={sheetsOf(reading)} />
        </>
      )}
      {tab === "files" && <OtherBooks reading={reading} />}
      {tab === "decided" && (
        <DecisionList decisions={decisions} accounts={accounts} onWithdraw={(taken) => void withdraw(taken)} />
      )}
      {tab === "find" && (
        <>
          <Section title={strings.pane.views.duplicates}>
            <ScanPanel
              rows={accounts.length}
              state={state}
              strictness={strictness}
              onStrictness={setStrictness}
              onStart={() => void start(strictness)}
              onCancel={cancel}
            />
          </Section>
          {state.kind === "answer" && (
            <Answer
              scan={state}
              groups={groups}
              reading={reading}
              onDecide={(group, verdict) => void settle(group, verdict)}
            />
          )}
        </>
      )}
    </div>
  );
}

function sheetsOf({ book, sheets }: WorkbookReading): SheetRef[] {
  const names = new Set(book.records.accounts.places.map(({ sheet }) => sheet));
  return sheets.filter(({ name }) => names.has(name)).map(sheetRef);
}

interface AnswerProps {
  readonly scan: ScanAnswer;
  readonly groups: readonly DuplicateGroup[];
  readonly reading: WorkbookReading;
  readonly onDecide: (group: DuplicateGroup, verdict: Verdict) => void;
}

function Answer({ scan, groups, reading, onDecide }: AnswerProps) {
  const styles = useStyles();
  const words = usePane().strings.collisions;
  const [filter, setFilter] = useState<GroupFilter>(NO_FILTER);
  const [shown, show] = useState(SHOWN_AT_FIRST);
  const { list, remember } = useFocusOnNext(groups);
  const accounts = reading.book.records.accounts.rows;
  if (groups.length === 0) return <Body1 role="status">{words.none}</Body1>;
  const fitting = groups.filter((group) => matches(group, accounts, filter));
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <Body1 role="status">{words.found(groups.length, rows)}</Body1>
      <BulkMerge groups={groups} reading={reading} />
      <GroupOutputs groups={groups} scan={scan} reading={reading} />
      <GroupFilters accounts={accounts} groups={groups} filter={filter} onFilter={setFilter} />
      <Caption1 className={styles.quiet}>{words.shown(Math.min(shown, fitting.length), fitting.length)}</Caption1>
      <ul ref={list} className={styles.list}>
        {fitting.slice(0, shown).map((group, at) => (
          <GroupCard
            key={group.rows.join()}
            group={group}
            scan={scan}
            reading={reading}
            onDecide={(verdict) => {
              remember(at);
              onDecide(group, verdict);
            }}
          />
        ))}
      </ul>
      {shown < fitting.length && <Button onClick={() => show(shown + SHOWN_AT_FIRST)}>{words.more}</Button>}
      <ConflictList groups={groups} reading={reading} />
    </>
  );
}

/** Where a group that was decided leaves the list, the one that takes its place gets the focus. */
function useFocusOnNext(groups: readonly DuplicateGroup[]) {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number | null>(null);
  useEffect(() => {
    const cards = list.current?.children;
    if (left.current === null || !cards) return;
    cards[Math.min(left.current, cards.length - 1)]?.querySelector<HTMLElement>(SETTLING_BUTTON)?.focus();
    left.current = null;
  }, [groups]);
  return { list, remember: (at: number) => void (left.current = at) };
}

/** Every certain group into its suggested row, seen before it is written. */
function BulkMerge({ groups, reading }: { groups: readonly DuplicateGroup[]; reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.collisions.bulk;
  const { run, propose } = useMerge(reading);
  const certain = groups.filter(({ sureness }) => sureness === "certain");
  if (certain.length < 2) return null;
  const accounts = reading.book.records.accounts.rows;
  const plans = () =>
    certain.map(({ rows }) => planMerge(accounts, rows, suggestedSurvivor(candidatesOf(reading.book, rows)).row));
  return (
    <div className={styles.start}>
      <Button icon={<MergeRegular />} onClick={() => void propose(plans())}>
        {words.button(certain.length)}
      </Button>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <ChangePreview run={run} />
    </div>
  );
}

export const duplicates = { id: "duplicates", icon: PeopleTeamRegular, Component: DuplicatesView } as const;
