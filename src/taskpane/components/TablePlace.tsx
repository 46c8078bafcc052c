import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withArea, withoutArea } from "../../domain/mapping/savedMapping";
import type { Area, SheetCells, TableMap } from "../../domain/mapping/workbookMap";
import { addressArea, areaAddress } from "../../sheets/address";
import type { Strings } from "../../i18n/index";
import { useCorrect } from "../hooks/useCorrect";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  place: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TablePlaceProps {
  readonly sheet: SheetCells;
  /** Null for a table that was not found. */
  readonly table: TableMap | null;
}

/** Where a table stands and in which row its titles are, to be said by a person where we took it for another. */
export function TablePlace({ sheet, table }: TablePlaceProps) {
  const styles = useStyles();
  const words = usePane().strings.mapping.place;
  const correct = useCorrect();
  const [range, setRange] = useState(() => (table === null ? "" : rangeOf(table)));
  const [titles, setTitles] = useState(() => (table === null ? "" : String(table.headerRow)));
  const read = readPlace(range, titles, words);
  if (table?.nativeTable) return <Caption1 className={styles.quiet}>{words.native(table.nativeTable)}</Caption1>;
  const isSame = table !== null && range === rangeOf(table) && titles === String(table.headerRow);
  return (
    <div className={styles.place}>
      <div className={styles.fields}>
        <Field label={words.range} {...(range !== "" && read.rangeProblem && { validationMessage: read.rangeProblem })}>
          <Input value={range} placeholder="A3:H120" onChange={(_, { value }) => setRange(value)} />
        </Field>
        <Field
          label={words.titleRow}
          {...(titles !== "" && read.titlesProblem && { validationMessage: read.titlesProblem })}
        >
          <Input inputMode="numeric" value={titles} onChange={(_, { value }) => setTitles(value)} />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={read.area === null || isSame}
          onClick={() => correct((mapping) => withArea(mapping, table, sheet, read.area!, read.headerRow))}
        >
          {words.read}
        </Button>
        {table?.said && (
          <Button size="small" appearance="subtle" onClick={() => correct((mapping) => withoutArea(mapping, table))}>
            {words.findAgain}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ReadPlace {
  /** Null while something is wrong. */
  readonly area: Area | null;
  readonly headerRow: number;
  readonly rangeProblem?: string;
  readonly titlesProblem?: string;
}

/** Titles are the first row of the range, or its second where it has two. */
function readPlace(range: string, titles: string, words: Strings["mapping"]["place"]): ReadPlace {
  const found = addressArea(range.trim().toUpperCase());
  const headerRow = Number(titles);
  if (found === null || found.rowCount < 2 || found.columnCount < 1) {
    return { area: null, headerRow, rangeProblem: words.rangeWrong };
  }
  const [firstRow, lastRow] = [found.row + 1, found.row + found.rowCount];
  const isInside =
    Number.isInteger(headerRow) && headerRow >= firstRow && headerRow <= firstRow + 1 && headerRow < lastRow;
  if (!isInside) return { area: null, headerRow, titlesProblem: words.titlesWrong(firstRow) };
  const columns = { firstColumn: found.column, lastColumn: found.column + found.columnCount - 1 };
  return { area: { firstRow, lastRow, ...columns }, headerRow };
}

/** "A3:H120", titles included. */
export function rangeOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  return areaAddress({
    row: firstRow - 1,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  });
}
