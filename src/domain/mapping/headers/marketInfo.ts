import type { NounHeaders } from "./nounHeaders";

export const marketInfo: NounHeaders<"marketInfo"> = {
  sheetNames:
    "Market | Market Info | Competitors | Price Watch | Intel | 市场信息 | 竞品 | 竞品信息 | 市场调研 | 市场情报 | 市場資訊 | Competitor | Competitor Info | Competitor Analysis | Competitor Prices | Competitor Pricing | Competition | Competitive Intelligence | Market Intelligence | Market Research | Market Survey | Market Data | Price Survey | Price Comparison | Price Monitoring | Competitor Quotes | Pricing Intelligence | 竞争对手 | 竞争对手信息 | 竞争对手报价 | 竞争对手分析 | 竞品分析 | 竞品价格 | 竞品报价 | 竞品监控 | 竞品表 | 竞争信息 | 竞争情报 | 价格监控 | 价格调查 | 市场价格 | 市场行情 | 市场动态 | 市场反馈 | 市场调查 | 市场调研表 | 行情 | 情报 | 友商 | 友商信息 | 同行信息 | 价格对比 | 比价",
  fields: {
    date: {
      en: "Date | Observed On | Date Observed | Created Date | Report Date | Survey Date | Visit Date | Observation Date | Date of Survey | Date Collected | Collection Date | Reported On | Captured On | Price Date | Check Date | Record Date | Date Recorded | Created On | Created At | Entry Date | Information Date | Month | Update Date | As Of | Date of Info | Collected On | Date Checked",
      zh: "日期 | 采集日期 | 收集日期 | 创建时间 | 调研日期 | 采集时间 | 收集时间 | 调研时间 | 调查日期 | 调查时间 | 走访日期 | 登记日期 | 登记时间 | 记录日期 | 记录时间 | 上报日期 | 上报时间 | 反馈日期 | 反馈时间 | 观察日期 | 获取日期 | 获取时间 | 信息日期 | 创建日期 | 发布日期 | 发布时间 | 录入日期 | 录入时间 | 填报日期 | 统计日期 | 报价日期 | 报价时间 | 时间 | 填报时间 | 价格日期 | 提报日期 | 提交时间 | 发现日期 | 监测日期",
      zhHant: "建立時間",
    },
    competitor: {
      en: "Competitor | Competitor Name | Rival | Vendor | Manufacturer | Competitors | Competing Company | Competitor Company | Competition | Competitor/Brand | Rival Company | Other Supplier | Competing Supplier | Supplier | Competitor Brand Owner | Name of Competitor | Company | Competing Vendor",
      zh: "竞争对手 | 竞品名称 | 竞品 | 友商 | 竞争品牌 | 竞争对手名称 | 竞争者 | 竞争者名称 | 竞争公司 | 竞争厂家 | 竞争厂商 | 竞争企业 | 竞争单位 | 竞品公司 | 竞品厂家 | 竞品厂商 | 竞品企业 | 竞对 | 竞对名称 | 对手 | 对手名称 | 对手公司 | 友商名称 | 同行 | 同行名称 | 同业 | 同业公司 | 厂家 | 厂家名称 | 厂商 | 生产厂家 | 生产商 | 供应商 | 竞争供应商 | 竞争对手公司 | 公司 | 公司名称 | 主要竞争对手 | 企业名称",
    },
    brand: {
      en: "Brand | Competing Brand | Competitor Brand | Brand Name | Brands | Make | Competitive Brand | Trademark",
      zh: "品牌 | 竞品品牌 | 竞争品牌名 | 竞品品牌名称 | 对手品牌 | 品牌名称 | 品牌名 | 友商品牌 | 竞对品牌 | 竞争对手品牌 | 商标",
    },
    product: {
      en: "Product | Item | Model | Size | Product Name | Products | Item Name | Item Description | Product Description | Material | Material Description | Material Name | SKU | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Product Template | Competitor Product | Competing Product | Product Model | Product Type | Item / Size | Specification | Spec | Product/Size | Competitor Model | Pack Size | Grade",
      zh: "产品 | 规格 | 型号 | 竞品型号 | 产品名称 | 商品名称 | 商品 | 品名 | 物料名称 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 竞争产品 | 竞争产品名称 | 竞品产品 | 竞品规格 | 竞品产品名称 | 对手产品 | 对手产品名称 | 对标产品 | 产品规格型号 | 牌号 | 尺寸 | 产品类别 | 品类 | 竞品型号规格 | 竞品系列 | 产品系列 | 竞争对手产品 | 友商产品 | 品种",
    },
    price: {
      en: "Price | Observed Price | Competitor Price | Selling Price | Street Price | Competitor's Price | Competition Price | Competitor Quote | Competitor Quotation | Quoted Price | Quote | Unit Price | Retail Price | Market Price | Shelf Price | Offer Price | Price Observed | Price Quoted | Their Price | Rival Price | Price (USD) | Sales Price | Net Price | Current Price | Price per Unit | Wholesale Price | Sell Price | Competitor Unit Price | Dealer Price | Transaction Price | End User Price",
      zh: "价格 | 竞品价格 | 观察价格 | 售价 | 竞争对手的报价 | 成交价 | 市场价 | 竞争对手报价 | 竞争对手价格 | 竞争价格 | 竞品报价 | 竞品单价 | 竞品售价 | 竞品零售价 | 竞品市场价 | 竞对价格 | 竞对报价 | 对手价格 | 对手报价 | 友商价格 | 友商报价 | 同行价格 | 同行报价 | 报价 | 报价金额 | 单价 | 市场价格 | 市场售价 | 零售价 | 零售价格 | 批发价 | 终端价 | 终端价格 | 门店价格 | 出厂价 | 采集价格 | 调查价格 | 当前价格 | 现价 | 促销价 | 销售价格 | 实际成交价 | 到岸价 | 售卖价 | 行情价 | 最新价格 | 今日价格 | 竞品成交价 | 到厂价 | 价格(元) | 供货价",
      zhHant: "市價",
    },
    ourPrice: {
      en: "Our Price | List Price | Our Selling Price | Our Unit Price | Company Price | Own Price | Our Quote | Our Offer | Our Quotation | Price (Ours) | Our Net Price",
      zh: "我方价格 | 我司价格 | 我方报价 | 我司报价 | 我方售价 | 我司售价 | 我方单价 | 我们的价格 | 我们的报价 | 本公司价格 | 本公司报价 | 自有价格 | 本品价格 | 公司价格 | 公司报价 | 我方零售价 | 我司单价 | 我方市场价 | 本品售价 | 我公司价格 | 我公司报价 | 己方价格 | 标准价",
    },
    conditions: {
      en: "Conditions | Terms | Trade Terms | Promotion | Discount | Promotions | Payment Terms | Sales Policy | Policy | Promotion Details | Offer | Offers | Rebate | Commercial Terms | Terms & Conditions | Trade Terms and Promotions | Discounts | Deal Terms | Promotion Activity | Special Offer | Competitor Terms",
      zh: "条件 | 政策 | 促销政策 | 付款条件 | 返利 | 活动 | 销售政策 | 竞品政策 | 商务条件 | 合作条件 | 交易条件 | 供货条件 | 促销 | 促销活动 | 促销内容 | 促销方式 | 优惠政策 | 优惠活动 | 优惠条件 | 返利政策 | 渠道政策 | 折扣 | 折扣政策 | 账期 | 结算方式 | 付款方式 | 对手政策 | 活动内容 | 竞品活动 | 竞品促销 | 价格政策 | 活动政策 | 贸易条件 | 竞争对手政策 | 付款政策 | 市场政策 | 营销政策",
    },
    share: {
      en: "Market Share | Share | Share of Wallet | SOW | Market Share % | Market Share (%) | Share % | Share (%) | % Share | Estimated Share | Competitor Share | Wallet Share | Share in Account | Estimated Market Share",
      zh: "市场份额 | 占有率 | 份额 | 钱包份额 | 市占率 | 市场占有率 | 市场份额(%) | 占有率(%) | 份额(%) | 占比 | 竞品份额 | 竞品占比 | 竞品占有率 | 对手份额 | 采购占比 | 采购份额 | 供货份额 | 客户份额 | 供货占比 | 份额占比",
    },
    territory: {
      en: "Region | Territory | Area | City | Sales Region | Sales Area | Sales Territory | Zone | District | Sales District | Region Name | Market | Territory Name | Country | Province | State | Location | Market Area",
      zh: "区域 | 地区 | 城市 | 大区 | 销售区域 | 片区 | 所属区域 | 所在区域 | 市场区域 | 辖区 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域 | 省份 | 国家 | 市场 | 所在市场 | 所在城市 | 省 | 市 | 采集地区 | 采集区域 | 调研区域 | 调研地点 | 地点 | 销售市场",
    },
    accountName: {
      en: "Account | Customer | Dealer | Where | Account Name | Customer Name | Client | Client Name | Company Name | Company | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Outlet | Store | Where Seen | Shop | Channel | Retailer | Outlet Name | At Account | Market/Store | Project",
      zh: "客户 | 客户名称 | 经销商 | 门店 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商名称 | 代理商 | 代理商名称 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 相关客户 | 涉及客户 | 终端 | 终端名称 | 渠道 | 渠道名称 | 商店 | 商超 | 零售商 | 店铺 | 超市名称 | 采集门店 | 调研门店 | 采集地点 | 网点 | 网点名称 | 所属门店 | 涉及经销商 | 项目名称 | 销售线索 | 关联项目 | 门店/客户",
    },
    topic: {
      en: "Topic | Category | Type | Kind | Information Type | Info Type | Intelligence Type | News Type | Information Category | Subject | Type of Information | Theme | Class | Nature | Feedback Type",
      zh: "类别 | 信息类型 | 类型 | 主题 | 信息类别 | 信息分类 | 情报类型 | 情报类别 | 情报分类 | 资讯类型 | 分类 | 标题 | 内容类型 | 问题类型 | 反馈类型 | 市场信息类型 | 动态类型 | 竞品动态类型 | 类目 | 信息主题 | 题目 | 事项",
      zhHant: "資訊型別 | 型別",
    },
    content: {
      en: "Content | Details | Information | Description | Insight | Info | Information Details | Market Information | Intelligence | Observation | Observations | Findings | Comment | News | Summary | Detail | What | Competitor Activity | Activity | Feedback | Strengths/Weaknesses | Strengths | Key Findings | Intel | Description of Information | Notes",
      zh: "内容 | 信息内容 | 详细内容 | 情况说明 | 信息描述 | 信息详情 | 详细信息 | 情报内容 | 情报描述 | 市场情况 | 市场信息 | 市场动态 | 竞品动态 | 竞争对手动态 | 对手动态 | 竞争情况 | 竞争情况描述 | 描述 | 详情 | 具体内容 | 情况描述 | 反馈内容 | 调研内容 | 调查内容 | 动态内容 | 动态描述 | 观察内容 | 竞品情况 | 竞争动态 | 竞争分析 | 主要内容 | 竞争优势 | 优势 | 竞品优势 | 优劣势 | 竞争态势 | 行情描述 | 调研结果 | 问题描述",
      zhHant: "資訊內容",
    },
    impact: {
      en: "Impact | Threat | Importance | Impact Level | Threat Level | Importance Level | Priority | Risk | Severity | Impact on Us | Level | Significance | Relevance",
      zh: "影响 | 威胁程度 | 重要性 | 影响程度 | 影响评估 | 影响分析 | 影响级别 | 对我方影响 | 对我司影响 | 威胁 | 威胁等级 | 威胁级别 | 重要程度 | 重要级别 | 紧急程度 | 风险等级 | 优先级 | 级别 | 竞争激烈程度 | 等级 | 严重程度 | 对我影响 | 竞争程度 | 竞争强度 | 威胁性",
    },
    action: {
      en: "Suggested Action | Recommendation | Response | Countermeasure | Action | Action Plan | Actions | Countermeasures | Counter Action | Proposed Action | Recommended Action | Our Response | Next Step | Follow Up | Recommendations | Suggestion | Suggestions | Strategy | Our Action | Our Strategy | Action Required | Response Plan",
      zh: "建议 | 应对措施 | 对策 | 建议措施 | 应对策略 | 应对方案 | 应对办法 | 应对建议 | 应对 | 我方应对 | 我方对策 | 我方策略 | 我司对策 | 策略 | 竞争策略 | 对策建议 | 行动建议 | 行动计划 | 行动 | 改进建议 | 处理建议 | 处理意见 | 措施 | 反制措施 | 跟进措施 | 下一步计划 | 下一步行动 | 采取措施 | 解决方案 | 意见建议 | 建议对策 | 后续动作",
    },
    source: {
      en: "Source | Reported By | Evidence | Information Source | Info Source | Source of Information | Source of Info | Data Source | Obtained From | Source Type | Reference | Link | Source Link | URL | From",
      zh: "信息来源 | 来源 | 渠道 | 情报来源 | 数据来源 | 消息来源 | 资料来源 | 来源渠道 | 信息渠道 | 获取渠道 | 获取途径 | 采集渠道 | 采集来源 | 来源方式 | 依据 | 证据 | 来源链接 | 链接 | 采集方式 | 收集渠道 | 收集方式 | 获取方式 | 信息提供者",
      zhHant: "資訊來源",
    },
    owner: {
      en: "Collected By | Reporter | Rep | Owner | Sales Rep | Salesperson | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Reported by | Observer | Surveyor | Surveyed By | Author | Submitted By | Recorded By | Entered By | Researcher | Created By User | Provided By",
      zh: "采集人 | 提供人 | 业务员 | 上报人 | 业务员名称 | 业务员姓名 | 负责人 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 采集人员 | 采集者 | 收集人 | 收集人员 | 调研人 | 调研人员 | 调查人 | 调查人员 | 上报人员 | 提报人 | 提供者 | 反馈人 | 反馈人员 | 填报人 | 填写人 | 记录人 | 登记人 | 信息员 | 录入人员 | 提交人 | 汇报人 | 信息提供人 | 走访人 | 报告人 | 情报员",
    },
    remark: {
      en: "Remarks | Notes | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 其他说明",
    },
  },
};
