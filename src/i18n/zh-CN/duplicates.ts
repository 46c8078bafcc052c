import type { Agreement, NameConflict, Reason } from "../../domain/duplicates/explain";
import type { DuplicateField } from "../../domain/duplicates/records";

const fields: { readonly [Field in DuplicateField]: string } = {
  company: "名称",
  person: "联系人",
  people: "人员",
  givenName: "名",
  surname: "姓",
  phone: "电话",
  email: "邮箱",
  website: "网站",
  address: "地址",
  city: "城市",
  region: "地区",
  postcode: "邮编",
  id: "税号",
  date: "日期",
  year: "年份",
  category: "类别",
  text: "文字",
};

const agreements: { readonly [How in Agreement]: (field: string) => string } = {
  equal: (field) => `${field}相同`,
  same: (field) => `${field}仅有笔误或次序不同`,
  part: (field) => `一方${field}是另一方的简称`,
  close: (field) => `${field}相近`,
  some: (field) => `${field}部分相同`,
  differ: (field) => `${field}不同`,
};

const conflicts: { readonly [What in NameConflict]: string } = {
  legal: "名称的公司形式不同",
  extra: "一方名称多出地名或行业",
  trade: "名称中的行业不同",
  place: "名称中的地名不同",
  number: "名称中的编号不同",
};

/** “电话相同,没有其他行使用”。 */
function reason({ field, agreement, rows }: Reason): string {
  const said = agreements[agreement](fields[field]);
  if (rows === null) return said;
  return rows <= 2 ? `${said}，没有其他行使用` : `${said}，共 ${rows} 行使用`;
}

export const duplicates = {
  fields,
  conflicts,
  reason,
  join: (reasons: readonly string[]): string => reasons.join(";"),
};
