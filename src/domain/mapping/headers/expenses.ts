import type { NounHeaders } from "./nounHeaders";

export const expenses: NounHeaders<"expenses"> = {
  sheetNames: "Expenses | Travel | Budget | Expense Claims | 费用 | 费用明细 | 报销 | 费用报销 | 差旅费 | 報支",
  fields: {
    expenseNo: {
      en: "Expense No. | Claim No. | Report No. | Voucher No.",
      zh: "费用单号 | 报销单号 | 单号",
      zhHant: "報支單號",
    },
    date: {
      en: "Date | Expense Date | Transaction Date | Spent On",
      zh: "日期 | 费用日期 | 发生时间 | 发生日期 | 报销日期",
    },
    owner: {
      en: "Employee | Rep | Owner | Submitted By | Name",
      zh: "业务员 | 报销人 | 申请人 | 负责人 | 报销对象",
      zhHant: "業務 | 報銷物件",
    },
    accountName: { en: "Account | Customer | Account Name | Client", zh: "客户名称 | 客户" },
    contactName: { en: "Contact | Attendees", zh: "联系人 | 招待对象", zhHant: "聯絡人 | 招待物件" },
    type: {
      en: "Type | Category | Expense Type | Account",
      zh: "费用类型 | 类型 | 费用类别 | 科目 | 费用科目",
      zhHant: "費用型別 | 型別",
    },
    amount: { en: "Amount | Total | Cost | Expense", zh: "费用金额 | 金额 | 报销金额 | 支出金额", zhHant: "費用" },
    currency: { en: "Currency", zh: "币种", zhHant: "幣別" },
    purpose: {
      en: "Purpose | Description | Reason | Business Purpose",
      zh: "事由 | 用途 | 费用沟通概述 | 费用说明 | 说明",
    },
    budget: { en: "Budget | Budgeted | Plan", zh: "预算 | 预算金额 | 预算额度" },
    approved: { en: "Approved | Reimbursed | Status | Approval Status", zh: "是否报销 | 审批状态 | 状态" },
    invoiceStatus: { en: "Receipt | Receipt Attached | Invoice", zh: "发票情况 | 有无发票", zhHant: "發票" },
    remark: { en: "Remarks | Notes", zh: "备注" },
  },
};
