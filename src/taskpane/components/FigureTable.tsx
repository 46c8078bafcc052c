import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", minWidth: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "end",
    whiteSpace: "nowrap",
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  name: {
    textAlign: "start",
    wordBreak: "keep-all",
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  /** A long name breaks, so that the figures beside it stay in a narrow pane; in Chinese anywhere. */
  long: { wordBreak: "normal", minWidth: "6em" },
  cell: { textAlign: "end", whiteSpace: "nowrap", padding: tokens.spacingHorizontalXS },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface FigureTableProps {
  readonly label: string;
  readonly headers: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Longer than a column of names of some six Chinese characters. */
const isLong = (name: ReactNode) => typeof name === "string" && name.length > 6;

/** Figures under each other, a row each, for a narrow pane: it scrolls within itself. */
export function FigureTable({ label, headers, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header, at) => (
              <th key={header} scope="col" className={at === 0 ? styles.name : styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <tr key={key} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.name, isLong(name) && styles.long)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
