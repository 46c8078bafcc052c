import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, HomeRegular, TableAddRegular } from "@fluentui/react-icons";
import { openSample } from "../../actions/openSample";
import type { WorkbookOverview } from "../../sheets/workbook";
import { EmptyState } from "../components/EmptyState";
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
  return (
    <div className={styles.view}>
      <Section title={words.inWorkbook} action={<LookAgain onPress={look} />}>
        <RunState state={state} onRetry={look}>
          {(overview) => (isEmpty(overview) ? <Empty sample={sample} /> : <WorkbookContents {...overview} />)}
        </RunState>
      </Section>
      <NextSteps sample={sample} hasContents={state.kind === "answer" && !isEmpty(state.value)} />
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

/** Every view that has a card; and the sample, where the empty workbook does not offer it already. */
function NextSteps({ sample, hasContents }: { sample: Sample; hasContents: boolean }) {
  const { strings, views, show } = usePane();
  const words = strings.pane.home;
  const cards: { readonly [view: string]: string } = words.steps;
  return (
    <Section title={words.nextSteps} isBare>
      {views.map(({ id, icon }) => {
        const text = cards[id];
        return (
          text && <StepCard key={id} icon={icon} title={strings.pane.views[id]} text={text} onPress={() => show(id)} />
        );
      })}
      {hasContents && (
        <StepCard
          icon={TableAddRegular}
          title={words.openSample}
          text={words.sampleHint}
          isDisabled={sample.isRunning}
          onPress={sample.open}
        />
      )}
    </Section>
  );
}

export const home = { id: "home", icon: HomeRegular, Component: Home } as const;
