import type { SupplyLine } from "../../domain/forecast/supplyDemand";
import type { RuleBook } from "../../domain/rules/ruleBook";
import { stringsFor } from "../../i18n/index";
import type { Block } from "../block";
import { type OpenSuggestion, supplyDemandTab } from "../reports/supplyDemand";
import { ruleBlocks } from "../tables/rules/blocks";
import { planBlock, type PlanTab } from "./build";
import { templates } from "./index";
import { type PlanSubject, type Template, type Words, words } from "./template";

/** What a tab may be made of besides whom it is about. */
export interface GalleryFacts {
  readonly rules: RuleBook;
  readonly supply: readonly SupplyLine[];
  /** Of earlier meetings. */
  readonly suggestions: readonly OpenSuggestion[];
}

/** Something a person can have made as one or more tabs. */
export interface GalleryItem {
  readonly id: string;
  readonly subject: PlanSubject | null;
  readonly name: Words;
  readonly purpose: Words;
  readonly blocks: (tab: PlanTab, facts: GalleryFacts, nameOf: (wanted: string) => string) => readonly Block[];
}

const supplyDemand: GalleryItem = {
  id: "supplyDemand",
  subject: null,
  name: words("S&OP meeting", "产销协同会"),
  purpose: words(
    "Demand against supply by period and product, decisions, and suggestions carried to the next month.",
    "按期间与产品对比需求和供应、记录决策，以及带入下月的改进建议。",
  ),
  blocks: ({ language, asOf }, { supply, suggestions }, nameOf) => {
    const strings = stringsFor(language);
    return [supplyDemandTab(supply, asOf, nameOf(strings.forecast.supply), strings.forecast, suggestions)];
  },
};

const ruleBook: GalleryItem = {
  id: "ruleBook",
  subject: null,
  name: words("Rule book for signature", "签署用规则手册"),
  purpose: words(
    "Grades, rhythm, commission, collection and complaint rules as they hold today, to be signed.",
    "当日有效的分级、频率、提成、催收与投诉规则，供签署。",
  ),
  blocks: ({ language, asOf }, { rules }, nameOf) => ruleBlocks(rules, asOf, stringsFor(language).rules, nameOf),
};

/** A template as the gallery offers it: a house's or a firm's own. */
export function galleryItem(template: Template): GalleryItem {
  return {
    ...template,
    blocks: (tab, _facts, nameOf) => {
      const block = planBlock(template, tab);
      return [{ ...block, sheetName: nameOf(block.sheetName) }];
    },
  };
}

/** Everything the gallery offers, in its order. */
export const gallery: readonly GalleryItem[] = [...templates.map(galleryItem), supplyDemand, ruleBook];
