// @ts-check
/** Headers of lists that are compared on the command line → what their column holds; null is not compared. */
const FIELDS = {
  company:
    "name company company_name account account_name customer customer_name organisation organization 客户名称 公司名称 公司 客户 名称 单位名称",
  person: "full_name contact contact_name person 联系人 姓名",
  people: "authors artist author editors",
  givenName: "first_name given_name first_name1 first_name2 firstname givenname",
  surname: "surname last_name family_name lastname last_name1 last_name2",
  phone: "phone telephone tel mobile phone_number 电话 手机 联系电话",
  email: "email e-mail mail 邮箱 电子邮件",
  website: "website url web homepage domain 网址 网站",
  address: "address address_1 address_2 address1 address2 street 地址",
  city: "city suburb town birth_place 城市",
  region: "region state province country 地区 省份",
  postcode: "postcode zip postal_code zip_code street_number 邮编",
  id: "tax_id vat soc_sec_id taxid vat_id ssn 税号 统一社会信用代码",
  date: "dob date_of_birth birth_date birthday",
  year: "year",
  category: "gender occupation category genre type industry venue",
  text: "title description tracks product",
};
/** Who looks after a row says nothing of what it is. */
const NEVER_COMPARED = new Set(["owner", "price", "负责人", "业务员"]);

/** @type {ReadonlyMap<string, string>} */
const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) =>
    words.split(" ").map((word) => /** @type {const} */ ([word, field])),
  ),
);

/**
 * What a column holds, by its header; a column of an unknown header is compared as text or, when its values repeat, as a
 * category. @param {string} header @param {readonly string[]} cells
 */
function duplicateField(header, cells) {
  if (NEVER_COMPARED.has(header)) return null;
  const known = FIELD_OF.get(header.replace(/\s+/g, "_"));
  if (known) return known;
  const filled = cells.filter((cell) => cell !== "");
  return new Set(filled).size < filled.length / 4 ? "category" : "text";
}

module.exports = { duplicateField };
