import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { MoreButton } from "./MoreButton";

const AT_ONCE = 20;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  entry: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  line: { color: tokens.colorNeutralForeground2 },
});

interface RecordListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly show: (item: Item) => {
    readonly title: string;
    /** Stands at the end of the title's line. */
    readonly figure: ReactNode;
    /** Below it, a line each; blank ones are left out. */
    readonly lines: readonly ReactNode[];
  };
}

/** Records one under the other, as a narrow pane can hold them: a name and a figure, and lines that explain them. */
export function RecordList<Item>({ label, items, keyOf, show }: RecordListProps<Item>) {
  const styles = useStyles();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, most).map((item) => {
          const { title, figure, lines } = show(item);
          return (
            <li key={keyOf(item)} className={styles.entry}>
              <div className={styles.head}>
                <Body1Strong>{title}</Body1Strong>
                {figure}
              </div>
              {lines.filter(Boolean).map((line, at) => (
                <Caption1 key={at} className={styles.line}>
                  {line}
                </Caption1>
              ))}
            </li>
          );
        })}
      </ul>
      <MoreButton rest={items.length - most} onPress={() => setMost(most + AT_ONCE)} />
    </>
  );
}
