import type { NounHeaders } from "./nounHeaders";

export const accounts: NounHeaders<"accounts"> = {
  sheetNames:
    "Accounts | Customers | Customer List | Clients | Companies | Organizations | Dealers | Customer File | 客户 | 客户表 | 客户资料 | 客户档案 | 客户台账 | 客户清单 | 经销商档案 | 往来单位 | 客戶名單",
  fields: {
    accountId: {
      en: "Account ID | Customer ID | Customer Code | Account No. | Customer No. | Client Code | Client ID | Company ID | Organization ID | Dealer Code | External ID | Record ID | ID | Organization - Pipedrive System ID",
      zh: "客户编号 | 客户编码 | 客户代码 | 客户ID | 客户号 | 编号 | 经销商编码 | 往来单位编码 | 单位编码 | 会员编号",
      zhHant: "客戶代號 | 客編 | 客戶程式碼",
    },
    name: {
      en: "Account Name | Account | Customer Name | Customer | Company | Company Name | Client | Client Name | Organization | Organisation | Organization Name | Business Name | Dealer Name | Dealer | Distributor | Buyer | Name | Party | Sold-to Party | Bill-to Name",
      zh: "客户名称 | 客户 | 公司名称 | 单位名称 | 企业名称 | 客户公司 | 客户公司名称 | 客户单位 | 公司 | 往来单位 | 购货单位 | 经销商名称 | 经销商 | 门店名称 | 客户全称 | 买方 | 开票单位",
      zhHant: "客戶全名 | 用戶名 | 廠商名稱",
    },
    shortName: {
      en: "Short Name | Alias | Abbreviation | Trading Name | DBA | Nickname",
      zh: "客户简称 | 简称 | 助记名 | 别名 | 俗称 | 客户略称",
    },
    nameEn: {
      en: "English Name | Name (English) | Company Name (EN) | Legal Name | Registered Name",
      zh: "英文名称 | 公司英文名 | 客户英文名称 | 英文名",
      zhHant: "公司英文名稱",
    },
    grade: {
      en: "Grade | Account Grade | Customer Grade | Rating | Tier | Class | Customer Class | ABC | ABC Class | Priority | Customer Level | Account Level | Segment Grade | Customer Segment",
      zh: "客户等级 | 客户级别 | 等级 | 级别 | 客户分级 | 客户星级 | ABC分类 | 客户重要程度 | 重要程度 | 重要级别 | 意向等级 | 信任评级",
    },
    status: {
      en: "Status | Account Status | Customer Status | Lifecycle Stage | Relationship Status | Active",
      zh: "客户状态 | 状态 | 成交状态 | 客户阶段 | 跟进状态 | 合作状态 | 分配状态",
    },
    type: {
      en: "Type | Account Type | Customer Type | Relationship Type | Customer Group | Category | Business Type | Customer Category | Channel",
      zh: "客户类型 | 客户性质 | 类型 | 客户类别 | 企业性质 | 客户属性 | 业务类型 | 渠道类型 | 渠道",
      zhHant: "型別 | 客戶型別 | 業務型別 | 渠道型別",
    },
    industry: {
      en: "Industry | Sector | Vertical | Industry Sector | Market Segment | SIC Code | Line of Business",
      zh: "行业 | 客户行业 | 所属行业 | 所属产业 | 行业分类 | 1级行业 | 经营品类 | 工业",
      zhHant: "產業 | 客戶產業 | 產業別",
    },
    source: {
      en: "Lead Source | Source | Account Source | Customer Source | Origin | Original Source | Channel Source | How did you hear about us | Campaign",
      zh: "客户来源 | 来源 | 线索来源 | 信息来源 | 获客渠道 | 来源渠道 | 客户渠道 | 获取来源 | 外部来源",
      zhHant: "資源 | 資訊來源",
    },
    leadOrigin: {
      en: "Lead Origin | Company Lead | Company-provided | Self-generated | Lead Ownership | Origin Type | Company / Self",
      zh: "客户归属类型 | 公司分配 | 自主开发 | 公司资源/自开发 | 开发方式 | 资源归属 | 公司提供 | 自拓",
      zhHant: "客戶來源類別 | 公司提供/自行開發 | 自行開發 | 客戶歸屬型別",
    },
    owner: {
      en: "Account Owner | Owner | Sales Rep | Salesperson | Salesman | Rep | Representative | Account Manager | Assigned To | Assigned User | Responsible | Company owner | Sales Owner | Sales Executive | KAM | Owner Full Name | Organization - Owner | Assigned User Name",
      zh: "负责人 | 业务员 | 销售 | 销售员 | 销售代表 | 客户经理 | 业务代表 | 跟进人 | 所属人 | 归属人 | 所有者 | 责任人 | 业务经理 | 销售负责人 | 负责人姓名 | 归属业务员",
      zhHant: "業務 | 負責業務 | 承辦人 | 業務人員",
    },
    coOwner: {
      en: "Co-owner | Secondary Owner | Team Member | Collaborators | Support Rep",
      zh: "协作人 | 协同人 | 共同负责人 | 相关团队 | 跟单员 | 协办人",
    },
    previousOwner: {
      en: "Previous Owner | Former Owner | Last Owner | Transferred From",
      zh: "前负责人 | 历史负责人 | 原负责人 | 前业务员 | 移交人 | 客户转移人",
      zhHant: "原業務",
    },
    team: {
      en: "Team | Department | Sales Team | Team Name | Teams | Business Unit | Division | Owner Department",
      zh: "部门 | 所属部门 | 负责人主属部门 | 团队 | 业务部 | 销售部门 | 事业部",
      zhHant: "業務部門",
    },
    territory: {
      en: "Territory | Region | Area | Sales Region | District | Zone | Sales Territory",
      zh: "区域 | 大区 | 销售区域 | 地区 | 片区 | 所属区域 | 市场区域 | 辖区 | 客户区域",
      zhHant: "業務區域",
    },
    country: {
      en: "Country | Billing Country | Country/Region | Business Country/Region | Nation | Ship Country",
      zh: "国家 | 国家/地区 | 国别 | 所属国家 | 国籍 | 国家（地区）",
    },
    province: {
      en: "State | Province | State/Province | Billing State | Billing State/Province | State or Province | County",
      zh: "省 | 省份 | 省/州 | 州 | 省市",
      zhHant: "縣市",
    },
    city: { en: "City | Billing City | Town | Location", zh: "城市 | 市 | 所在城市 | 地市 | 定位" },
    district: { en: "Sub-district | Sublocality | Township", zh: "区 | 区县 | 县区 | 镇区", zhHant: "鄉鎮市區" },
    address: {
      en: "Address | Billing Address | Street | Billing Street | Address 1 | Address Line 1 | Office Address | Organization - Address | Shipping Address | Legal entity address",
      zh: "地址 | 详细地址 | 公司地址 | 客户地址 | 办公地址 | 企业具体地址 | 联系地址 | 注册地址 | 账单地址 | 邮寄地址",
      zhHant: "聯絡地址",
    },
    postalCode: {
      en: "Postal Code | Zip | Zip Code | Zip/Postal Code | Billing Zip/Postal Code | Billing Postal Code | Postcode",
      zh: "邮编 | 邮政编码",
      zhHant: "郵遞區號",
    },
    website: {
      en: "Website | Website URL | Web Page | URL | Company Website | Domain | Company Domain Name | Homepage",
      zh: "网址 | 网站 | 公司网址 | 公司网站 | 官网 | 官网地址 | 主页",
    },
    email: {
      en: "Email | Email Address | Company Email | Main Email | Primary Email",
      zh: "邮箱 | 电子邮箱 | 电子邮件 | 公司邮箱 | 邮件 | E-mail | 邮箱地址 | 联系人邮箱",
      zhHant: "信箱 | 電郵 | 聯絡人郵箱",
    },
    phone: {
      en: "Phone | Phone Number | Telephone | Tel | Company Phone | Business Phone | Office Phone | Main Phone | Main Phone Number | Work Phone | Contact Phone | Org Phone Number",
      zh: "电话 | 联系电话 | 公司电话 | 客户电话 | 座机 | 固定电话 | 联系方式 | 电话号码 | 办公电话",
      zhHant: "聯絡電話 | 市話 | 手機 | 聯絡方式",
    },
    mobile: {
      en: "Mobile | Mobile Phone | Cell | Cell Phone | Mobile No.",
      zh: "手机 | 手机号 | 手机号码 | 移动电话 | 客户手机号",
      zhHant: "行動電話",
    },
    im: {
      en: "WeChat | WhatsApp | Skype | IM | LINE | WeChat ID | Messenger",
      zh: "微信 | 微信号 | WhatsApp | QQ | 即时通讯 | 企业微信",
      zhHant: "微訊號",
    },
    fax: { en: "Fax | Fax Number | Business Fax | Main Fax #", zh: "传真 | 公司传真" },
    taxId: {
      en: "Tax ID | VAT | VAT Number | VAT No. | Tax Registration No. | EIN | Business Registration No. | Company Number | USCC | DUNS",
      zh: "统一社会信用代码 | 税号 | 纳税人识别号 | 信用代码 | 工商注册号 | 组织机构代码 | 营业执照号 | 机构代码",
      zhHant:
        "統一編號 | 統編 | 稅籍編號 | 商業登記號碼 | 統一社會信用程式碼 | 信用程式碼 | 組織機構程式碼 | 機構程式碼",
    },
    contactName: {
      en: "Contact | Contact Name | Primary Contact | Contact Person | Main Contact | Key Contact | Attn",
      zh: "联系人 | 主要联系人 | 首要联系人 | 公司联系人 | 联系人姓名 | 联系人名称 | 对接人 | 接洽人 | 客户姓名 | 客户联系人 | 决策人",
      zhHant: "聯絡人 | 主要聯絡人 | 窗口 | 首要聯絡人 | 公司聯絡人 | 聯絡人姓名 | 聯絡人名稱 | 客戶聯絡人",
    },
    contactTitle: {
      en: "Title | Job Title | Position | Contact Title | Role",
      zh: "职务 | 职位 | 联系人职务 | 岗位 | 职称",
      zhHant: "聯絡人職務",
    },
    birthday: {
      en: "Birthday | Birthdate | Date of Birth | DOB | Contact Birthday",
      zh: "生日 | 客户生日 | 联系人生日 | 出生日期",
      zhHant: "聯絡人生日",
    },
    anniversary: {
      en: "Anniversary | Company Anniversary | Founding Date | Founded | Memorial Day",
      zh: "纪念日 | 公司周年 | 成立日期 | 成立时间 | 周年日 | 重要日子",
      zhHant: "週年",
    },
    createdDate: {
      en: "Created Date | Create Date | Date Created | Created On | Created At | Date Added | Registration Date | Creation date | Organization - Creation date",
      zh: "创建时间 | 创建日期 | 录入日期 | 录入时间 | 登记日期 | 建档日期 | 建档时间 | 新增日期 | 首次联系时间",
      zhHant: "建立日期 | 建立時間 | 首次聯絡時間",
    },
    lastContactDate: {
      en: "Last Contact Date | Last Contacted | Last Activity Date | Last Activity | Last Touch | Last Follow-up | Last Visit | Last Interaction | Last Appointment",
      zh: "最后跟进时间 | 最近跟进时间 | 最后联系日期 | 上次联系时间 | 上次跟进 | 最近联系时间 | 最近拜访日期 | 最近一次跟进 | 上次回访",
      zhHant: "最後聯絡日期 | 最近聯絡日 | 上次拜訪日 | 最近拜訪日 | 上次聯絡時間 | 最近聯絡時間",
    },
    nextContactDate: {
      en: "Next Contact Date | Next Follow-up | Follow-up Date | Next Activity Date | Next Action Date | Callback Date | Next Visit",
      zh: "下次跟进时间 | 下次联系时间 | 下次回访时间 | 下次跟进 | 计划联系日期 | 回访日期 | 提醒时间 | 下次预计拜访时间",
      zhHant: "下次聯絡日期 | 下次拜訪日 | 預定拜訪日 | 下次聯絡時間 | 計劃聯絡日期",
    },
    lastDealDate: {
      en: "Last Order Date | Last Purchase Date | Last Deal Date | Last Invoice Date | Last Sale Date",
      zh: "最后成交时间 | 最近成交日期 | 最近下单日期 | 最后一次成交时间 | 上次下单 | 末次交易日期",
      zhHant: "最近下單日 | 最後交易日",
    },
    annualRevenue: {
      en: "Annual Revenue | Revenue | Sales Revenue | Turnover | Annual Sales | Annual Revenues | Annual Turnover",
      zh: "年销售额 | 年营业额 | 年产值 | 年采购额 | 营业收入 | 公司规模（营收）",
      zhHant: "營業額",
    },
    employees: {
      en: "Employees | Number of Employees | No. of Employees | Headcount | Company Size | Size",
      zh: "员工人数 | 人数 | 公司规模 | 员工数 | 企业规模",
    },
    potential: {
      en: "Potential | Account Potential | Expected Revenue | Expected Result | Annual Potential | Wallet Size | Purchase Potential | Market Potential",
      zh: "潜力 | 客户潜力 | 年采购潜力 | 预计年采购额 | 潜在需求 | 预期贡献 | 采购能力",
    },
    creditLimit: {
      en: "Credit Limit | Credit Line | Credit Amount | Credit Ceiling",
      zh: "信用额度 | 授信额度 | 信用限额 | 赊销额度 | 信用额",
    },
    paymentTerms: {
      en: "Payment Terms | Terms | Terms of Payment | Credit Terms | Payment Days | Credit Days | Net Days",
      zh: "付款条件 | 账期 | 信用期 | 结算方式 | 付款方式 | 收款条件 | 信用天数 | 账期天数 | 支付方式",
      zhHant: "帳期 | 票期 | 帳期天數",
    },
    currency: { en: "Currency | Account Currency | Currency Code", zh: "币种 | 币别 | 结算币种 | 货币" },
    parent: {
      en: "Parent Account | Parent Company | Group | Parent Account ID | Head Office | Holding",
      zh: "上级客户 | 母公司 | 所属集团 | 集团 | 上级单位",
    },
    pool: { en: "Pool | Account Pool | Public Pool | Queue", zh: "所属公海 | 公海 | 客户池 | 是否公海" },
    protectedUntil: {
      en: "Protected Until | Protection Expiry | Recycle Date | Reclaim Date | Ownership Expiry",
      zh: "到期时间 | 保护期至 | 预计收回时间 | 剩余保有时间 | 回收时间 | 保护到期日",
    },
    productLines: {
      en: "Product Lines | LP | Lines | Products of Interest | Product Interest | Main Application",
      zh: "产品线 | 意向产品 | 经营品牌 | 主营产品 | 合作品牌 | 客户需求",
    },
    tags: { en: "Tags | Labels | Keywords", zh: "标签 | 客户标签 | 客户标识" },
    remark: {
      en: "Remarks | Notes | Comments | Description | Note | Memo | Remark | Additional Info",
      zh: "备注 | 说明 | 描述 | 简介 | 其他信息 | 客户介绍",
      zhHant: "其他資訊",
    },
  },
};
