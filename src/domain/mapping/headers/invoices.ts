import type { NounHeaders } from "./nounHeaders";

export const invoices: NounHeaders<"invoices"> = {
  sheetNames:
    "Invoices | AR | Receivables | AR Aging | Aging | Open Items | Overdue | 应收 | 应收账款 | 应收明细 | 账龄分析 | 账龄表 | 发票 | 逾期明细 | 應收帳款 | 帳齡表",
  fields: {
    invoiceNo: {
      en: "Invoice No. | Invoice Number | Invoice | Document Number | Document No. | Num | Bill No. | Reference | Doc No. | Voucher No",
      zh: "发票号 | 发票号码 | 发票编号 | 单据编号 | 应收单号 | 应收款编号 | 单号 | 票据号 | 凭证号 | 发票名称",
      zhHant: "單據號碼",
    },
    accountName: {
      en: "Customer | Customer Name | Account | Client | Bill To | Company | Account Name | Party | Debtor | Name | Business Partner",
      zh: "客户名称 | 客户 | 往来单位 | 工商抬头 | 开票抬头 | 发票抬头 | 购货单位 | 开票单位 | 公司名称 | 单位名称 | 企业名称 | 欠款单位",
    },
    accountId: {
      en: "Customer Code | Customer No. | Account | Customer ID | Account ID",
      zh: "客户编码 | 客户代码 | 客户ID | 往来单位编码",
      zhHant: "客戶代號 | 客戶程式碼",
    },
    docType: {
      en: "Document Type | Type | Transaction Type | Voucher Type",
      zh: "单据类型 | 类型 | 发票类型 | 开票类型 | 来源类型",
      zhHant: "單據型別 | 型別 | 發票型別 | 開票型別 | 來源型別",
    },
    invoiceDate: {
      en: "Invoice Date | Date | Document Date | Posting Date | Bill Date | Issue Date",
      zh: "开票日期 | 发票日期 | 日期 | 单据日期 | 应收日期 | 出账日期",
      zhHant: "開立日期 | 出帳日期",
    },
    dueDate: {
      en: "Due Date | Net due date | Payment Due | Maturity Date | Due",
      zh: "到期日 | 到期日期 | 应收日期（到期） | 付款到期日 | 应收账款到期日 | 约定付款日 | 账期到期日",
      zhHant: "應收到期日 | 應收帳款到期日 | 帳期到期日",
    },
    amount: {
      en: "Invoice Amount | Amount | Total | Original Amount | Invoiced Amount | Grand Total | Invoice Total",
      zh: "发票金额 | 开票金额 | 应收金额 | 金额 | 总额 | 应收总额 | 含税金额 | 价税合计 | 应收账款",
      zhHant: "應收帳款",
    },
    paidAmount: {
      en: "Paid Amount | Amount Paid | Paid | Received | Received Amount | Payments | Settled | Collected",
      zh: "已收金额 | 已回款金额 | 回款金额 | 已收款 | 收款金额 | 已结算 | 已核销金额 | 实收金额 | 核销金额",
      zhHant: "沖銷金額",
    },
    balance: {
      en: "Balance | Open Balance | Outstanding | Outstanding Amount | Amount Due | Balance Due | Open Amount | Remaining | Residual",
      zh: "余额 | 应收余额 | 未收金额 | 欠款金额 | 未回款金额 | 应收账款余额 | 待收金额 | 未到账 | 期末余额",
      zhHant: "應收帳款餘額 | 未到帳",
    },
    currency: { en: "Currency | Curr. | Document currency", zh: "币种 | 币别 | 货币" },
    overdueDays: {
      en: "Days Overdue | Overdue Days | Days Past Due | Age | Age (Days) | Aging Days | Days Late",
      zh: "逾期天数 | 超期天数 | 账龄 | 拖欠天数 | 账龄天数 | 逾期",
      zhHant: "帳齡 | 帳齡天數",
    },
    bucket: {
      en: "Aging Bucket | Aging | Bucket | Age Range",
      zh: "账龄区间 | 账龄段 | 逾期等级",
      zhHant: "帳齡區間 | 帳齡段",
    },
    agingCurrent: {
      en: "Current | Not Due | Not Yet Due | 0-30 | Within Terms",
      zh: "未到期 | 信用期内 | 账期内 | 未逾期",
      zhHant: "帳期內",
    },
    aging_1_30: { en: "1 - 30 | 1-30 Days | 0-30 Days", zh: "1-30天 | 30天以内 | 逾期1-30天 | 1个月以内" },
    aging_31_60: { en: "31 - 60 | 31-60 Days", zh: "31-60天 | 逾期31-60天 | 1-2个月" },
    aging_61_90: { en: "61 - 90 | 61-90 Days", zh: "61-90天 | 逾期61-90天 | 2-3个月" },
    aging_90Plus: {
      en: "91 and over | > 90 | 90+ | Over 90 | 90+ Days | 91-120",
      zh: "90天以上 | 逾期90天以上 | 3个月以上 | 91天以上",
    },
    paymentTerms: {
      en: "Terms | Payment Terms | Terms of Payment | Credit Days",
      zh: "账期 | 付款条件 | 信用期 | 付款期限 | 结算方式",
      zhHant: "帳期",
    },
    paymentDate: {
      en: "Payment Date | Date Paid | Paid On | Clearing Date | Receipt Date",
      zh: "回款日期 | 收款日期 | 付款日期 | 到账日期 | 核销日期",
      zhHant: "到帳日期",
    },
    owner: {
      en: "Sales Rep | Salesperson | Owner | Rep | Collector | Account Manager",
      zh: "业务员 | 负责人 | 销售 | 项目负责人 | 催款人",
      zhHant: "業務 | 專案負責人",
    },
    team: { en: "Department | Division | Business Unit | Company Code | Area", zh: "部门 | 业务部 | 公司 | 地区" },
    orderNo: {
      en: "Order No. | Sales Order | PO Number | SO | Order Reference",
      zh: "订单号 | 销售订单编号 | 订单编号 | 来源编号",
      zhHant: "訂單號碼",
    },
    contractNo: { en: "Contract No. | Contract", zh: "合同编号 | 合同号 | 合同名称", zhHant: "合約編號" },
    status: { en: "Status | Payment Status | Clearing Status", zh: "状态 | 收款状态 | 核销状态 | 发票状态" },
    dispute: { en: "Dispute | Dispute Reason | Dispute Code | Hold", zh: "争议 | 争议原因 | 未付原因 | 逾期原因" },
    promiseDate: { en: "Promise to Pay | PTP Date | Promised Date", zh: "承诺付款日 | 承诺回款日期 | 预计回款日期" },
    badDebt: {
      en: "Bad Debt | Allowance | Provision | Write-off",
      zh: "坏账 | 坏账准备 | 呆账",
      zhHant: "呆帳 | 備抵呆帳 | 壞帳 | 壞帳準備",
    },
    creditLimit: { en: "Credit Limit | Credit Line", zh: "信用额度" },
    remark: { en: "Remarks | Notes | Text | Memo | Description", zh: "备注 | 摘要" },
  },
};
