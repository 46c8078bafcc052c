import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    justifyItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is missing, why it matters, and the one thing to do about it. */
export function EmptyState({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Body1Strong as="p" className={styles.text}>
        {title}
      </Body1Strong>
      {hint && (
        <Caption1 as="p" className={styles.hint}>
          {hint}
        </Caption1>
      )}
      {children}
    </div>
  );
}
