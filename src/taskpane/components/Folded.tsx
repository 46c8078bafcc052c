import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: "pointer" },
});

/** Something that is there when it is asked for: its title shows, and how much there is. */
export function Folded({ title, isShown = true, children }: { title: string; isShown?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (!isShown) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
