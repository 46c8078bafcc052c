import type { NounId } from "../model/index";
import type { Assignment } from "./assign";
import type { HeaderText } from "./headerText";
import type { NounWeights } from "./nounEvidence";
import type { JudgedColumn } from "./offers";
import { conceptsOf } from "./segment";

/** What any list of firms says, be they customers or only asked for a price: who they are, and how to reach them. */
const ANY_PARTY = new Set(
  "nameEn shortName type industry source leadOrigin owner coOwner team territory country province city district address postalCode website email phone mobile im fax contactName contactTitle createdDate lastContactDate nextContactDate annualRevenue employees productLines tags remark".split(
    " ",
  ),
);

/** A field that tells customers from leads as little as a telephone number does. */
export function isOfAnyParty(accountField: string): boolean {
  return ANY_PARTY.has(accountField);
}

/** Lists of whom we sell to, might sell to, and their people. */
export function isParty(noun: NounId): boolean {
  return noun === "accounts" || noun === "inquiries" || noun === "contacts";
}

const WEIGHT = {
  usual: 0.15,
  named: 0.6,
  owned: 0.6,
  billed: 0.6,
  firmsOnly: 0.4,
  said: 0.2,
  mostSaid: 0.6,
  wants: 0.4,
  personal: 0.6,
};
const MOST_WANTED = 2;
const CUSTOMER = ["customer", "dealer"];
const PERSONS_NAME = /姓名|称呼/;
const REACHED_BY = ["address", "phone", "mobile", "email", "website"];
const OWNED = /^(?:account|company|customer|client|organi[sz]ation|客户|公司)(?:owner|负责人)$/;
const BILLED = /^(?:bill(?:ing|to)|invoice|开票|账单)/;
/** What somebody wants of us, before there is an offer. */
const WANTS =
  /^(?:客户|具体|采购|产品|项目)?(?:需求|意向|诉求|咨询|询问|留言)|^(?:customer|product|project)?(?:needs?|requirements?|enquir|inquir|interest|message$)|interestedin|^(?:客户|采购|意向)?预算/;

/** What tells customers from leads, whose columns are else the same; without any of it the question stays open. */
export function partyEvidence(columns: readonly JudgedColumn[], accounts: Assignment): NounWeights {
  const fieldOf = ({ column }: JudgedColumn): string | undefined => accounts.fields.get(column)?.field;
  const has = (pattern: RegExp): boolean => columns.some(({ header }) => pattern.test(header.key));
  const said = columns.filter(({ header }) => conceptsOf(header.words).some((one) => CUSTOMER.includes(one)));
  const isNamed = said.some((column) => fieldOf(column) === "name" && !PERSONS_NAME.test(column.header.key));
  const named = isNamed ? WEIGHT.named : 0;
  const wanted = columns.filter(({ header }) => WANTS.test(header.key)).length;
  const attributes = said.filter((column) => fieldOf(column) !== "name").length;
  const arePersons = isOfPersons(columns);
  const fields = new Set(columns.map(fieldOf));
  const isFirmsOnly = !arePersons && !fields.has("contactName");
  const isReached = REACHED_BY.some((field) => fields.has(field));
  return {
    contacts:
      (arePersons && (isNamed || has(BELONGING)) ? WEIGHT.named : 0) +
      Math.max(0, personalColumns(columns) - 1) * WEIGHT.personal,
    accounts:
      (isReached ? WEIGHT.usual : 0) +
      (arePersons ? 0 : named) +
      (has(OWNED) ? WEIGHT.owned : 0) +
      (has(BILLED) ? WEIGHT.billed : 0) +
      (isFirmsOnly && isReached ? WEIGHT.firmsOnly : 0) +
      // One may only say whose it is; several say what the list is of.
      Math.min(WEIGHT.mostSaid, Math.max(0, attributes - 1) * WEIGHT.said),
    inquiries: Math.min(MOST_WANTED, wanted) * WEIGHT.wants,
  };
}

const PERSON = /^(?:full|first|last|given|sur|family|person|display)?name$|^(?:姓名|姓|名|名字|人名)$/;
const COMPANY = new Set(["company", "customer", "company,name", "customer,name", "company,customer"]);

/** 所属客户, "Related Account": the row is not the customer but somebody of theirs. */
const BELONGING =
  /^(?:所属|归属|关联|所在|任职)(?:客户|公司|单位|企业)(?:名称)?$|^(?:related|associated|parent)(?:account|company|customer)(?:name)?$/;
const CONTACT = new Set(["contact", "contact,name"]);

/** A row with a person's name and, beside it, a company's is about the person. */
export function isOfPersons(columns: readonly JudgedColumn[]): boolean {
  const has = (test: (header: HeaderText) => boolean): boolean => columns.some(({ header }) => test(header));
  const says = (header: HeaderText): string => conceptsOf(header.words).join();
  if (has(({ bareKey }) => PERSON.test(bareKey)) && has((header) => COMPANY.has(says(header)))) return true;
  return has((header) => CONTACT.has(says(header))) && has(({ key }) => BELONGING.test(key));
}

const PERSONAL = new Set(["jobtitle", "birthday", "role", "department", "salutation", "gender"]);

/** Post, department, birthday, salutation: of a customer one asks for one of them at most. */
function personalColumns(columns: readonly JudgedColumn[]): number {
  const said = new Set(columns.flatMap(({ header }) => conceptsOf(header.words)));
  return [...PERSONAL].filter((concept) => said.has(concept)).length;
}
