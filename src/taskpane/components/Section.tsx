import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0 },
  sheet: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SectionProps {
  readonly title: string;
  readonly action?: ReactNode;
  /** On the view's own ground, for parts that bring their own frames. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a view. */
export function Section({ title, action, isBare = false, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle2>
        {action}
      </div>
      <div className={isBare ? styles.section : styles.sheet}>{children}</div>
    </section>
  );
}
