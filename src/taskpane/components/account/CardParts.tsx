import { Accordion, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AccountCard } from "../../../domain/accountCard/card";
import { accountNamed, type AccountDesk } from "../../../domain/accountCard/desk";
import { amountOf } from "../../../domain/kernel/money";
import type { IsoDate } from "../../../domain/kernel/date";
import type { TodayRules } from "../../../domain/today/rules";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { useKept } from "../../hooks/useKept";
import { useNumbers } from "../../hooks/useNumbers";
import { usePlanReading } from "../../hooks/usePlans";
import { usePane } from "../../paneContext";
import { ContactPart } from "./ContactPart";
import { DuplicatesPart } from "./DuplicatesPart";
import { FactsPart } from "./FactsPart";
import { FoldingPart } from "./FoldingPart";
import { OwedPart } from "./OwedPart";
import { PlansPart } from "./PlansPart";
import { RowList } from "./RowList";
import { SalesPart } from "./SalesPart";

const useStyles = makeStyles({ parts: { minWidth: 0, marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` } });

interface CardPartsProps {
  readonly card: AccountCard;
  readonly desk: AccountDesk;
  readonly reading: WorkbookReading;
  readonly asOf: IsoDate;
  readonly rules: TodayRules;
}

/** The card's parts; which of them are open is remembered from account to account. */
export function CardParts({ card, desk, reading, asOf, rules }: CardPartsProps) {
  const styles = useStyles();
  const words = usePane().strings.accountCard;
  const { book } = reading;
  const [open, setOpen] = useKept<readonly string[]>("account.open", () => ["contact", "sales", "owed"]);
  return (
    <Accordion
      collapsible
      multiple
      className={styles.parts}
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(() => openItems as string[])}
    >
      <FoldingPart id="contact" title={words.contact} count={card.contact.promises.length}>
        <ContactPart card={card} book={book} asOf={asOf} rules={rules} />
      </FoldingPart>
      <FoldingPart id="sales" title={card.sales.noun === "orders" ? words.sales : words.billed}>
        <SalesPart sales={card.sales} book={book} />
      </FoldingPart>
      <FoldingPart id="owed" title={words.owed} count={card.owed.items.length}>
        <OwedPart owed={card.owed} book={book} />
      </FoldingPart>
      <RowParts card={card} reading={reading} />
      <PlansOf card={card} desk={desk} reading={reading} />
      <FoldingPart
        id="duplicates"
        title={words.duplicates}
        count={card.entry.rows.length > 1 ? card.entry.rows.length : 0}
      >
        <DuplicatesPart entry={card.entry} index={desk.index} book={book} />
      </FoldingPart>
      <FoldingPart id="facts" title={words.facts}>
        <FactsPart entry={card.entry} book={book} />
      </FoldingPart>
    </Accordion>
  );
}

/** Parts that are rows of one sheet after another. */
function RowParts({ card, reading: { book } }: Pick<CardPartsProps, "card" | "reading">) {
  const { accountCard: words, contracts, nouns } = usePane().strings;
  const numbers = useNumbers();
  const parts = [
    { id: "people", title: words.people, rows: card.contacts.map((row) => ({ noun: "contacts", row }) as const) },
    {
      id: "deals",
      title: words.deals,
      rows: card.deals.map(
        ({ row, state }) => ({ noun: "opportunities", row, mark: words.dealStates[state] }) as const,
      ),
    },
    {
      id: "inquiries",
      title: words.inquiries,
      rows: card.inquiries.map((row) => ({ noun: "inquiries", row }) as const),
    },
    {
      id: "complaints",
      title: words.complaints,
      rows: card.complaints.map(({ row, isOpen }) => {
        const mark = isOpen ? words.openComplaint : words.closedComplaint;
        return { noun: "complaints", row, mark } as const;
      }),
    },
    {
      id: "contracts",
      title: words.contracts,
      rows: card.contracts.map(({ row, stage, renewBy }) => {
        const renew = stage === "renewalDue" && renewBy ? [words.renewBy(renewBy)] : [];
        return { noun: "contracts", row, mark: [contracts.stages[stage], ...renew].join(" · ") } as const;
      }),
    },
    {
      id: "timeline",
      title: words.timeline,
      rows: card.timeline.map(({ noun, row, day }) => ({ noun, row, mark: `${day} · ${nouns[noun].label}` })),
    },
  ];
  return parts.map(({ id, title, rows }) => (
    <FoldingPart key={id} id={id} title={title} count={rows.length}>
      {id === "deals" && rows.length > 0 && (
        <Caption1>{words.openDeals(numbers.money(amountOf(card.openDeals, book.moneyDigits)))}</Caption1>
      )}
      <RowList label={title} book={book} rows={rows} />
    </FoldingPart>
  ));
}

function PlansOf({ card, desk, reading }: Pick<CardPartsProps, "card" | "desk" | "reading">) {
  const words = usePane().strings.accountCard;
  const { actions } = usePlanReading(reading);
  const own = useMemo(
    () => actions.filter(({ subject }) => subject !== null && accountNamed(desk, subject) === card.account),
    [actions, desk, card.account],
  );
  return (
    <FoldingPart id="plans" title={words.plans} count={own.length}>
      <PlansPart actions={own} />
    </FoldingPart>
  );
}
