import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { openQuestions } from "../../domain/mapping/openQuestions";
import type { WorkbookMap } from "../../domain/mapping/workbookMap";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

/** Says in a view that rows are missing from its figures because a question about their sheet is open. */
export function UnansweredHint({ map }: { map: WorkbookMap }) {
  const styles = useStyles();
  const { strings, show } = usePane();
  const words = strings.reading;
  // A doubtful column leaves only its own field blank; these two keep whole rows out.
  const count = openQuestions(map).filter(({ about }) => about !== "field").length;
  if (count === 0) return null;
  return (
    <Caption1 as="p" className={styles.hint}>
      {words.unanswered(count)}{" "}
      <Link inline as="button" onClick={() => show("mapping")}>
        {words.answer}
      </Link>
    </Caption1>
  );
}
