import { LISTS } from "./lists";
import { type StartRow, type Words, words } from "./template";

type Side = keyof typeof LISTS.side;

const step = (side: Side, name: Words): StartRow => ({ step: name, side: LISTS.side[side] });

/** From the draft to the file, by whom. */
export const CONTRACT_STEPS: readonly StartRow[] = [
  step("ours", words("Draft sent", "草稿已发出")),
  step("theirs", words("Details confirmed by the customer", "客户确认细节")),
  step("ours", words("Details checked with sales", "与销售核对细节")),
  step("ours", words("Price and terms approved", "价格与条款已审批")),
  step("ours", words("Legal review", "法务审核")),
  step("ours", words("Risk points checked", "风险点已检查")),
  step("theirs", words("Signed by the customer", "客户签字盖章")),
  step("ours", words("Signed by us", "我方签字盖章")),
  step("ours", words("Original filed", "原件归档")),
  step("ours", words("Entered in the system", "录入系统")),
];

const risk = (point: Words): StartRow => ({ risk: point });

/** What a sales contract goes wrong by, in the order it is read. */
export const RISK_POINTS: readonly StartRow[] = [
  risk(words("Customer exists, licence valid, signatory authorised", "客户主体存续、证照有效、签字人有授权")),
  risk(words("Credit checked, limit covers the contract", "信用已核查，额度覆盖合同")),
  risk(words("Price within authority, currency and tax said", "价格在权限内，币种与税费明确")),
  risk(words("Payment terms, security and late interest said", "付款条件、担保与逾期利息明确")),
  risk(words("Delivery, Incoterm, passing of risk and title said", "交付、贸易术语、风险与所有权转移明确")),
  risk(words("Quality standard, acceptance and its deadline said", "质量标准、验收与期限明确")),
  risk(words("Returns, warranty and after-sales limited", "退换、质保与售后责任有限定")),
  risk(words("Penalties and liability capped, both sides", "违约金与责任有上限且对等")),
  risk(words("Exclusivity and territory limited and reviewed", "独家与区域有限定并可复核")),
  risk(words("Brand, know-how and data protected", "品牌、技术与数据受保护")),
  risk(words("End, notice and what happens then said", "期满、解除通知与善后明确")),
  risk(words("Law, court or arbitration said", "适用法律与争议解决明确")),
  risk(words("Our rights kept in franchise and cooperation", "加盟与合作中我方权益已保全")),
];

const requirement = (side: Side, name: Words): StartRow => ({ requirement: name, side: LISTS.side[side] });

/** What the two owe each other through the term. */
export const REQUIREMENTS: readonly StartRow[] = [
  requirement("theirs", words("Buys what it committed to", "完成承诺采购")),
  requirement("theirs", words("Pays within terms", "按期付款")),
  requirement("theirs", words("Keeps display, stock and service standards", "符合陈列、库存与服务标准")),
  requirement("theirs", words("Keeps to its territory and price policy", "遵守区域与价格政策")),
  requirement("theirs", words("Has people trained on our products", "人员接受我方产品培训")),
  requirement("ours", words("Delivers on time", "按时交付")),
  requirement("ours", words("Pays rebates and support on time", "按时兑现返利与支持")),
  requirement("ours", words("Trains and supports as agreed", "按约定培训与支持")),
];
