import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { ArrowEnterLeftRegular, MathFormulaRegular } from "@fluentui/react-icons";
import { catalogue, type CatalogueFunction } from "@catalogue";
import { useState } from "react";
import { Section } from "../components/Section";
import { useInsert } from "../hooks/useInsert";
import { usePane } from "../paneContext";

const NAMESPACE = "SALES";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  help: { display: "grid", gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM, minWidth: 0 },
  terms: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0 },
  example: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  plain: { margin: 0 },
});

function Functions() {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.pane.functions;
  const [asked, setAsked] = useState("");
  const found = catalogue.functions.filter((one) => matches(one, asked));
  const groups = [...new Set(found.map(({ group }) => group))].sort();
  return (
    <div className={styles.view}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={asked}
        onChange={(_, { value }) => setAsked(value)}
      />
      <Caption1 role="status" className={styles.quiet}>
        {found.length === 0 ? words.none(asked) : words.found(found.length)}
      </Caption1>
      {groups.map((group) => (
        <Section key={group} title={words.groups[group] ?? group}>
          <Accordion collapsible multiple>
            {found
              .filter((one) => one.group === group)
              .map((one) => (
                <AccordionItem key={one.id} value={one.id}>
                  <AccordionHeader>{`${NAMESPACE}.${one.id}`}</AccordionHeader>
                  <AccordionPanel>
                    <Help one={one} />
                  </AccordionPanel>
                </AccordionItem>
              ))}
          </Accordion>
        </Section>
      ))}
    </div>
  );
}

/** In both languages, because a sheet often has both. */
function matches({ id, description }: CatalogueFunction, asked: string): boolean {
  const text = `${NAMESPACE}.${id} ${description["en-US"]} ${description["zh-CN"]}`.toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Help({ one }: { one: CatalogueFunction }) {
  const styles = useStyles();
  const { strings, language } = usePane();
  const words = strings.pane.functions;
  return (
    <div className={styles.help}>
      <Body1 as="p" className={styles.plain}>
        {one.description[language]}
      </Body1>
      <Caption1 as="h3" className={styles.plain}>
        {words.arguments}
      </Caption1>
      <dl className={styles.terms}>
        {one.parameters.map(({ name, isOptional, description }) => (
          <div key={name}>
            <dt className={styles.term}>{isOptional ? `${name} (${words.optional})` : name}</dt>
            <dd className={styles.detail}>{description[language]}</dd>
          </div>
        ))}
        <div>
          <dt className={styles.term}>{words.returns}</dt>
          <dd className={styles.detail}>{one.returns[language]}</dd>
        </div>
      </dl>
      <Caption1 as="h3" className={styles.plain}>
        {words.examples}
      </Caption1>
      {one.examples.map((example) => (
        <Example key={example.formula} {...example} />
      ))}
    </div>
  );
}

function Example({ formula, answer }: { formula: string; answer: string }) {
  const styles = useStyles();
  const words = usePane().strings.pane.functions;
  const { insert, isRunning } = useInsert();
  return (
    <div className={styles.example}>
      <span className={styles.code}>
        {formula}
        <br />
        <span className={styles.quiet}>→ {answer}</span>
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowEnterLeftRegular />}
        title={words.insert}
        aria-label={words.insertNamed(formula)}
        disabled={isRunning}
        onClick={() => void insert(() => formula)}
      />
    </div>
  );
}

export const functions = { id: "functions", icon: MathFormulaRegular, Component: Functions } as const;
