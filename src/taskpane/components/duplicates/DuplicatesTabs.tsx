import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useGuard } from "../../hooks/useGuard";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../paneContext";
import { DUPLICATES_TAB, DUPLICATES_TABS, type DuplicatesTab } from "./tabs";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The part that is shown; what was found at entry comes into sight when a person asks for it. */
export function useDuplicatesTab(): [DuplicatesTab, (tab: DuplicatesTab) => void] {
  const { looks } = useGuard();
  const [tab, turn] = useKept<DuplicatesTab>(DUPLICATES_TAB, () => "find");
  const seen = useRef(looks);
  useEffect(() => {
    if (seen.current === looks) return;
    seen.current = looks;
    turn(() => "entry");
  }, [looks, turn]);
  return [tab, (next) => turn(() => next)];
}

interface DuplicatesTabsProps {
  readonly tab: DuplicatesTab;
  readonly onTurn: (tab: DuplicatesTab) => void;
}

export function DuplicatesTabs({ tab, onTurn }: DuplicatesTabsProps) {
  const styles = useStyles();
  const words = usePane().strings.guard.tabs;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={tab}
      onTabSelect={(_, { value }) => onTurn(value as DuplicatesTab)}
    >
      {DUPLICATES_TABS.map((each) => (
        <Tab key={each} value={each}>
          {words[each]}
        </Tab>
      ))}
    </TabList>
  );
}
