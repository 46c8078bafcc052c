import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, FindingGroup } from "../../sheets/dataCheck";
import { fieldLabel } from "../../sheets/reports/dataCheck";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { ColumnQuestion } from "./ColumnQuestion";

/** A sheet may have thousands of one kind; they come into sight as they are asked for. */
const SHOWN_AT_ONCE = 20;

const useStyles = makeStyles({
  panel: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", justifyItems: "start", minWidth: 0, overflowWrap: "anywhere" },
});

/** What there is to mend, kind by kind; each finding is a way to its cell. */
export function FindingGroups({ groups }: { groups: readonly FindingGroup[] }) {
  const words = usePane().strings.dataCheck;
  return (
    <Accordion multiple collapsible defaultOpenItems={groups.slice(0, 1).map(({ kind }) => kind)}>
      {groups.map((group) => (
        <AccordionItem key={group.kind} value={group.kind}>
          <AccordionHeader size="small" expandIconPosition="end">
            {`${words.kinds[group.kind].title} · ${words.cells(group.cells)}`}
          </AccordionHeader>
          <AccordionPanel>
            <GroupPanel {...group} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function GroupPanel({ kind, items }: FindingGroup) {
  const styles = useStyles();
  const words = usePane().strings.dataCheck;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <div className={styles.panel}>
      <Caption1 className={styles.quiet}>{words.kinds[kind].hint}</Caption1>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at} className={styles.item}>
            <CellLink sheet={item.sheet} cells={cellsOfFinding(item)} />
            <FoundText {...item} />
            <ColumnQuestion finding={item} />
          </li>
        ))}
      </ul>
      {shown < items.length && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {words.showMore(Math.min(SHOWN_AT_ONCE, items.length - shown))}
        </Button>
      )}
    </div>
  );
}

function FoundText({ kind, noun, field, found, against }: Finding) {
  const styles = useStyles();
  const { dataCheck: words, nouns, pane } = usePane().strings;
  const said =
    kind === "number_as_text" || kind === "date_as_text" || kind === "month_as_date"
      ? words.cells(Number(found))
      : text(found, words.blank);
  const whole = against === null ? said : words.against(said, text(against, words.blank));
  return <Caption1 className={styles.quiet}>{pane.labelled(fieldLabel(noun, field, nouns), whole)}</Caption1>;
}

function text(value: string | number | null, blank: string): string {
  return value === null ? blank : String(value);
}

/** "B7", or the whole column or row where it is about that. */
function cellsOfFinding({ column, row }: Finding): string {
  if (column === null) return `${row}:${row}`;
  return row === null ? `${column}:${column}` : `${column}${row}`;
}
