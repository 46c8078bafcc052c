import { makeStyles } from "@fluentui/react-components";
import { useNumbers } from "../hooks/useNumbers";

const useStyles = makeStyles({ figure: { fontVariantNumeric: "tabular-nums" } });

/** An amount with the decimals of the workbook's currency, in figures that stand under each other. */
export function MoneyText({ amount }: { amount: number }) {
  const styles = useStyles();
  const numbers = useNumbers();
  return <span className={styles.figure}>{numbers.money(amount)}</span>;
}
