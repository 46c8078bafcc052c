import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueFunction } from "@catalogue";
import { splitSentence, syntaxOf } from "../hooks/useFunctionSearch";
import { usePane } from "../paneContext";
import { FormulaExample } from "./FormulaExample";

const useStyles = makeStyles({
  help: { display: "grid", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM, minWidth: 0 },
  plain: { margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  terms: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, fontSize: tokens.fontSizeBase200 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, lineHeight: tokens.lineHeightBase200 },
});

/** The rest of what a function does, what it takes and answers, in the person's language, with examples that can be put into a cell. */
export function FunctionHelp({ one }: { one: CatalogueFunction }) {
  const styles = useStyles();
  const { strings, language } = usePane();
  const words = strings.pane.functions;
  const [, more] = splitSentence(one.description[language]);
  return (
    <div className={styles.help}>
      <code className={styles.code}>{syntaxOf(one)}</code>
      {more && (
        <Caption1 as="p" className={styles.plain}>
          {more}
        </Caption1>
      )}
      <Caption1Strong as="h4" className={styles.plain}>
        {words.arguments}
      </Caption1Strong>
      <dl className={styles.terms}>
        {one.parameters.map(({ name, isOptional, description }) => (
          <div key={name}>
            <dt className={styles.name}>
              {name} {isOptional && <span className={styles.optional}>{words.optional}</span>}
            </dt>
            <dd className={styles.detail}>{description[language]}</dd>
          </div>
        ))}
      </dl>
      <Caption1Strong as="h4" className={styles.plain}>
        {words.returns}
      </Caption1Strong>
      <Caption1 as="p" className={styles.plain}>
        {one.returns[language]}
      </Caption1>
      <Caption1Strong as="h4" className={styles.plain}>
        {words.examples}
      </Caption1Strong>
      {one.examples.map((example) => (
        <FormulaExample key={example.formula} {...example} />
      ))}
    </div>
  );
}
