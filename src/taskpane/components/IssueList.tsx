import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/kernel/issue";
import { describeIssue, type Strings } from "../../i18n/index";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface IssueListProps {
  readonly id?: string;
  readonly issues: readonly Issue[];
  readonly intent?: "warning" | "error";
  readonly describe?: (issue: Issue, strings: Strings) => string;
}

/** What is wrong, a sentence each. */
export function IssueList({ id, issues, intent = "warning", describe = describeIssue }: IssueListProps) {
  const styles = useStyles();
  const { strings } = usePane();
  if (issues.length === 0) return null;
  return (
    <MessageBar intent={intent} layout="multiline" {...(id === undefined ? {} : { id })}>
      <MessageBarBody>
        <ul className={styles.list}>
          {issues.map((issue, at) => (
            <li key={at}>{describe(issue, strings)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
