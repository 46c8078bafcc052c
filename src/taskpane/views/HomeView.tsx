import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, HomeRegular, TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { openSample } from "../../actions/openSample";
import type { WorkbookOverview } from "../../sheets/workbook";
import { EmptyState } from "../components/EmptyState";
import { NewWorkbook } from "../components/NewWorkbook";
import { Recognised } from "../components/Recognised";
import { RunButton } from "../components/RunButton";
import { RunState } from "../components/RunState";
import { Section } from "../components/Section";
import { StepCard } from "../components/StepCard";
import { WorkbookContents } from "../components/WorkbookContents";
import { useAction } from "../hooks/useAction";
import { useOverview } from "../hooks/useOverview";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function Home() {
  const styles = useStyles();
  const words = usePane().strings.pane.home;
  const { state, look } = useOverview();
  const { start, isRunning } = useAction();
  const sample = { isRunning, open: () => void start(openSample) };
  const isBlank = state.kind === "answer" && isEmpty(state.value);
  // Stays where it is once the workbook is filled: in another place it would forget that it is at work.
  const [startsBlank, setStartsBlank] = useState<boolean | null>(null);
  if (startsBlank === null && state.kind === "answer") setStartsBlank(isBlank);
  return (
    <div className={styles.view}>
      <Section title={words.inWorkbook} action={<LookAgain onPress={look} />}>
        <RunState state={state} onRetry={look}>
          {(overview) => (isEmpty(overview) ? <Empty sample={sample} /> : <WorkbookContents {...overview} />)}
        </RunState>
        <Recognised />
      </Section>
      {startsBlank && <NewWorkbook />}
      <NextSteps sample={sample} hasContents={state.kind === "answer" && !isBlank} />
      {!startsBlank && <NewWorkbook />}
      <Caption1 className={styles.quiet}>{words.privacy}</Caption1>
    </div>
  );
}

interface Sample {
  readonly isRunning: boolean;
  open(): void;
}

function isEmpty({ sheets }: WorkbookOverview): boolean {
  return sheets.every(({ rowCount }) => rowCount === 0);
}

function LookAgain({ onPress }: { onPress: () => void }) {
  const words = usePane().strings.pane.home;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label={words.refresh}
      title={words.refresh}
      onClick={onPress}
    />
  );
}

function Empty({ sample }: { sample: Sample }) {
  const words = usePane().strings.pane.home;
  return (
    <EmptyState title={words.empty} hint={words.emptyHint}>
      <RunButton appearance="primary" icon={<TableAddRegular />} isRunning={sample.isRunning} onRun={sample.open}>
        {words.openSample}
      </RunButton>
    </EmptyState>
  );
}

/** Every view that has a card, by subject; and the sample, where the empty workbook does not offer it already. */
function NextSteps({ sample, hasContents }: { sample: Sample; hasContents: boolean }) {
  const words = usePane().strings.pane.home;
  return (
    <>
      <StepGroups />
      {hasContents && (
        <StepCard
          icon={TableAddRegular}
          title={words.openSample}
          text={words.sampleHint}
          isDisabled={sample.isRunning}
          onPress={sample.open}
        />
      )}
    </>
  );
}

function StepGroups() {
  const { strings, viewGroups, show } = usePane();
  const cards: { readonly [view: string]: string } = strings.pane.home.steps;
  return viewGroups.map((group) => {
    const shown = group.views.filter(({ id }) => cards[id]);
    return (
      shown.length > 0 && (
        <Section key={group.id} title={strings.pane.viewGroups[group.id]} isBare>
          {shown.map(({ id, icon }) => (
            <StepCard key={id} icon={icon} title={strings.pane.views[id]} text={cards[id]!} onPress={() => show(id)} />
          ))}
        </Section>
      )
    );
  });
}

export const home = { id: "home", icon: HomeRegular, Component: Home } as const;
