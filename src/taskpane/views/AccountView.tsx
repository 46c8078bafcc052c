import { Body1Strong, Button, Caption1, makeStyles, SearchBox, Switch, tokens } from "@fluentui/react-components";
import { ContactCardRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import { type AccountLink, accountOf, NO_ACCOUNT } from "../../domain/accountIndex";
import { accountCard } from "../../domain/accountCard/card";
import { type AccountDesk, CARD_NOUNS, findAccounts } from "../../domain/accountCard/desk";
import { todayRulesOn } from "../../domain/today/ruleBook";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { CardParts } from "../components/account/CardParts";
import { GradeLine } from "../components/account/GradeLine";
import { AsOfField } from "../components/AsOfField";
import { BookState } from "../components/BookState";
import { EmptyState } from "../components/EmptyState";
import { Reckoned } from "../components/Reckoned";
import { Section } from "../components/Section";
import { accountAt, deskOf } from "../hooks/accountDesk";
import { useAsOf } from "../hooks/useAsOf";
import { useKept } from "../hooks/useKept";
import { useRuleBook } from "../hooks/useRuleBook";
import { useSelectedRow } from "../hooks/useSelectedRow";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  asked: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
  found: { display: "grid", justifyItems: "start", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  name: { justifyContent: "start", textAlign: "start", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** More names than this are narrowed down by typing on. */
const MOST_FOUND = 10;

/** One account, across all sheets: that of the selected row, or one that is searched for. */
function AccountView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Sorted reading={reading} />}</BookState>
    </div>
  );
}

function Sorted({ reading }: { readonly reading: WorkbookReading }) {
  const { book } = reading;
  const work = useCallback(() => deskOf(book), [book]);
  const rowCount = CARD_NOUNS.reduce((sum, noun) => sum + book.records[noun].rows.length, 0);
  return (
    <Reckoned rowCount={rowCount} work={work}>
      {(desk) => <Desk desk={desk} reading={reading} />}
    </Reckoned>
  );
}

interface DeskProps {
  readonly desk: AccountDesk;
  readonly reading: WorkbookReading;
}

function Desk({ desk, reading }: DeskProps) {
  const words = usePane().strings.accountCard;
  const [chosen, choose] = useKept<AccountLink | null>("account", () => null);
  const [isFollowing, follow] = useKept("account.follow", () => true);
  const show = (account: number) => {
    const { id, name } = desk.index.entries[account]!;
    choose(() => ({ accountId: id, accountName: name }));
  };
  useSelectedRow(isFollowing, (place) => {
    const account = accountAt(reading.book, place);
    if (account !== null) show(account);
  });
  if (desk.index.entries.length === 0) return <EmptyState title={words.noAccounts} hint={words.noAccountsHint} />;
  const account = chosen === null ? NO_ACCOUNT : accountOf(desk.index, chosen);
  return (
    <>
      <Search desk={desk} onChoose={show} />
      <Switch label={words.follow} checked={isFollowing} onChange={(_, { checked }) => follow(() => checked)} />
      {account === NO_ACCOUNT ? (
        <Caption1>{chosen === null ? words.choose : words.gone(chosen.accountName ?? "")}</Caption1>
      ) : (
        <Card account={account} desk={desk} reading={reading} />
      )}
    </>
  );
}

function Search({ desk, onChoose }: { readonly desk: AccountDesk; readonly onChoose: (account: number) => void }) {
  const styles = useStyles();
  const words = usePane().strings.accountCard;
  const [asked, ask] = useState("");
  const found = useMemo(() => findAccounts(desk, asked, MOST_FOUND + 1), [desk, asked]);
  const isAll = found.length <= MOST_FOUND;
  const count = Math.min(found.length, MOST_FOUND);
  return (
    <div className={styles.asked}>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        dismiss={{ "aria-label": words.clear }}
        value={asked}
        onChange={(_, { value }) => ask(value)}
      />
      {asked.trim() !== "" && (
        <Caption1 role="status" className={styles.quiet}>
          {count === 0 ? words.noneFound(asked) : words.found(count, isAll)}
        </Caption1>
      )}
      <ul className={styles.found} aria-label={words.search}>
        {found.slice(0, MOST_FOUND).map((account) => (
          <li key={account}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.name}
              onClick={() => {
                ask("");
                onChoose(account);
              }}
            >
              {desk.index.entries[account]!.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ account, desk, reading }: DeskProps & { readonly account: number }) {
  const day = useAsOf(reading.book);
  const { asOf } = day;
  const { book: ruleBook } = useRuleBook(reading);
  const rules = useMemo(() => todayRulesOn(ruleBook, asOf), [ruleBook, asOf]);
  const card = useMemo(() => accountCard(desk, account, { asOf, rules }), [desk, account, asOf, rules]);
  const { owner, city } = card.entry.account ?? { owner: null, city: null };
  return (
    <Section title={card.entry.name}>
      <Body1Strong>{[card.entry.id, owner, city].filter(Boolean).join(" · ")}</Body1Strong>
      <GradeLine entry={card.entry} reading={reading} asOf={asOf} />
      <CardParts card={card} desk={desk} reading={reading} asOf={asOf} rules={rules} />
      <AsOfField chosen={day} />
    </Section>
  );
}

export const account = { id: "account", icon: ContactCardRegular, Component: AccountView } as const;
