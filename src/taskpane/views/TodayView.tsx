import { Caption1, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { AccountLink } from "../../domain/accountIndex";
import { addDays, type IsoDate } from "../../domain/kernel/date";
import { ok } from "../../domain/kernel/result";
import { foldText } from "../../domain/kernel/text";
import type { PlanTask } from "../../domain/today/planReasons";
import type { NounId } from "../../domain/model/index";
import type { PutOff } from "../../domain/today/putOff";
import type { TodayKind, TodayReason } from "../../domain/today/reasons";
import { TODAY_PARTS, todayRulesOn } from "../../domain/today/ruleBook";
import type { TodayRules } from "../../domain/today/rules";
import { type TodayLine, todayList, type TodayList } from "../../domain/today/todayList";
import type { Strings } from "../../i18n/index";
import { type Proposal, proposalOf } from "../../sheets/changes/proposal";
import { contactProposal, type LoggedContact } from "../../sheets/contactLog";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { todayTab } from "../../sheets/reports/todayTab";
import type { RowPlace, SalesBook } from "../../sheets/salesBook";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { PutOffList } from "../components/today/PutOffList";
import { TodayItem } from "../components/today/TodayItem";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { usePlanTasks } from "../hooks/usePlans";
import { type ProposalRun, useProposal } from "../hooks/useProposal";
import { usePutOff } from "../hooks/usePutOff";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
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
  const { strings, show } = usePane();
  const words = strings.today.view;
  const run = useProposal();
  const { day, ruleBook, owners, owner, setOwner, list, kept, types, log } = useToday(reading, run);
  const asSheet = () => {
    const tab = todayTab(list, { strings, digits: book.moneyDigits, owner: owner || null });
    const sheets: Proposal["sheets"] = (nameOf) => [{ ...tab, sheetName: nameOf(tab.sheetName) }];
    return ok(proposalOf({ code: "report", facts: { sheet: tab.sheetName } }, { sheets }));
  };
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
      {list.lines.length > 0 && list.lines.every(({ grade }) => grade === null) && (
        <Caption1>
          {words.ungraded}{" "}
          <Link inline as="button" onClick={() => show("grading")}>
            {words.toGrading}
          </Link>
        </Caption1>
      )}
      {list.lines.length > 0 && (
        <RunButton isRunning={false} onRun={() => void run.propose(asSheet)}>
          {words.write}
        </RunButton>
      )}
      <ChangePreview run={run} />
      <PutOffList lines={kept.lines} onBack={(account) => void kept.bringBack(account)} />
      <ol className={styles.list} aria-label={strings.today.sheet.name}>
        {list.lines.slice(0, SHOWN).map((line) => (
          <TodayItem
            key={line.account}
            {...{ line, types, asOf: day.asOf, digits: book.moneyDigits, place: placeOf(line, list, book) }}
            placeOf={(reason) => placeOfReason(reason, book)}
            onPutOff={(until, why) => void kept.putOff({ ...linkTo(line, list), until, why })}
            onLog={(contact) => log(line, contact)}
          />
        ))}
      </ol>
    </>
  );
}

/** The list of a day and a person, what was put off of it, and how a contact is taken down. */
function useToday(reading: WorkbookReading, run: ProposalRun) {
  const { book } = reading;
  const { strings, workbook, author } = usePane();
  const day = useAsOf(book);
  const { asOf } = day;
  const owners = useMemo(() => ownersOf(book), [book]);
  // Who said their name in the settings begins with their own accounts.
  const own = () => owners.find((name) => foldText(name) === foldText(author)) ?? "";
  const [owner, setOwner] = useKept<string>("today.owner", own);
  const plans = usePlanTasks(reading);
  const kept = usePutOff(asOf);
  const { lines: putOff } = kept;
  const ruleBook = useRuleBook(reading);
  const list = useMemo(() => {
    return listOf(book, { plans, putOff, rules: todayRulesOn(ruleBook.book, asOf), owner, asOf });
  }, [book, plans, putOff, ruleBook, owner, asOf]);
  const types = useMemo(() => contactTypes(book, strings), [book, strings]);
  /** A logged contact settles its account for the day. */
  const log = async (line: TodayLine, contact: LoggedContact) => {
    const done = await run.write(() => contactProposal(workbook, reading, contact, strings));
    if (!done?.entry) return false;
    await kept.putOff({ ...linkTo(line, list), until: addDays(asOf, 1), why: "done" });
    return true;
  };
  return { day, ruleBook, owners, owner, setOwner, list, kept, types, log };
}

interface Choice {
  readonly plans: readonly PlanTask[];
  readonly putOff: readonly PutOff[];
  readonly rules: TodayRules;
  readonly owner: string;
  readonly asOf: IsoDate;
}

function listOf({ records }: SalesBook, { plans, putOff, rules, owner, asOf }: Choice): TodayList {
  return todayList({
    accounts: records.accounts.rows,
    contacts: records.contacts.rows,
    activities: records.activities.rows,
    orders: records.orders.rows,
    opportunities: records.opportunities.rows,
    inquiries: records.inquiries.rows,
    invoices: records.invoices.rows,
    contracts: records.contracts.rows,
    complaints: records.complaints.rows,
    plans,
    putOff,
    rules,
    asOf,
    owner: owner || null,
  });
}

function linkTo({ account }: TodayLine, { index }: TodayList): AccountLink {
  const { name, id } = index.entries[account]!;
  return { accountName: name, accountId: id };
}

function placeOf({ account }: TodayLine, { index }: TodayList, { records }: SalesBook): RowPlace | null {
  const row = index.entries[account]!.rows[0];
  return row === undefined ? null : records.accounts.places[row]!;
}

const NOUN_OF_REASON: { readonly [Kind in TodayKind]?: NounId } = {
  ...{ planned: "activities", promise: "activities", complaint: "complaints", inquiry: "inquiries" },
  ...{ stuckDeal: "opportunities", closingDeal: "opportunities", dealPastClose: "opportunities" },
  ...{ contractRenewal: "contracts", contractEnds: "contracts" },
};

function placeOfReason({ fact, row }: TodayReason, { records }: SalesBook): RowPlace | null {
  const noun = NOUN_OF_REASON[fact.kind];
  if (!noun || row === null) return null;
  const { rows, places } = records[noun];
  return places[(rows as readonly object[]).indexOf(row)] ?? null;
}

const MOST_TYPES = 12;

/** Forms of contact in the sheet's own words, the most used first; else the usual ones. */
function contactTypes({ records }: SalesBook, { starter }: Strings): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type } of records.activities.rows) if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  const known = [...counts].sort(([, one], [, other]) => other - one).map(([type]) => type);
  return known.length > 0 ? known.slice(0, MOST_TYPES) : starter.choices.activityTypes;
}

function ownersOf({ records }: SalesBook): string[] {
  const named = [...records.accounts.rows, ...records.activities.rows].flatMap(({ owner }) => owner ?? []);
  return [...new Set(named)].sort((one, other) => one.localeCompare(other));
}

export const today = { id: "today", icon: CalendarTodayRegular, Component: TodayView } as const;
