/** Country of a legal form, where it tells one; "" where many use it. */
const LATIN: { readonly [country: string]: string } = {
  "": "co company ltd limited corp corporation incorporated cie compagnie sa the and und et y e plc",
  us: "inc llc lp llp pc pllc",
  de: "gmbh mbh ag kg kgaa ohg ug ev gbr haftungsbeschrankt gesellschaft aktiengesellschaft",
  fr: "sas sasu sarl eurl snc",
  it: "srl srls spa sapa",
  es: "sl slu sau",
  pt: "lda ltda eireli",
  nl: "bv nv cv vof",
  no: "as asa",
  dk: "aps",
  se: "ab publ hb",
  fi: "oy oyj",
  sg: "pte",
  au: "pty",
  in: "pvt",
  my: "sdn bhd",
  jp: "kk",
  cz: "sro",
  pl: "spzoo zoo",
  hu: "kft zrt nyrt",
  ru: "ooo oao zao pao jsc pjsc ojsc",
};

/** Legal forms in Latin letters, each with its country or "". */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(LATIN).flatMap(([country, words]) => words.split(" ").map((word) => [word, country] as const)),
);

/** Word groups that are one legal form, before they are taken apart. */
export const LEGAL_PHRASES =
  /\b(public limited company|private limited|gesellschaft mit beschrankter haftung|gesellschaft mbh|societe anonyme|sociedad anonima|s\.? ?p\.? ?z\.? ?o\.? ?o\b)/g;

/** Chinese legal forms, longest first; what remains is the name. */
export const HAN_LEGAL_FORMS =
  "股份有限责任公司 集团股份有限公司 集团有限责任公司 股份有限公司 有限责任公司 集团有限公司 有限合伙企业 普通合伙企业 股份公司 集团公司 有限公司 总公司 分公司 子公司 公司 有限合伙 普通合伙 特殊普通合伙 个人独资 个体工商户 集团 股份 株式会社 商行 经营部 中心 工厂 总厂 分厂 厂".split(
    " ",
  );

/** What a rep writes around a name, in brackets or at its ends: notes, not the name. */
export const NOTES =
  /(\((总部|总公司|采购部|老客户|新客户|客户|新|旧|老|vip|hq|old|new|headquarters?|head office|purchasing( dept\.?)?)\)|[【[](vip|老客户|新客户|客户|重要)[】\]]|\s[-–]\s*(new|old|vip|purchasing dept\.?|purchasing|hq)\s*$|[-–](新|旧|老)$|^[*\-•#]+|\s\*+$|[。.,;]+$|^\*?st(?=[\u3400-\u9fff])|-[a-z]{1,2}$)/g;
