import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { newWorkbook } from "../../actions/newWorkbook";
import { useAction } from "../hooks/useAction";
import { usePane } from "../paneContext";
import { today } from "../today";
import { RunButton } from "./RunButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sheets to begin with: empty, or with rows of a fictional firm to try things on. */
export function NewWorkbook() {
  const styles = useStyles();
  const words = usePane().strings.starter;
  const { start, isRunning } = useAction();
  const begin = (withSample: boolean) => void start(newWorkbook(withSample, today()));
  return (
    <Section title={words.title}>
      <Caption1 className={styles.hint}>{words.hint}</Caption1>
      <div className={styles.choices}>
        <RunButton icon={<DocumentAddRegular />} isRunning={isRunning} onRun={() => begin(false)}>
          {words.empty}
        </RunButton>
        <RunButton icon={<DocumentTableRegular />} isRunning={isRunning} onRun={() => begin(true)}>
          {words.withSample}
        </RunButton>
      </div>
    </Section>
  );
}
