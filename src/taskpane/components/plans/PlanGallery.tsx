import { Combobox, Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { supplyAndDemand } from "../../../domain/forecast/supplyDemand";
import { ok } from "../../../domain/kernel/result";
import { foldText } from "../../../domain/kernel/text";
import { planFacts } from "../../../domain/plans/facts";
import type { Language } from "../../../i18n/index";
import { proposalOf } from "../../../sheets/changes/proposal";
import type { WorkbookReading } from "../../../sheets/reading/readSalesBook";
import { openSuggestions } from "../../../sheets/reports/supplyDemand";
import { type PlanTab, titleOf } from "../../../sheets/templates/build";
import { gallery, galleryItem, type GalleryItem } from "../../../sheets/templates/gallery";
import type { PlanSubject, Template } from "../../../sheets/templates/template";
import { type PlanSubjects, usePlanSubjects } from "../../hooks/usePlans";
import { useProposal } from "../../hooks/useProposal";
import { useRuleBook } from "../../hooks/useRuleBook";
import { usePane } from "../../paneContext";
import { today } from "../../today";
import { ChangePreview } from "../ChangePreview";
import { RunButton } from "../RunButton";
import { Section } from "../Section";

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  list: { maxHeight: "50vh" },
});

interface PlanGalleryProps {
  readonly reading: WorkbookReading;
  /** The firm's own templates, offered after the house's. */
  readonly own: readonly Template[];
}

/** A template, whom it is for and in which language: the tab is shown before it is written. */
export function PlanGallery({ reading, own: firm }: PlanGalleryProps) {
  const styles = useStyles();
  const { strings, language: own } = usePane();
  const words = strings.plans;
  const subjects = usePlanSubjects(reading);
  const { book: rules } = useRuleBook(reading);
  const run = useProposal();
  const items = useMemo(() => [...gallery, ...firm.map(galleryItem)], [firm]);
  const [chosen, choose] = useState(gallery[0]!.id);
  const item = items.find(({ id }) => id === chosen) ?? items[0]!;
  const [name, setName] = useState("");
  const [language, setLanguage] = useState<Language>(own);
  const asOf = today();
  const make = () =>
    run.propose(() => {
      const tab = tabFor(item, name.trim(), subjects, { language, asOf, digits: reading.book.moneyDigits });
      const supply = supplyAndDemand(subjects.rows.forecasts, asOf);
      const suggestions = openSuggestions(reading.sheets, reading.book.dateSystem);
      const title = { code: "report", facts: { sheet: titleOf(item, tab) } } as const;
      return ok(proposalOf(title, { sheets: (nameOf) => item.blocks(tab, { rules, supply, suggestions }, nameOf) }));
    });
  const { isRunning } = run;
  return (
    <Section title={words.gallery}>
      <Field label={words.template} hint={item.purpose[own]}>
        <Dropdown
          clearButton={null}
          className={styles.narrow}
          listbox={{ className: styles.list }}
          value={item.name[own]}
          selectedOptions={[item.id]}
          onOptionSelect={(_, { optionValue }) => choose(optionValue ?? item.id)}
        >
          {items.map(({ id, name: called }) => (
            <Option key={id} value={id}>
              {called[own]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {item.subject && <SubjectField subject={item.subject} name={name} names={subjects.names} onChange={setName} />}
      <LanguageField language={language} onChoose={setLanguage} />
      <RunButton appearance="primary" isRunning={isRunning} onRun={() => void make()}>
        {words.make}
      </RunButton>
      <ChangePreview run={run} />
    </Section>
  );
}

function LanguageField({ language, onChoose }: { language: Language; onChoose: (language: Language) => void }) {
  const styles = useStyles();
  const words = usePane().strings.plans;
  return (
    <Field label={words.language}>
      <Dropdown
        clearButton={null}
        className={styles.narrow}
        value={words.languages[language]}
        selectedOptions={[language]}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue as Language)}
      >
        {(Object.keys(words.languages) as Language[]).map((tag) => (
          <Option key={tag} value={tag}>
            {words.languages[tag]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** The facts of an account or territory the sheets know; a name they do not know begins blank. */
function tabFor(
  { subject }: GalleryItem,
  name: string,
  { rows, index, accountsOf }: PlanSubjects,
  how: Pick<PlanTab, "language" | "asOf" | "digits">,
): PlanTab {
  const isKnown = (subject === "account" || subject === "territory") && name !== "";
  const numbers = isKnown ? accountsOf(subject, name) : [];
  const facts = numbers.length === 0 ? null : planFacts(name, numbers, index, rows, how.asOf, how.digits);
  return { ...how, subject: subject === null || name === "" ? null : name, facts };
}

interface SubjectFieldProps {
  readonly subject: PlanSubject;
  readonly name: string;
  readonly names: PlanSubjects["names"];
  readonly onChange: (name: string) => void;
}

const MOST_OFFERED = 20;

function SubjectField({ subject, name, names, onChange }: SubjectFieldProps) {
  const styles = useStyles();
  const words = usePane().strings.plans;
  const asked = foldText(name);
  const known = subject === "none" ? [] : names[subject];
  const offered = known.filter((each) => foldText(each).includes(asked)).slice(0, MOST_OFFERED);
  return (
    <Field label={words.subjects[subject]} {...(known.length > 0 && { hint: words.subjectHint })}>
      <Combobox
        className={styles.narrow}
        freeform
        clearIcon={null}
        expandIcon={{ "aria-label": words.showNames }}
        value={name}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionText }) => onChange(optionText ?? "")}
      >
        {offered.map((each) => (
          <Option key={each} value={each}>
            {each}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
