import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from "@fluentui/react-components";
import type { SheetRef } from "../../../domain/mapping/sheetNow";
import { type Details, isGuarded, type OnFinding, withGuarded } from "../../../sheets/collisions/guardSettings";
import type { SetAside } from "../../../sheets/collisions/setAside";
import { useGuard } from "../../hooks/useGuard";
import { usePane } from "../../paneContext";
import { IssueList } from "../IssueList";
import { LongList } from "../LongList";
import { Section } from "../Section";
import { FindingLine } from "./FindingLine";
import { Preparing } from "./Preparing";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  sheets: { display: "grid" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", minWidth: 0 },
});

/** Where the guard is on and what it does there; what it has found, and what it has set aside. */
export function GuardPanel({ sheets }: { readonly sheets: readonly SheetRef[] }) {
  return (
    <>
      <GuardSwitches sheets={sheets} />
      <Findings />
      <AsideList />
    </>
  );
}

function GuardSwitches({ sheets }: { readonly sheets: readonly SheetRef[] }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { settings, issues, guard } = useGuard();
  const words = strings.guard.watch;
  const gone = settings.sheets.filter(({ sheet }) => !sheets.some((each) => each.sheet === sheet));
  return (
    <Section title={words.title}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <div className={styles.sheets}>
        {[...sheets, ...gone].map((ref) => (
          <Switch
            key={ref.sheet}
            label={words.sheet(ref.sheet)}
            checked={isGuarded(settings, ref.sheet)}
            onChange={(_, { checked }) => void guard.choose(withGuarded(settings, ref, checked))}
          />
        ))}
        {gone.map(({ sheet }) => (
          <Caption1 key={sheet}>{words.gone(sheet)}</Caption1>
        ))}
      </div>
      <Preparing />
      <Field label={words.onFinding} hint={words.refuseHint}>
        <RadioGroup
          value={settings.onFinding}
          onChange={(_, { value }) => void guard.choose({ ...settings, onFinding: value as OnFinding })}
        >
          <Radio value="warn" label={words.choices.warn} />
          <Radio value="refuse" label={words.choices.refuse} />
        </RadioGroup>
      </Field>
      <Field label={words.details}>
        <RadioGroup
          value={settings.details}
          onChange={(_, { value }) => void guard.choose({ ...settings, details: value as Details })}
        >
          <Radio value="masked" label={words.detailChoices.masked} />
          <Radio value="all" label={words.detailChoices.all} />
        </RadioGroup>
      </Field>
      <IssueList issues={issues} intent="error" />
    </Section>
  );
}

function Findings() {
  const styles = useStyles();
  const words = usePane().strings.guard.told;
  const { findings, live, guard } = useGuard();
  if (!live || findings.length === 0) return null;
  return (
    <Section title={words.title}>
      <LongList items={findings} label={words.title}>
        {(finding) => (
          <li className={styles.item}>
            <FindingLine finding={finding} live={live} />
            <Button size="small" onClick={() => void guard.keepApart(finding)}>
              {words.different}
            </Button>
          </li>
        )}
      </LongList>
    </Section>
  );
}

function AsideList() {
  const { strings } = usePane();
  const { setAside } = useGuard();
  if (setAside.length === 0) return null;
  return (
    <Section title={strings.guard.aside.title}>
      <LongList items={setAside} label={strings.guard.aside.title}>
        {(entry) => <AsideItem entry={entry} />}
      </LongList>
    </Section>
  );
}

function AsideItem({ entry }: { readonly entry: SetAside }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { guard } = useGuard();
  const words = strings.guard.aside;
  const { place } = strings.collisions;
  const { name, sheet, row, on, sameAs } = entry;
  return (
    <li className={styles.item}>
      <Body1>{name}</Body1>
      <Caption1>{words.sameAs(sameAs.name, place(sameAs.sheet, sameAs.row))}</Caption1>
      <Caption1 className={styles.quiet}>{words.was(place(sheet, row), on)}</Caption1>
      <Button size="small" aria-label={words.putBackOf(name)} onClick={() => void guard.putBack(entry)}>
        {words.putBack}
      </Button>
    </li>
  );
}
