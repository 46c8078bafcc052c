import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { withField } from "../../domain/mapping/savedMapping";
import type { ColumnMap, TableMap } from "../../domain/mapping/workbookMap";
import type { NounId } from "../../domain/model/index";
import { columnLetters } from "../../sheets/address";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { useCorrect } from "../hooks/useCorrect";
import { fieldChosen, useMappingWords } from "../hooks/useMappingWords";
import { useNumbers } from "../hooks/useNumbers";
import { usePane } from "../paneContext";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { LongList } from "./LongList";
import { useSamples } from "./MappingQuestions";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    minWidth: 0,
  },
  text: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface MappedColumnsProps {
  readonly table: TableMap;
  readonly noun: NounId;
  readonly reading: WorkbookReading;
}

/** Each column of a table, a few of its values, and the field it is read as. */
export function MappedColumns({ table, noun, reading }: MappedColumnsProps) {
  const words = usePane().strings.mapping;
  return (
    <>
      <LongList items={table.columns} label={words.columns}>
        {(column) => <ColumnEntry column={column} table={table} noun={noun} reading={reading} />}
      </LongList>
      <Periods table={table} noun={noun} />
    </>
  );
}

function ColumnEntry({ column: one, table, noun, reading }: MappedColumnsProps & { column: ColumnMap }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  const correct = useCorrect();
  const samples = words.samples(useSamples(reading)(table, one.column));
  const name = words.column(one.header, columnLetters(one.column));
  return (
    <li className={styles.column} aria-label={name}>
      <div className={styles.text}>
        {name}
        <Caption1 className={styles.samples} title={samples}>
          {samples}
        </Caption1>
      </div>
      <div className={styles.text}>
        <ChoiceDropdown
          label={words.fieldOf(name)}
          chosen={one.field === null ? names.leave : { value: one.field, text: names.field(noun, one.field) }}
          groups={[{ title: names.noun(noun), choices: [names.leave, ...names.fieldChoices(noun)] }]}
          onChoose={(value) => correct((mapping) => withField(mapping, table, one.column, fieldChosen(value)))}
        />
        <HowKnown {...one} />
      </div>
    </li>
  );
}

/** By what a column was known, and how surely where it was we who judged. */
function HowKnown({ evidence, confidence }: ColumnMap) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const numbers = useNumbers();
  if (evidence === null) return null;
  const isTold = evidence === "person" || evidence === "saved";
  const sure = isTold ? [] : [words.confidence(numbers.rate(Math.round(confidence * 100) / 100))];
  return <Caption1 className={styles.quiet}>{[words.evidence[evidence], ...sure].join(" · ")}</Caption1>;
}

function Periods({ table: { periods }, noun }: Pick<MappedColumnsProps, "table" | "noun">) {
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  return (
    <Caption1>{words.periods(periods.length, first.header, last.header, names.field(noun, first.field))}</Caption1>
  );
}
