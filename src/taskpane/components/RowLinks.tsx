import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowPlace } from "../../sheets/salesBook";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { MoreButton } from "./MoreButton";

const AT_ONCE = 20;

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    textAlign: "start",
    whiteSpace: "normal",
  },
});

/** The rows behind a figure, each a way to it; many are folded away, and come in parts. */
export function RowLinks({ places }: { places: readonly RowPlace[] }) {
  const styles = useStyles();
  const words = usePane().strings.analysis;
  const [most, setMost] = useState(AT_ONCE);
  const [isOpen, setOpen] = useState(false);
  if (places.length === 0) return null;
  if (places.length === 1) return <PlaceLink {...places[0]!} />;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.rows(places.length)}</summary>
      {isOpen && (
        <ul className={styles.list}>
          {places.slice(0, most).map(({ sheet, row }) => (
            <li key={`${sheet}!${row}`}>
              <PlaceLink sheet={sheet} row={row} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && <MoreButton rest={places.length - most} onPress={() => setMost(most + AT_ONCE)} />}
    </details>
  );
}

function PlaceLink({ sheet, row }: RowPlace) {
  return <CellLink sheet={sheet} cells={`A${row}`} />;
}
