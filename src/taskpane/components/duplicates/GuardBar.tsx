import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissButton } from "../DismissButton";
import { useGuard } from "../../hooks/useGuard";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../paneContext";
import { FindingLine } from "./FindingLine";
import { DUPLICATES_TAB, type DuplicatesTab } from "./tabs";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

/** More would push the view out of sight. */
const SHOWN = 2;

/** One message for whatever was entered at once, however many rows: over every view, because entries come at any time. */
export function GuardBar() {
  const styles = useStyles();
  const { strings, show } = usePane();
  const words = strings.guard.told;
  const { findings, last, live, guard } = useGuard();
  const [, turnTo] = useKept<DuplicatesTab>(DUPLICATES_TAB, () => "entry");
  const found = findings.length + (last?.aside.length ?? 0);
  const isShown = live !== null && last !== null && found > 0;
  const open = () => {
    turnTo(() => "entry");
    guard.look();
    show("duplicates");
  };
  return (
    <div role="status" className={isShown ? styles.bar : ""}>
      {isShown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.found(found, last.checked.size)}</MessageBarTitle>
            <ul className={styles.list}>
              {findings.slice(0, SHOWN).map((finding) => (
                <li key={finding.number}>
                  <FindingLine finding={finding} live={live} />
                </li>
              ))}
            </ul>
            {findings.length > SHOWN && <Caption1>{words.more(findings.length - SHOWN)}</Caption1>}
            {last.aside.length > 0 && <Caption1>{words.aside(last.aside.length)}</Caption1>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={<DismissButton name={words.dismiss} onDismiss={() => void guard.dismiss()} />}
          >
            <Button size="small" onClick={open}>
              {words.open}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
