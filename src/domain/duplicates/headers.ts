import type { DuplicateField } from "./records";

/** Headers of a list that is compared as it stands, without the workbook's mapping. */
const HEADERS: { readonly [Field in DuplicateField]: string } = {
  company:
    "name company company_name account account_name customer customer_name organisation organization client 客户名称 公司名称 公司 客户 名称 单位名称 客戶名稱 公司名稱 企业名称",
  person: "full_name contact contact_name contact_person person 联系人 姓名 聯絡人",
  people: "authors artist author editors",
  givenName: "first_name given_name first_name1 first_name2 firstname givenname",
  surname: "surname last_name family_name lastname last_name1 last_name2",
  phone: "phone telephone tel mobile phone_number 电话 手机 联系电话 電話 手機 手机号",
  email: "email e-mail mail email_address 邮箱 电子邮件 電子郵件",
  website: "website url web homepage domain 网址 网站 網址",
  address: "address address_1 address_2 address1 address2 street 地址 详细地址",
  city: "city suburb town birth_place 城市",
  region: "region state province country 地区 省份 地區 省",
  postcode: "postcode zip postal_code zip_code street_number 邮编",
  id: "tax_id vat soc_sec_id taxid vat_id ssn tax_number 税号 统一社会信用代码 統一編號",
  date: "dob date_of_birth birth_date birthday 生日 出生日期",
  year: "year 年份",
  category: "gender occupation category genre type industry venue 行业 类型 性别",
  text: "title description tracks product 产品",
};
/** Who looks after a row, and its own number, say nothing of what it is. */
const NEVER_COMPARED = new Set("id owner price sales_rep 负责人 业务员 序号 编号".split(" "));

const FIELD_OF: ReadonlyMap<string, DuplicateField> = new Map(
  (Object.keys(HEADERS) as DuplicateField[]).flatMap((field) =>
    HEADERS[field].split(" ").map((word) => [word, field] as const),
  ),
);

function keyOf(header: string): string {
  return header.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "_");
}

/** What a column of this header holds; null when the header tells nothing. */
export function fieldOfHeader(header: string): DuplicateField | null {
  return FIELD_OF.get(keyOf(header)) ?? null;
}

export function isNeverCompared(header: string): boolean {
  return NEVER_COMPARED.has(keyOf(header));
}

const MOSTLY = 0.6;

/** What a column holds by its cells: mail, web, phones, a category whose values repeat, else text. */
export function fieldOfCells(cells: readonly string[]): DuplicateField {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const share = (sign: RegExp) => filled.filter((cell) => sign.test(cell)).length / Math.max(1, filled.length);
  if (share(/^[^@\s]+@[^@\s]+$/) >= MOSTLY) return "email";
  if (share(/^(https?:\/\/|www\.)/i) >= MOSTLY) return "website";
  if (share(/^[+(\d][\d\s().-]{6,}$/) >= MOSTLY) return "phone";
  return new Set(filled).size < filled.length / 4 ? "category" : "text";
}
