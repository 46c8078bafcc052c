import type { FluentIcon } from "@fluentui/react-icons";
import type { FunctionComponent } from "react";
import type { Strings } from "../../i18n/index";
import { account } from "./AccountView";
import { contracts } from "./ContractsView";
import { dataCheck } from "./DataCheckView";
import { forecast } from "./ForecastView";
import { freeze } from "./FreezeView";
import { duplicates } from "./DuplicatesView";
import { functions } from "./FunctionsView";
import { grading } from "./GradingView";
import { history } from "./HistoryView";
import { home } from "./HomeView";
import { portfolio } from "./PortfolioView";
import { receivables } from "./ReceivablesView";
import { rules } from "./RulesView";
import { plans } from "./PlansView";
import { scorecard } from "./ScorecardView";
import { mapping } from "./MappingView";
import { reports } from "./ReportsView";
import { settings } from "./SettingsView";
import { statement } from "./StatementView";
import { today } from "./TodayView";
import { whatIf } from "./WhatIfView";

/** One page of the pane. Its name is `strings.pane.views[id]`, its card on Home `strings.pane.home.steps[id]`, if any. */
export interface View {
  readonly id: keyof Strings["pane"]["views"];
  readonly icon: FluentIcon;
  readonly Component: FunctionComponent;
}

/** Views of one subject, under one heading in the menu and on Home. */
export interface ViewGroup {
  readonly id: keyof Strings["pane"]["viewGroups"];
  readonly views: readonly View[];
}

/** In the order of the menu. */
export const viewGroups: readonly ViewGroup[] = [
  { id: "start", views: [home] },
  { id: "sheets", views: [mapping, dataCheck, rules] },
  { id: "customers", views: [today, account, grading, contracts, duplicates] },
  { id: "pay", views: [scorecard, statement, whatIf] },
  { id: "analysis", views: [portfolio, receivables, forecast] },
  { id: "reports", views: [reports, plans, freeze, history] },
  { id: "help", views: [functions, settings] },
];

/** The first is shown when the pane opens. */
export const views: readonly View[] = viewGroups.flatMap((group) => group.views);
