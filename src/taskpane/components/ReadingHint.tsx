import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { openQuestions } from "../../domain/mapping/openQuestions";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

/** Says in a view why rows are missing from its figures: a question about their sheet is open, or no table is known at all. */
export function ReadingHint({ reading: { map, book } }: { reading: WorkbookReading }) {
  const { strings } = usePane();
  const words = strings.reading;
  // A doubtful column leaves only its own field blank; these two keep whole rows out.
  const count = openQuestions(map).filter(({ about }) => about !== "field").length;
  if (count > 0) return <Hint says={words.unanswered(count)} way={words.answer} view="mapping" />;
  if (Object.values(book.records).some(({ rows }) => rows.length > 0)) return null;
  return <Hint says={strings.dataCheck.nothingRead} way={strings.pane.views.home} view="home" />;
}

function Hint({ says, way, view }: { says: string; way: string; view: "mapping" | "home" }) {
  const styles = useStyles();
  const { show } = usePane();
  return (
    <Caption1 as="p" className={styles.hint}>
      {says}{" "}
      <Link inline as="button" onClick={() => show(view)}>
        {way}
      </Link>
    </Caption1>
  );
}
