import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { differs } from "../../../domain/collisions/merge";
import { amountOf, type Money } from "../../../domain/kernel/money";
import { type Account, accounts as noun } from "../../../domain/model/accounts";
import type { RowPlace } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";

const useStyles = makeStyles({
  scroller: { overflowX: "auto", minWidth: 0 },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    minWidth: "7em",
    maxWidth: "14em",
  },
  field: { color: tokens.colorNeutralForeground3, minWidth: "5em", paddingLeft: 0 },
  differing: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

type Field = keyof Account & string;

interface RowsSideBySideProps {
  readonly accounts: readonly Account[];
  readonly places: readonly RowPlace[];
  readonly rows: readonly number[];
}

/** The rows of a group in columns, a field a line; what differs is marked by colour and by a word for screen readers. */
export function RowsSideBySide({ accounts, places, rows }: RowsSideBySideProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const labels = strings.nouns.accounts.fields;
  const shown = (Object.keys(labels) as Field[]).filter((field) => rows.some((row) => accounts[row]![field] !== null));
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={strings.collisions.sideBySide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.field)} />
            {rows.map((row) => (
              <th key={row} scope="col" className={styles.cell}>
                <CellLink sheet={places[row]!.sheet} cells={`A${places[row]!.row}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <FieldLine key={field} field={field} accounts={accounts} rows={rows} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FieldLine({ field, accounts, rows }: Omit<RowsSideBySideProps, "places"> & { readonly field: Field }) {
  const styles = useStyles();
  const { strings, digits } = usePane();
  const isDiffering = differs(accounts, rows, field);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.field)}>
        {strings.nouns.accounts.fields[field]}
        {isDiffering && <Caption1> · {strings.collisions.differing}</Caption1>}
      </th>
      {rows.map((row) => (
        <td key={row} className={mergeClasses(styles.cell, isDiffering && styles.differing)}>
          {shownValue(accounts[row]!, field, digits)}
        </td>
      ))}
    </tr>
  );
}

/** A value as a person reads it. */
export function shownValue(account: Account, field: Field, digits: number): string {
  const value = account[field];
  if (value === null) return "";
  return String(noun.fields[field] === "money" ? amountOf(value as Money, digits) : value);
}
