import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, ArrowResetRegular, DeleteRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { Issue } from "../../domain/kernel/issue";
import { describeIssue, type Strings } from "../../i18n/index";
import { useNumbers } from "../hooks/useNumbers";
import { TIER_FIELDS, type TierField, type TierTexts, type WhatIf } from "../hooks/useWhatIf";
import { usePane } from "../paneContext";
import { IssueList } from "./IssueList";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  above: { width: "37%" },
  rate: { width: "20%" },
  bonus: {},
  removal: { width: tokens.spacingHorizontalXXXL, padding: 0 },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}` },
  field: { width: "100%", minWidth: 0 },
  figure: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The tier table as fields; what cannot be read is marked where it stands, and said below. */
export function TierEditor({ whatIf }: { whatIf: WhatIf }) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const numbers = useNumbers();
  const issuesId = useId();
  const { body, focusNext } = useRowFocus();
  const describe = (issue: Issue, strings: Strings) =>
    issue.code === "rate_as_percent"
      ? strings.pane.whatIf.rateAboveAll(issue.row, numbers.rate(issue.found))
      : describeIssue(issue, strings);
  return (
    <>
      <table className={styles.table} aria-label={words.tiers}>
        <thead>
          <tr>
            {TIER_FIELDS.map((field) => (
              <th key={field} scope="col" className={mergeClasses(styles.head, styles[field])}>
                {words[field]}
              </th>
            ))}
            <td className={styles.removal} />
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moveBetweenRows}>
          {whatIf.tiers.map((tier, at) => (
            <TierRow
              key={tier.id}
              tier={tier}
              at={at}
              whatIf={whatIf}
              issuesId={issuesId}
              onRemove={() => {
                focusNext(Math.max(0, at - 1));
                whatIf.removeTier(tier.id);
              }}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            focusNext(whatIf.tiers.length);
            whatIf.addTier();
          }}
        >
          {words.addTier}
        </Button>
        <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} onClick={whatIf.reset}>
          {words.reset}
        </Button>
      </div>
      <div role="status" id={issuesId}>
        <IssueList issues={whatIf.tierIssues} describe={describe} />
      </div>
    </>
  );
}

interface TierRowProps {
  readonly tier: TierTexts;
  readonly at: number;
  readonly whatIf: WhatIf;
  readonly issuesId: string;
  readonly onRemove: () => void;
}

function TierRow({ tier, at, whatIf, issuesId, onRemove }: TierRowProps) {
  const styles = useStyles();
  const words = usePane().strings.pane.whatIf;
  const row = at + 1;
  return (
    <tr>
      {TIER_FIELDS.map((field) => (
        <td key={field} className={styles.cell}>
          <Input
            className={styles.field}
            input={{ className: styles.figure }}
            size="small"
            inputMode="decimal"
            data-field={field}
            data-row={at}
            aria-label={words.tierField(words[field], row)}
            {...(whatIf.rows[at]![field] === undefined && { "aria-invalid": true, "aria-describedby": issuesId })}
            placeholder={field === "bonus" ? "0" : ""}
            value={tier[field]}
            onChange={(_, { value }) => whatIf.setTier(tier.id, { [field]: value })}
          />
        </td>
      ))}
      <td className={styles.removal}>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.removeTier(row)}
          title={words.removeTier(row)}
          disabled={whatIf.tiers.length === 1}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}

/** As on a sheet: Enter and the down arrow go to the row below, Shift+Enter and the up arrow to the one above. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const { field, row } = (event.target as HTMLElement).dataset;
  if (field === undefined) return;
  const isUp = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
  const isDown = event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey);
  if (!isUp && !isDown) return;
  event.preventDefault();
  focusField(event.currentTarget, field as TierField, Number(row) + (isUp ? -1 : 1));
}

function focusField(rows: HTMLElement, field: TierField, row: number) {
  const input = rows.querySelector<HTMLInputElement>(`[data-field="${field}"][data-row="${row}"]`);
  input?.focus();
  input?.select();
}

/** A row that comes or goes takes the focus along: to the new row, or to the one before the removed. */
function useRowFocus() {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current !== null && body.current) focusField(body.current, "above", wanted.current);
    wanted.current = null;
  });
  return { body, focusNext: (row: number) => void (wanted.current = row) };
}
