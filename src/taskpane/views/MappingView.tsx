import { makeStyles, tokens } from "@fluentui/react-components";
import { TableLinkRegular } from "@fluentui/react-icons";
import { BookState } from "../components/BookState";
import { FeatureNeeds } from "../components/FeatureNeeds";
import { MappedTables } from "../components/MappedTables";
import { MissingTable } from "../components/MissingTable";
import { MappingQuestions } from "../components/MappingQuestions";
import { useSalesBook } from "../hooks/useSalesBook";
import { knownIn } from "../salesBookStore";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** What the sheets were taken for. What is known stays in sight while a correction is read, so that the next can follow. */
function Mapping() {
  const styles = useStyles();
  const { state } = useSalesBook();
  const known = knownIn(state);
  const isCorrecting = state.kind === "reading" && known !== null && state.total === 0;
  return (
    <div className={styles.view} aria-busy={isCorrecting}>
      {!isCorrecting && <BookState isForFigures={false}>{() => null}</BookState>}
      {known && (
        <>
          <MappingQuestions reading={known} />
          <MappedTables reading={known} />
          <MissingTable reading={known} />
          <FeatureNeeds map={known.map} />
        </>
      )}
    </div>
  );
}

export const mapping = { id: "mapping", icon: TableLinkRegular, Component: Mapping } as const;
