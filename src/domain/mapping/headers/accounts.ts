import type { NounHeaders } from "./nounHeaders";

export const accounts: NounHeaders<"accounts"> = {
  sheetNames:
    "Accounts | Customers | Customer List | Clients | Companies | Organizations | Dealers | Customer File | 客户 | 客户表 | 客户资料 | 客户档案 | 客户台账 | 客户清单 | 经销商档案 | 往来单位 | 客戶名單 | Account | Customer | Customer Master | Customer Database | Client List | Account List | Company List | Dealer List | Distributors | Leads and Accounts | Organisations | Business Partners | 客户信息 | 客户信息表 | 客户列表 | 客户明细 | 客户主数据 | 客户基本信息 | 客户管理 | 客户库 | 公司 | 公司列表 | 企业信息 | 经销商 | 经销商名单 | 经销商资料 | 经销商列表 | 代理商 | 往来单位档案 | 客商档案 | 客商信息 | 门店 | 门店列表 | 会员信息 | 会员 | 终端客户 | 重点客户 | 大客户 | 客户总表 | 客户汇总",
  fields: {
    accountId: {
      en: "Account ID | Customer ID | Customer Code | Account No. | Customer No. | Client Code | Client ID | Company ID | Organization ID | Dealer Code | External ID | Record ID | ID | Organization - Pipedrive System ID | Customer Number | Cust No | Cust ID | Cust Code | Account Number | Account Code | Client No. | Client Number | Dealer ID | Dealer No. | BP Code | BP Number | Debtor No. | Debtor Code | Party ID | Party Code | Member ID | Member No. | Partner ID | Account Reference | CRM ID | Company Code | Company Number ID | Store Code | Store ID | Salesforce ID | Record Number",
      zh: "客户编号 | 客户编码 | 客户代码 | 客户ID | 客户号 | 编号 | 经销商编码 | 往来单位编码 | 单位编码 | 会员编号 | 客户号码 | 客户代号 | 客户识别号 | 会员号 | 客商编码 | 客商编号 | 经销商编号 | 经销商代码 | 代理商编号 | 门店编号 | 门店编码 | 档案编号 | 档案号 | 公司编号 | 企业编号 | 单位代码 | 客户档案号 | 往来单位编号 | 业务伙伴编号 | 系统编号 | 客户流水号 | 卡号 | 客户主键",
      zhHant: "客編 | 客戶程式碼",
    },
    name: {
      en: "Account Name | Account | Customer Name | Customer | Company | Company Name | Client | Client Name | Organization | Organisation | Organization Name | Business Name | Dealer Name | Dealer | Distributor | Buyer | Name | Party | Sold-to Party | Bill-to Name | Organisation Name | Buyer Name | Distributor Name | Reseller | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Account Title | Customer Account Name | Full Name | Display Name | Name 1 | Company / Organization | Institution | School Name | Hospital | Employer",
      zh: "客户名称 | 客户 | 公司名称 | 单位名称 | 企业名称 | 客户公司 | 客户公司名称 | 客户单位 | 公司 | 往来单位 | 购货单位 | 经销商名称 | 经销商 | 门店名称 | 客户全称 | 买方 | 开票单位 | 客户名 | 单位 | 客户简称 | 客户单位名称 | 往来单位名称 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 代理商 | 代理商名称 | 门店 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 名称 | 会员姓名 | 企业全称 | 公司全称 | 公司名 | 企业 | 机构名称 | 机构 | 全称 | 商户名称 | 商家名称 | 会员 | 抬头 | 工商名称 | 营业执照名称 | 客户(公司)名称 | 客户中文名称 | 公司中文名称 | 中文名称 | 中文名 | 店铺 | 学校名称 | 医院名称 | 工厂名称 | 单位全称 | 姓名/公司",
      zhHant: "客戶全名 | 用戶名",
    },
    shortName: {
      en: "Short Name | Alias | Abbreviation | Trading Name | DBA | Nickname | Search Name | Search Term | Short | Customer Short Name | Abbrev | Company Short Name | Trade Name | Trading As | Doing Business As | Known As",
      zh: "客户简称 | 简称 | 助记名 | 别名 | 俗称 | 客户略称 | 公司简称 | 企业简称 | 单位简称 | 缩写 | 助记码 | 客户别名 | 昵称 | 拼音码 | 检索名 | 短名称 | 经销商简称",
    },
    nameEn: {
      en: "English Name | Name (English) | Company Name (EN) | Legal Name | Registered Name | Account Name (English) | Customer Name (English) | Customer Name (EN) | Customer English Name | Company English Name | Company Name in English | EN Name | Account Name EN | Name EN",
      zh: "英文名称 | 公司英文名 | 客户英文名称 | 英文名 | 英文全称 | 公司英文名称 | 客户英文名 | 外文名称 | 英文简称 | 企业英文名称 | 英文公司名称 | 客户名称(英文) | 公司名称(英文)",
    },
    grade: {
      en: "Grade | Account Grade | Customer Grade | Rating | Tier | Class | Customer Class | ABC | ABC Class | Priority | Customer Level | Account Level | Segment Grade | Customer Segment | Customer Rating | Account Rating | Account Tier | Customer Tier | Account Class | ABC Classification | ABC Indicator | ABC Code | Customer Rank | Rank | Importance | VIP | VIP Level | Level | Stars | Customer Priority | Account Priority | Segment | Key Account | Customer Value | Customer Grading | Credit Rating | Score | Lead Score | Hot/Warm/Cold",
      zh: "客户等级 | 客户级别 | 等级 | 级别 | 客户分级 | 客户星级 | ABC分类 | 客户重要程度 | 重要程度 | 重要级别 | 意向等级 | 信任评级 | 客户评级 | 星级 | 评级 | 分级 | 客户分类等级 | ABC类 | ABC等级 | 客户ABC | 客户价值 | 客户重要性 | 重要性 | 优先级 | 客户优先级 | VIP等级 | 会员等级 | 会员级别 | 经销商等级 | 经销商级别 | 意向度 | 客户意向 | 客户意向度 | 意向级别 | 热度 | 客户热度 | 信用等级 | 客户价值等级 | 价值等级 | 级别名称 | 客户质量 | 客户分值 | 客户层级",
    },
    status: {
      en: "Status | Account Status | Customer Status | Lifecycle Stage | Relationship Status | Active | Account State | Lifecycle | Lifecycle Status | Customer Stage | Stage | Account Stage | Lead Status | Is Active | Enabled | Active Status | Account Life Cycle | Blocked | Disabled | Deal Status | Follow-up Status | Relationship Stage | State Code | Customer State",
      zh: "客户状态 | 状态 | 成交状态 | 客户阶段 | 跟进状态 | 合作状态 | 分配状态 | 客户当前状态 | 是否成交 | 客户跟进状态 | 跟进阶段 | 跟进进度 | 客户进度 | 生命周期 | 生命状态 | 客户生命周期 | 启用状态 | 是否启用 | 使用状态 | 停用状态 | 是否有效 | 是否停用 | 审批状态 | 审核状态 | 客户情况 | 经营状态 | 开发状态 | 开发阶段 | 意向状态 | 销售阶段 | 阶段 | 禁用状态 | 往来状态",
    },
    type: {
      en: "Type | Account Type | Customer Type | Relationship Type | Customer Group | Category | Business Type | Customer Category | Channel | Customer Class | Account Category | Account Group | Customer Category Name | Client Type | Company Type | Organization Type | Business Partner Type | Nature of Business | Partner Type | Customer Segment | Record Type | Account Record Type | Relationship | Distribution Channel | Sales Channel | Dealer Type | Store Type | Ownership Type | Entity Type | Kind",
      zh: "客户类型 | 客户性质 | 类型 | 客户类别 | 企业性质 | 客户属性 | 业务类型 | 渠道类型 | 渠道 | 客户分类 | 客户种类 | 客户群 | 客户群组 | 客户分组 | 分类 | 类别 | 所属类别 | 客户大类 | 客户小类 | 公司类型 | 企业类型 | 单位类型 | 单位性质 | 公司性质 | 经济性质 | 企业类别 | 往来单位类型 | 往来单位类别 | 经销商类型 | 渠道类别 | 销售渠道 | 客户渠道类型 | 合作类型 | 合作方式 | 客户组 | 客户组别 | 业态 | 经营模式 | 身份类型 | 客户身份 | 业务类别 | 代理级别 | 客户类目",
      zhHant: "型別 | 客戶型別 | 業務型別 | 渠道型別",
    },
    industry: {
      en: "Industry | Sector | Vertical | Industry Sector | Market Segment | SIC Code | Line of Business | Industry Type | Industry Name | Business Sector | Business Line | Primary Industry | Industry Group | Industry Code | Sub Industry | Industry Segment | Branch of Industry | SIC Description | NAICS | Industry Classification | Business Type/Industry | Trade | Field",
      zh: "行业 | 客户行业 | 所属行业 | 所属产业 | 行业分类 | 1级行业 | 经营品类 | 工业 | 行业类型 | 行业类别 | 所在行业 | 企业行业 | 从事行业 | 行业名称 | 所处行业 | 行业细分 | 细分行业 | 一级行业 | 行业大类 | 行业分类名称 | 公司行业 | 领域 | 所属领域 | 经营范围 | 主营业务 | 业务领域 | 应用行业 | 产业 | 行业属性 | 所属行业类别 | 客户所属行业",
      zhHant: "客戶產業 | 產業別",
    },
    source: {
      en: "Lead Source | Source | Account Source | Customer Source | Origin | Original Source | Channel Source | How did you hear about us | Campaign | Account Origin | Acquisition Channel | Referral Source | Referred By | Lead Source Detail | Source Type | Marketing Source | How Found | Acquired From | First Source | Marketing Channel | Source of Lead | Original Traffic Source | Referrer | Source Channel | Source Name",
      zh: "客户来源 | 来源 | 线索来源 | 信息来源 | 获客渠道 | 来源渠道 | 客户渠道 | 获取来源 | 外部来源 | 客户获取渠道 | 获取渠道 | 获客来源 | 渠道来源 | 来源途径 | 客户来源渠道 | 来源方式 | 来源平台 | 客户来源类型 | 来源类型 | 推荐人 | 介绍人 | 来源名称 | 了解途径 | 开发渠道 | 信息渠道 | 客户开发来源 | 推广来源 | 来源分类 | 资源来源",
      zhHant: "資源 | 資訊來源",
    },
    leadOrigin: {
      en: "Lead Origin | Company Lead | Company-provided | Self-generated | Lead Ownership | Origin Type | Company / Self | Lead Type | Company or Self | Resource Owner | Self Developed | House Account",
      zh: "客户归属类型 | 公司分配 | 自主开发 | 公司资源/自开发 | 开发方式 | 资源归属 | 公司提供 | 自拓 | 自开发 | 是否自开发 | 客户归属 | 公司资源 | 资源类型 | 开发类型 | 来源归属 | 自有/公司 | 分配方式",
      zhHant: "客戶來源類別 | 公司提供/自行開發 | 自行開發 | 客戶歸屬型別",
    },
    owner: {
      en: "Account Owner | Owner | Sales Rep | Salesperson | Salesman | Rep | Representative | Account Manager | Assigned To | Assigned User | Responsible | Company owner | Sales Owner | Sales Executive | KAM | Owner Full Name | Organization - Owner | Assigned User Name | Sales Representative | Owner Name | Record Owner | Assignee | Responsible Person | Person Responsible | Responsible User | Account Executive | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name",
      zh: "负责人 | 业务员 | 销售 | 销售员 | 销售代表 | 客户经理 | 业务代表 | 跟进人 | 所属人 | 归属人 | 所有者 | 责任人 | 业务经理 | 销售负责人 | 负责人姓名 | 归属业务员 | 业务员名称 | 业务员姓名 | 负责人员 | 销售人员 | 销售经理 | 销售顾问 | 业务人员 | 业务负责人 | 大客户经理 | 区域经理 | 跟进人员 | 跟进销售 | 所属人员 | 所有人 | 拥有者 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管",
      zhHant: "負責業務 | 承辦人",
    },
    coOwner: {
      en: "Co-owner | Secondary Owner | Team Member | Collaborators | Support Rep | Second Owner | Shared With | Other Owner | Assistant | Inside Sales | Secondary Sales Rep | Participants | Sales Assistant | Account Team | Collaborator | Shared Owner",
      zh: "协作人 | 协同人 | 共同负责人 | 相关团队 | 跟单员 | 协办人 | 协同人员 | 协作人员 | 共享人 | 协作销售 | 参与人 | 共同跟进人 | 协同跟进人 | 销售助理 | 相关人员 | 协同负责人 | 团队成员 | 助理 | 辅助人员 | 次要负责人 | 内勤 | 业务助理",
    },
    previousOwner: {
      en: "Previous Owner | Former Owner | Last Owner | Transferred From | Old Owner | Prior Owner | Ex-Owner | Previous Sales Rep | Previous Salesperson | Original Owner",
      zh: "前负责人 | 历史负责人 | 原负责人 | 前业务员 | 移交人 | 客户转移人 | 前跟进人 | 原跟进人 | 上一负责人 | 原业务员 | 上任负责人 | 历史跟进人 | 原归属人 | 前所有人 | 前任负责人 | 最初负责人 | 上一任负责人 | 原销售",
      zhHant: "原業務",
    },
    team: {
      en: "Team | Department | Sales Team | Team Name | Teams | Business Unit | Division | Owner Department | Dept | Sales Group | Sales Office | Department Name | Branch",
      zh: "部门 | 所属部门 | 负责人主属部门 | 团队 | 业务部 | 销售部门 | 事业部 | 业务部门 | 部门名称 | 销售团队 | 所在部门 | 分公司 | 业务组 | 销售组 | 小组 | 组别 | 负责人部门 | 办事处 | 归属部门",
    },
    territory: {
      en: "Territory | Region | Area | Sales Region | District | Zone | Sales Territory | Sales Area | Sales District | Region Name | Market | Territory Name",
      zh: "区域 | 大区 | 销售区域 | 地区 | 片区 | 所属区域 | 市场区域 | 辖区 | 客户区域 | 所在区域 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域",
    },
    country: {
      en: "Country | Billing Country | Country/Region | Business Country/Region | Nation | Ship Country | Country Name | Country Code | Mailing Country | Address Country | Billing Country/Region | Registered Country | Country of Origin | Physical Country | Country (Billing) | Address 1: Country/Region | Country Key",
      zh: "国家 | 国家/地区 | 国别 | 所属国家 | 国籍 | 国家（地区） | 国家名称 | 国家代码 | 国别地区 | 国家(地区) | 国家或地区 | 所在国家 | 所在国 | 客户国家 | 国家/区域 | 国家区域 | 国别/地区 | 注册国家 | 公司所在国 | 国家地区",
    },
    province: {
      en: "State | Province | State/Province | Billing State | Billing State/Province | State or Province | County | Province/State | Billing Province | Mailing State | Address State | State Name | Prefecture | Billing State/Region | Address 1: State/Province | ST | State/Region | Region/State | State Code | Billing State Code | Province Name | Company State",
      zh: "省 | 省份 | 省/州 | 州 | 省市 | 省份名称 | 所在省 | 所在省份 | 所属省份 | 省(直辖市) | 省/直辖市 | 省/市 | 省名 | 所属省 | 省自治区 | 客户省份 | 省/自治区 | 州/省 | 省区 | 省级 | 一级区域 | 省/州/地区",
      zhHant: "縣市",
    },
    city: {
      en: "City | Billing City | Town | Location | City Name | Mailing City | Address City | City/Town | Town/City | Suburb | Address 1: City | Company City | City / District | Municipality | Ship City | Post Town",
      zh: "城市 | 市 | 所在城市 | 地市 | 定位 | 所属城市 | 客户城市 | 市区 | 城市名称 | 地级市 | 所在市 | 市/县 | 市级 | 地市名称 | 市名 | 所在地市 | 省市区",
    },
    district: {
      en: "Sub-district | Sublocality | Township | District/County | Ward | Town | County/District | Neighborhood",
      zh: "区 | 区县 | 县区 | 镇区 | 区/县 | 所在区县 | 所属区县 | 县 | 县/区 | 街道 | 乡镇 | 区域(县) | 行政区 | 所在区 | 县市 | 县市区 | 区名 | 县级",
      zhHant: "鄉鎮市區",
    },
    address: {
      en: "Address | Billing Address | Street | Billing Street | Address 1 | Address Line 1 | Office Address | Organization - Address | Shipping Address | Legal entity address | Street Address | Full Address | Mailing Address | Mailing Street | Company Address | Business Address | Address Line | Billing Address Line1 | Billing Address 1 | Billing Street 1 | Registered Address | Physical Address | Main Address | Postal Address | Office Location | Customer Address | Head Office Address | Street 1 | Street Name | Address (Street) | Primary Address | Addr | Office Addr | Invoice Address | Delivery Address | Address 1: Street 1 | Street and Number | Bill To Address",
      zh: "地址 | 详细地址 | 公司地址 | 客户地址 | 办公地址 | 企业具体地址 | 联系地址 | 注册地址 | 账单地址 | 邮寄地址 | 街道地址 | 通讯地址 | 通信地址 | 单位地址 | 企业地址 | 地址详情 | 经营地址 | 住址 | 公司详细地址 | 收货地址 | 送货地址 | 发货地址 | 家庭地址 | 所在地 | 所在地址 | 门店地址 | 店铺地址 | 工商地址 | 客户详细地址 | 具体地址 | 完整地址 | 办公地点 | 开票地址 | 地址1 | 位置 | 营业地址 | 工厂地址 | 地址(详细) | 注册详细地址 | 发票地址",
      zhHant: "聯絡地址",
    },
    postalCode: {
      en: "Postal Code | Zip | Zip Code | Zip/Postal Code | Billing Zip/Postal Code | Billing Postal Code | Postcode | Postal | Mailing Zip | Mailing Postal Code | Zip/Postcode | Pin Code | PIN | Billing Zip | Billing Zip Code | Billing Post Code | Address 1: ZIP/Postal Code | P.O. Box | Postal Zip | CEP | PLZ",
      zh: "邮编 | 邮政编码 | 邮政编号 | 区号邮编 | 公司邮编 | 邮区 | 通讯邮编 | 邮编号码 | 邮递区号 | 单位邮编",
    },
    website: {
      en: "Website | Website URL | Web Page | URL | Company Website | Domain | Company Domain Name | Homepage | Company URL | Internet | Internet Address | Website Address | Company Domain | Web Address | Web | Site | WWW | Domain Name | Company Site | Account Website | Website 1",
      zh: "网址 | 网站 | 公司网址 | 公司网站 | 官网 | 官网地址 | 主页 | 网站地址 | 网站网址 | 企业网站 | 官方网站 | 公司主页 | 域名 | 公司官网 | 公司网页 | 网页 | 企业官网 | 企业网址 | 客户网站 | 官网网址 | 网站链接 | 主页地址 | 客户网址",
    },
    email: {
      en: "Email | Email Address | Company Email | Main Email | Primary Email | Mail | Email ID | Email 1 | Work Email | Business Email | Contact Email | Email Addr",
      zh: "邮箱 | 电子邮箱 | 电子邮件 | 公司邮箱 | 邮件 | E-mail | 邮箱地址 | 联系人邮箱 | 电子邮件地址 | 联系邮箱 | 企业邮箱 | 邮件地址 | 电邮 | 信箱 | 工作邮箱 | 客户邮箱 | 客户Email",
      zhHant: "聯絡人郵箱",
    },
    phone: {
      en: "Phone | Phone Number | Telephone | Tel | Company Phone | Business Phone | Office Phone | Main Phone | Main Phone Number | Work Phone | Contact Phone | Org Phone Number | Phone No. | Telephone No. | Tel No. | Telephone Number | Contact Number | Contact No. | Phone 1 | Landline | Primary Phone | Phone (Work) | Direct Phone | Customer Phone | Account Phone | Primary Phone Number | Switchboard | Billing Phone",
      zh: "电话 | 联系电话 | 公司电话 | 客户电话 | 座机 | 固定电话 | 联系方式 | 电话号码 | 办公电话 | 固话 | 单位电话 | 联系人电话 | 企业电话 | 联系号码 | 办公室电话 | 电话1 | 总机 | 客户联系电话 | 客户联系方式 | 公司座机 | 企业联系电话 | 公司联系电话 | 联系电话1 | 客户电话号码 | 会员电话 | 公司固话 | 开票电话",
      zhHant: "聯絡電話 | 市話 | 聯絡方式",
    },
    mobile: {
      en: "Mobile | Mobile Phone | Cell | Cell Phone | Mobile No. | Mobile Number | Cell Number | Handphone | Phone (Mobile) | Mobile Tel",
      zh: "手机 | 手机号 | 手机号码 | 移动电话 | 客户手机号 | 联系手机 | 客户手机 | 联系人手机 | 联系人手机号 | 手机电话 | 行动电话 | 客户手机号码 | 会员手机 | 法人手机",
    },
    im: {
      en: "WeChat | WhatsApp | Skype | IM | LINE | WeChat ID | Messenger | Telegram | Wechat No. | Wechat Account | WeChat/QQ | Line ID | QQ | IM Account | Instant Messaging | Skype ID | WhatsApp No. | WhatsApp Number",
      zh: "微信 | 微信号 | WhatsApp | QQ | 即时通讯 | 企业微信 | 微信号码 | 微信ID | 微信账号 | 微信/QQ | 客户微信 | 联系人微信 | 即时通信 | QQ号 | QQ号码 | 社交账号 | LINE | Line帐号 | 微信号/QQ",
      zhHant: "微訊號",
    },
    fax: {
      en: "Fax | Fax Number | Business Fax | Main Fax # | Fax No. | Telefax | Facsimile | Company Fax | Billing Fax | Office Fax | Fax Phone",
      zh: "传真 | 公司传真 | 传真号 | 传真号码 | 传真电话 | 企业传真 | 单位传真 | 办公传真 | 客户传真",
    },
    taxId: {
      en: "Tax ID | VAT | VAT Number | VAT No. | Tax Registration No. | EIN | Business Registration No. | Company Number | USCC | DUNS | Tax Number | Tax No. | TIN | GSTIN | GST No. | GST Number | VAT Reg No. | VAT Registration No. | VAT ID | ABN | CNPJ | Tax Code | Federal Tax ID | Company Registration No. | Registration Number | Commercial Register | SIRET | UEN | CR No. | Business Number | TRN | Tax Registration Number | Unified Social Credit Code | D&B Number",
      zh: "统一社会信用代码 | 税号 | 纳税人识别号 | 信用代码 | 工商注册号 | 组织机构代码 | 营业执照号 | 机构代码 | 税务登记号 | 税务登记证号 | 纳税识别号 | 纳税人登记号 | 社会信用代码 | 统一信用代码 | 统一社会信用码 | 企业信用代码 | 营业执照 | 营业执照编号 | 注册号 | 工商注册号码 | 工商号 | 企业税号 | 公司税号 | 统一编号 | 统编 | 信用代码证 | 开票税号 | 组织机构代码证 | 统一社会信用代码/税号",
      zhHant: "稅籍編號 | 商業登記號碼 | 統一社會信用程式碼 | 信用程式碼 | 組織機構程式碼 | 機構程式碼",
    },
    contactName: {
      en: "Contact | Contact Name | Primary Contact | Contact Person | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | First Contact | Contact 1 | Primary Contact Name | Contact Person Name | Buyer Contact | Decision Maker | Key Person | Legal Representative | Contact First Name",
      zh: "联系人 | 主要联系人 | 首要联系人 | 公司联系人 | 联系人姓名 | 联系人名称 | 对接人 | 接洽人 | 客户姓名 | 客户联系人 | 决策人 | 关键联系人 | 关键人 | 联络人 | 收件人 | 关联联系人 | 客户方联系人 | 联系人1 | 采购联系人 | 负责人(客户) | 法人 | 法人代表 | 法定代表人 | 采购负责人 | 客户负责人 | 店主 | 老板 | 企业联系人 | 第一联系人 | 公司法人 | KP | 关键决策人 | 客户对接人 | 采购 | 企业法人 | 总经理",
      zhHant: "主要聯絡人 | 窗口 | 首要聯絡人 | 公司聯絡人 | 聯絡人姓名 | 聯絡人名稱 | 客戶聯絡人",
    },
    contactTitle: {
      en: "Title | Job Title | Position | Contact Title | Role | Contact Position | Designation | Contact Job Title | Work Function | Job Position | Contact Role | Function | Job Function | Job",
      zh: "职务 | 职位 | 联系人职务 | 岗位 | 职称 | 联系人职位 | 联系人岗位 | 职衔 | 头衔 | 身份 | 担任职务 | 职务名称 | 称谓 | 联系人头衔",
      zhHant: "聯絡人職務",
    },
    birthday: {
      en: "Birthday | Birthdate | Date of Birth | DOB | Contact Birthday | Contact Birthdate | Date Of Birth (Contact) | Birthday Date",
      zh: "生日 | 客户生日 | 联系人生日 | 出生日期 | 生日日期 | 联系人出生日期 | 出生年月 | 法人生日 | 会员生日",
      zhHant: "聯絡人生日",
    },
    anniversary: {
      en: "Anniversary | Company Anniversary | Founding Date | Founded | Memorial Day | Year Founded | Founded Year | Established | Date Established | Year Established | Date Founded | Foundation Date | Incorporation Date | Customer Since | Founding Year",
      zh: "纪念日 | 公司周年 | 成立日期 | 成立时间 | 周年日 | 重要日子 | 成立年份 | 建立日期 | 创立日期 | 成立年月 | 公司成立日期 | 公司成立时间 | 注册日期 | 注册时间 | 创办时间 | 周年纪念 | 企业成立日期 | 开业日期 | 合作纪念日 | 建厂时间",
      zhHant: "週年",
    },
    createdDate: {
      en: "Created Date | Create Date | Date Created | Created On | Created At | Date Added | Registration Date | Creation date | Organization - Creation date | Creation Time | Created | Created Time | Created On Date | Date Opened | Opened Date | Date Joined | Joined Date | Join Date | Since | Member Since | Association Date | Onboarding Date | Date of Registration | Entry Date | Account Created Date | Account Creation Date | Start Date | Added On | Sign-up Date | First Contact Date | Added Date | Record Created | Customer Since Date",
      zh: "创建时间 | 创建日期 | 录入日期 | 录入时间 | 登记日期 | 建档日期 | 建档时间 | 新增日期 | 首次联系时间 | 添加时间 | 添加日期 | 新增时间 | 录入系统时间 | 注册时间 | 建立时间 | 建立日期 | 登记时间 | 开户日期 | 开户时间 | 入会时间 | 加入时间 | 合作开始时间 | 合作日期 | 首次合作时间 | 开始合作时间 | 创建于 | 建客户时间 | 入库时间 | 提交时间 | 首次联系日期 | 建卡日期 | 客户创建时间 | 制单日期 | 合作时间 | 入职时间(客户) | 入驻时间",
      zhHant: "首次聯絡時間",
    },
    lastContactDate: {
      en: "Last Contact Date | Last Contacted | Last Activity Date | Last Activity | Last Touch | Last Follow-up | Last Visit | Last Interaction | Last Appointment | Last Contact | Last Contacted Date | Date of Last Contact | Last Called | Last Call Date | Last Visit Date | Last Visited | Last Meeting | Last Follow-up Date | Last Engagement Date | Last Communication | Recent Activity | Latest Contact | Date Last Contacted | Last Activity Time | Last Seen | Last Touchpoint | Most Recent Contact | Last Email Date",
      zh: "最后跟进时间 | 最近跟进时间 | 最后联系日期 | 上次联系时间 | 上次跟进 | 最近联系时间 | 最近拜访日期 | 最近一次跟进 | 上次回访 | 最后联系时间 | 最近联系日期 | 最近跟进日期 | 最后跟进日期 | 上次跟进时间 | 上次跟进日期 | 上次联系日期 | 上次拜访时间 | 上次拜访日期 | 最近拜访时间 | 最后拜访时间 | 最后拜访日期 | 最近跟进 | 最新跟进时间 | 最新跟进日期 | 最后跟进 | 最后一次跟进时间 | 最近一次联系时间 | 最近一次拜访时间 | 最近沟通时间 | 最后沟通时间 | 末次联系日期 | 最近回访时间 | 最近活动时间 | 最近互动时间 | 最近一次跟进日期 | 最后活动时间 | 上次维护时间",
      zhHant: "最後聯絡日期 | 最近聯絡日 | 上次拜訪日 | 最近拜訪日 | 上次聯絡時間 | 最近聯絡時間",
    },
    nextContactDate: {
      en: "Next Contact Date | Next Follow-up | Follow-up Date | Next Activity Date | Next Action Date | Callback Date | Next Visit | Next Contact | Next Call | Next Call Date | Next Visit Date | Next Follow-up Date | Next Step Date | Next Activity | Next Meeting | Next Touch | Follow Up On | Reminder Date | Planned Contact Date | Next Appointment | Next Task Date | Recall Date | Next Action Due",
      zh: "下次跟进时间 | 下次联系时间 | 下次回访时间 | 下次跟进 | 计划联系日期 | 回访日期 | 提醒时间 | 下次预计拜访时间 | 下次联系日期 | 下次跟进日期 | 下次拜访时间 | 下次拜访日期 | 下次回访日期 | 下次沟通时间 | 计划跟进时间 | 计划拜访日期 | 计划回访时间 | 预约时间 | 跟进提醒 | 下次提醒时间 | 下次维护时间 | 下次联系 | 预计下次联系时间 | 预计下次跟进时间 | 预约回访时间 | 下次跟踪时间 | 待跟进时间 | 下次行动时间",
      zhHant: "下次聯絡日期 | 下次拜訪日 | 預定拜訪日 | 下次聯絡時間 | 計劃聯絡日期",
    },
    lastDealDate: {
      en: "Last Order Date | Last Purchase Date | Last Deal Date | Last Invoice Date | Last Sale Date | Last Order | Last Sale | Last Purchase | Last Invoice | Last Deal | Last Transaction Date | Date of Last Order | Date of Last Purchase | Most Recent Order | Last Won Date | Last Sales Date | Last Bought | Latest Order Date | Recent Purchase Date | Last Shipment Date",
      zh: "最后成交时间 | 最近成交日期 | 最近下单日期 | 最后一次成交时间 | 上次下单 | 末次交易日期 | 最后成交日期 | 最后下单时间 | 最后下单日期 | 最近成交时间 | 最近下单时间 | 最近订单日期 | 最近一次成交时间 | 最近一次下单时间 | 最近购买时间 | 最后购买时间 | 最后一次购买时间 | 最近交易日期 | 最后交易日期 | 最后交易时间 | 上次成交时间 | 上次购买日期 | 末次成交时间 | 末次下单 | 最近开单日期 | 最后订单时间 | 最近采购时间 | 最近消费时间 | 最后消费时间 | 最后一次下单时间 | 最近进货日期",
      zhHant: "最近下單日 | 最後交易日",
    },
    annualRevenue: {
      en: "Annual Revenue | Revenue | Sales Revenue | Turnover | Annual Sales | Annual Revenues | Annual Turnover | Company Revenue | Yearly Revenue | Yearly Sales | Annual Sales Volume | Sales Volume | Annual Income | Total Revenue | Revenue (USD) | Estimated Annual Revenue | Annual Sales Revenue | Revenue Range",
      zh: "年销售额 | 年营业额 | 年产值 | 年采购额 | 营业收入 | 公司规模（营收） | 年收入 | 营收 | 年营收 | 年度营业额 | 营业额 | 年销售收入 | 年产值(万元) | 年营业收入 | 企业营收 | 公司年营业额 | 年产量 | 销售规模 | 营收规模 | 年销售额规模 | 注册资本 | 注册资金",
    },
    employees: {
      en: "Employees | Number of Employees | No. of Employees | Headcount | Company Size | Size | Employee Count | Total Employees | Staff Count | Company Headcount | Employee Size | Num Employees | Number of Staff | Employee Range | Workforce",
      zh: "员工人数 | 人数 | 公司规模 | 员工数 | 企业规模 | 职工人数 | 雇员人数 | 企业人数 | 人员规模 | 公司人数 | 员工规模 | 从业人数 | 人员数量 | 公司人员规模 | 员工总数 | 雇员数 | 团队规模 | 企业人员规模",
    },
    potential: {
      en: "Potential | Account Potential | Expected Revenue | Expected Result | Annual Potential | Wallet Size | Purchase Potential | Market Potential | Sales Potential | Customer Potential | Estimated Value | Estimated Sale | Estimated Revenue | Estimated Annual Purchase | Forecast Revenue | Opportunity Value | Potential Value | Potential Revenue | Annual Purchase | Purchasing Power | Estimated Annual Sales | Expected Sales | Yearly Potential | Est. Annual Spend | Annual Spend | Potential Sales",
      zh: "潜力 | 客户潜力 | 年采购潜力 | 预计年采购额 | 潜在需求 | 预期贡献 | 采购能力 | 预计销售额 | 潜力额 | 采购潜力 | 年需求量 | 年用量 | 预计采购额 | 潜在金额 | 年采购量 | 年采购金额 | 预估年采购额 | 预计年销售额 | 需求量 | 采购规模 | 采购预算 | 潜在采购额 | 月用量 | 预计成交金额 | 年度潜力 | 潜力值 | 市场容量",
    },
    creditLimit: {
      en: "Credit Limit | Credit Line | Credit Amount | Credit Ceiling | Credit Limit Amount | Max Credit | Maximum Credit | Approved Credit | Credit | Credit Limit (USD) | Credit Allowance | Total Credit Limit",
      zh: "信用额度 | 授信额度 | 信用限额 | 赊销额度 | 信用额 | 信贷额度 | 授信金额 | 信用上限 | 最高信用额度 | 铺货额度 | 欠款额度 | 欠款上限 | 赊账额度 | 应收额度 | 客户信用额度 | 信用金额 | 授信总额 | 赊销限额 | 最大欠款额 | 信用额度(元)",
    },
    paymentTerms: {
      en: "Payment Terms | Terms | Terms of Payment | Credit Terms | Payment Days | Credit Days | Net Days | Payment Term | Payment Condition | Credit Period | Term Days | Payment Conditions | Pay Terms",
      zh: "付款条件 | 账期 | 信用期 | 结算方式 | 付款方式 | 收款条件 | 信用天数 | 账期天数 | 支付方式 | 信用期限 | 付款期限 | 付款条款 | 收款条款 | 结算条件 | 账期(天) | 付款约定 | 收付款条件 | 收款方式 | 结账方式 | 回款周期 | 结算周期 | 付款周期 | 结账周期 | 应收天数",
      zhHant: "帳期 | 票期 | 帳期天數",
    },
    currency: {
      en: "Currency | Account Currency | Currency Code | Curr. | Ccy | Transaction Currency | Document Currency | Cur | Currency Name",
      zh: "币种 | 币别 | 结算币种 | 货币 | 币种名称 | 币制 | 交易币种 | 原币币种 | 外币",
    },
    parent: {
      en: "Parent Account | Parent Company | Group | Parent Account ID | Head Office | Holding | Parent | Parent Customer | Parent Organization | Parent Account Name | Ultimate Parent | Group Name | Corporate Group | Belongs To | Subsidiary Of | Parent Name | Member of | Holding Company | Group Company | Headquarters | Parent Company Name",
      zh: "上级客户 | 母公司 | 所属集团 | 集团 | 上级单位 | 上级公司 | 上级经销商 | 上级客户名称 | 总公司 | 集团名称 | 母公司名称 | 上级单位名称 | 集团公司 | 所属总公司 | 所属母公司 | 总部 | 上级代理 | 上级机构 | 父客户 | 归属集团",
    },
    pool: {
      en: "Pool | Account Pool | Public Pool | Queue | Customer Pool | Is Public | Public Customer | Shared Pool | Pool Name | High Seas",
      zh: "所属公海 | 公海 | 客户池 | 是否公海 | 客户公海 | 公海名称 | 公海客户 | 是否在公海 | 所在公海 | 公海池 | 公海分组 | 公海类型",
    },
    protectedUntil: {
      en: "Protected Until | Protection Expiry | Recycle Date | Reclaim Date | Ownership Expiry | Protection Until | Expires On | Protection Period | Valid Until | Protected Till | Reserve Until | Ownership Until",
      zh: "到期时间 | 保护期至 | 预计收回时间 | 剩余保有时间 | 回收时间 | 保护到期日 | 保护截止日期 | 保护截止时间 | 保护期 | 保护到期时间 | 预计回收时间 | 预计掉公海时间 | 预计收回日期 | 掉公海时间 | 回收公海时间 | 剩余保护天数 | 剩余天数 | 自动回收时间 | 领取到期时间 | 保护结束时间",
    },
    productLines: {
      en: "Product Lines | LP | Lines | Products of Interest | Product Interest | Main Application | Product Line | Product | Products | Product Group | Brands | Interest | Interested In | Products Interested | Product Category | Brands Carried | Items Purchased | Products Purchased | Interested Products | Main Products | Product of Interest | Solution Area",
      zh: "产品线 | 意向产品 | 经营品牌 | 主营产品 | 合作品牌 | 客户需求 | 主营产品线 | 经营产品 | 产品需求 | 需求产品 | 意向品类 | 采购产品 | 主要产品 | 经营品种 | 品牌 | 代理品牌 | 合作产品 | 主营 | 主营品类 | 主营业务产品 | 购买产品 | 产品意向 | 所需产品 | 主要需求 | 感兴趣产品 | 关注产品 | 使用产品 | 产品类型 | 需求 | 采购品类 | 主要采购产品 | 客户需求描述 | 主营品牌 | 代理产品 | 经营范围产品",
    },
    tags: {
      en: "Tags | Labels | Keywords | Tag | Label | Categories | Customer Tags | Account Tags | Groups | Keyword | Segments",
      zh: "标签 | 客户标签 | 客户标识 | 标记 | 客户标记 | 企业标签 | 分组 | 标签名称 | 客户关键字 | 客户特征 | 自定义标签 | 关键词",
    },
    remark: {
      en: "Remarks | Notes | Comments | Description | Note | Memo | Remark | Additional Info | Comment | Additional Information | Internal Notes | Other | Profile | About | Company Description | About Us | Overview | Account Description | Background | Customer Notes | Account Notes",
      zh: "备注 | 说明 | 描述 | 简介 | 其他信息 | 客户介绍 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 公司简介 | 客户描述 | 客户备注 | 企业简介 | 客户简介 | 公司介绍 | 企业介绍 | 详细说明 | 客户情况 | 客户说明 | 客户概况 | 背景 | 公司描述 | 单位简介 | 客户详情 | 客户背景",
      zhHant: "其他資訊",
    },
  },
};
