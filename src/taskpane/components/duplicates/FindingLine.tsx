import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, LiveAccounts } from "../../../sheets/collisions/liveAccounts";
import { useHolders } from "../../hooks/useGuard";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { explanationSentence } from "./Reasons";

const useStyles = makeStyles({
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
});

/** An entry, the account it may be the same as, who holds that, and why. */
export function FindingLine({ finding, live }: { readonly finding: Finding; readonly live: LiveAccounts }) {
  const styles = useStyles();
  const { strings } = usePane();
  const holder = useHolders();
  const [best] = finding.same;
  const [entry, account] = [live.accounts[finding.number], live.accounts[best!.row]];
  if (!entry || !account) return null;
  return (
    <div className={styles.line}>
      <Body1>
        {entry.name} <PlaceOf live={live} number={finding.number} /> {strings.guard.told.like(account.name ?? "")}{" "}
        <PlaceOf live={live} number={best!.row} />
      </Body1>
      <Caption1>{strings.guard.holder(holder(account))}</Caption1>
      <Caption1>{explanationSentence(best!.explanation, strings)}</Caption1>
    </div>
  );
}

function PlaceOf({ live, number }: { readonly live: LiveAccounts; readonly number: number }) {
  const { sheet, row } = live.places[number]!;
  return <CellLink sheet={sheet} cells={`A${row}`} />;
}
