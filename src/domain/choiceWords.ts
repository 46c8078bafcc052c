import { foldText } from "./kernel/text";

/** How a deal stands. */
export type DealState = "open" | "won" | "lost";

/** Where a client came from: handed over by the company, or found by the rep. */
export const LEAD_ORIGINS = ["company", "self"] as const;
export type LeadOrigin = (typeof LEAD_ORIGINS)[number];

/** What a receivable document is: a bill, a credit note that lowers one, or a debt of ours that is no receivable. */
export type DocumentKind = "invoice" | "creditNote" | "payable";

/** Each choice of a person in their own words; the first pattern that fits decides. Text is folded before. */
type Words<Meaning> = readonly (readonly [pattern: RegExp, meaning: Meaning])[];

const DEAL_STATES: Words<DealState> = [
  [/\b(un|not )won\b|未赢单|未贏單|未成交|未签|未簽/, "open"],
  [
    /\blost\b|closed[ -]?lost|dead|disqualified|输单|輸單|丢单|丟單|失单|失單|战败|戰敗|流失|失败|失敗|落标|落標/,
    "lost",
  ],
  [/\bwon\b|closed[ -]?won|赢单|贏單|成交|已签|已簽|签约|簽約|中标|中標|结单成功/, "won"],
];

const ORIGINS: Words<LeadOrigin> = [
  [
    /\bself\b|\bown\b|self[ -]?(generated|developed|sourced)|outbound|自主|自拓|自开发|自開發|自有|自己|个人|個人/,
    "self",
  ],
  [/company|corporate|house|inbound|provided|assigned|marketing|公司|平台|平臺|分配|派单|派單|总部|總部/, "company"],
];

const DOCUMENTS: Words<DocumentKind> = [
  [/payable|supplier|vendor|\bap\b|应付|應付/, "payable"],
  [/credit|refund|return|\bcn\b|红字|紅字|红冲|紅沖|冲销|沖銷|贷项|貸項|退款|退货|退貨/, "creditNote"],
];

const CANCELLED = /cancel|void|reject|bounced|作废|作廢|取消|撤销|撤銷|驳回|駁回|退票/;
const DONE =
  /\bdone\b|complete|closed|resolved|solved|handled|finished|完成|已处理|已處理|处理完|處理完|关闭|關閉|结案|結案|解决|解決|办结|辦結/;
const NOT_DONE = /\b(not|un|in)[ -]?(done|complete|closed|resolved|solved|handled|finished)|未|待|没|沒/;

const SETTLED =
  /\bpaid\b|settled|cleared|closed|collected|已付|已收|结清|結清|已核销|已核銷|已回款|收讫|收訖|已到账|已到賬|核销完|核銷完/;
const NOT_SETTLED = /\b(not|un|partly|partially|part)\b|partial|unsettled|uncleared|未|部分|待/;
const NOTHING = /^(no|none|n|nil|false|0|-|–|—|\/|无|無|否|没有|沒有)?$/;

const stateSaid = remembered((text: string): DealState | null => meaningOf(text, DEAL_STATES));

/** Won, lost or open: as the stage says, or, where that says neither, the status. */
export function dealState(stage: string | null, status: string | null): DealState {
  return stateSaid(stage) ?? stateSaid(status) ?? "open";
}

/** Null where the words say neither. */
export const leadOriginOf = remembered((text: string): LeadOrigin | null => meaningOf(text, ORIGINS));

/** An invoice unless the words say otherwise. */
export const documentKind = remembered((text: string): DocumentKind => meaningOf(text, DOCUMENTS) ?? "invoice");

/** An order, receipt or activity that was called off. */
export const isCancelled = remembered((status: string): boolean => CANCELLED.test(foldText(status)));

/** An invoice paid in full. */
export const isSettled = remembered((status: string): boolean => {
  const folded = foldText(status);
  return SETTLED.test(folded) && !NOT_SETTLED.test(folded);
});

/** A remark such as a dispute's reason, where one is made: "no", "无" and "-" say that there is none. */
export const saysSomething = remembered((remark: string): boolean => !NOTHING.test(foldText(remark)));

/** A complaint, task or activity that is dealt with. */
export const isDone = remembered((status: string): boolean => {
  const folded = foldText(status);
  return DONE.test(folded) && !NOT_DONE.test(folded);
});

function meaningOf<Meaning>(text: string, words: Words<Meaning>): Meaning | null {
  const folded = foldText(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** More different texts than a column of choices ever has: past it, texts are judged anew. */
const MOST_CHOICES = 1000;

/** A sheet has a handful of different choices and a million rows: each text is judged once. Blank is judged as "". */
function remembered<Meaning>(judge: (text: string) => Meaning): (text: string | null) => Meaning {
  const known = new Map<string | null, Meaning>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const meaning = judge(text ?? "");
    if (known.size < MOST_CHOICES) known.set(text, meaning);
    return meaning;
  };
}
