import { Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { DuplicateGroup, Sureness } from "../../../domain/collisions/groups";
import { foldText } from "../../../domain/kernel/text";
import type { Account } from "../../../domain/model/accounts";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  search: { minWidth: 0, maxWidth: "100%" },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8em, 1fr))",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/** Whose rows a group holds: one rep's twice, two reps', or rows that somebody holds and nobody. */
const KINDS = ["oneOwner", "twoOwners", "partlyOwned"] as const;
type Kind = (typeof KINDS)[number];

/** "" lets all pass. */
export interface GroupFilter {
  readonly text: string;
  readonly owner: string;
  readonly region: string;
  readonly sureness: Sureness | "";
  readonly kind: Kind | "";
}

export const NO_FILTER: GroupFilter = { text: "", owner: "", region: "", sureness: "", kind: "" };
const SURENESS: readonly Sureness[] = ["certain", "likely", "possible"];

/** A group passes where one of its rows does. */
export function matches(group: DuplicateGroup, accounts: readonly Account[], filter: GroupFilter): boolean {
  if (filter.sureness !== "" && group.sureness !== filter.sureness) return false;
  const members = group.rows.map((row) => accounts[row]!);
  if (filter.kind !== "" && kindOf(members) !== filter.kind) return false;
  const asked = foldText(filter.text);
  return (
    (filter.owner === "" || members.some(({ owner }) => owner === filter.owner)) &&
    (filter.region === "" || members.some((account) => regionOf(account) === filter.region)) &&
    (asked === "" || members.some(({ name }) => foldText(name ?? "").includes(asked)))
  );
}

function kindOf(members: readonly Account[]): Kind | null {
  const owners = new Set(members.map(({ owner }) => foldText(owner ?? "")));
  const isPartlyFree = owners.delete("");
  if (owners.size > 1) return "twoOwners";
  return owners.size === 0 ? null : isPartlyFree ? "partlyOwned" : "oneOwner";
}

function regionOf({ territory, province, city, country }: Account): string {
  return territory ?? province ?? city ?? country ?? "";
}

interface GroupFiltersProps {
  readonly accounts: readonly Account[];
  readonly groups: readonly DuplicateGroup[];
  readonly filter: GroupFilter;
  readonly onFilter: (filter: GroupFilter) => void;
}

export function GroupFilters({ accounts, groups, filter, onFilter }: GroupFiltersProps) {
  const styles = useStyles();
  const { collisions: words, pane } = usePane().strings;
  const members = groups.flatMap(({ rows }) => rows.map((row) => accounts[row]!));
  const owners = distinct(members.map(({ owner }) => owner ?? ""));
  const regions = distinct(members.map(regionOf));
  const kinds = new Set(groups.map(({ rows }) => kindOf(rows.map((row) => accounts[row]!))));
  return (
    <div className={styles.filters} role="search">
      <Field label={words.filters.text} size="small">
        <SearchBox
          className={styles.search}
          size="small"
          value={filter.text}
          dismiss={{ "aria-label": pane.functions.clear }}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </Field>
      <Choice
        label={words.filters.sureness}
        choices={SURENESS}
        nameOf={(sureness) => words.sureness[sureness as Sureness]}
        value={filter.sureness}
        onChoose={(sureness) => onFilter({ ...filter, sureness: sureness as Sureness | "" })}
      />
      <Choice
        label={words.filters.kind}
        choices={KINDS.filter((kind) => kinds.has(kind))}
        nameOf={(kind) => words.kinds[kind as Kind]}
        value={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind: kind as Kind | "" })}
      />
      <Choice
        label={words.filters.owner}
        choices={owners}
        value={filter.owner}
        onChoose={(owner) => onFilter({ ...filter, owner })}
      />
      <Choice
        label={words.filters.region}
        choices={regions}
        value={filter.region}
        onChoose={(region) => onFilter({ ...filter, region })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly nameOf?: (choice: string) => string;
  readonly value: string;
  readonly onChoose: (choice: string) => void;
}

/** A filter that has nothing to choose between is not shown. */
function Choice({ label, choices, nameOf = (choice) => choice, value, onChoose }: ChoiceProps) {
  const all = usePane().strings.collisions.filters.all;
  if (choices.length < 2) return null;
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))].sort();
}
