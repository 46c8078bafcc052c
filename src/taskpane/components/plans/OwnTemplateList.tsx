import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Template } from "../../../sheets/templates/template";
import type { OwnTemplates } from "../../hooks/useOwnTemplates";
import { usePane } from "../../paneContext";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  removed: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** The firm's own templates; one that was taken away can be brought back while the view is open. */
export function OwnTemplateList({ own: { templates, keep } }: { own: OwnTemplates }) {
  const styles = useStyles();
  const { strings, language } = usePane();
  const words = strings.templates;
  const [removed, setRemoved] = useState<Template | null>(null);
  const remove = async (template: Template) => {
    if (await keep(templates.filter(({ id }) => id !== template.id))) setRemoved(template);
  };
  const bringBack = async (template: Template) => {
    if (await keep([...templates, template])) setRemoved(null);
  };
  return (
    <>
      {templates.length > 0 && (
        <>
          <Caption1>{words.own}</Caption1>
          <LongList items={templates} label={words.own}>
            {(template) => (
              <li className={styles.line}>
                <Body1 className={styles.name}>{template.name[language]}</Body1>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={words.remove(template.name[language])}
                  onClick={() => void remove(template)}
                />
              </li>
            )}
          </LongList>
        </>
      )}
      {removed && (
        <div className={styles.removed} role="status">
          <Caption1>{words.removed(removed.name[language])}</Caption1>
          <Button size="small" onClick={() => void bringBack(removed)}>
            {words.bringBack}
          </Button>
        </div>
      )}
    </>
  );
}
