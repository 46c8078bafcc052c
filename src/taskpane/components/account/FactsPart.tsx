import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { AccountEntry } from "../../../domain/accountIndex";
import { type Account, accounts as noun } from "../../../domain/model/accounts";
import type { SalesBook } from "../../../sheets/salesBook";
import { usePane } from "../../paneContext";
import { RowLinks } from "../RowLinks";
import { useValueText } from "./rowText";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

type Field = keyof Account & string;

/** What the accounts sheet itself says, field by field, and its rows. */
export function FactsPart({ entry, book }: { readonly entry: AccountEntry; readonly book: SalesBook }) {
  const styles = useStyles();
  const { strings } = usePane();
  const valueText = useValueText(book.moneyDigits);
  const { account, rows } = entry;
  if (account === null) return <Caption1>{strings.accountCard.notListed}</Caption1>;
  const labels = strings.nouns.accounts.fields;
  const filled = (Object.keys(noun.fields) as Field[]).filter((field) => field !== "name" && account[field] !== null);
  return (
    <>
      <dl className={styles.facts}>
        {filled.map((field) => (
          <Fragment key={field}>
            <dt className={styles.name}>{labels[field]}</dt>
            <dd className={styles.value}>{valueText(noun.fields[field], account[field]!)}</dd>
          </Fragment>
        ))}
      </dl>
      <RowLinks places={rows.map((row) => book.records.accounts.places[row]!)} />
    </>
  );
}
