import type { NounHeaders } from "./nounHeaders";

export const marketInfo: NounHeaders<"marketInfo"> = {
  sheetNames:
    "Market | Market Info | Competitors | Price Watch | Intel | 市场信息 | 竞品 | 竞品信息 | 市场调研 | 市场情报 | 市場資訊",
  fields: {
    date: {
      en: "Date | Observed On | Date Observed | Created Date | Report Date",
      zh: "日期 | 采集日期 | 收集日期 | 创建时间 | 调研日期",
      zhHant: "調查日期 | 建立時間",
    },
    competitor: {
      en: "Competitor | Competitor Name | Rival | Vendor | Manufacturer",
      zh: "竞争对手 | 竞品名称 | 竞品 | 友商 | 竞争品牌",
    },
    brand: { en: "Brand | Competing Brand", zh: "品牌 | 竞品品牌" },
    product: { en: "Product | Item | Model | Size", zh: "产品 | 规格 | 型号 | 竞品型号 | 产品名称" },
    price: {
      en: "Price | Observed Price | Competitor Price | Selling Price | Street Price",
      zh: "价格 | 竞品价格 | 观察价格 | 售价 | 竞争对手的报价 | 成交价 | 市场价",
      zhHant: "市價",
    },
    ourPrice: { en: "Our Price | List Price", zh: "我方价格 | 我司价格" },
    conditions: {
      en: "Conditions | Terms | Trade Terms | Promotion | Discount | Promotions",
      zh: "条件 | 政策 | 促销政策 | 付款条件 | 返利 | 活动",
      zhHant: "促銷",
    },
    share: {
      en: "Market Share | Share | Share of Wallet | SOW",
      zh: "市场份额 | 占有率 | 份额 | 钱包份额",
      zhHant: "市佔率",
    },
    territory: { en: "Region | Territory | Area | City", zh: "区域 | 地区 | 城市" },
    accountName: { en: "Account | Customer | Dealer | Where", zh: "客户 | 客户名称 | 经销商 | 门店" },
    topic: { en: "Topic | Category | Type | Kind", zh: "类别 | 信息类型 | 类型 | 主题", zhHant: "資訊型別 | 型別" },
    content: {
      en: "Content | Details | Information | Description | Insight",
      zh: "内容 | 信息内容 | 详细内容 | 情况说明",
      zhHant: "資訊內容",
    },
    impact: { en: "Impact | Threat | Importance", zh: "影响 | 威胁程度 | 重要性" },
    action: { en: "Suggested Action | Recommendation | Response | Countermeasure", zh: "建议 | 应对措施 | 对策" },
    source: { en: "Source | Reported By | Evidence", zh: "信息来源 | 来源 | 渠道", zhHant: "資訊來源" },
    owner: { en: "Collected By | Reporter | Rep | Owner", zh: "采集人 | 提供人 | 业务员 | 上报人" },
    remark: { en: "Remarks | Notes", zh: "备注" },
  },
};
