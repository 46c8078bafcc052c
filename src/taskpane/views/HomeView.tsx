import {
  Body1,
  Button,
  Caption1,
  Card,
  Link,
  makeStyles,
  Spinner,
  Subtitle2Stronger,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  CalculatorRegular,
  HomeRegular,
  MathFormulaRegular,
  TableRegular,
} from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import { openSample } from "../../actions/openSample";
import type { Issue } from "../../domain/kernel/issue";
import { describeIssue } from "../../i18n/index";
import type { Workbook, WorkbookOverview } from "../../sheets/workbook";
import { Section } from "../components/Section";
import { useAction } from "../hooks/useAction";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  cards: { display: "grid", gap: tokens.spacingVerticalS },
  card: { display: "grid", gridTemplateColumns: "auto 1fr", alignItems: "start", columnGap: tokens.spacingHorizontalM },
  cardText: { display: "grid" },
  cardIcon: { fontSize: tokens.fontSizeBase600, color: tokens.colorBrandForeground1 },
});

type Looked =
  | { readonly kind: "reading" }
  | { readonly kind: "seen"; readonly overview: WorkbookOverview }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

function Home() {
  const styles = useStyles();
  const { strings, workbook, show } = usePane();
  const words = strings.pane.home;
  const { isRunning, run } = useAction();
  const { looked, look } = useOverview(workbook);
  const open = () => void run(openSample).then(look);
  return (
    <div className={styles.view}>
      <Section
        title={words.inWorkbook}
        action={
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            aria-label={words.refresh}
            onClick={look}
          />
        }
      >
        {looked.kind === "reading" && <Spinner size="tiny" label={words.reading} />}
        {looked.kind === "refused" &&
          looked.issues.map((issue) => <Body1 key={issue.code}>{describeIssue(issue, strings)}</Body1>)}
        {looked.kind === "seen" && <Found overview={looked.overview} />}
      </Section>
      <Section title={words.nextSteps}>
        <div className={styles.cards}>
          <Step
            icon={<CalculatorRegular />}
            title={strings.pane.views.whatIf}
            text={words.whatIf}
            onPress={() => show("whatIf")}
          />
          <Step
            icon={<MathFormulaRegular />}
            title={strings.pane.views.functions}
            text={words.functions}
            onPress={() => show("functions")}
          />
          <Step
            icon={<TableRegular />}
            title={words.openSample}
            text={words.sampleHint}
            onPress={open}
            isDisabled={isRunning}
          />
        </div>
      </Section>
      <Caption1 className={styles.quiet}>{words.privacy}</Caption1>
    </div>
  );
}

function useOverview(workbook: Workbook) {
  const [looked, setLooked] = useState<Looked>({ kind: "reading" });
  const look = useCallback(() => void lookInto(workbook).then(setLooked), [workbook]);
  useEffect(look, [look]);
  return { looked, look };
}

async function lookInto(workbook: Workbook): Promise<Looked> {
  const overview = await workbook.overview();
  return overview.ok ? { kind: "seen", overview: overview.value } : { kind: "refused", issues: overview.issues };
}

function Found({ overview }: { overview: WorkbookOverview }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.pane.home;
  if (overview.sheets.every(({ rowCount }) => rowCount === 0)) {
    return (
      <div>
        <Body1 as="p">{words.empty}</Body1>
        <Caption1 className={styles.quiet}>{words.emptyHint}</Caption1>
      </div>
    );
  }
  return (
    <>
      <Caption1 className={styles.quiet}>
        {words.sheets(overview.sheets.length)} · {words.tables(overview.tables.length)}
      </Caption1>
      <ul className={styles.list}>
        {overview.sheets.map(({ name, rowCount, columnCount }) => (
          <Entry
            key={name}
            name={name}
            address={`'${name.replaceAll("'", "''")}'!A1`}
            text={words.sheetSize(rowCount, columnCount)}
          />
        ))}
      </ul>
    </>
  );
}

function Entry({ name, address, text }: { name: string; address: string; text: string }) {
  const styles = useStyles();
  const { strings, workbook, signals } = usePane();
  const go = async () => {
    const gone = await workbook.select(address);
    if (!gone.ok) signals.send({ kind: "issues", issues: gone.issues });
  };
  return (
    <li className={styles.entry}>
      <Link as="button" onClick={() => void go()} aria-label={strings.pane.home.goTo(name)}>
        {name}
      </Link>
      <Caption1 className={styles.quiet}>{text}</Caption1>
    </li>
  );
}

interface StepProps {
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly text: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Step({ icon, title, text, isDisabled = false, onPress }: StepProps) {
  const styles = useStyles();
  return (
    <Card className={styles.card} size="small" role="button" aria-label={title} disabled={isDisabled} onClick={onPress}>
      <span className={styles.cardIcon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.cardText}>
        <Subtitle2Stronger>{title}</Subtitle2Stronger>
        <Caption1 className={styles.quiet}>{text}</Caption1>
      </span>
    </Card>
  );
}

export const home = { id: "home", icon: HomeRegular, Component: Home } as const;
