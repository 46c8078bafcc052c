import type { NounHeaders } from "./nounHeaders";

export const inquiries: NounHeaders<"inquiries"> = {
  sheetNames:
    "Leads | Inquiries | Enquiries | RFQ | 线索 | 询盘 | 询盘记录 | 询盘登记表 | 詢價單 | Lead | Inquiry | Enquiry | RFQs | Lead List | Lead Data | Prospects | Inquiry Log | Enquiry Log | Web Leads | Lead Tracker | Leads Data | Quotation Requests | 线索表 | 线索列表 | 线索池 | 销售线索 | 潜在客户 | 潜客 | 询盘表 | 询盘登记 | 询盘统计 | 询盘跟踪 | 询价 | 询价记录 | 询价登记 | 客户询价 | 客资 | 意向客户 | 线索客户 | 公海线索 | 咨询记录 | 咨询登记 | 报名信息",
  fields: {
    inquiryNo: {
      en: "Inquiry No. | Lead ID | RFQ No. | Subject ID | ID | Inquiry # | Inquiry ID | Enquiry No. | Enquiry ID | Lead No. | Lead Number | RFQ Number | RFQ ID | Prospect ID | Request No. | Request ID | Inquiry Number | Enquiry Number | Lead Code | Reference No. | Ref No. | Lead | Inquiry Code | Record Id",
      zh: "询盘编号 | 线索编号 | 序号 | 询盘号 | 询盘ID | 线索ID | 线索编码 | 询价单号 | 询价编号 | 咨询编号 | 潜客编号 | 需求编号 | 编号 | 线索号 | 询价单编号 | 客资编号 | 意向编号",
    },
    date: {
      en: "Inquiry Date | Date | Created Date | Received | Date Received | Created On | Enquiry Date | Date of Inquiry | Date of Enquiry | Lead Date | Received Date | Receipt Date | RFQ Date | Request Date | Created | Created Time | Creation Date | Create Date | Date Created | Submission Date | Submitted On | Submitted At | Date Added | First Contact Date | Created At | Inquiry Time | Lead Created | Lead Creation Date | Entry Date | Date Entered | Timestamp | Message Time",
      zh: "询盘日期 | 日期 | 收到日期 | 询价日期 | 登记日期 | 询盘时间 | 收到时间 | 收到询盘日期 | 询价时间 | 线索创建时间 | 线索创建日期 | 线索时间 | 咨询日期 | 咨询时间 | 来询日期 | 来询时间 | 录入时间 | 录入日期 | 创建时间 | 创建日期 | 登记时间 | 提交时间 | 提交日期 | 获取时间 | 接收日期 | 接收时间 | 首次咨询时间 | 留资时间 | 线索日期 | 报名时间 | 询盘接收日期 | 进线时间 | 分配时间 | 到店时间 | 到店日期 | 来店时间",
    },
    accountName: {
      en: "Company | Company Name | Account Name | Customer | Organization | Account | Customer Name | Client | Client Name | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Lead Company | Prospect Company | Prospect | Lead Account | Inquirer Company",
      zh: "公司名称 | 客户名称 | 公司 | 客户 | 买家公司 | 客户名 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 询盘公司 | 询价单位 | 询价客户 | 询盘客户 | 线索公司 | 意向客户 | 潜在客户 | 潜客名称 | 线索客户 | 咨询单位 | 线索客户名称 | 潜在客户名称 | 企业 | 买家公司名称 | 线索企业 | 来询客户 | 名称 | 贵公司 | 公司/单位",
    },
    contactName: {
      en: "Name | Full Name | Contact | Buyer | Lead Name | First Name | Contact Name | Contact Person | Primary Contact | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | Last Name | Inquirer | Enquirer | Person Name | Prospect Name | Sender | From | Requester | Requested By | Lead Contact | Lead Full Name | Buyer Name | Customer Contact Name | Contact First Name | Name of Lead | Your Name",
      zh: "联系人 | 联系人名称 | 公司联系人 | 客户姓名 | 买家 | 姓名 | 联系人姓名 | 主要联系人 | 首要联系人 | 客户联系人 | 对接人 | 接洽人 | 关键联系人 | 关键人 | 联络人 | 收件人 | 关联联系人 | 客户方联系人 | 询盘人 | 询价人 | 咨询人 | 线索名称 | 线索姓名 | 客户称呼 | 称呼 | 来询人 | 买家姓名 | 买家名称 | 发件人 | 潜客姓名 | 名字 | 联系人名 | 线索联系人 | 询盘联系人",
      zhHant: "聯絡人名稱 | 公司聯絡人",
    },
    country: {
      en: "Country | Country/Region | Country Name | Country of Origin | Buyer Country | Customer Country | Country Code | Lead Country | Nation | Market | Location",
      zh: "国家 | 国家/地区 | 所属国家 | 国别 | 国家名称 | 客户国家 | 买家国家 | 所在国家 | 来源国家 | 国家地区 | 国籍 | 询盘国家 | 地区/国家 | 目标国家 | 国家(地区)",
    },
    email: {
      en: "Email | Email Address | Mail | Email ID | Email 1 | Primary Email | Work Email | Business Email | Contact Email | Email Addr | Buyer Email | Sender Email | Lead Email",
      zh: "邮箱 | E-mail | 联系人邮箱 | 电子邮件 | 电子邮箱 | 邮件 | 邮箱地址 | 电子邮件地址 | 联系邮箱 | 企业邮箱 | 邮件地址 | 电邮 | 信箱 | 公司邮箱 | 工作邮箱 | 买家邮箱 | 客户邮箱 | 询盘邮箱 | 线索邮箱 | 发件邮箱",
      zhHant: "聯絡人郵箱",
    },
    phone: {
      en: "Phone | Mobile | Business Phone | Tel | WhatsApp | Phone Number | Phone No. | Telephone | Telephone No. | Tel No. | Telephone Number | Work Phone | Office Phone | Contact Phone | Contact Number | Contact No. | Main Phone | Company Phone | Phone 1 | Landline | Primary Phone | Phone (Work) | Direct Phone | Mobile Number | Mobile Phone | Cell | Whatsapp No. | Whatsapp Number | Lead Phone | Phone/Mobile | Phone/WhatsApp",
      zh: "电话 | 联系人电话 | 手机 | 联系人/公司电话 | 联系电话 | 电话号码 | 座机 | 固定电话 | 固话 | 公司电话 | 客户电话 | 联系方式 | 办公电话 | 单位电话 | 企业电话 | 联系号码 | 办公室电话 | 电话1 | 手机号 | 手机号码 | 客户手机 | 买家电话 | 线索电话 | 电话/手机 | 移动电话 | 线索手机号 | 联系人手机 | 联系手机 | 电话/微信",
      zhHant: "聯絡人電話 | 聯絡人/公司電話",
    },
    website: {
      en: "Website | Company Website | Website URL | Company URL | URL | Web | Homepage | Domain",
      zh: "网站 | 公司网站 | 公司网址 | 网址 | 官网 | 企业网站 | 公司主页 | 客户网站 | 企业官网 | 客户网址",
    },
    product: {
      en: "Product | Product of Interest | Item | Products | Product Name | Item Name | Item Description | Product Description | Material | Material Description | Material Name | SKU | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Interested Product | Interested In | Product Interest | Requested Product | Inquired Product | Product Inquiry | Product Category | Interest | Product Enquired | Product Line | Product(s) | Model/Product",
      zh: "产品 | 意向产品 | 询价产品 | 产品名称 | 商品名称 | 商品 | 品名 | 物料名称 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 询盘产品 | 意向商品 | 感兴趣产品 | 咨询产品 | 需求产品 | 询价商品 | 询价物料 | 产品类别 | 产品分类 | 产品线 | 客户意向产品 | 需求商品 | 意向车型 | 产品需求 | 咨询项目 | 意向课程",
    },
    quantity: {
      en: "Quantity | Qty | Estimated Qty | Volume | Quantity Required | Required Quantity | Requested Qty | Requested Quantity | Order Quantity | Est. Quantity | Estimated Quantity | Qty Required | Annual Quantity | MOQ | Potential Volume | Expected Quantity | Inquiry Quantity",
      zh: "数量 | 预计数量 | 需求数量 | 需求量 | 采购数量 | 订购数量 | 询价数量 | 意向数量 | 数量(件) | 预计采购量 | 预计用量 | 预估数量 | 询盘数量 | 采购量 | 计划数量 | 订单数量",
    },
    targetPrice: {
      en: "Target Price | Budget | Expected Price | Target Unit Price | Customer Target Price | Price Target | Desired Price | Budget Amount | Price Expectation | Expected Budget | Budget Range",
      zh: "目标价 | 目标价格 | 预算 | 客户目标价 | 期望价格 | 意向价格 | 预算金额 | 客户预算 | 采购预算 | 期望单价 | 目标单价 | 心理价位 | 意向预算 | 项目预算",
    },
    content: {
      en: "Message | Inquiry | Requirements | Description | Content | Inquiry Content | Inquiry Details | Enquiry | Enquiry Details | Requirement | Requirement Details | Need | Needs | Details | Request | Request Details | Customer Message | Comments/Questions | Subject | Question | Customer Requirement | Customer Requirements | Project Description | Inquiry Message | Enquiry Message | Lead Description | Message Content",
      zh: "询盘内容 | 客户需求 | 需求 | 询价内容 | 内容 | 询盘信息 | 询盘详情 | 询盘描述 | 询盘标题 | 需求描述 | 需求内容 | 需求详情 | 需求说明 | 客户需求描述 | 咨询内容 | 咨询问题 | 留言内容 | 留言 | 线索描述 | 询价信息 | 具体需求 | 采购需求 | 产品需求描述 | 主题 | 线索详情 | 意向描述 | 客户留言 | 需求备注 | 询价详情 | 客户要求",
    },
    specsGiven: {
      en: "Specs Given | Specification Provided | Has Drawing | Specs Provided | Drawing Provided | Has Specs | Specifications Given | Drawing | Specs | Sample Provided | With Drawing",
      zh: "是否有规格 | 是否提供规格 | 规格要求 | 是否提供图纸 | 是否有图纸 | 有无规格 | 规格是否明确 | 是否有样品 | 规格参数 | 图纸 | 是否提供样品 | 有无图纸",
    },
    grade: {
      en: "Grade | Seriousness | Lead Rating | Rating | Score | Priority | Lead Score | Inquiry Grade | Lead Grade | Quality | Lead Quality | Inquiry Quality | Hot/Warm/Cold | Temperature | Lead Temperature | Importance | Rank | Level | Class | Tier | Interest Level | Lead Priority | Urgency | Potential",
      zh: "等级 | 询盘等级 | 询盘级别 | 意向等级 | 优先级 | 询盘质量 | 线索等级 | 线索级别 | 线索质量 | 线索评分 | 询盘质量等级 | 意向度 | 意向级别 | 客户等级 | 客户级别 | 热度 | 线索热度 | 级别 | 评级 | 评分 | 重要程度 | 优先程度 | 询盘分级 | 客户意向 | 意向程度 | 分级 | 线索得分 | 重要性",
      zhHant: "優先順序",
    },
    source: {
      en: "Source | Lead Source | Channel | Source Campaign | Platform | Original Source | Origin | Source Channel | Marketing Channel | Source Name | Website Source | Traffic Source | Campaign | Medium | Platform Name | Referral | Lead Channel | Inquiry Source | Enquiry Source | Lead Origin | UTM Source | Campaign Source | Lead Source Detail",
      zh: "来源 | 线索来源 | 平台 | 渠道 | 信息来源 | 来源渠道 | 获客渠道 | 获取渠道 | 渠道来源 | 客户来源 | 推广渠道 | 询盘来源 | 询盘渠道 | 平台来源 | 来源平台 | 推广来源 | 来源网站 | 来源方式 | 线索渠道 | 获取方式 | 咨询渠道 | 询盘平台 | 客资来源 | 来源类型 | 推广平台 | 广告来源 | 线索来源渠道 | 来源分类",
    },
    status: {
      en: "Status | Lead Status | Stage | Inquiry Status | Enquiry Status | Lead State | Lead Stage | Follow-up Status | Conversion Status | Current Status | Lead Status Reason | Progress | Converted | Is Converted | Status Reason | Disposition",
      zh: "状态 | 线索进度 | 阶段 | 线索状态 | 询盘状态 | 跟进状态 | 跟进阶段 | 线索阶段 | 转化状态 | 是否转化 | 是否成交 | 处理状态 | 询价状态 | 跟进进度 | 进度 | 当前状态 | 线索跟进状态 | 咨询状态 | 转换状态 | 是否转客户 | 客户状态 | 询盘进度 | 跟进情况",
    },
    owner: {
      en: "Owner | Lead Owner | Assigned To | Sales Rep | Salesperson | Salesman | Sales Representative | Rep | Representative | Owner Name | Owner Full Name | Record Owner | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Lead Owner Name | Inquiry Owner | Lead Assigned To | Lead Manager | Follow-up By | Followed By | Followed Up By",
      zh: "负责人 | 业务员 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 线索负责人 | 线索归属人 | 询盘负责人 | 跟进业务员 | 分配人员 | 分配业务员 | 被分配人 | 接待人 | 客服 | 线索所属人 | 领取人",
    },
    replyDate: {
      en: "First Reply | Replied On | Response Date | Reply Date | Replied Date | Response Time | First Response Date | First Response | First Reply Date | Quote Date | Quotation Date | Date Replied | First Contacted | Responded On | Answered On | Quoted On | Quote Sent",
      zh: "首次回复时间 | 回复日期 | 报价日期 | 首次回复日期 | 回复时间 | 首次响应时间 | 报价时间 | 首次报价日期 | 首次联系时间 | 首次跟进时间 | 响应时间 | 答复日期 | 首次跟进日期 | 回盘日期 | 最早回复时间",
    },
    remark: {
      en: "Remarks | Notes | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Description | Lead Notes",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 描述 | 线索备注 | 备注描述",
    },
  },
};
