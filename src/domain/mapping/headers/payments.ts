import type { NounHeaders } from "./nounHeaders";

export const payments: NounHeaders<"payments"> = {
  sheetNames: "Payments | Receipts | Collections | Cash Received | 回款 | 回款记录 | 收款记录 | 收款 | 收款單",
  fields: {
    receiptNo: { en: "Receipt No. | Payment No. | Payment ID | Transaction ID", zh: "回款编号 | 收款单号 | 流水号" },
    accountName: {
      en: "Customer | Customer Name | Account | Payer | Received From",
      zh: "客户名称 | 付款单位 | 付款方 | 往来单位",
      zhHant: "付款人",
    },
    accountId: { en: "Customer Code | Customer ID", zh: "客户编码", zhHant: "客戶代號" },
    date: {
      en: "Payment Date | Receipt Date | Date | Posting Date | Received On",
      zh: "回款日期 | 收款日期 | 到账日期 | 日期",
      zhHant: "入帳日期 | 到帳日期",
    },
    amount: {
      en: "Amount | Amount Received | Payment Amount | Amount Paid",
      zh: "回款金额 | 收款金额 | 本次回款金额 | 到账金额 | 金额",
      zhHant: "到帳金額",
    },
    currency: { en: "Currency", zh: "币种 | 币别" },
    method: { en: "Payment Method | Method | Payment Type", zh: "回款方式 | 收款方式 | 付款方式 | 支付方式" },
    bank: {
      en: "Bank | Bank Account | Deposit To",
      zh: "收款账号 | 收款账户",
      zhHant: "收款銀行 | 收款帳號 | 收款帳戶",
    },
    invoiceNo: {
      en: "Invoice No. | Applied To | Invoice",
      zh: "对应发票 | 发票号 | 对应发票id | 核销单据",
      zhHant: "發票號碼",
    },
    contractNo: { en: "Contract | Contract No.", zh: "合同名称 | 合同编号 | 合同", zhHant: "合約" },
    owner: { en: "Owner | Sales Rep | Salesperson", zh: "负责人 | 业务员 | 操作员", zhHant: "業務" },
    territory: { en: "Region | Territory | Province | Channel", zh: "区域 | 省份 | 渠道" },
    status: { en: "Status | Confirmed", zh: "确认状态 | 状态 | 核销状态" },
    remark: { en: "Remarks | Notes | Memo", zh: "备注" },
  },
};
