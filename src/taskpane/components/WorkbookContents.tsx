import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { quotedSheet } from "../../sheets/address";
import type { SheetOverview, TableOverview, WorkbookOverview } from "../../sheets/workbook";
import { usePane } from "../paneContext";

/** A workbook of many sheets is shown in part, so that what can be done stays in sight. */
const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  contents: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  icon: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground3 },
  text: { display: "grid", justifyItems: "start", minWidth: 0, overflowWrap: "anywhere" },
  tables: { gridColumn: 2 },
  headers: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** The sheets a person can see, each a way to it, with their sizes and tables. */
export function WorkbookContents({ sheets, tables }: WorkbookOverview) {
  const styles = useStyles();
  const words = usePane().strings.pane.home;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? sheets : sheets.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.contents}>
      <Caption1 className={styles.quiet}>
        {[words.sheets(sheets.length), ...(tables.length > 0 ? [words.tables(tables.length)] : [])].join(" · ")}
      </Caption1>
      <ul className={styles.list}>
        {shown.map((sheet) => (
          <SheetEntry key={sheet.name} sheet={sheet} tables={tables.filter((table) => table.sheet === sheet.name)} />
        ))}
      </ul>
      {shown.length < sheets.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(sheets.length)}
        </Button>
      )}
    </div>
  );
}

function SheetEntry({ sheet, tables }: { sheet: SheetOverview; tables: readonly TableOverview[] }) {
  const styles = useStyles();
  const { strings, workbook, signals } = usePane();
  const words = strings.pane.home;
  const go = async () => {
    const gone = await workbook.select(`${quotedSheet(sheet.name)}!A1`);
    if (!gone.ok) signals.send({ kind: "issues", issues: gone.issues });
  };
  return (
    <li className={styles.entry}>
      <DocumentTableRegular className={styles.icon} />
      <div className={styles.text}>
        <Link as="button" onClick={() => void go()} title={words.goTo(sheet.name)}>
          {sheet.name}
        </Link>
        <Caption1 className={styles.quiet}>{words.sheetSize(sheet.rowCount, sheet.columnCount)}</Caption1>
      </div>
      {tables.length > 0 && (
        <ul className={mergeClasses(styles.list, styles.tables)}>
          {tables.map((table) => (
            <TableEntry key={table.name} table={table} />
          ))}
        </ul>
      )}
    </li>
  );
}

function TableEntry({ table }: { table: TableOverview }) {
  const styles = useStyles();
  const words = usePane().strings.pane.home;
  const headers = words.headers(table.headers);
  return (
    <li className={styles.entry}>
      <TableRegular className={styles.icon} />
      <div className={styles.text}>
        <Caption1>{words.table(table.name, table.rowCount)}</Caption1>
        <Caption1 className={styles.headers} title={headers}>
          {headers}
        </Caption1>
      </div>
    </li>
  );
}
