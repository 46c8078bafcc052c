import { Caption1, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { DEFAULT_RULES } from "../../domain/rules/defaults";
import type { RulePart } from "../../domain/rules/parts";
import { isAgreed } from "../../domain/rules/ruleBook";
import { describeIssue } from "../../i18n/index";
import type { RuleReading } from "../../sheets/tables/rules/decode";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  rules: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  broken: { width: "100%", boxSizing: "border-box" },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface RulesInForceProps {
  readonly reading: RuleReading;
  /** The tables that the view reckons with. */
  readonly parts: readonly RulePart[];
}

/** Whose rules a view reckons with: the firm's or the usual ones; a broken table is named, and what counts meanwhile. */
export function RulesInForce({ reading, parts }: RulesInForceProps) {
  const styles = useStyles();
  const { strings, show } = usePane();
  const { pane, tables } = strings.rules;
  const agreed = parts.filter((part) => isAgreed(reading.book, part));
  const usual = parts.filter((part) => !agreed.includes(part) && hasUsual(part));
  const titlesOf = (those: readonly RulePart[]) => those.map((part) => tables[part].title);
  const broken = reading.standIns.filter(({ part }) => parts.includes(part));
  return (
    <div className={styles.rules}>
      <Caption1 className={styles.quiet}>
        {pane.inUse(titlesOf(agreed), titlesOf(usual))}{" "}
        <Link inline as="button" onClick={() => show("rules")}>
          {pane.open}
        </Link>
      </Caption1>
      {broken.map(({ part, instead }, at) => (
        <MessageBar key={at} layout="multiline" intent="warning" className={styles.broken}>
          <MessageBarBody>
            {pane.standIns[instead](tables[part].title)}
            <Faults reading={reading} part={part} />
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

/** A list that begins empty, such as leave, has no usual entries to tell of. */
function hasUsual(part: RulePart): boolean {
  const rules: unknown = DEFAULT_RULES[part];
  return !Array.isArray(rules) || rules.length > 0;
}

function Faults({ reading: { faults }, part }: { readonly reading: RuleReading; readonly part: RulePart }) {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <ul className={styles.faults}>
      {faults
        .filter((fault) => fault.part === part)
        .map(({ sheet, row, column, issue }) => (
          <li key={`${column}${row}`}>
            <CellLink sheet={sheet} cells={`${column}${row}`} /> {describeIssue(issue, strings)}
          </li>
        ))}
    </ul>
  );
}
