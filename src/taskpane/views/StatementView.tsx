import { Body1, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { MoneyCalculatorRegular } from "@fluentui/react-icons";
import { type ReactElement, useMemo, useState } from "react";
import { ok } from "../../domain/kernel/result";
import { PAY_PARTS } from "../../domain/rules/subjects";
import { NOUN_OF_BASE } from "../../domain/statement/credits";
import type { Ledger } from "../../domain/statement/ledger";
import { nextOrder, teamSummary } from "../../domain/statement/outlook";
import { commissionStatements, salesBooks, type Statement, type Statements } from "../../domain/statement/statement";
import { foldText } from "../../domain/kernel/text";
import { type Proposal, proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { statementFactsOf } from "../../sheets/reckoned";
import { commissionStatement } from "../../sheets/reports/commissionStatement";
import { commissionTeam } from "../../sheets/reports/commissionTeam";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { FigureTable } from "../components/FigureTable";
import { Folded } from "../components/Folded";
import { KeptInputs } from "../components/KeptInputs";
import { MoneyText } from "../components/MoneyText";
import { PeriodPicker } from "../components/PeriodPicker";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { OwnerlessSales } from "../components/statement/OwnerlessSales";
import { RefundsNotTaken } from "../components/statement/RefundsNotTaken";
import { StatementDetail } from "../components/statement/StatementDetail";
import { useKeptTables } from "../hooks/useKeptTables";
import { usePeriod } from "../hooks/usePeriod";
import { type ProposalRun, useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";
import { today } from "../today";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What everybody earns in a period, and the tabs that prove it line by line. */
function StatementView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <TeamStatements reading={reading} />}</BookState>
    </div>
  );
}

/** Commission of all periods is read once; a period is then only a look at it. */
function useStatements(reading: WorkbookReading) {
  const rules = useRuleBook(reading);
  const kept = useKeptTables(reading);
  const asOf = today();
  const facts = useMemo(() => statementFactsOf(reading.book, rules.book, kept), [reading, rules, kept]);
  const books = useMemo(() => salesBooks(facts, asOf), [facts, asOf]);
  const sold = books.ledgers.flatMap(({ lines }) => lines.at(-1)?.credit.date ?? []).filter((day) => day <= asOf);
  const choice = usePeriod("statement", "quarter", sold.sort().at(-1) ?? asOf);
  const until = choice.period.to < asOf ? choice.period.to : asOf;
  const statements = useMemo(
    () => commissionStatements(facts, choice.period, until, books),
    [facts, choice.period, until, books],
  );
  return { choice, rules, kept, statements, facts, until };
}

type Writer = (wanted: readonly Statement[], isTeam: boolean) => void;

function TeamStatements({ reading }: { reading: WorkbookReading }) {
  const { strings } = usePane();
  const words = strings.statement;
  const found = useStatements(reading);
  const { choice, rules, kept, statements, facts } = found;
  const [isNative, setNative] = useState(false);
  const run = useProposal();
  const ownerless = <OwnerlessSales {...{ statements, kept, run }} book={reading.book} />;
  if (statements.ledgers.length === 0) return <NobodySold statements={statements} run={run} ownerless={ownerless} />;
  const write: Writer = (wanted, isTeam) => {
    void run.propose(() => ok(tabsOf(wanted, isTeam, found, { words, digits: facts.digits, isNative })));
  };
  const { isRunning } = run;
  return (
    <>
      <Section title={words.period}>
        <PeriodPicker {...choice} />
        <Caption1>{words.reckonedOn(words.bases[statements.base], statements.leftOut.length)}</Caption1>
        <RulesInForce reading={rules} parts={PAY_PARTS} />
      </Section>
      <Section title={words.team}>
        <TeamTable statements={statements.statements} digits={facts.digits} />
        <Checkbox label={words.asFormulas} checked={isNative} onChange={(_, { checked }) => setNative(!!checked)} />
        {statements.statements.length > 0 && (
          <RunButton appearance="primary" isRunning={isRunning} onRun={() => write(statements.statements, true)}>
            {words.writeAll}
          </RunButton>
        )}
      </Section>
      <ChangePreview run={run} />
      {statements.statements.length > 0 && <EachRep {...{ reading, found, write, isRunning }} />}
      <Section title={strings.kept.tabs.pay.title}>
        <KeptInputs tab="pay" kept={kept} run={run} />
      </Section>
      {ownerless}
      <Section title={strings.kept.tabs.refunds.title}>
        <KeptInputs tab="refunds" kept={kept} run={run} />
        <RefundsNotTaken notTaken={statements.notTaken} refunds={kept.records.refunds} />
      </Section>
    </>
  );
}

interface NobodySoldProps {
  readonly statements: Statements;
  readonly run: ProposalRun;
  readonly ownerless: ReactElement;
}

/** Nothing is sold, or nothing says by whom. */
function NobodySold({ statements, run, ownerless }: NobodySoldProps) {
  const words = usePane().strings.statement;
  const isOwnerless = statements.leftOut.some(({ why }) => why === "no_owner");
  if (!isOwnerless) return <Body1 as="p">{words.nothingSold}</Body1>;
  return (
    <>
      {ownerless}
      <ChangePreview run={run} />
    </>
  );
}

interface EachRepProps {
  readonly reading: WorkbookReading;
  readonly found: ReturnType<typeof useStatements>;
  readonly write: Writer;
  readonly isRunning: boolean;
}

/** Every rep folded away: how the pay comes about, down to the rows, and the rep's own tab. */
function EachRep({ reading, found: { statements, facts, until, kept }, write, isRunning }: EachRepProps) {
  const words = usePane().strings.statement;
  const { rulesOn, digits } = facts;
  return (
    <Section title={words.eachRep}>
      {statements.statements.map((one) => (
        <Folded key={one.owner} title={one.owner}>
          <StatementDetail
            {...{ statement: one, ledger: ledgerOf(statements, one.owner), rulesOn, asOf: until, digits }}
            placeOf={({ row, isRefundEntered }) =>
              (isRefundEntered ? kept.records.refunds : reading.book.records[NOUN_OF_BASE[one.base]]).places[row]
            }
          />
          <RunButton isRunning={isRunning} onRun={() => write([one], false)}>
            {words.writeOne(one.owner)}
          </RunButton>
        </Folded>
      ))}
    </Section>
  );
}

/** The tabs of these statements, the team's page before them where it is asked for. */
function tabsOf(
  wanted: readonly Statement[],
  isTeam: boolean,
  { statements, facts, until, choice: { period } }: ReturnType<typeof useStatements>,
  form: Parameters<typeof commissionStatement>[2],
): Proposal {
  const { words, digits } = form;
  const sheet = isTeam ? words.teamSheet(period.label) : words.sheet(wanted[0]!.owner, period.label);
  const team = teamOf(statements, facts.rulesOn, until, digits);
  const sheets: Proposal["sheets"] = (nameOf) => [
    ...(isTeam ? [commissionTeam({ ...team, period }, nameOf(sheet), words, digits)] : []),
    ...wanted.map((one) => commissionStatement(one, nameOf(words.sheet(one.owner, period.label)), form)),
  ];
  return proposalOf({ code: "report", facts: { sheet } }, { sheets });
}

function teamOf(
  { statements, ledgers, leftOut, notTaken }: Statements,
  rulesOn: Parameters<typeof nextOrder>[3],
  asOf: Parameters<typeof nextOrder>[2],
  digits: number,
) {
  const outlooks = statements.map(({ owner }) => nextOrder(ledgerOf({ ledgers }, owner), [], asOf, rulesOn, digits));
  return { summary: teamSummary(statements), outlooks, leftOut, notTaken };
}

function ledgerOf({ ledgers }: Pick<Statements, "ledgers">, owner: string): Ledger {
  return ledgers.find((one) => foldText(one.owner) === foldText(owner)) ?? { owner, lines: [] };
}

function TeamTable({ statements, digits }: { statements: readonly Statement[]; digits: number }) {
  const words = usePane().strings.statement;
  if (statements.length === 0) return <Body1 as="p">{words.noLines}</Body1>;
  const money = (minor: number) => <MoneyText amount={minor / 10 ** digits} />;
  const { reps, total } = teamSummary(statements);
  const cells = (row: typeof total) => [money(row.sold), money(row.commission), money(row.readings.whole), money(row.total)]; // prettier-ignore
  return (
    <FigureTable
      label={words.team}
      headers={[words.rep, words.sold, words.commission, words.whole, words.total]}
      rows={[
        ...reps.map((row) => ({ key: row.owner, cells: [row.owner, ...cells(row)] })),
        { key: "", cells: [words.total, ...cells(total)] },
      ]}
    />
  );
}

export const statement = { id: "statement", icon: MoneyCalculatorRegular, Component: StatementView } as const;
