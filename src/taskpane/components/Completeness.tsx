import { Caption1, Caption1Strong, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { DataCheck, SheetCompleteness } from "../../sheets/dataCheck";
import { fieldLabel } from "../../sheets/reports/dataCheck";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { Section } from "./Section";

const SHOWN_AT_ONCE = 10;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How complete each sheet is, and which columns it lacks. */
export function CompletenessList({ sheets }: { sheets: readonly SheetCompleteness[] }) {
  const styles = useStyles();
  const words = usePane().strings.dataCheck;
  return (
    <Section title={words.completeness} isBare>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <SheetEntry key={`${sheet.sheet} ${sheet.noun}`} {...sheet} />
        ))}
      </ul>
    </Section>
  );
}

function SheetEntry({ sheet, noun, rows, share, wanted }: SheetCompleteness) {
  const styles = useStyles();
  const { dataCheck: words, nouns, pane } = usePane().strings;
  const lacking = wanted
    .filter(({ isUnmapped }) => isUnmapped)
    .map(({ fields }) => fieldLabel(noun, fields[0]!, nouns));
  const name = `${sheet} · ${nouns[noun].label}`;
  return (
    <li className={styles.item}>
      <Caption1Strong>{name}</Caption1Strong>
      <ProgressBar value={share} aria-label={name} color={share === 1 ? "success" : "brand"} />
      <Caption1 className={styles.quiet}>{words.complete(percent(share, pane.locale), rows)}</Caption1>
      {lacking.length > 0 && <Caption1 className={styles.quiet}>{words.noColumn(lacking)}</Caption1>}
    </li>
  );
}

/** Accounts whose file has holes, the emptiest first. */
export function AccountHoleList({ accounts }: { accounts: DataCheck["accounts"] }) {
  const styles = useStyles();
  const { dataCheck: words, nouns } = usePane().strings;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <Section title={words.accounts} isBare>
      {accounts.length === 0 && <Caption1>{words.noHoles}</Caption1>}
      <ul className={styles.list}>
        {accounts.slice(0, shown).map(({ at, name, sheet, row, missing }) => (
          <li key={at} className={styles.item}>
            <Caption1Strong>{name ?? words.unnamed}</Caption1Strong>
            <CellLink sheet={sheet} cells={`${row}:${row}`} />
            <Caption1 className={styles.quiet}>
              {words.missing(missing.map((field) => fieldLabel("accounts", field, nouns)))}
            </Caption1>
          </li>
        ))}
      </ul>
      {shown < accounts.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {words.showMore(Math.min(SHOWN_AT_ONCE, accounts.length - shown))}
        </Button>
      )}
    </Section>
  );
}

function percent(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: "percent" });
}
