import { Body1, FluentProvider, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { type Language, stringsFor } from "../i18n/index";
import { usePaneTheme } from "./theme";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "36rem",
    margin: "auto",
    padding: tokens.spacingHorizontalXXL,
  },
});

/** The page opened in a browser of its own: it says where it belongs. */
export function OutsideExcel({ language }: { language: Language }) {
  const styles = useStyles();
  const theme = usePaneTheme("auto");
  const words = stringsFor(language).pane.outside;
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
      <main className={styles.page}>
        <Title3 as="h1">{words.title}</Title3>
        <Body1>{words.body}</Body1>
      </main>
    </FluentProvider>
  );
}
