import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CellChange, Patch } from "../../sheets/changes/changeSet";
import { cellChanges, cellCount } from "../../sheets/changes/patches";
import { shownContent } from "../../sheets/changes/shown";
import { isFormula } from "../../sheets/contents";
import type { DateSystem } from "../../sheets/serial";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  entry: { display: "grid", justifyItems: "start", minWidth: 0 },
  change: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

const AT_ONCE = 50;

/** Cell by cell what a change does: before, and after. Long ones in parts. */
export function ChangeList({ patches, dateSystem }: { patches: readonly Patch[]; dateSystem: DateSystem }) {
  const styles = useStyles();
  const words = usePane().strings.changes.preview;
  const [most, setMost] = useState(AT_ONCE);
  const shown = first(cellChanges(patches), most);
  const rest = cellCount(patches) - shown.length;
  return (
    <>
      <ul className={styles.list} aria-label={words.changes}>
        {shown.map((change) => (
          <Change key={`${change.sheet}!${change.column}${change.row}`} change={change} dateSystem={dateSystem} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(rest, AT_ONCE))}
        </Button>
      )}
    </>
  );
}

function Change({ change, dateSystem }: { change: CellChange; dateSystem: DateSystem }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.changes.preview;
  const { sheet, row, column, format } = change;
  const text = (which: "before" | "after") =>
    shownContent(change[which], format?.[which] ?? null, dateSystem, strings.pane.locale);
  const [before, after] = [text("before"), text("after")];
  return (
    <li className={styles.entry}>
      <CellLink sheet={sheet} cells={`${column}${row}`} />
      <div className={styles.change}>
        <Content text={before} isFormula={isFormula(change.before)} className={styles.before} />
        <ArrowRightRegular aria-label={words.becomes} />
        <Content text={after} isFormula={isFormula(change.after)} className={styles.after} />
      </div>
    </li>
  );
}

interface ContentProps {
  readonly text: string;
  readonly isFormula: boolean;
  readonly className: string;
}

function Content({ text, isFormula, className }: ContentProps) {
  const styles = useStyles();
  const words = usePane().strings.changes.preview;
  if (text === "") return <Caption1 className={styles.blank}>{words.blank}</Caption1>;
  return <Caption1 className={className}>{isFormula ? <code>{text}</code> : text}</Caption1>;
}

function first<Item>(items: Iterable<Item>, most: number): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === most) break;
    found.push(item);
  }
  return found;
}
