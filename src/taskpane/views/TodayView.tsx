import { Badge, Body1Strong, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { PlanTask } from "../../domain/today/planReasons";
import { TODAY_PARTS, todayRulesOn } from "../../domain/today/ruleBook";
import type { TodayRules } from "../../domain/today/rules";
import { type TodayLine, todayList } from "../../domain/today/todayList";
import { figuresIn } from "../../i18n/figures";
import { proposalOf } from "../../sheets/changes/proposal";
import { todayTab } from "../../sheets/reports/todayTab";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import type { SalesBook } from "../../sheets/salesBook";
import type { IsoDate } from "../../domain/kernel/date";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { usePlanTasks } from "../hooks/usePlans";
import { made, useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More than anybody does in a day; the tab has them all. */
const SHOWN = 50;

/** What to do today, why and in which order; of one rep or of the whole team. */
function TodayView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <DayOf reading={reading} />}</BookState>
    </div>
  );
}

function DayOf({ reading }: { readonly reading: WorkbookReading }) {
  const { book } = reading;
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.today.view;
  const [owner, setOwner] = useKept<string>("today.owner", () => "");
  const run = useProposal();
  const owners = useMemo(() => ownersOf(book), [book]);
  const day = useAsOf(book);
  const ruleBook = useRuleBook(reading);
  const rules = useMemo(() => todayRulesOn(ruleBook.book, day.asOf), [ruleBook, day.asOf]);
  const plans = usePlanTasks(reading);
  const list = useMemo(() => listOf(book, { plans, owner, rules, asOf: day.asOf }), [book, plans, owner, rules, day.asOf]);
  const tab = todayTab(list, { strings, digits: book.moneyDigits, owner: owner || null });
  const asSheet = proposalOf(
    { code: "report", facts: { sheet: tab.sheetName } },
    { sheets: (nameOf) => [{ ...tab, sheetName: nameOf(tab.sheetName) }] },
  );
  return (
    <>
      <Field label={words.whose}>
        <Select value={owner} onChange={(_, { value }) => setOwner(() => value)}>
          <option value="">{words.team}</option>
          {owners.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <AsOfField chosen={day} />
      <RulesInForce reading={ruleBook} parts={TODAY_PARTS} />
      <Caption1 role="status">{words.count(list.lines.length, SHOWN)}</Caption1>
      {list.lines.length > 0 && (
        <RunButton isRunning={false} onRun={() => void run.propose(made(asSheet))}>
          {words.write}
        </RunButton>
      )}
      <ChangePreview run={run} />
      <ol className={styles.list} aria-label={strings.today.sheet.name}>
        {list.lines.slice(0, SHOWN).map((line) => (
          <Line key={line.account} line={line} digits={book.moneyDigits} />
        ))}
      </ol>
    </>
  );
}

function Line({ line, digits }: { readonly line: TodayLine; readonly digits: number }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { because, window: timeToCall, sheet, view } = strings.today;
  const figures = figuresIn(strings.pane.locale, digits);
  const goal = line.isMissingNextStep ? sheet.noGoal : line.goal;
  const facts = [
    line.owner && (line.isOwnerAway ? `${line.owner} (${sheet.away})` : line.owner),
    line.last?.date && view.last(line.last.date),
    goal && view.goal(goal),
    line.callWindow && view.call(timeToCall(line.callWindow)),
  ].filter(Boolean);
  return (
    <li className={styles.line} aria-label={line.name}>
      <div className={styles.head}>
        {line.grade && <Badge appearance="tint">{line.grade}</Badge>}
        <Body1Strong>{line.name}</Body1Strong>
        <Caption1 className={styles.quiet}>{view.rank(line.importance, line.urgency)}</Caption1>
      </div>
      <ul className={styles.reasons}>
        {line.reasons.map(({ fact }, at) => (
          <li key={at}>{because(fact, figures)}</li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{facts.join(" · ")}</Caption1>
    </li>
  );
}

interface Choice {
  readonly plans: readonly PlanTask[];
  readonly owner: string;
  readonly rules: TodayRules;
  readonly asOf: IsoDate;
}

function listOf({ records }: SalesBook, { plans, owner, rules, asOf }: Choice) {
  return todayList({
    accounts: records.accounts.rows,
    contacts: records.contacts.rows,
    activities: records.activities.rows,
    opportunities: records.opportunities.rows,
    inquiries: records.inquiries.rows,
    invoices: records.invoices.rows,
    contracts: records.contracts.rows,
    complaints: records.complaints.rows,
    plans,
    putOff: [],
    rules,
    asOf,
    owner: owner || null,
  });
}

function ownersOf({ records }: SalesBook): string[] {
  const named = [...records.accounts.rows, ...records.activities.rows].flatMap(({ owner }) => owner ?? []);
  return [...new Set(named)].sort((one, other) => one.localeCompare(other));
}

export const today = { id: "today", icon: CalendarTodayRegular, Component: TodayView } as const;
