import { makeStyles, tokens } from "@fluentui/react-components";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons";
import type { WorkbookReading } from "../../sheets/reading/readSalesBook";
import { BookState } from "../components/BookState";
import { PlanBoard } from "../components/plans/PlanBoard";
import { PlanBudget } from "../components/plans/PlanBudget";
import { PlanChains } from "../components/plans/PlanChains";
import { PlanGallery } from "../components/plans/PlanGallery";
import { SaveTemplate } from "../components/plans/SaveTemplate";
import { useOwnTemplates } from "../hooks/useOwnTemplates";
import { usePlanReading } from "../hooks/usePlans";

const useStyles = makeStyles({ view: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 } });

/** Action plans and audits: what stands in all of them, and new ones from templates. */
function PlansView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <BookState>{(reading) => <Plans reading={reading} />}</BookState>
    </div>
  );
}

function Plans({ reading }: { reading: WorkbookReading }) {
  const own = useOwnTemplates();
  const plans = usePlanReading(reading, own.templates);
  return (
    <>
      <PlanBoard reading={plans} />
      <PlanGallery reading={reading} own={own.templates} />
      <SaveTemplate sheetNames={reading.sheets.map(({ name }) => name)} own={own} />
      <PlanBudget reading={plans} />
      <PlanChains reading={plans} />
    </>
  );
}

export const plans = { id: "plans", icon: TaskListSquareLtrRegular, Component: PlansView } as const;
