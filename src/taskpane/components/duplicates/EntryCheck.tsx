import { Badge, Body1, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { enquire, type Enquiry, type Sighting } from "../../../domain/collisions/accountGuard";
import { surenessOf } from "../../../domain/collisions/groups";
import type { LiveAccounts } from "../../../sheets/collisions/liveAccounts";
import { useGuard, useHolders } from "../../hooks/useGuard";
import { useKept } from "../../hooks/useKept";
import { usePane } from "../../paneContext";
import { CellLink } from "../CellLink";
import { Section } from "../Section";
import { Preparing } from "./Preparing";
import { explanationSentence } from "./Reasons";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(8em, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SHOWN = 5;
const NOTHING: Enquiry = { name: "", phone: "", email: "" };
const FIELDS = ["name", "phone", "email"] as const;

/** Whether somebody has a customer already, before anything is entered. */
export function EntryCheck() {
  const styles = useStyles();
  const words = usePane().strings.guard;
  const { live, guard } = useGuard();
  const [asked, ask] = useKept<Enquiry>("duplicates.enquiry", () => NOTHING);
  return (
    <Section title={words.check.title}>
      <Caption1 className={styles.quiet}>{words.check.hint}</Caption1>
      <div className={styles.form} role="search">
        {FIELDS.map((field) => (
          <Field key={field} label={words.check[field]} size="small">
            <Input
              className={styles.input}
              size="small"
              value={asked[field]}
              onFocus={() => void guard.prepare()}
              onChange={(_, { value }) => ask((now) => ({ ...now, [field]: value }))}
            />
          </Field>
        ))}
      </div>
      <Preparing />
      {live && <CheckAnswer asked={asked} live={live} />}
    </Section>
  );
}

/** A word of two letters tells of too many. */
const FEWEST_SIGNS = 2;

function CheckAnswer({ asked, live }: { readonly asked: Enquiry; readonly live: LiveAccounts }) {
  const styles = useStyles();
  const words = usePane().strings.guard.check;
  const enquiry = useDeferredValue(asked);
  const isAsked = FIELDS.some((field) => enquiry[field].trim().length >= FEWEST_SIGNS);
  const found = useMemo(() => (isAsked ? enquire(live.guard, enquiry) : []), [isAsked, live, enquiry]);
  return (
    <div role="status">
      {isAsked && <Body1>{found.length === 0 ? words.none : words.found(found.length)}</Body1>}
      <ul className={styles.list}>
        {found.slice(0, SHOWN).map((sighting) => (
          <li key={sighting.row}>
            <Sighted sighting={sighting} live={live} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sighted({ sighting, live }: { readonly sighting: Sighting; readonly live: LiveAccounts }) {
  const styles = useStyles();
  const { strings } = usePane();
  const { settings } = useGuard();
  const words = strings.guard.check;
  const holder = useHolders();
  const account = live.accounts[sighting.row];
  if (!account) return null;
  const held = strings.guard.holder(holder(account));
  const { sheet, row } = live.places[sighting.row]!;
  return (
    <div className={styles.line}>
      <Body1>
        {settings.details === "masked" ? words.exists(held) : words.named(account.name ?? "", held)}{" "}
        <Badge appearance="tint">{strings.collisions.sureness[surenessOf(sighting.bits)]}</Badge>
      </Body1>
      {settings.details === "all" && (
        <>
          <CellLink sheet={sheet} cells={`A${row}`} />
          <Caption1 className={styles.quiet}>{explanationSentence(sighting.explanation, strings)}</Caption1>
        </>
      )}
    </div>
  );
}
