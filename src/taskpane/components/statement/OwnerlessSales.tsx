import { Body1 } from "@fluentui/react-components";
import { map } from "../../../domain/kernel/result";
import { foldText } from "../../../domain/kernel/text";
import { NOUN_OF_BASE } from "../../../domain/statement/credits";
import type { Territory } from "../../../domain/statement/rules";
import type { Statements } from "../../../domain/statement/statement";
import { proposalOf } from "../../../sheets/changes/proposal";
import type { SalesBook } from "../../../sheets/salesBook";
import type { KeptReading } from "../../../sheets/tables/kept/decode";
import { readKept } from "../../../sheets/tables/kept/read";
import { keptParts } from "../../../sheets/tables/kept/write";
import type { ProposalRun } from "../../hooks/useProposal";
import { usePane } from "../../paneContext";
import { KeptInputs } from "../KeptInputs";
import { RunButton } from "../RunButton";
import { Section } from "../Section";

interface OwnerlessSalesProps {
  readonly statements: Pick<Statements, "base" | "leftOut">;
  readonly book: SalesBook;
  readonly kept: KeptReading;
  readonly run: ProposalRun;
}

/** Sales that name no rep: how many, and the table that says whose they are by their region. */
export function OwnerlessSales({ statements, book, kept, run }: OwnerlessSalesProps) {
  const { strings, workbook } = usePane();
  const words = strings.statement;
  const count = statements.leftOut.filter(({ why }) => why === "no_owner").length;
  if (count === 0 && kept.records.territories.found === null) return null;
  const regions = newRegions(statements, book, kept.records.territories.rows);
  const list = async () => {
    const now = await readKept(workbook, ["territories"], strings);
    return map(now, (fresh) => {
      const territories = newRegions(statements, book, fresh.records.territories.rows);
      const title = { code: "report", facts: { sheet: strings.kept.tabs.territories.title } } as const;
      return proposalOf(title, keptParts({ territories }, fresh, strings));
    });
  };
  return (
    <Section title={strings.kept.tabs.territories.title}>
      {count > 0 && <Body1 as="p">{words.ownerless(count)}</Body1>}
      <KeptInputs tab="territories" kept={kept} run={run} />
      {regions.length > 0 && (
        <RunButton isRunning={run.isRunning} onRun={() => void run.propose(list)}>
          {words.listRegions(regions.length)}
        </RunButton>
      )}
    </Section>
  );
}

/** The regions of these sales that the table does not have yet, for a person to name their reps. */
function newRegions(
  { base, leftOut }: OwnerlessSalesProps["statements"],
  { records }: SalesBook,
  known: readonly Territory[],
): Territory[] {
  const { rows } = records[NOUN_OF_BASE[base]];
  const seen = new Set(known.map(({ region }) => foldText(region)));
  return leftOut.flatMap(({ row, why }) => {
    const sale = rows[row]!;
    const region = why === "no_owner" && "territory" in sale ? sale.territory : null;
    if (region === null || seen.has(foldText(region))) return [];
    seen.add(foldText(region));
    return [{ region, owner: null }];
  });
}
