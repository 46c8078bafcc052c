import { foldText } from "./kernel/text";

/** How an account was met: the cost and the weight of a contact depend on it. */
export const CONTACT_FORMS = ["visit", "call", "message", "meeting", "other"] as const;
export type ContactForm = (typeof CONTACT_FORMS)[number];

const FORMS: readonly (readonly [RegExp, ContactForm])[] = [
  [/visit|on[ -]?site|field|face|到访|到訪|拜访|拜訪|上门|上門|走访|走訪|面谈|面談|会面|會面|出差/, "visit"],
  [/call|phone|\btel|电话|電話|通话|通話/, "call"],
  [/meeting|conference|video|zoom|teams|training|tasting|会议|會議|视频|視頻|视讯|視訊|培训|培訓/, "meeting"],
  [
    /mail|wechat|whatsapp|\bsms|\bim\b|chat|message|linkedin|\bline\b|微信|邮件|郵件|短信|簡訊|留言|旺旺|\bqq/,
    "message",
  ],
];

const MOST_WORDS = 1000;
const known = new Map<string, ContactForm>();

/** The form in a person's own words; anything else, and nothing, is "other", which is a contact all the same. */
export function formOfContact(type: string | null): ContactForm {
  if (type === null) return "other";
  const before = known.get(type);
  if (before) return before;
  const folded = foldText(type);
  const form = FORMS.find(([words]) => words.test(folded))?.[1] ?? "other";
  if (known.size < MOST_WORDS) known.set(type, form);
  return form;
}
