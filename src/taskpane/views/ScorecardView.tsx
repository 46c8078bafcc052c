import { Body1, Caption1, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { TargetArrowRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { KpiFacts } from "../../domain/kpi/facts";
import { newestDay } from "../../domain/newestDay";
import { fairness } from "../../domain/kpi/fairness";
import { KPIS } from "../../domain/kpi/rules";
import { type Figure, type Scorecard, type Scorecards, scorecards } from "../../domain/kpi/scorecard";
import { KPI_PARTS } from "../../domain/kpi/ruleBook";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { kpiFactsOf } from "../../sheets/reckoned";
import { scorecardTab } from "../../sheets/reports/scorecard";
import { scorecardsProposal } from "../../sheets/reports/scorecardAgain";
import type { RowPlace, SalesBook } from "../../sheets/salesBook";
import type { KeptReading } from "../../sheets/tables/kept/decode";
import type { RuleReading } from "../../sheets/tables/rules/decode";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { FigureTable } from "../components/FigureTable";
import { PeriodPicker } from "../components/PeriodPicker";
import { KeptInputs } from "../components/KeptInputs";
import { RowLinks } from "../components/RowLinks";
import { RulesInForce } from "../components/RulesInForce";
import { RunButton } from "../components/RunButton";
import { Section } from "../components/Section";
import { useKeptTables } from "../hooks/useKeptTables";
import { useNumbers } from "../hooks/useNumbers";
import { usePeriod } from "../hooks/usePeriod";
import { useProposal } from "../hooks/useProposal";
import { useRuleBook } from "../hooks/useRuleBook";
import { usePane } from "../paneContext";
import { today } from "../today";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  who: { minWidth: 0 },
});

/** Results and leading indicators of the team and every rep against their targets, and their tabs. */
function ScorecardView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Cards reading={reading} />}</BookState>
    </div>
  );
}

/** The newest day on which something was sold, or today: where a scorecard begins. */
function lastDay(
  { orders, invoices, opportunities }: Pick<KpiFacts["rows"], "orders" | "invoices" | "opportunities">,
  asOf: ReturnType<typeof today>,
) {
  const days = [
    ...orders.map(({ orderDate }) => orderDate),
    ...invoices.map(({ invoiceDate }) => invoiceDate),
    ...opportunities.map(({ closeDate }) => closeDate),
  ];
  return newestDay(days, asOf);
}

interface ScorecardRules {
  readonly rules: RuleReading;
  readonly kept: KeptReading;
}

function useScorecards({ book }: WorkbookReading, { rules, kept }: ScorecardRules) {
  const asOf = today();
  const { orders, invoices, opportunities } = book.records;
  const first = useMemo(
    () => lastDay({ orders: orders.rows, invoices: invoices.rows, opportunities: opportunities.rows }, asOf) ?? asOf,
    [orders, invoices, opportunities, asOf],
  );
  const choice = usePeriod("scorecard", "month", first);
  const { period } = choice;
  const until = period.to < asOf ? period.to : asOf;
  const facts = useMemo(() => kpiFactsOf(book, rules.book, kept, period.from), [book, rules, kept, period]);
  const cards = useMemo(() => scorecards(facts, period, until), [facts, period, until]);
  return { choice, facts, cards };
}

function Cards({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const { strings, workbook } = usePane();
  const words = strings.kpi;
  const rules = useRuleBook(reading);
  const kept = useKeptTables(reading);
  const { choice, facts, cards } = useScorecards(reading, { rules, kept });
  const [who, setWho] = useState<string | null>(null);
  const run = useProposal();
  if (cards.salesFrom === null && cards.reps.length === 0) return <Body1 as="p">{words.nothing}</Body1>;
  const card = cards.reps.find(({ owner }) => owner === who) ?? cards.team;
  const name = card.owner ?? words.team;
  const write = (chosen: readonly Scorecard[]) =>
    run.propose(() => {
      const owners = cards.reps.flatMap(({ owner }) => owner ?? []);
      const fair = fairness(facts, choice.period, owners);
      const form = { words, rules: facts.rules, digits: facts.digits };
      const sheetOf = ({ owner }: Scorecard) => words.sheet(owner ?? words.team, choice.period.label);
      const title = { code: "report", facts: { sheet: sheetOf(chosen[0]!) } } as const;
      const tabs = chosen.map((one) => scorecardTab(one, cards, fair, sheetOf(one), form));
      return scorecardsProposal(workbook, title, tabs);
    });
  const { isRunning } = run;
  return (
    <>
      <Section title={words.period}>
        <PeriodPicker {...choice} />
        <RulesInForce reading={rules} parts={KPI_PARTS} />
      </Section>
      <Section title={words.title}>
        <Field label={words.who}>
          <Dropdown
            className={styles.who}
            value={name}
            selectedOptions={[card.owner ?? ""]}
            onOptionSelect={(_, { optionValue }) => setWho(optionValue || null)}
          >
            {[cards.team, ...cards.reps].map(({ owner }) => (
              <Option key={owner ?? ""} value={owner ?? ""}>
                {owner ?? words.team}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <KpiTable {...{ card, cards, digits: facts.digits, book: reading.book }} />
        <RunButton appearance="primary" isRunning={isRunning} onRun={() => void write([card])}>
          {words.writeOne(name)}
        </RunButton>
        <RunButton isRunning={isRunning} onRun={() => void write([cards.team, ...cards.reps])}>
          {words.writeAll}
        </RunButton>
      </Section>
      <ChangePreview run={run} />
      <Section title={words.objectives}>
        <Objectives card={card} kept={kept} />
        <KeptInputs tab="objectives" kept={kept} run={run} />
      </Section>
    </>
  );
}

interface KpiTableProps {
  readonly card: Scorecard;
  readonly cards: Scorecards;
  readonly digits: number;
  readonly book: SalesBook;
}

/** KPIs that have a figure or a target; the light is said in a word as well. */
function KpiTable({ card, cards, digits, book }: KpiTableProps) {
  const words = usePane().strings.kpi;
  const numbers = useNumbers();
  const shown = card.figures.filter(({ rows, target }) => rows.length > 0 || target !== null);
  const value = ({ kpi }: Figure, of: number | null) => {
    if (of === null) return "–";
    const { unit } = KPIS[kpi];
    return unit === "money"
      ? numbers.money(of / 10 ** digits)
      : unit === "ratio"
        ? numbers.share(of)
        : numbers.plain(of);
  };
  const rows = shown.map((figure) => ({
    key: figure.kpi,
    cells: [
      words.names[figure.kpi],
      value(figure, figure.actual),
      value(figure, figure.target),
      figure.attainment === null ? "–" : numbers.share(figure.attainment),
      figure.light === null ? "–" : words.lights[figure.light],
      <RowLinks key="rows" places={placesOf(figure, book)} />,
    ],
  }));
  return (
    <>
      <Caption1>{words.gone(cards.timeGone)}</Caption1>
      <FigureTable
        label={words.title}
        headers={[words.name, words.actual, words.target, words.attainment, words.light, words.rows]}
        rows={rows}
      />
    </>
  );
}

function placesOf({ noun, rows }: Figure, { records }: SalesBook): readonly RowPlace[] {
  if (noun === null) return [];
  const { places } = records[noun];
  return rows.flatMap((row) => places[row] ?? []);
}

/** What is judged, with its mark and its target, and the way to it. */
function Objectives({ card, kept }: { readonly card: Scorecard; readonly kept: KeptReading }) {
  const words = usePane().strings.kpi;
  const numbers = useNumbers();
  const { rows, places } = kept.records.objectives;
  const mark = (value: number | null) => (value === null ? "–" : numbers.plain(value));
  if (card.objectives.length === 0) return null;
  return (
    <FigureTable
      label={words.objectives}
      headers={[words.objective, words.who, words.mark, words.target, words.rows]}
      rows={card.objectives.map((one, at) => ({
        key: String(at),
        cells: [
          one.objective,
          one.owner,
          mark(one.mark),
          mark(one.target),
          <RowLinks key="rows" places={[places[rows.indexOf(one)]!]} />,
        ],
      }))}
    />
  );
}

export const scorecard = { id: "scorecard", icon: TargetArrowRegular, Component: ScorecardView } as const;
