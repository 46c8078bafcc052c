import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FigureTable } from "./FigureTable";

const INK = { "@media (forced-colors: active)": { fill: "CanvasText" } };
const useStyles = makeStyles({
  bar: { display: "block", width: "6em", height: "1em" },
  whole: { fill: tokens.colorNeutralForeground3, ...INK },
  more: { fill: tokens.colorBrandForeground1, ...INK },
  less: { fill: tokens.colorPaletteDarkOrangeForeground1, ...INK },
});

interface BridgeTableProps {
  readonly label: string;
  /** Of the names, of the amounts, and of the rows if there are any. */
  readonly headers: readonly string[];
  /** The first and the last are wholes, those between lead from one to the other. */
  readonly parts: readonly { readonly name: string; readonly amount: number; readonly rows?: ReactNode }[];
  readonly text: (amount: number) => string;
}

/** How one sum becomes another: each part with its amount and, beside it, where it begins and ends. */
export function BridgeTable({ label, headers, parts, text }: BridgeTableProps) {
  const styles = useStyles();
  const bars = barsOf(parts.map(({ amount }) => amount));
  const [least, most] = [Math.min(0, ...bars.flat()), Math.max(0, ...bars.flat())];
  const width = most - least || 1;
  return (
    <FigureTable
      label={label}
      headers={[headers[0]!, "", ...headers.slice(1)]}
      rows={parts.map(({ name, amount, rows }, at) => {
        const [from, to] = bars[at]!;
        const isWhole = at === 0 || at === parts.length - 1;
        const ink = isWhole ? styles.whole : amount < 0 ? styles.less : styles.more;
        return {
          key: name,
          cells: [
            name,
            <svg key="bar" className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={mergeClasses(ink)}
                x={((Math.min(from, to) - least) / width) * 100}
                width={(Math.abs(to - from) / width) * 100}
                y={1}
                height={8}
              />
            </svg>,
            text(amount),
            ...(headers.length > 2 ? [rows] : []),
          ],
        };
      })}
    />
  );
}

/** Where each part begins and ends: wholes from nothing, the others from where the one before ended. */
function barsOf(amounts: readonly number[]): readonly (readonly [number, number])[] {
  let at = 0;
  return amounts.map((amount, part) => {
    const isWhole = part === 0 || part === amounts.length - 1;
    const from = isWhole ? 0 : at;
    at = from + amount;
    return [from, at] as const;
  });
}
