import type { AccountFactId } from "../../domain/plans/facts";
import { type CellKind, field, type TemplateField, type Words, words } from "./template";

/** What the sheets know, as a plan calls it. */
const FACTS: { readonly [Id in AccountFactId]: readonly [CellKind, Words] } = {
  name: ["text", words("Customer", "客户")],
  grade: ["text", words("Grade", "等级")],
  owner: ["text", words("Our owner", "我方负责人")],
  territory: ["text", words("Territory", "区域")],
  city: ["text", words("City", "城市")],
  address: ["text", words("Address", "地址")],
  type: ["text", words("Type", "类型")],
  contactName: ["text", words("Main contact", "主要联系人")],
  phone: ["text", words("Phone", "电话")],
  email: ["text", words("E-mail", "电子邮箱")],
  paymentTerms: ["text", words("Payment terms", "付款条件")],
  creditLimit: ["money", words("Credit limit", "信用额度")],
  potential: ["money", words("Potential per year", "年潜力")],
  sales: ["money", words("Sales, last 12 months", "近12个月销售额")],
  salesBefore: ["money", words("Sales, 12 months before", "再前12个月销售额")],
  profit: ["money", words("Gross profit, last 12 months", "近12个月毛利")],
  openBalance: ["money", words("Open receivables", "应收余额")],
  overdue: ["money", words("Overdue", "逾期金额")],
  openDeals: ["money", words("Open opportunities", "在谈商机金额")],
  spent: ["money", words("Spent on it, last 12 months", "近12个月投入费用")],
  contacts12: ["number", words("Contacts, last 12 months", "近12个月联系次数")],
  lastOrder: ["date", words("Last order", "最近下单")],
  lastContact: ["date", words("Last contact", "最近联系")],
  contractEnd: ["date", words("Contract ends", "合同到期")],
  openComplaints: ["number", words("Open complaints", "未结投诉")],
  accountCount: ["number", words("Accounts", "客户数")],
  activeCount: ["number", words("Buying, last 12 months", "近12个月有购买")],
  newCount: ["number", words("New, last 12 months", "近12个月新客户")],
  lostCount: ["number", words("Lost, last 12 months", "近12个月流失")],
};

/** What a plan calls each fact. */
export const factWords = Object.fromEntries(Object.entries(FACTS).map(([id, [, title]]) => [id, title])) as {
  readonly [Id in AccountFactId]: Words;
};

/** Fields that hold what the sheets know on the day the tab is made; a person may write over them. */
export function factFields(...ids: readonly AccountFactId[]): TemplateField[] {
  return ids.map((id) => {
    const [kind, title] = FACTS[id];
    return field(id, kind, title, { fact: id });
  });
}
