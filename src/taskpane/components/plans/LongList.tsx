import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  more: { justifySelf: "start" },
});

const AT_ONCE = 20;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly name: string;
  readonly children: (item: Item) => ReactNode;
}

/** The first of many, and more when asked. */
export function LongList<Item>({ items, name, children }: LongListProps<Item>) {
  const styles = useStyles();
  const words = usePane().strings.plans;
  const [count, setCount] = useState(AT_ONCE);
  const left = items.length - count;
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {items.slice(0, count).map((item, at) => (
          <li key={at}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + AT_ONCE)}>
          {words.more(Math.min(left, AT_ONCE))}
        </Button>
      )}
    </>
  );
}
