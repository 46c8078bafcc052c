import { Caption1 } from "@fluentui/react-components";
import { isOpen } from "../../../domain/plans/action";
import type { PlacedAction } from "../../../sheets/templates/readPlans";
import { usePane } from "../../paneContext";
import { RecordList } from "../RecordList";
import { RowLinks } from "../RowLinks";

/** Actions of plans that are about it, the open ones first. */
export function PlansPart({ actions }: { readonly actions: readonly PlacedAction[] }) {
  const { accountCard: words, plans } = usePane().strings;
  if (actions.length === 0) return <Caption1>{words.nothing}</Caption1>;
  const sorted = [...actions.filter(isOpen), ...actions.filter((action) => !isOpen(action))];
  return (
    <RecordList
      label={words.plans}
      items={sorted}
      keyOf={({ sheet, row }) => `${sheet}!${row}`}
      show={(action) => ({
        title: action.action,
        figure: null,
        lines: [
          [action.due && plans.due(action.due), action.owner].filter(Boolean).join(" · "),
          <RowLinks key="row" places={[action]} />,
        ],
      })}
    />
  );
}
