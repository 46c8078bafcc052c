import type { NounHeaders } from "./nounHeaders";

export const payments: NounHeaders<"payments"> = {
  sheetNames:
    "Payments | Receipts | Collections | Cash Received | 回款 | 回款记录 | 收款记录 | 收款 | 收款單 | Payment | Receipt | Collection | Payment Register | Payments Received | Customer Payments | Customer Receipts | Collection Data | Collection Report | Receipts Register | Cash Receipts | Payment History | Payment List | Incoming Payments | Remittances | Cash Application | 回款表 | 回款明细 | 回款台账 | 回款列表 | 回款管理 | 回款计划 | 收款明细 | 收款台账 | 收款列表 | 收款表 | 收款记录表 | 到账 | 到账记录 | 到账明细 | 到款 | 到款登记 | 进账 | 客户回款 | 收款登记 | 付款记录 | 销售回款 | 收款流水 | 银行流水 | 核销",
  fields: {
    receiptNo: {
      en: "Receipt No. | Payment No. | Payment ID | Transaction ID | Receipt Number | Receipt ID | Receipt # | Payment Number | Payment Reference | Payment Ref | Collection No. | Transaction No. | Transaction Number | Reference No. | Ref No. | Check No. | Check Number | Cheque No. | Cheque Number | Voucher No. | Document No. | Document Number | UTR No. | Deposit No. | Id | Number | Remittance No. | Bank Reference | Reference | Bank Ref | Doc No. | Cash Receipt No. | Entry No.",
      zh: "回款编号 | 收款单号 | 流水号 | 回款单号 | 回款ID | 回款单编号 | 收款编号 | 收款单编号 | 收款ID | 收据号 | 收据编号 | 到账编号 | 到款编号 | 交易流水号 | 银行流水号 | 支付单号 | 付款单号 | 单据编号 | 单据号 | 单号 | 凭证号 | 进账单号 | 收款流水号 | 编号 | 票据号 | 交易号 | 交易单号 | 付款编号 | 到款单号 | 回款编码 | 支付流水号 | 流水编号 | 水单号",
    },
    accountName: {
      en: "Customer | Customer Name | Account | Payer | Received From | Account Name | Client | Client Name | Company Name | Company | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Payor | Payer Name | Paid By | Remitter | Remitter Name | Customer/Payer | Sender | Ordering Party | From",
      zh: "客户名称 | 付款单位 | 付款方 | 往来单位 | 客户 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 付款人 | 付款人名称 | 付款方名称 | 付款客户 | 付款单位名称 | 付款公司 | 汇款人 | 汇款单位 | 汇款方 | 回款客户 | 回款单位 | 来款单位 | 打款单位 | 打款人 | 对方户名 | 对方单位名称 | 缴款单位 | 缴费单位 | 交款人 | 到款单位 | 对方账户名称 | 对方名称 | 回款客户名称 | 来款方 | 付款户名 | 交款单位 | 收款客户",
    },
    accountId: {
      en: "Customer Code | Customer ID | Customer Number | Cust No. | Account Number | Account No. | Client ID | Customer No. | Payer ID | BP Code | Client Code | Party Code | Account ID",
      zh: "客户编码 | 客户编号 | 客户ID | 客户代码 | 客户号 | 客商编码 | 往来单位编码",
      zhHant: "客戶代號",
    },
    date: {
      en: "Payment Date | Receipt Date | Date | Posting Date | Received On | Date of Payment | Date Received | Received Date | Receipt Dt | Paid Date | Paid On | Payment Received Date | Collection Date | Deposit Date | Transaction Date | Trans Date | Value Date | Credit Date | Date Paid | Cleared Date | Clearing Date | Entry Date | Bank Date | Document Date | Remittance Date | Payment Created Date | Check Date | Booking Date | Date of Receipt | Payment Time | Cheque Date",
      zh: "回款日期 | 收款日期 | 到账日期 | 日期 | 回款时间 | 收款时间 | 到账时间 | 到款日期 | 到款时间 | 付款日期 | 付款时间 | 支付日期 | 支付时间 | 入账日期 | 入账时间 | 实际回款日期 | 实际收款日期 | 实际到账日期 | 打款日期 | 汇款日期 | 缴费日期 | 交易日期 | 交易时间 | 进账日期 | 单据日期 | 记账日期 | 核销日期 | 来款日期 | 实收日期 | 业务日期 | 收款日 | 还款日期 | 缴款日期 | 到帐时间 | 结算日期 | 发生日期 | 实际回款时间 | 水单日期 | 实际收款时间 | 收汇日期 | 凭证日期",
      zhHant: "入帳日期 | 到帳日期",
    },
    amount: {
      en: "Amount | Amount Received | Payment Amount | Amount Paid | Paid Amount | Received Amount | Receipt Amount | Received | Payment | Total | Total Amount | Total Received | Total Payment | Collected Amount | Amount Collected | Collection Amount | Collected | Amount Credited | Credit | Credit Amount | Deposit Amount | Cash Received | Net Amount | Check Amount | Value | Amount (USD) | Payment Received | Remittance Amount | Payment Amt | Amount in Local Currency | Transaction Amount | Net Received",
      zh: "回款金额 | 收款金额 | 本次回款金额 | 到账金额 | 金额 | 回款额 | 收款额 | 实收金额 | 实际回款金额 | 实际收款金额 | 实际到账金额 | 到款金额 | 到账额 | 付款金额 | 支付金额 | 已收金额 | 已回款金额 | 本次收款 | 本次回款 | 本次收款金额 | 本次到账金额 | 收款总额 | 回款总额 | 入账金额 | 打款金额 | 汇款金额 | 缴费金额 | 交易金额 | 进账金额 | 贷方金额 | 收入金额 | 核销金额 | 来款金额 | 收入 | 合计 | 总额 | 总金额 | 实收 | 实收款 | 收到金额 | 回款金额(元) | 收款金额(元) | 收汇金额 | 结算金额 | 回款总金额 | 本币金额 | 原币金额 | 收款合计 | 到账款 | 回款",
      zhHant: "到帳金額",
    },
    currency: {
      en: "Currency | Curr. | Currency Code | Ccy | Transaction Currency | Document Currency | Cur | Currency Name",
      zh: "币种 | 币别 | 货币 | 币种名称 | 币制 | 结算币种 | 交易币种 | 原币币种 | 外币 | 回款币种 | 收款币种",
    },
    method: {
      en: "Payment Method | Method | Payment Type | Mode | Payment Mode | Mode of Payment | Payment Means | Pay Method | Method of Payment | Payment Channel | Pay Mode | Receipt Mode | Tender Type | Receipt Method | Instrument | Payment Mode/Method | How Paid | Collection Method | Receipt Type | Type",
      zh: "回款方式 | 收款方式 | 付款方式 | 支付方式 | 回款类型 | 收款类型 | 付款类型 | 结算方式 | 结算类型 | 支付渠道 | 支付类型 | 收付款方式 | 到账方式 | 付款形式 | 收款形式 | 回款形式 | 缴费方式 | 收款渠道 | 结算方法 | 收款途径 | 汇款方式 | 支付工具 | 付款渠道 | 回款渠道",
    },
    bank: {
      en: "Bank | Bank Account | Deposit To | Bank Name | Deposit Account | Deposited To | Receiving Bank | Bank A/C | Account Received | Received In | Bank / Cash Account | Receiving Account | Journal | Our Bank | Cash Account",
      zh: "收款账号 | 收款账户 | 收款银行 | 到账银行 | 到账账户 | 入账账户 | 入账银行 | 银行账户 | 银行账号 | 银行 | 开户银行 | 开户行 | 账户 | 收款开户行 | 结算账户 | 收款户名 | 资金账户 | 收款行 | 我方账户 | 我方银行 | 公司账户 | 入款账户 | 收款银行账号 | 进账银行",
      zhHant: "收款帳號 | 收款帳戶",
    },
    invoiceNo: {
      en: "Invoice No. | Applied To | Invoice | Invoice Number | Invoice ID | Invoice Ref | Invoice Reference | Applied Invoice | Against Invoice | Bill No. | Bill Number | Applied To Invoice | For Invoice | Reference Invoice | Inv No. | Invoices",
      zh: "对应发票 | 发票号 | 对应发票id | 核销单据 | 发票编号 | 发票号码 | 对应发票号 | 关联发票 | 关联发票号 | 核销发票 | 核销发票号 | 应收单号 | 对应应收单 | 核销应收单 | 对账单号 | 账单编号 | 应收编号 | 开票编号 | 账单号 | 所属发票",
    },
    contractNo: {
      en: "Contract | Contract No. | Contract Number | Contract ID | Agreement No. | Contract Name | Contract Code | PI No. | S/C No. | SC No. | Sales Contract No. | Order No. | Sales Order | Order Number",
      zh: "合同名称 | 合同编号 | 合同 | 合同号 | 合同编码 | 协议编号 | 销售合同号 | 关联合同 | 外销合同号 | 合同单号 | 合约编号 | 所属合同 | 对应合同 | 订单编号 | 订单号 | 关联订单 | 对应合同号 | 销售订单 | 项目名称",
      zhHant: "合約",
    },
    owner: {
      en: "Owner | Sales Rep | Salesperson | Salesman | Sales Representative | Rep | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Collected By | Collector | Received By | Payment Owner | Entered By | Collection Agent",
      zh: "负责人 | 业务员 | 操作员 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 回款人 | 收款人 | 催收人 | 回款负责人 | 收款负责人 | 登记人 | 收款员 | 业绩归属人 | 经手业务员 | 合同负责人 | 回款业务员 | 认领人",
    },
    territory: {
      en: "Region | Territory | Province | Channel | Area | Sales Region | Sales Area | Sales Territory | Zone | District | Sales District | Region Name | Market | Territory Name",
      zh: "区域 | 省份 | 渠道 | 大区 | 销售区域 | 地区 | 片区 | 所属区域 | 所在区域 | 市场区域 | 辖区 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域",
    },
    status: {
      en: "Status | Confirmed | Payment Status | Receipt Status | Cleared | Is Confirmed | Approval Status | Confirmation Status | Collection Status | Reconciled | Check Status | Posted",
      zh: "确认状态 | 状态 | 核销状态 | 回款状态 | 收款状态 | 到账状态 | 审核状态 | 审批状态 | 是否确认 | 是否到账 | 认领状态 | 入账状态 | 单据状态 | 财务确认 | 财务确认状态 | 确认情况 | 付款状态 | 支付状态 | 是否核销 | 核销情况 | 核对状态 | 是否认领",
    },
    remark: {
      en: "Remarks | Notes | Memo | Remark | Note | Comments | Comment | Additional Info | Additional Information | Internal Notes | Other | Description | Narration | Payment Notes | Particulars | Reference Text | Purpose",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 回款备注 | 用途 | 付款用途 | 收款备注 | 描述 | 回款说明 | 附言 | 收款说明 | 款项用途",
    },
  },
};
