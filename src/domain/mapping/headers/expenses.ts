import type { NounHeaders } from "./nounHeaders";

export const expenses: NounHeaders<"expenses"> = {
  sheetNames:
    "Expenses | Travel | Budget | Expense Claims | 费用 | 费用明细 | 报销 | 费用报销 | 差旅费 | 報支 | Expense | Expense Report | Expense Reports | Expense Log | Expense Tracker | Travel Expense | Travel Expenses | T&E | Claims | Reimbursement | Reimbursements | Spending | Cost | Costs | Marketing Spend | Entertainment | Petty Cash | 费用表 | 费用台账 | 费用登记 | 费用记录 | 费用列表 | 费用统计 | 费用报销单 | 报销明细 | 报销单 | 报销记录 | 报销表 | 差旅 | 差旅报销 | 差旅费用 | 差旅明细 | 招待费 | 招待费用 | 业务招待费 | 市场费用 | 推广费用 | 客户费用 | 销售费用 | 支出 | 支出明细 | 日常费用 | 投入",
  fields: {
    expenseNo: {
      en: "Expense No. | Claim No. | Report No. | Voucher No. | Expense ID | Expense Number | Expense # | Expense Code | Claim ID | Claim Number | Claim # | Report ID | Report Number | Expense Report ID | Receipt No. | Reimbursement No. | Reference | Reference No. | Ref No. | Id | Document No. | Doc No. | Transaction ID | Entry No. | Bill No. | Voucher",
      zh: "费用单号 | 报销单号 | 单号 | 费用编号 | 费用ID | 费用编码 | 费用单编号 | 费用单据号 | 费用申请单号 | 报销编号 | 报销单编号 | 报销单据号 | 报销ID | 报销号 | 单据编号 | 单据号 | 凭证号 | 凭证编号 | 申请单号 | 申请编号 | 流水号 | 编号 | 票据编号 | 支出编号 | 支出单号 | 报支单号 | 差旅单号",
    },
    date: {
      en: "Date | Expense Date | Transaction Date | Spent On | Date of Expense | Date Incurred | Incurred On | Date Spent | Spend Date | Purchase Date | Invoice Date | Receipt Date | Bill Date | Posting Date | Submission Date | Submitted On | Claim Date | Report Date | Created Date | Created On | Payment Date | Start Date | Entry Date | Travel Date | Date Paid | Expense Dt | Document Date",
      zh: "日期 | 费用日期 | 发生时间 | 发生日期 | 报销日期 | 费用发生日期 | 费用发生时间 | 费用时间 | 发生日 | 支出日期 | 支出时间 | 消费日期 | 消费时间 | 使用日期 | 报销时间 | 申请日期 | 申请时间 | 提交日期 | 提交时间 | 单据日期 | 记账日期 | 付款日期 | 支付日期 | 创建时间 | 创建日期 | 录入日期 | 填报日期 | 填单日期 | 出差日期 | 开票日期 | 入账日期 | 登记日期 | 时间 | 业务日期 | 活动日期 | 制单日期 | 费用产生日期 | 花费日期 | 用款日期",
    },
    owner: {
      en: "Employee | Rep | Owner | Submitted By | Name | Sales Rep | Salesperson | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Claimant | Claimed By | Spent By | Paid By | Incurred By | Requester | Requested By | Submitter | Traveler | Traveller | Staff | Staff Name | Expense Owner | Requestor | Payee | Reported By | Created By User",
      zh: "业务员 | 报销人 | 申请人 | 负责人 | 报销对象 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 报销人姓名 | 报销人员 | 报销者 | 申请人姓名 | 申请人员 | 申请者 | 提交人 | 填报人 | 填单人 | 经办人员 | 费用承担人 | 费用负责人 | 费用归属人 | 领款人 | 收款人 | 出差人 | 出差人员 | 使用人 | 发生人 | 支出人 | 费用申请人 | 姓名 | 人员 | 制单人姓名 | 消费人 | 垫付人 | 借款人",
      zhHant: "報銷物件",
    },
    accountName: {
      en: "Account | Customer | Account Name | Client | Customer Name | Client Name | Company Name | Company | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Billable Customer | Customer/Project | Attributed Account | Client/Project | Customer:Project",
      zh: "客户名称 | 客户 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 招待客户 | 拜访客户 | 费用对象 | 受益客户 | 相关客户 | 招待单位 | 费用归属客户 | 来访客户 | 宴请客户 | 对应客户名称",
    },
    contactName: {
      en: "Contact | Attendees | Contact Name | Contact Person | Primary Contact | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | Attendee | Attendee Names | Guest | Guests | Guest Name | Participants | Entertained | People Present",
      zh: "联系人 | 招待对象 | 联系人姓名 | 联系人名称 | 主要联系人 | 首要联系人 | 客户联系人 | 对接人 | 接洽人 | 关键联系人 | 关键人 | 联络人 | 公司联系人 | 收件人 | 关联联系人 | 客户方联系人 | 招待人 | 招待人员 | 被招待人 | 参与人员 | 陪同人员 | 宴请对象 | 宴请人 | 参加人员 | 客人 | 接待对象",
      zhHant: "招待物件",
    },
    type: {
      en: "Type | Category | Expense Type | Account | Expense Category | Expense Item | Expense Head | Expense Account | Cost Type | Cost Category | Spend Category | Spend Type | Expense Name | Item | GL Account | Account Name | Particulars | Budget Category | Expense Class | Category Name | Nature of Expense | Head | Product | Class | Kind | Cost Element | Expense Description Type | Type of Expense",
      zh: "费用类型 | 类型 | 费用类别 | 科目 | 费用科目 | 费用科目名称 | 费用项目 | 费用名称 | 费用分类 | 费用种类 | 费用大类 | 费用小类 | 费用明细 | 费用用途分类 | 报销类型 | 报销类别 | 报销项目 | 报销分类 | 支出类型 | 支出类别 | 支出项目 | 支出科目 | 科目名称 | 会计科目 | 预算科目 | 项目 | 类别 | 分类 | 差旅类型 | 业务类型 | 成本类型 | 消费类型 | 消费类别 | 费用性质 | 费用子类 | 开支类别 | 开支项目 | 费用细类 | 预算项目 | 事项类型 | 投入类型 | 费用归类",
      zhHant: "費用型別 | 型別",
    },
    amount: {
      en: "Amount | Total | Cost | Expense | Total Amount | Expense Amount | Expense Total | Claim Amount | Amount Claimed | Reimbursement Amount | Amount Spent | Spent | Spend | Cost Amount | Total Cost | Value | Total Expense | Gross Amount | Net Amount | Amount (USD) | Amount Paid | Paid | Actual Amount | Actual | Actual Cost | Amount incl. Tax | Sum | Price | Actual Spend | Expenditure | Total Claimed | Cost (USD) | Line Total | Invoice Amount | Approved Amount | Amt",
      zh: "费用金额 | 金额 | 报销金额 | 支出金额 | 费用额 | 费用总额 | 费用总金额 | 费用合计 | 费用(元) | 报销总额 | 报销总金额 | 报销合计 | 报销额 | 实报金额 | 实际报销金额 | 申请金额 | 申报金额 | 支出 | 支出额 | 花费 | 花费金额 | 消费金额 | 开支金额 | 实际金额 | 实际费用 | 实际支出 | 实际花费 | 发生金额 | 费用发生额 | 付款金额 | 支付金额 | 总金额 | 金额合计 | 合计金额 | 合计 | 总计 | 总额 | 小计 | 价税合计 | 票据金额 | 发票金额 | 投入金额 | 实际投入 | 费用 | 使用金额 | 核销金额 | 金额(元) | 本币金额 | 核报金额 | 差旅费用 | 招待金额 | 批准金额 | 实付金额 | 报支金额 | 含税金额",
    },
    currency: {
      en: "Currency | Curr. | Currency Code | Ccy | Transaction Currency | Document Currency | Cur | Currency Name",
      zh: "币种 | 币别 | 货币 | 币种名称 | 币制 | 结算币种 | 交易币种 | 原币币种 | 外币",
    },
    purpose: {
      en: "Purpose | Description | Reason | Business Purpose | Expense Purpose | Purpose of Expense | Expense Description | Details | Detail | Justification | Business Reason | Reason for Expense | Particular | Explanation | Expense Details | Description of Expense | Trip Purpose | Narration | Purpose of Trip | Memo | Subject | Purpose/Description | Activity | Event | Description / Purpose | Business Justification | Title | Expense Report Name | What For",
      zh: "事由 | 用途 | 费用沟通概述 | 费用说明 | 说明 | 费用用途 | 费用事由 | 费用描述 | 费用内容 | 费用摘要 | 费用备注说明 | 报销事由 | 报销说明 | 报销内容 | 报销用途 | 报销原因 | 支出用途 | 支出事由 | 支出说明 | 支出内容 | 申请事由 | 申请原因 | 申请理由 | 用途说明 | 使用说明 | 使用目的 | 内容 | 内容说明 | 摘要 | 描述 | 明细 | 事项 | 事由说明 | 出差事由 | 出差目的 | 招待事由 | 活动内容 | 活动名称 | 主题 | 标题 | 款项用途 | 花费说明 | 开支说明 | 业务事由 | 详细说明 | 原因 | 具体事项 | 费用主题",
    },
    budget: {
      en: "Budget | Budgeted | Plan | Budget Amount | Budgeted Amount | Budget Allocated | Allocated Budget | Planned Amount | Planned Cost | Planned | Estimated Cost | Estimated Amount | Budget (USD) | Allocated | Approved Budget | Budget Limit",
      zh: "预算 | 预算金额 | 预算额度 | 预算额 | 预算(元) | 预计金额 | 预计费用 | 预估费用 | 预估金额 | 计划金额 | 计划费用 | 预算费用 | 费用预算 | 申请预算 | 额度 | 预算总额 | 批准预算 | 计划投入 | 预算数 | 年度预算 | 月度预算 | 费用额度 | 标准金额 | 预支金额",
    },
    approved: {
      en: "Approved | Reimbursed | Status | Approval Status | Approval | Approved? | Is Approved | Approved By Status | Reimbursement Status | Is Reimbursed | Expense Status | Claim Status | Report Status | Paid Status | Reimbursed? | Reimbursable | Payment Status | Approval State | Approved Y/N",
      zh: "是否报销 | 审批状态 | 状态 | 审核状态 | 审批结果 | 审批情况 | 是否审批 | 是否批准 | 是否通过 | 是否已报销 | 报销状态 | 报销进度 | 报销情况 | 费用状态 | 单据状态 | 付款状态 | 支付状态 | 流程状态 | 核销状态 | 是否核销 | 是否付款 | 是否支付 | 审批进度 | 申请状态 | 处理状态 | 报销与否 | 已报销 | 审批 | 是否已付 | 结算状态 | 归还状态",
    },
    invoiceStatus: {
      en: "Receipt | Receipt Attached | Invoice | Invoice Status | Receipt Status | Has Receipt | Receipt? | Receipt Y/N | Receipts | With Receipt | Bill Attached | Invoice Attached | Invoice Received | Receipt Provided | Bill Status | Attachment Provided | Voucher Attached",
      zh: "发票情况 | 有无发票 | 发票 | 发票状态 | 是否有发票 | 有无票据 | 是否开票 | 开票状态 | 票据情况 | 发票类型 | 发票是否齐全 | 票据 | 是否有票 | 票据状态 | 是否提供发票 | 单据情况 | 是否附发票 | 票据类型 | 单据张数 | 发票提供情况 | 附件张数 | 票据张数",
    },
    remark: {
      en: "Remarks | Notes | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Other Remarks",
      zh: "备注 | 备注信息 | 备注说明 | 附注 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 费用备注 | 报销备注",
    },
  },
};
