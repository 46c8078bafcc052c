import type { Better } from "../quota";

/** What an account manager is measured by. */
export const KPI_IDS = [
  "revenue",
  "grossProfit",
  "payback",
  "collectionRate",
  "newClients",
  "newChineseClients",
  "newLocalClients",
  "retention",
  "conversion",
  "winRate",
  "openPipeline",
  "activities",
  "visits",
  "complaintHandling",
  "complaintHandOver",
] as const;
export type KpiId = (typeof KPI_IDS)[number];

export interface KpiDefinition {
  readonly category: "financial" | "client" | "process";
  /** What came out, or what brings it about. */
  readonly role: "result" | "leading";
  readonly unit: "money" | "count" | "ratio";
  readonly better: Better;
  /** Whether it grows with the days of the period, so that its target is due day by day. */
  readonly isFlow: boolean;
}

const money = { unit: "money", better: "higher", isFlow: true } as const;
const count = { unit: "count", better: "higher", isFlow: true } as const;
const share = { unit: "ratio", better: "higher", isFlow: false } as const;

export const KPIS: { readonly [Id in KpiId]: KpiDefinition } = {
  revenue: { category: "financial", role: "result", ...money },
  grossProfit: { category: "financial", role: "result", ...money },
  payback: { category: "financial", role: "result", ...money },
  collectionRate: { category: "financial", role: "result", ...share },
  newClients: { category: "client", role: "result", ...count },
  newChineseClients: { category: "client", role: "result", ...count },
  newLocalClients: { category: "client", role: "result", ...count },
  retention: { category: "client", role: "result", ...share },
  conversion: { category: "client", role: "leading", ...share },
  winRate: { category: "client", role: "leading", ...share },
  openPipeline: { category: "client", role: "leading", unit: "money", better: "higher", isFlow: false },
  activities: { category: "process", role: "leading", ...count },
  visits: { category: "process", role: "leading", ...count },
  complaintHandling: { category: "process", role: "result", ...share },
  complaintHandOver: { category: "process", role: "leading", ...share },
};

/** Which new clients are counted as Chinese enterprises abroad; all others are local. */
export interface ClientGroupRules {
  /** Words of type, industry or tags. */
  readonly words: readonly string[];
  /** Whether a name written in Chinese characters is enough. */
  readonly byName: boolean;
}

/** What a KPI is held against where no target sheet says otherwise, and how figures become scores and lights. */
export interface KpiRules {
  /** They sum to 1; a KPI that is not here is shown and not scored. */
  readonly weights: { readonly [Id in KpiId]?: number };
  /** Targets of ratios; of counts, for a month. */
  readonly targets: { readonly [Id in KpiId]?: number };
  /** Weights of January to December in a year's target. */
  readonly months: readonly number[];
  /** Attainment, paced while the period runs, from which a light is green or amber. */
  readonly green: number;
  readonly amber: number;
  /** The most attainment that a score counts. */
  readonly scoreCap: number;
  /** Clients kept: of the twelve months before, or of the period before. */
  readonly retentionOver: "year" | "period";
  /** Working minutes until a complaint has to be handed over. */
  readonly handOverMinutes: number;
  readonly clientGroups: ClientGroupRules;
  /** What a fair target follows: last year's revenue, the accounts' potential, an equal share. */
  readonly fairness: { readonly history: number; readonly potential: number; readonly equal: number };
  /** A target is fair within this share of what it would be. */
  readonly fairWithin: number;
}

export const DEFAULT_KPI_RULES: KpiRules = {
  weights: {
    ...{ revenue: 0.25, grossProfit: 0.2, payback: 0.1, collectionRate: 0.05 },
    ...{ newClients: 0.1, retention: 0.1, conversion: 0.05, winRate: 0.05 },
    ...{ activities: 0.05, complaintHandling: 0.05 },
  },
  targets: { complaintHandling: 1, complaintHandOver: 1 },
  months: Array.from({ length: 12 }, () => 1),
  green: 1,
  amber: 0.8,
  scoreCap: 1.5,
  retentionOver: "year",
  handOverMinutes: 120,
  clientGroups: {
    words: ["chinese enterprise", "chinese-funded", "chinese park", "中资", "中資", "中企", "华人", "華人", "华商", "華商", "中国企业", "中國企業", "工业园", "工業園"], // prettier-ignore
    byName: true,
  },
  fairness: { history: 0.5, potential: 0.3, equal: 0.2 },
  fairWithin: 0.2,
};
