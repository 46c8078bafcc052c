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

interface RowLinksProps {
  readonly places: readonly RowPlace[];
  /** What rows they are, where several kinds stand together. */
  readonly title?: string;
}

/** The rows behind a figure, each a way to it; many are folded away, and come in parts. */
export function RowLinks({ places, title }: RowLinksProps) {
  const styles = useStyles();
  const words = usePane().strings.analysis;
  const [most, setMost] = useState(AT_ONCE);
  const [isOpen, setOpen] = useState(false);
  if (places.length === 0) return null;
  const before = title === undefined ? "" : `${title} · `;
  if (places.length === 1)
    return (
      <>
        {before}
        <PlaceLink {...places[0]!} />
      </>
    );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{before + words.rows(places.length)}</summary>
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
