import { Badge, Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { BranchRegular, MergeRegular, PersonDeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Verdict } from "../../../domain/collisions/decisions";
import type { DuplicateGroup, Sureness } from "../../../domain/collisions/groups";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import type { ScanAnswer } from "../../hooks/useDuplicates";
import { usePane } from "../../paneContext";
import { MergePanel } from "./MergePanel";
import { Reasons } from "./Reasons";
import { RowsSideBySide } from "./RowsSideBySide";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const COLORS: { readonly [Sure in Sureness]: "success" | "warning" | "informative" } = {
  certain: "success",
  likely: "warning",
  possible: "informative",
};

/** The first of the buttons that settle a group; the pane can put the focus on it. */
export const SETTLING_BUTTON = "[data-settles] button";

export interface GroupCardProps {
  readonly group: DuplicateGroup;
  readonly scan: ScanAnswer;
  readonly reading: WorkbookReading;
  readonly onDecide: (verdict: Verdict) => void;
}

/** One group: its rows side by side, why they are thought one, and what a person makes of it. */
export function GroupCard({ group, scan, reading, onDecide }: GroupCardProps) {
  const styles = useStyles();
  const words = usePane().strings.collisions;
  const [isMerging, setMerging] = useState(false);
  const { rows: accounts, places } = reading.book.records.accounts;
  const title = words.groupOf(accounts[group.rows[0]!]!.name ?? "", group.rows.length);
  return (
    <li className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <Body1Strong as="h3" className={styles.title}>
          {title}
        </Body1Strong>
        <Badge appearance="tint" color={COLORS[group.sureness]}>
          {words.sureness[group.sureness]}
        </Badge>
      </div>
      <RowsSideBySide accounts={accounts} places={places} rows={group.rows} />
      <Reasons scan={scan} rows={group.rows} />
      {isMerging ? (
        <MergePanel group={group} reading={reading} onBack={() => setMerging(false)} />
      ) : (
        <div className={styles.buttons} role="group" aria-label={words.settle} data-settles>
          <Button size="small" appearance="primary" icon={<MergeRegular />} onClick={() => setMerging(true)}>
            {words.verdicts.same}
          </Button>
          <Button size="small" icon={<PersonDeleteRegular />} onClick={() => onDecide("different")}>
            {words.verdicts.different}
          </Button>
          <Button size="small" icon={<BranchRegular />} onClick={() => onDecide("branch")}>
            {words.verdicts.branch}
          </Button>
        </div>
      )}
    </li>
  );
}
