import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { type ChangeEvent, useRef } from "react";
import type { Sighting } from "../../../domain/collisions/accountGuard";
import { ok, type Result } from "../../../domain/kernel/result";
import { proposalOf } from "../../../sheets/changes/proposal";
import type { LiveAccounts } from "../../../sheets/collisions/liveAccounts";
import { compareBook, type OtherBook, type Shared, sharedTab } from "../../../sheets/collisions/otherBooks";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { drawn } from "../../drawn";
import { useGuard, useHolders } from "../../hooks/useGuard";
import { made, useProposal } from "../../hooks/useProposal";
import { useRun } from "../../hooks/useRun";
import { usePane } from "../../paneContext";
import { readFile } from "../../readFile";
import { CellLink } from "../CellLink";
import { ChangePreview } from "../ChangePreview";
import { LongList } from "../LongList";
import { RunButton } from "../RunButton";
import { RunState } from "../RunState";
import { Section } from "../Section";
import { Preparing } from "./Preparing";
import { explanationSentence } from "./Reasons";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  start: { justifySelf: "start" },
  hidden: { display: "none" },
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
});

interface Compared {
  readonly books: readonly OtherBook[];
  readonly live: LiveAccounts;
}

/** Colleagues' workbooks: which of their customers this one has, too. They are read and not imported. */
export function OtherBooks({ reading }: { readonly reading: WorkbookReading }) {
  const styles = useStyles();
  const words = usePane().strings.guard.files;
  const { guard } = useGuard();
  const { state, run } = useRun<Compared>();
  const chooser = useRef<HTMLInputElement>(null);
  const compare = async (files: readonly File[]): Promise<Result<Compared>> => {
    await guard.prepare();
    const { live, issues } = guard.state();
    if (!live) return { ok: false, issues: [issues[0] ?? { code: "cancelled" }] };
    const books: OtherBook[] = [];
    for (const file of files) {
      const read = await readFile(file);
      if (!read.ok) return read;
      await drawn();
      books.push(compareBook(file.name, read.value, live, reading.book));
    }
    return ok({ books, live });
  };
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = "";
    if (files.length > 0) void run(() => compare(files));
  };
  return (
    <Section title={words.title}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx"
        multiple
        aria-label={words.choose}
        onChange={chosen}
      />
      <Button
        className={styles.start}
        appearance="primary"
        icon={<DocumentSearchRegular />}
        onClick={() => chooser.current?.click()}
      >
        {words.choose}
      </Button>
      <Preparing />
      <RunState state={state}>{(compared) => <Answer compared={compared} />}</RunState>
    </Section>
  );
}

function Answer({ compared: { books, live } }: { readonly compared: Compared }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = strings.guard.files;
  const run = useProposal();
  const shared = books.flatMap((book) => book.shared);
  const why = ({ explanation }: Sighting) => explanationSentence(explanation, strings);
  const asTab = () => {
    const block = sharedTab(books, live, why, strings);
    const sheets = (nameOf: (wanted: string) => string) => [{ ...block, sheetName: nameOf(block.sheetName) }];
    return proposalOf({ code: "report", facts: { sheet: block.sheetName } }, { sheets });
  };
  return (
    <>
      {books.map(({ file, accounts, shared: found }) => (
        <Body1 key={file}>{words.found(file, accounts, found.length)}</Body1>
      ))}
      {shared.length > 0 && (
        <RunButton isRunning={false} onRun={() => void run.propose(made(asTab()))}>
          {words.asTab}
        </RunButton>
      )}
      <ChangePreview run={run} />
      <LongList items={shared} label={words.title}>
        {(item) => (
          <li className={styles.line}>
            <SharedLine shared={item} live={live} why={why(item.best)} />
          </li>
        )}
      </LongList>
    </>
  );
}

function SharedLine({
  shared,
  live,
  why,
}: {
  readonly shared: Shared;
  readonly live: LiveAccounts;
  readonly why: string;
}) {
  const styles = useStyles();
  const { strings } = usePane();
  const holder = useHolders();
  const { file, place, account, best } = shared;
  const ours = live.accounts[best.row];
  const { sheet, row } = live.places[best.row]!;
  if (!ours) return null;
  return (
    <>
      <Body1Strong>{account.name}</Body1Strong>
      <Caption1>
        {strings.guard.files.theirs(file, strings.collisions.place(place.sheet, place.row), account.owner)}
      </Caption1>
      <Caption1>
        {strings.guard.told.like(ours.name ?? "")} <CellLink sheet={sheet} cells={`A${row}`} />
        {", "}
        {strings.guard.holder(holder(ours))}
      </Caption1>
      <Caption1 className={styles.quiet}>{why}</Caption1>
    </>
  );
}
