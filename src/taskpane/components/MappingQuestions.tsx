import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type OpenQuestion, openQuestions } from "../../domain/mapping/openQuestions";
import { withField, withNoun } from "../../domain/mapping/savedMapping";
import type { TableMap } from "../../domain/mapping/workbookMap";
import type { NounId } from "../../domain/model/index";
import { columnLetters } from "../../sheets/address";
import { columnSamples } from "../../sheets/reading/samples";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { type Correction, useCorrect } from "../hooks/useCorrect";
import { fieldChosen, useMappingWords } from "../hooks/useMappingWords";
import { usePane } from "../paneContext";
import { CellLink } from "./CellLink";
import { type Choice, ChoiceDropdown, type ChoiceGroup } from "./ChoiceDropdown";
import { LongList } from "./LongList";
import { Section } from "./Section";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: "anywhere" },
  plain: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How a question is put, and what each answer changes. */
interface Put {
  readonly why: string;
  readonly samples: string | null;
  readonly groups: readonly ChoiceGroup[];
  readonly answer: (value: string) => Correction;
}

/** Everything that is asked rather than guessed, each with its reason and a few values. */
export function MappingQuestions({ reading }: { reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const questions = openQuestions(reading.map);
  const titleOf = useTitles(questions);
  return (
    <Section title={words.questions}>
      <Caption1 role="status" className={styles.quiet}>
        {questions.length === 0 ? words.noQuestions : words.questionCount(questions.length)}
      </Caption1>
      {questions.length > 0 && (
        <LongList items={questions} label={words.questions}>
          {(question) => <Question title={titleOf(question)} question={question} reading={reading} />}
        </LongList>
      )}
    </Section>
  );
}

/** What is asked, in a sentence; questions that would read alike say where each is. */
function useTitles(questions: readonly OpenQuestion[]): (question: OpenQuestion) => string {
  const words = usePane().strings.mapping;
  const names = useMappingWords();
  const sentence = (question: OpenQuestion): string => {
    if (question.about === "noun") return words.whatAreRows(question.table.sheet);
    if (question.about === "column") return words.whichColumnIs(names.field(question.noun, question.field));
    return words.whatIsColumn(question.column.header, columnLetters(question.column.column));
  };
  const titles = questions.map(sentence);
  const isAlone = (title: string) => titles.indexOf(title) === titles.lastIndexOf(title);
  return (question) => {
    const title = sentence(question);
    return isAlone(title) ? title : words.titleAt(title, question.table.sheet, cellsOf(question));
  };
}

interface QuestionProps {
  readonly title: string;
  readonly question: OpenQuestion;
  readonly reading: WorkbookReading;
}

function Question({ title, question, reading }: QuestionProps) {
  const styles = useStyles();
  const words = usePane().strings.mapping;
  const correct = useCorrect();
  const { why, samples, groups, answer } = usePut(question, reading);
  return (
    <li className={styles.question} aria-label={title}>
      <Body1Strong as="p" className={styles.plain}>
        {title}
      </Body1Strong>
      <Caption1 as="p" className={styles.plain}>
        {why}
      </Caption1>
      {samples !== null && (
        <Caption1 as="p" className={styles.quiet}>
          {samples}
        </Caption1>
      )}
      <div>
        <CellLink sheet={question.table.sheet} cells={cellsOf(question)} />
      </div>
      <ChoiceDropdown
        label={title}
        placeholder={words.choose}
        chosen={null}
        groups={groups.filter(({ choices }) => choices.length > 0)}
        onChoose={(value) => correct(answer(value))}
      />
    </li>
  );
}

function usePut(question: OpenQuestion, reading: WorkbookReading): Put {
  const { strings } = usePane();
  const words = strings.mapping;
  const names = useMappingWords();
  const samplesOf = useSamples(reading);
  const { table, reason } = question;
  const grouped = (likely: readonly string[], choices: readonly Choice[], first: readonly Choice[] = []) => {
    const known = new Map(choices.map((choice) => [choice.value, choice]));
    const others = choices.filter(({ value }) => !likely.includes(value));
    return [
      { title: words.likely, choices: likely.flatMap((value) => known.get(value) ?? []) },
      { title: words.others, choices: [...first, ...others] },
    ];
  };
  switch (question.about) {
    case "noun":
      return {
        why: words.reasons[reason](question.likely.map(names.noun)),
        samples: words.samples(table.columns.slice(0, 3).flatMap(({ column }) => samplesOf(table, column)[0] ?? [])),
        groups: grouped(question.likely, names.nounChoices),
        answer: (value) => (mapping) => withNoun(mapping, table, value as NounId),
      };
    case "field": {
      const { column } = question.column;
      return {
        why: words.reasons[reason](question.likely.map((field) => names.field(question.noun, field))),
        samples: words.samples(samplesOf(table, column)),
        groups: grouped(question.likely, names.fieldChoices(question.noun), [names.leave]),
        answer: (value) => (mapping) => withField(mapping, table, column, fieldChosen(value)),
      };
    }
    case "column": {
      const choices = table.columns.map(({ header, column }) => ({
        value: String(column),
        text: words.column(header, columnLetters(column)),
      }));
      const free = table.columns.filter(({ field }) => field === null).map(({ column }) => String(column));
      return {
        why: words.reasons[reason]([]),
        samples: null,
        groups: grouped(free, choices),
        answer: (value) => (mapping) => withField(mapping, table, Number(value), question.field),
      };
    }
  }
}

/** A few values of a column, as they read on the sheet. */
export function useSamples({ sheets, book }: WorkbookReading) {
  const { locale } = usePane().strings.pane;
  return (table: TableMap, column: number): readonly string[] => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return sheet ? columnSamples(sheet, table, column, { dateSystem: book.dateSystem, locale }) : [];
  };
}

function cellsOf(question: OpenQuestion): string {
  const { table } = question;
  return question.about === "field" ? columnCells(table, question.column.column) : rowCells(table, table.headerRow);
}

function rowCells({ firstColumn, lastColumn }: TableMap, row: number): string {
  return `${columnLetters(firstColumn)}${row}:${columnLetters(lastColumn)}${row}`;
}

function columnCells({ headerRow, lastDataRow }: TableMap, column: number): string {
  const letters = columnLetters(column);
  return `${letters}${headerRow}:${letters}${Math.max(headerRow, lastDataRow)}`;
}
