import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { amountOf, type Money, moneyOf } from "../../../domain/kernel/money";
import { readNumber } from "../../../domain/kernel/readNumber";
import type { Credit } from "../../../domain/statement/credits";
import { type NextOrder, nextOrder } from "../../../domain/statement/outlook";
import type { Ledger, StatementLine } from "../../../domain/statement/ledger";
import type { Statement } from "../../../domain/statement/statement";
import type { CommissionRulesOn } from "../../../domain/statement/rules";
import type { IsoDate } from "../../../domain/kernel/date";
import type { RowPlace } from "../../../sheets/salesBook";
import { useNumbers } from "../../hooks/useNumbers";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { FigureTable } from "../FigureTable";
import { Folded } from "../Folded";
import { LongList } from "../LongList";

const useStyles = makeStyles({
  detail: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0, paddingBlock: tokens.spacingVerticalS },
  line: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface StatementDetailProps {
  readonly statement: Statement;
  readonly ledger: Ledger;
  readonly rulesOn: CommissionRulesOn;
  readonly asOf: IsoDate;
  readonly digits: number;
  /** Where the row stands that a credit comes from. */
  readonly placeOf: (credit: Credit) => RowPlace | undefined;
}

/** How a rep's pay comes about: its parts, every line with the way to its row, and what the next order would bring. */
export function StatementDetail({ statement, ledger, rulesOn, asOf, digits, placeOf }: StatementDetailProps) {
  const styles = useStyles();
  const words = usePane().strings.statement;
  const numbers = useNumbers();
  const money = (amount: Money) => numbers.money(amountOf(amount, digits));
  const { lines } = statement;
  return (
    <div className={styles.detail}>
      <Parts statement={statement} money={money} />
      <Folded title={words.linesOf(lines.length)} isShown={lines.length > 0}>
        <LongList items={lines} label={words.linesOf(lines.length)}>
          {(line) => {
            const place = placeOf(line.credit);
            return (
              <li className={styles.line}>
                <span>{lineText(line, money)}</span>
                <Caption1 className={styles.quiet}>
                  {words.lineFacts(
                    money(line.before),
                    money(line.after),
                    numbers.rate(line.rate),
                    money(line.commission),
                  )}
                </Caption1>
                {place && (
                  <Caption1>
                    <CellLink sheet={place.sheet} cells={`A${place.row}`} />
                  </Caption1>
                )}
              </li>
            );
          }}
        </LongList>
      </Folded>
      <NextOrderField {...{ ledger, rulesOn, asOf, digits, money }} />
    </div>
  );
}

function lineText({ credit: { date, document, account, amount } }: StatementLine, money: (amount: Money) => string) {
  return [date, document, account, money(amount)].filter(Boolean).join(" · ");
}

/** The parts of the pay that are there, and their sum; and penalties that do not count for want of evidence. */
function Parts({ statement, money }: { readonly statement: Statement; readonly money: (amount: Money) => string }) {
  const words = usePane().strings.statement;
  const { basePay, commission, withheld, tierBonus, yearBonus, adjustments, draw, total } = statement;
  const parts: readonly (readonly [string, number])[] = [
    [words.basePay, basePay.amount],
    [words.commission, commission],
    [words.withheld, -withheld],
    [words.tierBonus, tierBonus],
    [words.yearBonus, yearBonus?.amount ?? 0],
    [words.adjustments, adjustments.amount],
    [words.draw, draw?.amount ?? 0],
  ];
  const rows = [...parts.filter(([, amount]) => amount !== 0), [words.total, total] as const];
  return (
    <>
      <FigureTable
        label={words.pay}
        headers={[words.pay, words.amount]}
        rows={rows.map(([name, amount]) => ({ key: name, cells: [name, money(amount as Money)] }))}
      />
      {adjustments.unproven.map(({ date, reason }, at) => (
        <Caption1 key={at}>{`${date} ${reason}: ${words.notCounted}`}</Caption1>
      ))}
    </>
  );
}

interface NextOrderProps extends Pick<StatementDetailProps, "ledger" | "rulesOn" | "asOf" | "digits"> {
  readonly money: (amount: Money) => string;
}

/** What an order of an amount would bring where the climb of the tiers stands. */
function NextOrderField({ ledger, rulesOn, asOf, digits, money }: NextOrderProps) {
  const words = usePane().strings.statement.next;
  const numbers = useNumbers();
  const [typed, setTyped] = useState("");
  const amount = readNumber(typed);
  const orders = amount === undefined ? [] : [moneyOf(amount, digits)];
  const { climb, sold, rate, nextTier, brings }: NextOrder = nextOrder(ledger, orders, asOf, rulesOn, digits);
  return (
    <>
      <Caption1>
        {words.stands(climb, money(sold), numbers.rate(rate))}
        {nextTier && ` ${words.toNext(money(nextTier.missing), numbers.rate(nextTier.rate))}`}
      </Caption1>
      <Field label={words.order}>
        <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {brings.map(({ commission, bonus }, at) => (
        <Caption1 key={at} role="status">
          {words.brings(money(commission), bonus === 0 ? null : money(bonus))}
        </Caption1>
      ))}
    </>
  );
}
