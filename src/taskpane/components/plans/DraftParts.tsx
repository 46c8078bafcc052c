import { Body1Strong, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Draft } from "../../../sheets/templates/fromSheet";
import type { TemplateColumn, TemplateField, TemplatePart } from "../../../sheets/templates/template";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface DraftPartsProps {
  readonly draft: Draft;
  readonly sheet: string;
  readonly onKeep: (kept: ReadonlySet<string>) => void;
}

/** What a template will hold: its parts with their columns, which rows begin filled, and which formulas are left out. */
export function DraftParts({ draft: { template, columns, leftOut }, sheet, onKeep }: DraftPartsProps) {
  const styles = useStyles();
  const { strings, language } = usePane();
  const words = strings.templates;
  const keep = (key: string, isKept: boolean) =>
    onKeep(
      new Set(columns.filter((column) => (column.key === key ? isKept : column.isKept)).map((column) => column.key)),
    );
  return (
    <>
      <LongList items={template.parts} label={words.parts}>
        {(part) => (
          <li className={styles.part}>
            <Body1Strong>{part.title[language]}</Body1Strong>
            <Caption1 className={styles.quiet}>
              {membersOf(part)
                .map((member) => [member.title[language], kindWord(member)].filter(Boolean).join(": "))
                .join(" · ")}
            </Caption1>
          </li>
        )}
      </LongList>
      {columns.length > 0 && (
        <div role="group" aria-label={words.kept}>
          <Caption1>{words.kept}</Caption1>
          {columns.map(({ key, title, isKept }) => (
            <div key={key}>
              <Checkbox label={title} checked={isKept} onChange={(_, { checked }) => keep(key, checked === true)} />
            </div>
          ))}
        </div>
      )}
      {leftOut.length > 0 && (
        <>
          <Caption1>{words.leftOut(leftOut.length)}</Caption1>
          <LongList items={leftOut} label={words.leftOut(leftOut.length)}>
            {({ cell, formula }) => (
              <li>
                <CellLink sheet={sheet} cells={cell} /> <code>{formula}</code>
              </li>
            )}
          </LongList>
        </>
      )}
    </>
  );

  /** What a person cannot see from the title alone. */
  function kindWord({ kind, formula, choices }: TemplateColumn | TemplateField): string {
    if (formula !== undefined) return words.formula;
    if (choices)
      return Object.values(choices)
        .map((choice) => choice[language])
        .join("/");
    return kind === "text" ? "" : words.kinds[kind];
  }
}

function membersOf(part: TemplatePart): readonly (TemplateColumn | TemplateField)[] {
  return part.kind === "table" ? part.columns : part.fields;
}
