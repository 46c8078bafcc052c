import { accountOf, NO_ACCOUNT } from "../accountIndex";
import type { ContractReview } from "../contracts/review";
import type { ContractState } from "../contracts/states";
import type { IsoDate } from "../kernel/date";
import { type Ratio, ratio } from "../kernel/ratio";
import type { PlanAction } from "../plans/action";
import { type Board, planBoard } from "../plans/board";
import type { AuditPoint } from "../plans/chain";
import type { RegionCustomer } from "./regions";
import type { Team } from "./rows";

type Planned = PlanAction & { readonly subject: string | null };

/** What plans, audits and contracts say of partners; subjects are names of accounts. */
export interface PartnershipFacts {
  readonly points: readonly AuditPoint[];
  readonly actions: readonly Planned[];
  readonly contracts: ContractReview;
}

/** One partner as the central office asks for it. */
export interface PartnershipState {
  readonly customer: RegionCustomer;
  /** Points scored of the highest possible in its audits; null without any. */
  readonly audit: Ratio | null;
  /** Requirements of the audit that must be met and are not. */
  readonly mustsMissed: readonly string[];
  /** Points that miss something. */
  readonly gaps: number;
  readonly board: Board;
  /** Its contract that runs longest; null without any. */
  readonly contract: ContractState | null;
  readonly requirements: { readonly met: number; readonly due: number; readonly notMet: number } | null;
}

/** Every customer with an audit, an action or a contract, the largest first. */
export function partnershipStates(
  customers: readonly RegionCustomer[],
  facts: PartnershipFacts,
  { index }: Team,
  asOf: IsoDate,
): PartnershipState[] {
  const numberOf = (name: string | null) => accountOf(index, { accountName: name });
  const points = byAccount(facts.points, ({ subject }) => numberOf(subject));
  const actions = byAccount(facts.actions, ({ subject }) => numberOf(subject));
  const contracts = byAccount(facts.contracts.states, ({ account }) =>
    numberOf(facts.contracts.index.entries[account]?.name ?? null),
  );
  return customers
    .flatMap((customer): PartnershipState[] => {
      const at = numberOf(customer.entry.name);
      const own = { points: points.get(at) ?? [], actions: actions.get(at) ?? [], contracts: contracts.get(at) ?? [] };
      if (at === NO_ACCOUNT || own.points.length + own.actions.length + own.contracts.length === 0) return [];
      const contract = longest(own.contracts);
      const file = contract && facts.contracts.files[contract.row];
      return [
        {
          customer,
          audit: auditOf(own.points),
          mustsMissed: own.points.filter(({ isMust, isMet }) => isMust && isMet === false).map(({ point }) => point),
          gaps: own.points.filter(({ highest, score }) => highest !== null && score !== null && score < highest).length,
          board: planBoard(own.actions, asOf),
          contract,
          requirements: file ? { met: file.met, due: file.due, notMet: file.notMet.length } : null,
        },
      ];
    })
    .sort((one, other) => other.customer.sales - one.customer.sales);
}

function byAccount<Item>(items: readonly Item[], accountFor: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const account = accountFor(item);
    const group = groups.get(account);
    if (group) group.push(item);
    else groups.set(account, [item]);
  }
  return groups;
}

/** Points without a score are not audited yet. */
function auditOf(points: readonly AuditPoint[]): Ratio | null {
  const scored = points.filter(({ highest, score }) => (highest ?? 0) > 0 && score !== null);
  const most = scored.reduce((sum, { highest }) => sum + highest!, 0);
  return most === 0 ? null : ratio(scored.reduce((sum, { score }) => sum + score!, 0) / most);
}

function longest(states: readonly ContractState[]): ContractState | null {
  const end = ({ renewBy }: ContractState) => renewBy ?? "";
  return states.reduce<ContractState | null>(
    (last, state) => (state.stage !== "closed" && (last === null || end(state) > end(last)) ? state : last),
    null,
  );
}
