import { parse } from "tldts";
import type { IsoDate } from "../kernel/date";
import { daysBetween } from "../kernel/date";
import { foldText } from "../kernel/text";
import type { Inquiry } from "../model/inquiries";
import { type InquiryFacts, inquiryGrade, type InquiryRules } from "./inquiry";
import type { InquiryReason, MethodGrade } from "./reason";
import { betterThan } from "./reason";

export type InquiryPointId = Exclude<keyof InquiryRules, "pointsA" | "pointsB">;

export interface InquiryPoint {
  readonly id: InquiryPointId;
  readonly points: number;
}

/** Anyone can have an address there. */
const FREE_MAIL =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mail|gmx|web|yandex|proton|protonmail|zoho|qq|foxmail|163|126|yeah|sina|sohu|aliyun|139|189|21cn|tom|naver|hanmail|daum|rediffmail|libero|orange|wanadoo|free|t-online|uol|bol|terra)$/;

const QUOTE_ALL =
  /(quote|quotation|price ?list|catalog(ue)?|offer).{0,30}\b(all|every|full|whole|complete|entire)|\b(all|every|full|complete|entire)\b.{0,30}(products?|items?|range|price ?list|catalog(ue)?)|全面报价|全面報價|全部报价|全部報價|全部产品|全部產品|所有产品|所有產品|所有型号|所有型號|统一询价|統一詢價/;
const SPECIFICATION =
  /spec(ification)?s?\b|drawing|datasheet|model|grade|size|dimension|材质|材質|规格|規格|图纸|圖紙|型号|型號|参数|參數|尺寸/;
const TERMS =
  /\b(fob|cif|cfr|exw|ddp|dap|fca|l\/?c|t\/?t|d\/?p)\b|payment term|target price|budget|delivery (date|time)|付款|账期|賬期|交期|目标价|目標價|单价|單價/;
const NEGATIVE = /^(no|n|false|0|否|无|無|没有|沒有)$/;
const RELATED_ONLY = /related|other product|not listed|unlisted|相关产品|相關產品|非网上|非網上|未列/;
const REPLY_DAYS = 7;

/**
 * What the rows of one account's inquiries tell: the latest question, and whether a second word came within a week.
 * `listed` are our products, folded; without them a question is taken for one about them, and the grade is provisional.
 */
export function gradeByInquiries(
  inquiries: readonly Inquiry[],
  listed: readonly string[],
  rules: InquiryRules,
): MethodGrade {
  const sorted = [...inquiries].sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1));
  const latest = sorted.at(-1)!;
  const parts = pointsOf(latest, hasSecondReply(sorted), rules);
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const isListed = asksOurProducts(latest, listed);
  const facts: InquiryFacts = { isListed: isListed ?? true, asksForAll: asksForAll(latest), points };
  const letter = inquiryGrade(facts, rules);
  const reason: InquiryReason = {
    method: "inquiry",
    date: latest.date,
    ...facts,
    parts,
    missed: missedBy(facts, letter, rules),
  };
  return { label: letter, letter, reason, doubts: isListed === null ? ["listingUnknown"] : [] };
}

function pointsOf(inquiry: Inquiry, hasReplied: boolean, rules: InquiryRules): InquiryPoint[] {
  const text = foldText(`${inquiry.content ?? ""} ${inquiry.product ?? ""}`);
  const specs = inquiry.specsGiven === null ? SPECIFICATION.test(text) : !NEGATIVE.test(foldText(inquiry.specsGiven));
  const earned: { readonly [Id in InquiryPointId]: boolean } = {
    specification: specs,
    quantity: (inquiry.quantity ?? 0) > 0,
    priceOrTerms: inquiry.targetPrice !== null || TERMS.test(text),
    companyMail: isCompanyMail(inquiry.email),
    companyNamed: Boolean(inquiry.accountName) && Boolean(inquiry.website),
    secondReply: hasReplied,
  };
  const ids = Object.keys(earned) as InquiryPointId[];
  return ids.filter((id) => earned[id] && rules[id] !== 0).map((id) => ({ id, points: rules[id] }));
}

function isCompanyMail(email: string | null): boolean {
  const host = email?.split("@")[1];
  if (!host) return false;
  const { domainWithoutSuffix } = parse(host);
  return domainWithoutSuffix !== null && !FREE_MAIL.test(domainWithoutSuffix);
}

function asksForAll({ content, product }: Inquiry): boolean {
  return QUOTE_ALL.test(foldText(`${content ?? ""} ${product ?? ""}`));
}

/** By what the text says, else by our list of products; null where neither tells. */
function asksOurProducts({ content, product }: Inquiry, listed: readonly string[]): boolean | null {
  if (RELATED_ONLY.test(foldText(`${content ?? ""} ${product ?? ""}`))) return false;
  if (product === null || listed.length === 0) return null;
  const asked = foldText(product);
  return listed.some((ours) => asked.includes(ours) || ours.includes(asked));
}

function hasSecondReply(sorted: readonly Inquiry[]): boolean {
  const days = sorted.flatMap(({ date }): IsoDate[] => (date ? [date] : []));
  return days.some((day, at) => at > 0 && daysBetween(days[at - 1]!, day) <= REPLY_DAYS);
}

function missedBy(
  { isListed, asksForAll: isAll, points }: InquiryFacts,
  letter: MethodGrade["letter"],
  { pointsA, pointsB }: InquiryRules,
) {
  const grade = betterThan(letter);
  if (!isListed || isAll || grade === null || grade === "C") return null;
  const line = grade === "A" ? pointsA : pointsB;
  return { grade, line, by: line - points };
}
