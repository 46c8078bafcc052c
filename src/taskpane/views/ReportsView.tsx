import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { CALENDAR_PARTS } from "../../domain/rules/subjects";
import { type Language, LANGUAGES } from "../../i18n/index";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { BookState } from "../components/BookState";
import { ChangePreview } from "../components/ChangePreview";
import { EmptyState } from "../components/EmptyState";
import { RulesInForce } from "../components/RulesInForce";
import { OtherReports } from "../components/OtherReports";
import { ReviewFigures } from "../components/ReviewFigures";
import { Section } from "../components/Section";
import { WrittenReports } from "../components/WrittenReports";
import { useSalesReport } from "../hooks/useSalesReport";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  span: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  start: { justifySelf: "start" },
});

/** The weekly and the monthly report: chosen, looked at in short, written as a tab or written anew. */
function ReportsView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Reports reading={reading} />}</BookState>
    </div>
  );
}

function Reports({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.salesReport.view;
  const { activities, orders, opportunities } = reading.book.records;
  const chosen = useSalesReport(reading);
  if ([activities, orders, opportunities].every(({ rows }) => rows.length === 0)) {
    return <EmptyState title={words.noRows} hint={words.noRowsHint} />;
  }
  return (
    <div className={styles.view}>
      <Section title={strings.salesReport.titles[chosen.span.kind](chosen.span.label)}>
        <Choices chosen={chosen} />
        <RulesInForce reading={chosen.rules} parts={CALENDAR_PARTS} />
        <ReviewFigures report={chosen.report} book={reading.book} />
        <Button
          className={styles.start}
          appearance="primary"
          icon={<DocumentTextRegular />}
          onClick={() => void chosen.write()}
        >
          {words.make(chosen.sheetName)}
        </Button>
        <Caption1 className={styles.quiet}>{words.note}</Caption1>
        <ChangePreview run={chosen.run} />
      </Section>
      <OtherReports reading={reading} owners={chosen.owners} />
      <WrittenReports />
    </div>
  );
}

function Choices({ chosen }: { chosen: ReturnType<typeof useSalesReport> }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.salesReport;
  const { span, owner, owners, language } = chosen;
  return (
    <>
      <Field label={words.view.kind}>
        <RadioGroup
          layout="horizontal"
          value={span.kind}
          onChange={(_, { value }) => chosen.choose(value as "week" | "month")}
        >
          <Radio value="week" label={words.view.kinds.week} />
          <Radio value="month" label={words.view.kinds.month} />
        </RadioGroup>
      </Field>
      <div className={styles.span}>
        <Button size="small" icon={<ChevronLeftRegular />} aria-label={words.view.earlier} onClick={chosen.earlier} />
        <Body1>{words.fromTo(span.from, span.to)}</Body1>
        <Button size="small" icon={<ChevronRightRegular />} aria-label={words.view.later} onClick={chosen.later} />
      </div>
      <Field label={words.owner}>
        <Select value={owner ?? ""} onChange={(_, { value }) => chosen.setOwner(value === "" ? null : value)}>
          <option value="">{words.team}</option>
          {owners.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.view.language} hint={words.view.keeps}>
        <Select value={language} onChange={(_, { value }) => chosen.setLanguage(value as Language)}>
          {(Object.keys(LANGUAGES) as Language[]).map((tag) => (
            <option key={tag} value={tag}>
              {strings.pane.settings.languages[tag]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

export const reports = { id: "reports", icon: DocumentTextRegular, Component: ReportsView } as const;
