import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode, useState } from "react";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  more: { justifySelf: "start" },
});

const AT_ONCE = 20;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Its name for screen readers. */
  readonly label: string;
  /** Gives a list item. */
  readonly children: (item: Item, at: number) => ReactNode;
}

/** Items that come into sight twenty at a time. */
export function LongList<Item>({ items, label, children }: LongListProps<Item>) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const [most, setMost] = useState(AT_ONCE);
  const rest = items.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, most).map((item, at) => (
          <Fragment key={at}>{children(item, at)}</Fragment>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setMost(most + AT_ONCE)}>
          {words.showMore(Math.min(rest, AT_ONCE))}
        </Button>
      )}
    </>
  );
}
