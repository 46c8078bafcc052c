import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBottom: tokens.spacingVerticalM },
});

interface FoldingPartProps {
  /** By which it is remembered as open. */
  readonly id: string;
  readonly title: string;
  /** How many there are of what it lists. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the card that folds. */
export function FoldingPart({ id, title, count = 0, children }: FoldingPartProps) {
  const styles = useStyles();
  const words = usePane().strings.accountCard;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" expandIconPosition="end">
        {words.withCount(title, count)}
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.part}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}
