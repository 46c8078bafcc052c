import type { NounHeaders } from "./nounHeaders";

export const inquiries: NounHeaders<"inquiries"> = {
  sheetNames: "Leads | Inquiries | Enquiries | RFQ | 线索 | 询盘 | 询盘记录 | 询盘登记表 | 詢價單",
  fields: {
    inquiryNo: {
      en: "Inquiry No. | Lead ID | RFQ No. | Subject ID | ID | Inquiry #",
      zh: "询盘编号 | 线索编号 | 序号",
      zhHant: "詢價單號",
    },
    date: {
      en: "Inquiry Date | Date | Created Date | Received | Date Received | Created On",
      zh: "询盘日期 | 日期 | 收到日期 | 询价日期 | 登记日期",
    },
    accountName: {
      en: "Company | Company Name | Account Name | Customer | Organization | Account",
      zh: "公司名称 | 客户名称 | 公司 | 客户 | 买家公司",
    },
    contactName: {
      en: "Name | Full Name | Contact | Buyer | Lead Name | First Name",
      zh: "联系人 | 联系人名称 | 公司联系人 | 客户姓名 | 买家 | 姓名",
      zhHant: "聯絡人 | 聯絡人名稱 | 公司聯絡人",
    },
    country: { en: "Country | Country/Region", zh: "国家 | 国家/地区 | 所属国家" },
    email: { en: "Email | Email Address", zh: "邮箱 | E-mail | 联系人邮箱 | 电子邮件", zhHant: "聯絡人郵箱" },
    phone: {
      en: "Phone | Mobile | Business Phone | Tel | WhatsApp",
      zh: "电话 | 联系人电话 | 手机 | 联系人/公司电话",
      zhHant: "聯絡人電話 | 聯絡人/公司電話",
    },
    website: { en: "Website | Company Website", zh: "网站 | 公司网站" },
    product: { en: "Product | Product of Interest | Item | Products", zh: "产品 | 意向产品 | 询价产品 | 产品名称" },
    quantity: { en: "Quantity | Qty | Estimated Qty | Volume", zh: "数量 | 预计数量 | 需求数量" },
    targetPrice: { en: "Target Price | Budget | Expected Price", zh: "目标价 | 目标价格 | 预算" },
    content: {
      en: "Message | Inquiry | Requirements | Description | Content",
      zh: "询盘内容 | 客户需求 | 需求 | 询价内容 | 内容",
    },
    specsGiven: {
      en: "Specs Given | Specification Provided | Has Drawing",
      zh: "是否有规格 | 是否提供规格 | 规格要求",
    },
    grade: {
      en: "Grade | Seriousness | Lead Rating | Rating | Score | Priority | Lead Score",
      zh: "等级 | 询盘等级 | 询盘级别 | 意向等级 | 优先级 | 询盘质量",
      zhHant: "優先順序",
    },
    source: { en: "Source | Lead Source | Channel | Source Campaign | Platform", zh: "来源 | 线索来源 | 平台 | 渠道" },
    status: { en: "Status | Lead Status | Stage", zh: "状态 | 线索进度 | 阶段" },
    owner: { en: "Owner | Lead Owner | Assigned To", zh: "负责人 | 业务员" },
    replyDate: { en: "First Reply | Replied On | Response Date", zh: "首次回复时间 | 回复日期 | 报价日期" },
    remark: { en: "Remarks | Notes", zh: "备注" },
  },
};
