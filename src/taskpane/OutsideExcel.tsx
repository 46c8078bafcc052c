import { Body1, FluentProvider, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { type Language, stringsFor } from "../i18n/index";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  whole: { minHeight: "100%", display: "grid", alignContent: "center" },
  page: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "36rem",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXXL,
  },
  plain: { margin: 0 },
  steps: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The page opened in a browser of its own: it says where it belongs and how to get there. */
export function OutsideExcel({ language }: { language: Language }) {
  const styles = useStyles();
  const theme = usePaneTheme("auto");
  const words = stringsFor(language).pane.outside;
  return (
    <FluentProvider theme={theme} className={styles.whole}>
      <main className={styles.page} lang={language}>
        <Title3 as="h1" className={styles.plain}>
          {words.title}
        </Title3>
        <Body1 as="p" className={styles.plain}>
          {words.body}
        </Body1>
        <ol className={styles.steps}>
          {words.steps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
      </main>
    </FluentProvider>
  );
}
