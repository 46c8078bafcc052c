import type { NounId, Nouns } from "./index";
import { isSaid } from "./instead";

export type FieldOf<Id extends NounId> = Extract<keyof Nouns[Id]["fields"], string>;

/** What a feature asks of one noun's sheet. */
export interface NounNeeds<Id extends NounId> {
  readonly noun: Id;
  /** Without one of these the feature cannot work. */
  readonly required: readonly FieldOf<Id>[];
  /** Each of these makes its answer better. */
  readonly useful: readonly FieldOf<Id>[];
  /** The feature works without the whole sheet. */
  readonly isOptional?: boolean;
  /** Of the sheets marked so, one is enough. */
  readonly isEnough?: boolean;
}

type AnyNeeds = { readonly [Id in NounId]: NounNeeds<Id> }[NounId];

/** What each feature of the desk needs of the workbook. */
export const features = {
  duplicates: [
    {
      noun: "accounts",
      required: ["name"],
      useful: [
        "website",
        "email",
        "phone",
        "mobile",
        "taxId",
        "address",
        "city",
        "country",
        "nameEn",
        "shortName",
        "owner",
      ],
    },
  ],
  grading: [
    {
      noun: "accounts",
      required: ["name"],
      useful: ["annualRevenue", "potential", "paymentTerms", "createdDate", "grade"],
      isEnough: true,
    },
    {
      noun: "orders",
      required: ["accountName", "orderDate", "amount"],
      useful: ["grossProfit", "cost"],
      isEnough: true,
    },
    { noun: "invoices", required: ["accountName", "balance"], useful: ["overdueDays", "dueDate"], isOptional: true },
  ],
  cadence: [
    {
      noun: "accounts",
      required: ["name"],
      useful: ["grade", "lastContactDate", "nextContactDate", "owner", "createdDate"],
    },
    {
      noun: "activities",
      required: ["accountName", "date"],
      useful: ["type", "nextDate", "commitment", "owner"],
      isOptional: true,
    },
  ],
  commission: [
    {
      noun: "orders",
      required: ["owner", "amount", "orderDate"],
      useful: ["accountName", "grossProfit", "leadOrigin", "status", "orderNo"],
      isEnough: true,
    },
    {
      noun: "opportunities",
      required: ["owner", "amount", "closeDate", "stage"],
      useful: ["accountName"],
      isEnough: true,
    },
    { noun: "payments", required: ["date", "amount"], useful: ["owner", "invoiceNo", "contractNo"], isOptional: true },
    { noun: "targets", required: ["target"], useful: ["owner", "period"], isOptional: true },
  ],
  kpi: [
    {
      noun: "targets",
      required: ["target"],
      useful: ["owner", "period", "metric", "actual", "weight", "targetGp", "targetNew", "targetCollection"],
      isOptional: true,
    },
    {
      noun: "orders",
      required: ["orderDate", "amount"],
      useful: ["owner", "grossProfit", "accountName", "leadOrigin"],
      isEnough: true,
    },
    { noun: "opportunities", required: ["amount", "closeDate", "stage"], useful: ["owner"], isEnough: true },
  ],
  portfolio: [
    {
      noun: "orders",
      required: ["accountName", "orderDate", "amount"],
      useful: ["productLine", "grossProfit", "owner"],
      isEnough: true,
    },
    { noun: "invoices", required: ["accountName", "invoiceDate", "amount"], useful: ["owner"], isEnough: true },
    {
      noun: "opportunities",
      required: ["accountName", "closeDate", "amount", "stage"],
      useful: ["product", "owner"],
      isEnough: true,
    },
    {
      noun: "accounts",
      required: ["name"],
      useful: ["grade", "territory", "industry", "type", "owner"],
      isOptional: true,
    },
  ],
  receivables: [
    {
      noun: "invoices",
      required: ["accountName", "balance"],
      useful: ["dueDate", "invoiceDate", "amount", "paidAmount", "owner", "dispute", "promiseDate", "creditLimit"],
      isEnough: true,
    },
    { noun: "payments", required: ["accountName", "date", "amount"], useful: ["invoiceNo"], isEnough: true },
    { noun: "orders", required: ["accountName", "orderDate", "amount"], useful: [], isOptional: true },
  ],
  forecast: [
    { noun: "orders", required: ["orderDate", "amount"], useful: ["accountName", "product", "quantity"] },
    {
      noun: "opportunities",
      required: ["amount", "closeDate"],
      useful: ["stage", "probability", "owner", "createdDate"],
      isOptional: true,
    },
    {
      noun: "forecasts",
      required: ["period", "forecast"],
      useful: ["product", "accountName", "actual", "version"],
      isOptional: true,
    },
  ],
  weeklyReport: [
    {
      noun: "activities",
      required: ["accountName", "date"],
      useful: ["owner", "content", "type", "result", "commitment", "nextAction", "nextDate"],
      isEnough: true,
    },
    {
      noun: "accounts",
      required: ["name"],
      useful: ["owner", "grade", "address", "contactName", "phone", "email"],
      isOptional: true,
    },
    { noun: "orders", required: ["orderDate", "amount"], useful: ["owner", "accountName"], isEnough: true },
    {
      noun: "opportunities",
      required: ["closeDate", "stage"],
      useful: ["owner", "amount", "lossReason"],
      isEnough: true,
    },
  ],
  inquiries: [
    {
      noun: "inquiries",
      required: ["date"],
      useful: [
        "accountName",
        "contactName",
        "country",
        "product",
        "quantity",
        "specsGiven",
        "grade",
        "replyDate",
        "owner",
        "source",
      ],
    },
  ],
  contracts: [
    {
      noun: "contracts",
      required: ["accountName", "endDate"],
      useful: ["startDate", "renewalDate", "amount", "commitment", "rebate", "signDate", "owner", "status"],
    },
  ],
  complaints: [
    {
      noun: "complaints",
      required: ["accountName", "receivedAt"],
      useful: ["passedAt", "passedTo", "resolvedAt", "repliedAt", "status", "severity", "handler", "satisfaction"],
    },
  ],
  expenses: [
    { noun: "expenses", required: ["date", "amount"], useful: ["owner", "accountName", "type", "budget", "approved"] },
  ],
  marketInfo: [
    {
      noun: "marketInfo",
      required: ["competitor"],
      useful: ["date", "price", "ourPrice", "product", "territory", "impact", "action"],
    },
  ],
} as const satisfies { readonly [feature: string]: readonly AnyNeeds[] };

export type FeatureId = keyof typeof features;

/** What a feature does without: `isBlocked` when it cannot work at all. */
export interface FeatureLoss {
  readonly feature: FeatureId;
  readonly noun: NounId;
  readonly isBlocked: boolean;
  /** No sheet holds the noun. */
  readonly isSheetMissing: boolean;
  readonly missingRequired: readonly string[];
  readonly missingUseful: readonly string[];
  /** Nouns whose sheet would do as well. */
  readonly others: readonly NounId[];
}

type Mapped = ReadonlyMap<NounId, ReadonlySet<string>>;
const NONE: ReadonlySet<string> = new Set();

/** What each feature loses with the fields that are mapped; nothing for what it has in full. */
export function featureLosses(mapped: Mapped): readonly FeatureLoss[] {
  return (Object.keys(features) as FeatureId[]).flatMap((feature) => lossesOf(feature, mapped));
}

function lossesOf(feature: FeatureId, mapped: Mapped): readonly FeatureLoss[] {
  const all: readonly AnyNeeds[] = features[feature];
  const missing = (needs: AnyNeeds) => needs.required.filter((field) => !isSaid(field, mapped.get(needs.noun) ?? NONE));
  const either = all.filter(({ isEnough }) => isEnough);
  const isOneThere = either.some((needs) => missing(needs).length === 0);
  const begun = either.filter(({ noun }) => mapped.has(noun));
  return all.flatMap((needs): readonly FeatureLoss[] => {
    const { noun, isEnough = false, isOptional = false } = needs;
    const isSheetMissing = !mapped.has(noun);
    // One sheet of several is asked for once, and where one is there only its columns are.
    if (isEnough && isSheetMissing && (begun.length > 0 || noun !== either[0]?.noun)) return [];
    const missingRequired = missing(needs);
    const missingUseful = needs.useful.filter((field) => !mapped.get(noun)?.has(field));
    if (missingRequired.length + missingUseful.length === 0) return [];
    const isBlocked = missingRequired.length > 0 && !isOptional && !(isEnough && isOneThere);
    const others = isEnough && isSheetMissing ? either.map((one) => one.noun).filter((one) => one !== noun) : [];
    return [{ feature, noun, isBlocked, isSheetMissing, missingRequired, missingUseful, others }];
  });
}
