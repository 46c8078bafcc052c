import { Body1, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { MoneyCalculatorRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { ok } from "../../domain/kernel/result";
import { commissionRulesOn, PAY_PARTS } from "../../domain/rules/subjects";
import { nextOrder, teamSummary } from "../../domain/statement/outlook";
import { commissionStatements, salesBooks, type Statement, type Statements } from "../../domain/statement/statement";
import { foldText } from "../../domain/kernel/text";
import { proposalOf } from "../../sheets/changes/proposal";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { commissionStatement } from "../../sheets/reports/commissionStatement";
import { commissionTeam } from "../../sheets/reports/commissionTeam";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { FigureTable } from "../components/FigureTable";
import { MoneyText } from "../components/MoneyText";
import { PeriodPicker } from "../components/PeriodPicker";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { usePeriod } from "../hooks/usePeriod";
import { useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";
import { today } from "../today";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  hint: { margin: 0 },
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
  const { book } = rules;
  const { records, moneyDigits } = reading.book;
  const asOf = today();
  const facts = useMemo(() => {
    const { accounts, orders, invoices, payments, opportunities } = records;
    const rows = {
      ...{ accounts: accounts.rows, orders: orders.rows, invoices: invoices.rows },
      ...{ payments: payments.rows, opportunities: opportunities.rows },
    };
    return { rows, scores: [], adjustments: [], rulesOn: commissionRulesOn(book), digits: moneyDigits };
  }, [records, moneyDigits, book]);
  const books = useMemo(() => salesBooks(facts, asOf), [facts, asOf]);
  const sold = books.ledgers.flatMap(({ lines }) => lines.at(-1)?.credit.date ?? []).filter((day) => day <= asOf);
  const choice = usePeriod("statement", "quarter", sold.sort().at(-1) ?? asOf);
  const until = choice.period.to < asOf ? choice.period.to : asOf;
  const statements = useMemo(
    () => commissionStatements(facts, choice.period, until, books),
    [facts, choice.period, until, books],
  );
  return { choice, rules, statements, facts, until };
}

function TeamStatements({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.statement;
  const { choice, rules, statements, facts, until } = useStatements(reading);
  const [isNative, setNative] = useState(false);
  const run = useProposal();
  const { digits } = facts;
  if (statements.ledgers.length === 0) return <Body1 as="p">{words.nothingSold}</Body1>;

  const write = (wanted: readonly Statement[], isTeam: boolean) => {
    const { period } = choice;
    const sheet = isTeam ? words.teamSheet(period.label) : words.sheet(wanted[0]!.owner, period.label);
    const team = teamOf(statements, facts.rulesOn, until, digits);
    return run.propose(() =>
      ok(
        proposalOf(
          { code: "report", facts: { sheet } },
          {
            sheets: (nameOf) => [
              ...(isTeam ? [commissionTeam({ ...team, period }, nameOf(sheet), words, digits)] : []),
              ...wanted.map((one) =>
                commissionStatement(one, nameOf(words.sheet(one.owner, period.label)), { words, digits, isNative }),
              ),
            ],
          },
        ),
      ),
    );
  };
  const isRunning = run.state.kind === "looking" || run.state.kind === "writing";
  return (
    <>
      <Section title={words.period}>
        <PeriodPicker {...choice} />
        <Caption1>{words.reckonedOn(words.bases[statements.base], statements.leftOut.length)}</Caption1>
        <RulesInForce reading={rules} parts={PAY_PARTS} />
      </Section>
      <Section title={words.team}>
        <TeamTable statements={statements.statements} digits={digits} />
        <Checkbox label={words.asFormulas} checked={isNative} onChange={(_, { checked }) => setNative(!!checked)} />
        {statements.statements.length > 0 && (
          <RunButton appearance="primary" isRunning={isRunning} onRun={() => void write(statements.statements, true)}>
            {words.writeAll}
          </RunButton>
        )}
        {statements.statements.map((one) => (
          <RunButton key={one.owner} isRunning={isRunning} onRun={() => void write([one], false)}>
            {words.writeOne(one.owner)}
          </RunButton>
        ))}
      </Section>
      <div className={styles.hint}>
        <ChangePreview run={run} />
      </div>
    </>
  );
}

function teamOf(
  { statements, ledgers, leftOut }: Statements,
  rulesOn: Parameters<typeof nextOrder>[3],
  asOf: Parameters<typeof nextOrder>[2],
  digits: number,
) {
  const outlooks = statements.map(({ owner }) => {
    const ledger = ledgers.find((one) => foldText(one.owner) === foldText(owner)) ?? { owner, lines: [] };
    return nextOrder(ledger, [], asOf, rulesOn, digits);
  });
  return { summary: teamSummary(statements), outlooks, leftOut };
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
