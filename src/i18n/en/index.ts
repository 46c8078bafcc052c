import { accountCard } from "./accountCard";
import { analysis } from "./analysis";
import { changes } from "./changes";
import { evaluation } from "./evaluation";
import { grading } from "./grading";
import { guard } from "./guard";
import { duplicates } from "./duplicates";
import { collisions } from "./collisions";
import { forecast } from "./forecast";
import { forecastView } from "./forecastView";
import { contracts } from "./contracts";
import { dataCheck } from "./dataCheck";
import { issues } from "./issues";
import { kept } from "./kept";
import { kpi } from "./kpi";
import { mapping } from "./mapping";
import { nouns } from "./nouns";
import { pane } from "./pane";
import { plans } from "./plans";
import { portfolio } from "./portfolio";
import { portfolioView } from "./portfolioView";
import { reading } from "./reading";
import { receivables } from "./receivables";
import { reports } from "./reports";
import { rules } from "./rules";
import { salesReport } from "./salesReport";
import { sample } from "./sample";
import { starter } from "./starter";
import { statement } from "./statement";
import { templates } from "./templates";
import { today } from "./today";

/** English is the source: its shape is what every other language must have. */
export const en = {
  accountCard,
  analysis,
  changes,
  duplicates,
  collisions,
  contracts,
  grading,
  guard,
  evaluation,
  forecast,
  forecastView,
  dataCheck,
  issues,
  kept,
  kpi,
  mapping,
  nouns,
  pane,
  plans,
  portfolio,
  portfolioView,
  reading,
  receivables,
  reports,
  rules,
  salesReport,
  sample,
  starter,
  statement,
  templates,
  today,
};
