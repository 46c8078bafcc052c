import { Body1, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { USUAL_TERMS } from "../../../domain/forecast/forecast";
import { monthlySales } from "../../../domain/forecast/monthlySales";
import { digitsOf, type Outlook } from "../../../domain/forecast/outlook";
import { forecastPlan } from "../../../domain/forecast/plan";
import { salesPlan } from "../../../domain/forecast/salesPlan";
import { ok } from "../../../domain/kernel/result";
import { proposalOf } from "../../../sheets/changes/proposal";
import { salesPlanTab } from "../../../sheets/reports/salesPlan";
import type { SalesBook } from "../../../sheets/salesBook";
import { accountsOf } from "../../hooks/accountsOf";
import { useForecastFigures } from "../../hooks/useForecastFigures";
import { useProposal } from "../../hooks/useProposal";
import { ChangePreview } from "../ChangePreview";
import { FigureTable } from "../FigureTable";
import { RunButton } from "../RunButton";

const YEAR = { ...USUAL_TERMS, horizon: 12 };

interface RepPlanProps {
  readonly outlook: Outlook;
  readonly book: SalesBook;
}

/** A rep's year by months: target, sold, expected and what is missing; as a tab for the rep's own monthly plan. */
export function RepPlan({ outlook, book }: RepPlanProps) {
  const { terms } = outlook;
  const { words, view, sum } = useForecastFigures(terms);
  const { orders, targets } = book.records;
  const [chosen, choose] = useState<string>();
  const run = useProposal();
  const plan = useMemo(
    () => forecastPlan(monthlySales(orders.rows, "owner", terms.measure, terms.asOf, accountsOf(book)), YEAR, 0),
    [orders, terms, book],
  );
  const reps = plan.parts.flatMap(({ name }) => name ?? []);
  if (reps.length === 0) return <Body1 as="p">{view.noReps}</Body1>;
  const rep = chosen ?? reps[0]!;
  const line = plan.parts.find(({ name }) => name === rep)!;
  const months = salesPlan(rep, targets.rows, line, plan.book, terms.asOf);
  const sheet = `${words.plan} ${rep}`;
  const write = () =>
    run.propose(() =>
      ok(
        proposalOf(
          { code: "report", facts: { sheet } },
          { sheets: (nameOf) => [salesPlanTab(rep, months, nameOf(sheet), { words, digits: digitsOf(terms) })] },
        ),
      ),
    );
  return (
    <>
      <Field label={view.rep}>
        <Select value={rep} onChange={(_, { value }) => choose(value)}>
          {reps.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <FigureTable
        label={view.planTitle}
        headers={[words.month, words.target, words.sold, words.expected, words.missing]}
        rows={months.map(({ month, target, sold, forecast, missing }) => ({
          key: month.label,
          cells: [month.label, ...[target, sold, forecast, missing].map(sum)],
        }))}
      />
      <RunButton isRunning={run.isRunning} onRun={() => void write()}>
        {view.writePlan}
      </RunButton>
      <ChangePreview run={run} />
    </>
  );
}
