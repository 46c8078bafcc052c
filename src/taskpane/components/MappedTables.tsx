import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { withLeftOut, withNoun } from "../../domain/mapping/savedMapping";
import type { TableMap } from "../../domain/mapping/workbookMap";
import type { NounId } from "../../domain/model/index";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { recordCount } from "../../sheets/reading/samples";
import { useCorrect } from "../hooks/useCorrect";
import { useMappingWords } from "../hooks/useMappingWords";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { EmptyState } from "./EmptyState";
import { MappedColumns } from "./MappedColumns";
import { Section } from "./Section";
import { rangeOf, TablePlace } from "./TablePlace";

const useStyles = makeStyles({
  list: { minWidth: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: {
    display: "grid",
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { display: "grid", gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM, minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
});

const AT_ONCE = 20;

/** Every table of the workbook: what it was taken for, and everything of that to be corrected. */
export function MappedTables({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const [most, setMost] = useState(AT_ONCE);
  const { tables } = reading.map;
  const rest = tables.length - most;
  return (
    <Section title={words.tables}>
      {tables.length === 0 && <EmptyState title={words.noTables} hint={words.noTablesHint} />}
      <Accordion collapsible multiple className={styles.list}>
        {tables.slice(0, most).map((table) => (
          <TableEntry key={`${table.sheet}!${rangeOf(table)}`} table={table} reading={reading} />
        ))}
      </Accordion>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setMost(most + AT_ONCE)}>
          {words.showMore(Math.min(rest, AT_ONCE))}
        </Button>
      )}
    </Section>
  );
}

function TableEntry({ table, reading }: { table: TableMap; reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const numbers = useNumbers();
  const content = useContent(table);
  const facts = [
    rangeOf(table),
    words.rows(recordCount(table)),
    ...(table.status === "mapped" ? [words.confidence(numbers.rate(Math.round(table.confidence * 100) / 100))] : []),
  ];
  return (
    <AccordionItem value={`${table.sheet}!${rangeOf(table)}`}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.name}>
          {`${words.table(table.sheet, content)} `}
          <Caption1 className={styles.quiet}>{facts.join(" · ")}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <TablePanel table={table} reading={reading} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What a table holds, or why it is not read. */
function useContent({ noun, status }: TableMap): string {
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  if (status === "asked") return noun === null ? words.statuses.asked : words.asked(names.noun(noun));
  return status === "mapped" && noun !== null
    ? names.noun(noun)
    : words.statuses[status === "mapped" ? "asked" : status];
}

function TablePanel({ table, reading }: { table: TableMap; reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  const correct = useCorrect();
  const { noun, status, sheet } = table;
  const isOut = status === "leftOut";
  const isSaid = status === "mapped" && noun !== null;
  const name = `${sheet}!${rangeOf(table)}`;
  const cells = reading.sheets.find((one) => one.name === sheet);
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <CellLink sheet={sheet} cells={rangeOf(table)} />
        <Button
          size="small"
          aria-label={isOut ? words.takeBackNamed(name) : words.leaveOutNamed(name)}
          onClick={() => correct((mapping) => withLeftOut(mapping, table, !isOut))}
        >
          {isOut ? words.takeBack : words.leaveOut}
        </Button>
      </div>
      {!isOut && (
        <Field label={words.rowsAre}>
          <ChoiceDropdown
            label={words.whatAreRows(sheet)}
            placeholder={words.choose}
            chosen={isSaid ? { value: noun, text: names.noun(noun) } : null}
            groups={[{ title: words.rowsAre, choices: names.nounChoices }]}
            onChoose={(value) => correct((mapping) => withNoun(mapping, table, value as NounId))}
          />
        </Field>
      )}
      {status === "asked" && <Caption1 className={styles.quiet}>{words.sayRowsFirst}</Caption1>}
      {isSaid && <MappedColumns table={table} noun={noun} reading={reading} />}
      {!isOut && cells && <TablePlace sheet={cells} table={table} />}
    </div>
  );
}
