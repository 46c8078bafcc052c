import type { NounHeaders } from "./nounHeaders";

export const invoices: NounHeaders<"invoices"> = {
  sheetNames:
    "Invoices | AR | Receivables | AR Aging | Aging | Open Items | Overdue | 应收 | 应收账款 | 应收明细 | 账龄分析 | 账龄表 | 发票 | 逾期明细 | 應收帳款 | 帳齡表 | Invoice | AR Detail | AR Ageing | A/R Aging | A/R Aging Detail | AR Aging Report | Ageing | Ageing Report | Aging Report | Aging Detail | Accounts Receivable | Customer Balance | Customer Balances | Outstanding | Outstanding Invoices | Open Invoices | Unpaid Invoices | Overdue Invoices | Invoice List | Invoice Tracker | Invoice Register | Receivables Aging | Outstanding Report | Debtors | Debtors List | Customer Open Items | FBL5N | 应收款 | 应收账龄 | 应收账款明细 | 应收账款台账 | 应收账款余额表 | 应收台账 | 应收账款账龄 | 应收账款账龄分析 | 账龄 | 账龄分析表 | 客户账龄 | 客户欠款 | 欠款明细 | 欠款 | 对账单 | 对账明细 | 开票 | 开票记录 | 开票明细 | 开票台账 | 发票明细 | 发票台账 | 发票列表 | 未收款 | 未回款 | 逾期 | 逾期应收 | 逾期账款 | 催款 | 催收 | 催收表 | 应收单 | 销售发票 | 应收款项",
  fields: {
    invoiceNo: {
      en: "Invoice No. | Invoice Number | Invoice | Document Number | Document No. | Num | Bill No. | Reference | Doc No. | Voucher No | Invoice ID | Inv No. | Inv # | Bill Number | Bill ID | Billing Document | Tax Invoice No. | Accounting Document | Document | Document ID | Doc Number | Transaction No. | Transaction ID | Transaction Number | Trans No. | Voucher Number | Entry No. | Ref No. | Reference No. | Reference Number | Statement No. | Sales Invoice | Sales Invoice No. | Invoice Reference | Invoice Code | Id | Number | External Document No. | Invoice Name",
      zh: "发票号 | 发票号码 | 发票编号 | 单据编号 | 应收单号 | 应收款编号 | 单号 | 票据号 | 凭证号 | 发票名称 | 发票单号 | 开票单号 | 销售发票号 | 销售发票编号 | 应收编号 | 应收单编号 | 应收单据编号 | 应收单据号 | 单据号 | 单据号码 | 凭证编号 | 凭证字号 | 账单编号 | 账单号 | 对账单号 | 结算单号 | 票号 | 发票代码号码 | 编号 | 流水号 | 税票号 | 业务单号 | 业务单据号 | 应收ID | 发票ID | 开票编号 | 票据编号 | 记账凭证号 | 账单编码 | 增值税发票号 | 数电票号码 | 发票号/单据号 | 应收账款编号",
    },
    accountName: {
      en: "Customer | Customer Name | Account | Client | Bill To | Company | Account Name | Party | Debtor | Name | Business Partner | Client Name | Company Name | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill To Name | Party Name | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Customer Name (Bill To) | Payer | Payer Name | Invoice To | Invoiced To | Customer/Payer | Invoice Partner Display Name | Invoice Recipient | Invoice Account | Donor | Tenant | Party Ledger",
      zh: "客户名称 | 客户 | 往来单位 | 工商抬头 | 开票抬头 | 发票抬头 | 购货单位 | 开票单位 | 公司名称 | 单位名称 | 企业名称 | 欠款单位 | 客户名 | 公司 | 单位 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位名称 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 购方 | 购方名称 | 购方企业名称 | 购方单位名称 | 收票单位 | 收票方 | 受票方 | 发票抬头名称 | 抬头名称 | 开票客户 | 开票名称 | 开票公司 | 付款单位 | 付款方 | 付款客户 | 债务人 | 欠款客户 | 欠款单位名称 | 应收客户 | 应收单位 | 结算客户 | 核算客户 | 结算单位 | 欠款人 | 对账客户 | 开票单位名称 | 甲方名称",
    },
    accountId: {
      en: "Customer Code | Customer No. | Account | Customer ID | Account ID | Customer Number | Cust No. | Cust ID | Customer Account | Customer Account No. | Account Number | Account No. | Account Code | Debtor Code | Debtor No. | BP Code | Client ID | Client Code | Party Code | Sold-to Party Code | Payer Code",
      zh: "客户编码 | 客户代码 | 客户ID | 往来单位编码 | 客户编号 | 客户号 | 客户代号 | 客商编码 | 客商编号 | 往来单位编号 | 单位编码 | 往来单位代码 | 客户主编码 | 购货单位编码",
      zhHant: "客戶程式碼",
    },
    docType: {
      en: "Document Type | Type | Transaction Type | Voucher Type | Doc Type | Trans Type | Txn Type | Invoice Type | Kind | Category | Record Type | Transaction | Document Category | Bill Type | Entry Type",
      zh: "单据类型 | 类型 | 发票类型 | 开票类型 | 来源类型 | 票据类型 | 票种 | 发票种类 | 票据种类 | 应收类型 | 业务类型 | 凭证类型 | 账单类型 | 收付类型 | 应收/应付 | 款项类型 | 款项性质 | 往来类型 | 开票种类 | 单据类别 | 应收单类型 | 方向 | 收支类型 | 发票类别",
      zhHant: "單據型別 | 型別 | 發票型別 | 開票型別 | 來源型別",
    },
    invoiceDate: {
      en: "Invoice Date | Date | Document Date | Posting Date | Bill Date | Issue Date | Inv Date | Billing Date | Bill Dt | Doc Date | Transaction Date | Trans Date | Date of Invoice | Invoiced On | Date Issued | Issued Date | Issued On | Invoice Creation Date | Tax Date | Created Date | Created Time | Entry Date | Voucher Date | Invoice Created Date | Date Invoiced | Invoice Issue Date | Invoice Dt | Sales Date | Statement Date",
      zh: "开票日期 | 发票日期 | 日期 | 单据日期 | 应收日期 | 出账日期 | 开票时间 | 发票开具日期 | 开具日期 | 单据时间 | 记账日期 | 入账日期 | 凭证日期 | 业务日期 | 立账日期 | 出单日期 | 账单日期 | 发生日期 | 应收发生日期 | 销售日期 | 确认日期 | 应收时间 | 挂账日期 | 对账日期 | 过账日期 | 制单日期 | 发货日期 | 出库日期 | 创建时间 | 交易日期 | 开单日期 | 结算日期 | 开票申请日期 | 起算日期 | 形成日期",
      zhHant: "開立日期 | 出帳日期",
    },
    dueDate: {
      en: "Due Date | Net due date | Payment Due | Maturity Date | Due | Due On | Payment Due Date | Pay By | Pay By Date | Net Due | Due Dates | Date Due | Due Dt | Invoice Due Date | Maturity | Payment Deadline | Expiry Date | Baseline Due Date | Expected Payment Date | Payment Due By | Due By",
      zh: "到期日 | 到期日期 | 应收日期（到期） | 付款到期日 | 应收账款到期日 | 约定付款日 | 账期到期日 | 应付日期 | 应收到期日 | 应收到期日期 | 预计到期日 | 收款到期日 | 付款截止日期 | 付款期限日 | 最后付款日 | 还款日期 | 账期到期日期 | 付款日(到期) | 到期时间 | 应付款日期 | 应回款日期 | 应收款日 | 结算到期日 | 信用到期日 | 账期截止日 | 最迟付款日 | 应收款到期日 | 约定回款日期 | 计划回款日期 | 计划收款日期 | 应收款日期 | 信用期到期日 | 截止日期 | 约定收款日期",
      zhHant: "應收帳款到期日 | 帳期到期日",
    },
    amount: {
      en: "Invoice Amount | Amount | Total | Original Amount | Invoiced Amount | Grand Total | Invoice Total | Total Amount | Total Invoice Amount | Invoice Value | Invoice Amt | Invoice Amount (USD) | Inv Amount | Bill Amount | Billed Amount | Billed | Gross Amount | Net Amount | Document Amount | Amount in Doc. Curr. | Amount in Local Currency | Amount in LC | Original Invoice Amount | Original Amt | Total Due | Invoiced | Amount Invoiced | Total Billed | Debit | Debit Amount | Sales Amount | Receivable Amount | Total Value | Value | Amount (USD) | Total (Tax Incl.) | Amount incl. VAT | Total Incl. Tax | Invoice Total Amount | Base Amount | Amount Total | Invoice Gross",
      zh: "发票金额 | 开票金额 | 应收金额 | 金额 | 总额 | 应收总额 | 含税金额 | 价税合计 | 应收账款 | 发票总额 | 发票含税金额 | 开票总额 | 开票总金额 | 价税合计金额 | 应收款 | 应收款金额 | 应收款项 | 应收合计 | 应收总金额 | 应收账款金额 | 账单金额 | 单据金额 | 总金额 | 合计金额 | 合计 | 销售金额 | 货款 | 货款金额 | 含税总额 | 借方金额 | 借方 | 原币金额 | 结算金额 | 对账金额 | 本币金额 | 销售额 | 交易金额 | 应付金额 | 订单金额 | 合同金额 | 含税合计 | 欠款总额 | 本期应收 | 发票金额(元) | 发票额 | 票面金额 | 业务金额 | 应收原币金额 | 应收本币金额 | 开票额 | 本次开票金额",
      zhHant: "應收帳款",
    },
    paidAmount: {
      en: "Paid Amount | Amount Paid | Paid | Received | Received Amount | Payments | Settled | Collected | Amount Received | Paid Amt | Paid to Date | Payment | Payment Amount | Payment Received | Total Paid | Receipt Amount | Received Amt | Collection | Collection Amount | Collected Amount | Amount Collected | Amount Settled | Settled Amount | Credits | Credit Amount | Credit | Applied Amount | Cleared Amount | Paid Total | Payments Received | Amount Applied | Advance Paid | Received to Date | Cash Received",
      zh: "已收金额 | 已回款金额 | 回款金额 | 已收款 | 收款金额 | 已结算 | 已核销金额 | 实收金额 | 核销金额 | 已回款 | 已收款金额 | 已收 | 已付金额 | 已付款 | 已付款金额 | 已付 | 实收 | 实收款 | 实收款金额 | 到账金额 | 已到账金额 | 已核销 | 核销金额合计 | 已结金额 | 已结算金额 | 累计回款 | 累计收款 | 累计已收 | 收款 | 回款 | 贷方金额 | 贷方 | 已还金额 | 已收货款 | 本期收款 | 已收款项 | 回款总额 | 已收账款 | 收款合计 | 本期回款 | 已冲销金额 | 已收回款 | 实际回款金额 | 累计已收款 | 已回金额",
      zhHant: "沖銷金額",
    },
    balance: {
      en: "Balance | Open Balance | Outstanding | Outstanding Amount | Amount Due | Balance Due | Open Amount | Remaining | Residual | Balance Amount | Amount Open | Amount Outstanding | Amount Remaining | Remaining Amount | Remaining Balance | Unpaid | Unpaid Amount | Unpaid Balance | Outstanding Balance | Outstanding Amt | Open | Open Amt | Pending Amount | Pending | Receivable | Receivables | Receivable Balance | Outstanding Receivable | Due Amount | Total Outstanding | Net Outstanding | Closing Balance | Ending Balance | Balance Outstanding | Net Balance | AR Balance | Balance (USD) | Amount Owed | Balance Owed | Total Receivable | Total Balance | Residual Amount | Amount Due (USD) | Current Balance | Total Overdue | Past Due Amount | Overdue Amount | Foreign Balance | Amount Pending",
      zh: "余额 | 应收余额 | 未收金额 | 欠款金额 | 未回款金额 | 应收账款余额 | 待收金额 | 未到账 | 期末余额 | 未收 | 未收款 | 未收款金额 | 未收余额 | 未收账款 | 未收合计 | 未回款 | 未付金额 | 未付 | 未付款金额 | 未核销金额 | 未核销余额 | 未结金额 | 未结算金额 | 未结算 | 剩余金额 | 剩余应收 | 剩余未收 | 待收 | 待收款 | 待收款金额 | 待回款金额 | 欠款 | 欠款余额 | 尚欠金额 | 尚欠款 | 应收未收 | 应收未收金额 | 应收未收款 | 结欠金额 | 结余 | 余额(元) | 期末应收 | 期末应收余额 | 当前余额 | 账户余额 | 应收账款余额(元) | 尾款 | 未还金额 | 应收净额 | 未清金额 | 未清余额 | 应收欠款 | 本币余额 | 原币余额 | 客户余额 | 总欠款 | 应收结余 | 欠款合计 | 未到账金额 | 逾期金额 | 未收货款 | 剩余未回款 | 逾期未收金额 | 应收款余额 | 欠款额",
      zhHant: "應收帳款餘額 | 未到帳",
    },
    currency: {
      en: "Currency | Curr. | Document currency | Currency Code | Ccy | Transaction Currency | Cur | Currency Name | Local Currency",
      zh: "币种 | 币别 | 货币 | 币种名称 | 币制 | 结算币种 | 交易币种 | 原币币种 | 外币",
    },
    overdueDays: {
      en: "Days Overdue | Overdue Days | Days Past Due | Age | Age (Days) | Aging Days | Days Late | Overdue | Overdue (Days) | Past Due Days | Days Outstanding | Days Past Due Date | Ageing | Ageing Days | Ageing (Days) | Aging (Days) | Aging | Age in Days | No. of Days Overdue | No of Days | Days | Days Since Due | Late Days | Arrears Days | Days in Arrears | DPD | Arrears after net due date | Number of Days Overdue | Delay Days | Overdue by (Days) | Days Open | Overdue Period | Arrears | Arrears by Net Due Date",
      zh: "逾期天数 | 超期天数 | 账龄 | 拖欠天数 | 账龄天数 | 逾期 | 逾期(天) | 逾期天数(天) | 已逾期天数 | 超账期天数 | 账龄(天) | 账龄(天数) | 超期(天) | 超期 | 延期天数 | 欠款天数 | 过期天数 | 到期天数 | 拖欠时间 | 逾期时间 | 逾期时长 | 账期超期天数 | 超信用期天数 | 应收天数 | 超账期 | 逾期日数 | 欠款账龄 | 挂账天数 | 未收天数 | 超出天数",
      zhHant: "帳齡 | 帳齡天數",
    },
    bucket: {
      en: "Aging Bucket | Aging | Bucket | Age Range | Age Bucket | Ageing Bucket | Aging Category | Ageing Category | Aging Group | Aging Range | Age Category | Age Group | Age Band | Aging Band | Aging Status | Ageing Group | Aging Class | Bucket Name | Aging Period | Age Tier | Ageing Range | Ageing Slab | Overdue Bucket | Aging Period Bucket",
      zh: "账龄区间 | 账龄段 | 逾期等级 | 账龄分段 | 账龄分组 | 账龄范围 | 账龄分类 | 账龄阶段 | 账龄期间 | 账龄段位 | 逾期区间 | 逾期段 | 逾期阶段 | 逾期分段 | 账龄组 | 账龄级别 | 账龄档 | 账龄类型 | 账龄时间段 | 逾期分类",
      zhHant: "帳齡區間 | 帳齡段",
    },
    agingCurrent: {
      en: "Current | Not Due | Not Yet Due | 0-30 | Within Terms | Not Overdue | Not Past Due | Current (Not Due) | 0 Days | 0-30 Days | 0 to 30 Days | 0–30 | Un-due | Within Credit | Within Due | Current Due | Not yet overdue | <30 | Less than 30 | Before Due",
      zh: "未到期 | 信用期内 | 账期内 | 未逾期 | 未到期金额 | 未逾期金额 | 信用期内金额 | 账期内金额 | 未到账期 | 正常 | 正常账期 | 0-30天 | 30天内 | 未超期 | 期内 | 正常应收 | 账期内应收 | 未到期应收 | 信用期内应收 | 合同期内 | 1个月内",
      zhHant: "帳期內",
    },
    aging_1_30: {
      en: "1 - 30 | 1-30 Days | 0-30 Days | 1 to 30 | 1 to 30 Days | 1–30 | 01-30 | 01-30 Days | 1-30 Days Past Due | 1-30 Days Overdue | 0-30 Days Overdue | Past Due 1-30 | Overdue 1-30 | < 30 Days | 1-30 days late | 0-30 Past Due | 30 Days | 1-30天 | 30",
      zh: "1-30天 | 30天以内 | 逾期1-30天 | 1个月以内 | 1-30日 | 1到30天 | 1至30天 | 1~30天 | 0~30天 | 逾期30天以内 | 逾期30天内 | 超期1-30天 | 1-30天逾期 | 逾期1至30天 | 逾期1个月内 | 0-1个月 | 逾期1-30日 | 超期30天以内 | 1月以内 | 30天",
    },
    aging_31_60: {
      en: "31 - 60 | 31-60 Days | 31 to 60 | 31 to 60 Days | 31–60 | 30-60 | 30-60 Days | 31-60 Days Past Due | 31-60 Days Overdue | Past Due 31-60 | Overdue 31-60 | 31-60 days late | 30 to 60 Days | 60 Days | 60",
      zh: "31-60天 | 逾期31-60天 | 1-2个月 | 31-60日 | 31到60天 | 31至60天 | 31~60天 | 30-60天 | 30~60天 | 超期31-60天 | 逾期31至60天 | 逾期30-60天 | 1-2月 | 一到二个月 | 逾期31-60日 | 逾期1-2个月 | 60天",
    },
    aging_61_90: {
      en: "61 - 90 | 61-90 Days | 61 to 90 | 61 to 90 Days | 61–90 | 60-90 | 60-90 Days | 61-90 Days Past Due | 61-90 Days Overdue | Past Due 61-90 | Overdue 61-90 | 61-90 days late | 60 to 90 Days | 90 Days | 90",
      zh: "61-90天 | 逾期61-90天 | 2-3个月 | 61-90日 | 61到90天 | 61至90天 | 61~90天 | 60-90天 | 60~90天 | 超期61-90天 | 逾期61至90天 | 逾期60-90天 | 2-3月 | 逾期61-90日 | 逾期2-3个月 | 90天",
    },
    aging_90Plus: {
      en: "91 and over | > 90 | 90+ | Over 90 | 90+ Days | 91-120 | > 90 Days | 90 Days+ | 90+ Days Past Due | Over 90 Days | Over 90 Days Past Due | Above 90 | Above 90 Days | More than 90 Days | 91+ | 91+ Days | 91 Days and Over | 91 and Over Days | Older | Older than 90 | 90 and over | Past Due 90+ | Over 90 days overdue | Overdue > 90 | > 90 days late | 90 days and above | 90 Plus | Greater than 90",
      zh: "90天以上 | 逾期90天以上 | 3个月以上 | 91天以上 | 90天及以上 | 超过90天 | 大于90天 | >90天 | 90天以上逾期 | 超期90天以上 | 逾期超90天 | 逾期超过90天 | 90日以上 | 91天及以上 | 三个月以上 | 逾期3个月以上 | 90+天 | 90天外 | 3月以上 | 逾期90天+ | 91-120天 | 90以上",
    },
    paymentTerms: {
      en: "Terms | Payment Terms | Terms of Payment | Credit Days | Payment Term | Credit Terms | Payment Condition | Credit Period | Payment Days | Net Days | Term Days | Payment Conditions | Pay Terms",
      zh: "账期 | 付款条件 | 信用期 | 付款期限 | 结算方式 | 信用期限 | 收款条件 | 账期天数 | 信用天数 | 付款条款 | 收款条款 | 付款方式 | 结算条件 | 账期(天) | 付款约定 | 收付款条件 | 信用天数(天) | 收款期限 | 收款账期 | 约定账期 | 客户账期",
      zhHant: "帳期",
    },
    paymentDate: {
      en: "Payment Date | Date Paid | Paid On | Clearing Date | Receipt Date | Paid Date | Payment Received Date | Date of Payment | Last Payment Date | Last Payment | Received Date | Collection Date | Cleared On | Cleared Date | Settlement Date | Receipt Dt | Date Received | Received On | Clearing | Date of Receipt | Last Receipt Date | Paid At",
      zh: "回款日期 | 收款日期 | 付款日期 | 到账日期 | 核销日期 | 收款时间 | 回款时间 | 付款时间 | 到账时间 | 实际付款日期 | 实际回款日期 | 实际收款日期 | 实际到账日期 | 最近回款日期 | 最后收款日期 | 最近收款日期 | 结清日期 | 结算日期(实际) | 核销时间 | 最后回款日期 | 还款时间 | 实际付款日 | 入款日期 | 最后付款日期 | 上次收款日期",
      zhHant: "到帳日期",
    },
    owner: {
      en: "Sales Rep | Salesperson | Owner | Rep | Collector | Account Manager | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Collection Owner | Collector Name | Invoice Owner | Collections Rep | AR Owner | Credit Controller | Invoice User",
      zh: "业务员 | 负责人 | 销售 | 项目负责人 | 催款人 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 催收人 | 催收员 | 催款责任人 | 回款责任人 | 收款责任人 | 应收责任人 | 开票人 | 催收负责人 | 回款负责人 | 应收负责人 | 账款负责人 | 业务担当者 | 开票申请人 | 收款人",
      zhHant: "專案負責人",
    },
    team: {
      en: "Department | Division | Business Unit | Company Code | Area | Dept | Team | Sales Team | Team Name | Sales Group | Sales Office | Department Name | Branch | Owner Department | Region | Territory | Sales Region | Sales Area | Sales Territory | Zone | District | Sales District | Region Name | Market | Territory Name",
      zh: "部门 | 业务部 | 公司 | 地区 | 所属部门 | 团队 | 销售部门 | 业务部门 | 部门名称 | 事业部 | 销售团队 | 所在部门 | 分公司 | 业务组 | 销售组 | 小组 | 组别 | 负责人部门 | 负责人主属部门 | 办事处 | 归属部门 | 区域 | 大区 | 销售区域 | 片区 | 所属区域 | 所在区域 | 市场区域 | 辖区 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域 | 所属公司 | 结算组织 | 销售组织 | 业务组织",
    },
    orderNo: {
      en: "Order No. | Sales Order | PO Number | SO | Order Reference | Order Number | Order ID | Order | Sales Order No. | Sales Order Number | SO No. | SO Number | PO No. | PO | Purchase Order | Customer PO | Order Ref | Order Code | Sales Document | Sales Order Id | Origin | Source Document | Delivery No. | Customer Reference",
      zh: "订单号 | 销售订单编号 | 订单编号 | 来源编号 | 销售订单号 | 订单 | 订单编码 | 订单ID | 关联订单 | 来源订单 | 客户订单号 | 采购订单号 | 销售订单 | 订单单号 | 源单编号 | 对应订单 | 源单号 | 来源单号 | 来源单据 | 出库单号 | 发货单号 | 销售单号 | 送货单号 | 关联单号 | 业务单号 | 对应单号 | 来源单据号",
      zhHant: "訂單號碼",
    },
    contractNo: {
      en: "Contract No. | Contract | Contract Number | Contract ID | Agreement No. | Contract Name | Contract Code | PI No. | S/C No. | SC No. | Sales Contract No. | Project | Project Name | Project No.",
      zh: "合同编号 | 合同号 | 合同名称 | 合同 | 合同编码 | 协议编号 | 销售合同号 | 关联合同 | 外销合同号 | 合同单号 | 合约编号 | 所属合同 | 项目名称 | 项目编号 | 关联合同编号 | 对应合同",
    },
    status: {
      en: "Status | Payment Status | Clearing Status | Invoice Status | Payment State | Paid Status | Doc Status | Collection Status | AR Status | Paid? | Is Paid | Settlement Status | Invoice State | Status Of invoice | Open/Closed | Paid/Unpaid | Overdue Status | Document Status",
      zh: "状态 | 收款状态 | 核销状态 | 发票状态 | 应收状态 | 回款状态 | 付款状态 | 结算状态 | 账款状态 | 单据状态 | 开票状态 | 是否逾期 | 逾期状态 | 到期状态 | 是否结清 | 是否核销 | 是否回款 | 结清状态 | 催收状态 | 审核状态 | 收款情况 | 回款情况 | 到账状态 | 付款情况 | 是否收款 | 是否付款 | 支付状态 | 审批状态 | 是否到账 | 到款状态 | 催款状态",
    },
    dispute: {
      en: "Dispute | Dispute Reason | Dispute Code | Hold | Disputed | Dispute Status | Is Disputed | Dispute Note | On Hold | Block | Dunning Block | Payment Block | Disputed? | In Dispute | Reason for Non-payment | Reason for Delay | Delay Reason | Overdue Reason | Reason Code | Reason Overdue",
      zh: "争议 | 争议原因 | 未付原因 | 逾期原因 | 争议状态 | 争议说明 | 是否争议 | 是否有争议 | 逾期说明 | 未回款原因 | 未收原因 | 欠款原因 | 拖欠原因 | 延期原因 | 未付款原因 | 扣款原因 | 纠纷 | 超期原因 | 逾期未收原因 | 未收款原因",
    },
    promiseDate: {
      en: "Promise to Pay | PTP Date | Promised Date | Promise Date | Promised Payment Date | Promised On | PTP | Promised Pay Date | Commitment Date | Expected Payment | Expected Receipt Date | Expected Collection Date | Expected Pay Date | Payment Promise Date | Planned Payment Date",
      zh: "承诺付款日 | 承诺回款日期 | 预计回款日期 | 承诺付款日期 | 承诺还款日期 | 承诺回款日 | 承诺日期 | 预计收款日期 | 预计付款日期 | 预计到账日期 | 预计回款时间 | 客户承诺日期 | 计划付款日期 | 客户承诺付款日 | 承诺回款时间 | 承诺付款时间 | 预计还款日期 | 预计收款时间",
    },
    badDebt: {
      en: "Bad Debt | Allowance | Provision | Write-off | Bad Debts | Bad Debt Provision | Provision for Bad Debts | Allowance for Doubtful Accounts | Doubtful | Written Off | Impairment | Reserve | Doubtful Debt | ECL",
      zh: "坏账 | 坏账准备 | 呆账 | 坏账金额 | 计提坏账 | 坏账计提 | 坏账准备金额 | 呆坏账 | 减值准备 | 信用减值损失 | 呆账金额 | 预计坏账 | 坏账损失 | 坏账准备金",
      zhHant: "呆帳 | 備抵呆帳 | 壞帳 | 壞帳準備",
    },
    creditLimit: {
      en: "Credit Limit | Credit Line | Credit Amount Limit | Approved Credit Limit | Customer Credit Limit | Max Credit | Credit Limit Amount",
      zh: "信用额度 | 授信额度 | 信用限额 | 赊销额度 | 信用额 | 客户信用额度 | 信用额度(元) | 授信金额",
    },
    remark: {
      en: "Remarks | Notes | Text | Memo | Description | Remark | Note | Comments | Comment | Additional Info | Additional Information | Internal Notes | Other | Follow Up Notes | Collection Notes | Action | Line Text | Item Text | Reference Text | Narration | Particulars",
      zh: "备注 | 摘要 | 说明 | 备注信息 | 备注说明 | 附注 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 催收备注 | 催款记录 | 跟进情况 | 催收记录 | 发票备注 | 描述 | 催收情况 | 回款说明 | 开票内容",
    },
  },
};
