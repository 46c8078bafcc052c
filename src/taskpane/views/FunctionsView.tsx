import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons";
import type { CatalogueFunction } from "@catalogue";
import { FunctionHelp } from "../components/FunctionHelp";
import { Section } from "../components/Section";
import { qualifiedName, splitSentence, useFunctionSearch } from "../hooks/useFunctionSearch";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  asked: { display: "grid", gap: tokens.spacingVerticalXS },
  search: { width: "100%", maxWidth: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { minWidth: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { display: "grid", minWidth: 0, paddingBlock: tokens.spacingVerticalXS, textAlign: "left" },
});

function Functions() {
  const styles = useStyles();
  const words = usePane().strings.pane.functions;
  const { asked, ask, count, groups } = useFunctionSearch();
  return (
    <div className={styles.view}>
      <div className={styles.asked}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          dismiss={{ "aria-label": words.clear }}
          value={asked}
          onChange={(_, { value }) => ask(value)}
        />
        <Caption1 role="status" className={styles.quiet}>
          {count === 0 ? words.none(asked) : words.found(count)}
        </Caption1>
      </div>
      {groups.map(({ id, title, functions: members }) => (
        <Section key={id} title={title}>
          <Accordion collapsible multiple className={styles.list}>
            {members.map((one) => (
              <FunctionEntry key={one.id} one={one} />
            ))}
          </Accordion>
        </Section>
      ))}
    </div>
  );
}

function FunctionEntry({ one }: { one: CatalogueFunction }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <AccordionItem value={one.id}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.name}>
          {`${qualifiedName(one)} `}
          <Caption1 className={styles.quiet}>{splitSentence(one.description[language])[0]}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <FunctionHelp one={one} />
      </AccordionPanel>
    </AccordionItem>
  );
}

export const functions = { id: "functions", icon: MathFormulaRegular, Component: Functions } as const;
