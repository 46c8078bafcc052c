import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowEnterLeftRegular, CopyRegular } from "@fluentui/react-icons";
import { useCopy } from "../hooks/useCopy";
import { useInsert } from "../hooks/useInsert";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  example: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "start",
    padding: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: {
    display: "grid",
    paddingBlock: tokens.spacingVerticalXXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  answer: { color: tokens.colorNeutralForeground2 },
});

/** A formula and its answer, to be put into the selected cell or onto the clipboard. */
export function FormulaExample({ formula, answer }: { formula: string; answer: string }) {
  const styles = useStyles();
  const words = usePane().strings.pane.functions;
  const { insert, isRunning } = useInsert();
  const copy = useCopy();
  return (
    <div className={styles.example}>
      <code className={styles.code}>
        <span>{formula}</span>
        <span className={styles.answer}>→ {answer}</span>
      </code>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowEnterLeftRegular />}
        title={words.insert}
        aria-label={words.insertNamed(formula)}
        disabledFocusable={isRunning}
        onClick={() => void insert(() => formula)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<CopyRegular />}
        title={words.copy}
        aria-label={words.copyNamed(formula)}
        onClick={() => void copy(formula)}
      />
    </div>
  );
}
