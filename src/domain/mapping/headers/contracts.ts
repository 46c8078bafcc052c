import type { NounHeaders } from "./nounHeaders";

export const contracts: NounHeaders<"contracts"> = {
  sheetNames:
    "Contracts | Agreements | 合同 | 合同台账 | 协议 | 合約 | 契約 | Contract | Agreement | Contract Register | Contract List | Contracts List | Contract Log | Contract Tracker | Customer Contracts | Sales Contracts | Dealer Agreements | Subscriptions | Contract Management | 合同列表 | 合同明细 | 合同管理 | 合同登记 | 合同登记表 | 合同清单 | 合同信息 | 合同导出 | 合同统计 | 合同汇总 | 合同跟踪 | 销售合同 | 销售合同台账 | 框架协议 | 协议台账 | 经销协议 | 年度协议 | 合作协议 | 签约 | 签约客户",
  fields: {
    contractNo: {
      en: "Contract No. | Contract Number | Agreement No. | Contract ID | Reference | Contract # | Contract Code | Contract Ref | Contract Reference | Contract Reference No. | Agreement Number | Agreement ID | Agreement # | Ref No. | Reference No. | Document No. | Doc No. | Number | Id | PO Number | File No. | SLA Name ID | Registration No. | Subscription No. | Order No.",
      zh: "合同编号 | 合同号 | 协议编号 | 编号 | 合同编码 | 合同ID | 合同单号 | 合同代码 | 合同流水号 | 合同序号 | 合同主键 | 协议号 | 协议编码 | 协议ID | 框架协议编号 | 文件编号 | 档案编号 | 归档编号 | 单据编号 | 项目编号 | 销售合同编号 | 销售合同号 | 合同编号(公司) | 主合同编号 | 签约编号 | 合约编号 | 合约号 | 电子合同编号 | 框架合同编号",
    },
    name: {
      en: "Contract Name | Agreement | Contract | Title | Name | Document Name | Contract Title | Contract Description | Contract Subject | Agreement Name | Agreement Title | Subject | Document Title | Project | Project Name | Deal Name | Subscription Name | Description of Contract",
      zh: "合同名称 | 合同 | 协议名称 | 合同标题 | 合同主题 | 合同简称 | 合同全称 | 合同标的 | 协议 | 协议标题 | 协议主题 | 框架协议名称 | 项目名称 | 主题 | 标题 | 名称 | 文件名称 | 合同项目名称 | 合约名称 | 合同内容摘要 | 销售合同名称 | 项目",
    },
    accountName: {
      en: "Customer | Account | Counterparty | Account Name | Party | Client | Customer Name | Client Name | Company Name | Company | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Counterparty Name | Other Party | Contracting Party | Party A | Party B | Contract Party | Second Party | Contractor | Customer Entity | Signing Customer | Contract Customer | Contractee | First Party",
      zh: "客户名称 | 客户 | 对方单位 | 需求方 | 甲方 | 乙方 | 签约方 | 合作方 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 合同甲方 | 甲方单位 | 甲方单位名称 | 甲方名称 | 甲方公司 | 乙方名称 | 乙方单位 | 签约单位 | 签约单位名称 | 签约方名称 | 签约客户名称 | 签约公司 | 合同客户 | 合同对方 | 合同对方名称 | 合同相对方 | 相对方 | 相对方名称 | 对方单位名称 | 对方名称 | 对方公司 | 对方签约主体 | 合作单位 | 合作单位名称 | 合作客户 | 合作公司 | 合作伙伴 | 合作方名称 | 往来对象 | 合同单位 | 发包方 | 发包单位 | 需求单位 | 合同签约方 | 客户签约主体 | 签署方 | 合同乙方 | 合同对象 | 签约客户公司 | 买方单位 | 采购单位 | 业主单位 | 建设单位 | 投保人",
      zhHant: "對方",
    },
    type: {
      en: "Type | Contract Type | Programme | Program | Agreement Type | Contract Category | Category | Kind | Contract Class | Agreement Category | Contract Kind | Program Type | Type of Contract | Contract Form | Record Type | Deal Type",
      zh: "合同类型 | 类型 | 协议类型 | 合同类别 | 合同种类 | 合同分类 | 合同性质 | 类别 | 协议类别 | 协议分类 | 业务类型 | 合作类型 | 签约类型 | 合同属性 | 合同形式 | 分类 | 销售类型 | 项目类型 | 签订类型 | 合同业务类型",
      zhHant: "合約類型 | 合同型別 | 型別 | 協議型別",
    },
    signDate: {
      en: "Signed Date | Signature Date | Date Signed | Execution Date | Signing Date | Sign Date | Date of Signing | Signed On | Contract Date | Agreement Date | Date of Contract | Date of Agreement | Customer Signed Date | Company Signed Date | Executed Date | Date Executed | Closed Date | Award Date | Contract Sign Date | Activated Date",
      zh: "签订日期 | 签约日期 | 签订时间 | 签订合同日期 | 签署日期 | 签订日 | 签约时间 | 签署时间 | 签字日期 | 签章日期 | 合同签订日期 | 合同签订时间 | 合同签署日期 | 合同签署时间 | 合同签约日期 | 合同签约时间 | 合同日期 | 签单日期 | 签单时间 | 下单日期 | 成交日期 | 订立日期 | 合同签订日 | 协议签订日期 | 签订年月 | 盖章日期 | 生成日期 | 合同时间 | 日期 | 签约日 | 合同创建时间 | 登记日期",
    },
    startDate: {
      en: "Start Date | Effective Date | Contract Start | Valid From | Start | Begin Date | Beginning Date | Contract Start Date | Commencement Date | Effective From | Effective | Effective Start Date | Valid From Date | From Date | Service Start Date | Agreement Start | Agreement Start Date | Term Start | Start of Contract | From | Subscription Start Date | Contract Begin Date | Start On",
      zh: "开始日期 | 合同开始日期 | 合同开始时间 | 生效日期 | 合同起始日期 | 起始日 | 开始时间 | 起始日期 | 起始时间 | 合同起始时间 | 合同开始日 | 合同起始日 | 合同生效日期 | 合同生效时间 | 生效时间 | 生效日 | 合同有效期起 | 合同期限起 | 有效期开始 | 有效期起 | 有效期自 | 服务开始日期 | 服务开始时间 | 服务起始日期 | 合作开始日期 | 合作起始日期 | 协议开始日期 | 协议起始日期 | 履行开始日期 | 执行开始日期 | 履约开始日期 | 开始 | 合同有效开始日期 | 有效开始日期 | 合同执行开始日期 | 起租日期 | 启用日期 | 合同有效期(开始) | 合同期限开始",
    },
    endDate: {
      en: "End Date | Expiry Date | Expiration Date | Contract End | Valid To | Expires | End | Finish Date | Contract End Date | Expiration | Expiry | Expire Date | Expires On | Expiring On | Contract Expiry Date | Contract Expiry | Contract Expiration Date | Termination Date | Effective To | Effective End Date | Valid Until | Valid To Date | Valid Thru | To Date | Until | Service End Date | Agreement End | Agreement End Date | Term End | End of Contract | Maturity Date | Agreement Expiry | Subscription End Date | Completion Date | Contract Expiring Date | Contract Close Date",
      zh: "结束日期 | 到期日期 | 合同结束时间 | 合同到期日期 | 合同到期时间 | 合同到期日 | 终止日期 | 有效期至 | 结束时间 | 终止时间 | 到期时间 | 到期日 | 合同终止日期 | 合同终止时间 | 合同结束日 | 合同结束日期 | 合同终止日 | 合同截止日期 | 合同截止时间 | 合同失效日期 | 失效日期 | 失效时间 | 截止日期 | 截止时间 | 合同有效期止 | 合同期限止 | 有效期结束 | 有效期止 | 有效期到 | 服务结束日期 | 服务到期时间 | 服务到期日 | 服务截止日期 | 服务终止日期 | 合作结束日期 | 合作到期日期 | 协议结束日期 | 协议到期日 | 协议到期日期 | 协议终止日期 | 履行结束日期 | 履行截止日期 | 执行结束日期 | 履约结束日期 | 满期日 | 结束 | 合同有效结束日期 | 有效结束日期 | 有效截止日期 | 合同执行结束日期 | 止租日期 | 合同有效期(结束) | 合同期限结束 | 终止日 | 合同期满日",
    },
    renewalDate: {
      en: "Renewal Date | Renew By | Notice Date | Renewal Notice | Renewal | Renew Date | Renewal Due Date | Renewal Due | Next Renewal | Next Renewal Date | Renewal Notice Date | Notice Deadline | Notice By | Auto Renewal Date | Renewal On | Renewal Reminder Date | Notification Date",
      zh: "续签日期 | 续约日期 | 续约提醒日 | 续签时间 | 续约时间 | 续签提醒日期 | 续约提醒日期 | 续期日期 | 续费日期 | 续费时间 | 续签到期日 | 到期提醒日期 | 提醒日期 | 续签提醒时间 | 续保日期 | 到期提醒时间 | 预计续签日期 | 预计续约时间 | 续订日期",
      zhHant: "續約日",
    },
    term: {
      en: "Term | Duration | Contract Length | Contract Term | Contract Term (months) | Contract Period | Contract Duration | Agreement Term | Term (Months) | Term Months | Period | Validity | Validity Period | Length | Service Period | Duration (Months) | Tenure | Term Length | Subscription Term | No. of Months",
      zh: "合同期限 | 期限 | 拟服务期限(月) | 服务期 | 合同年限 | 合同周期 | 合同有效期 | 合同时长 | 有效期 | 有效期限 | 服务期限 | 服务年限 | 服务周期 | 合作期限 | 合作年限 | 协议期限 | 协议有效期 | 期限(月) | 年限 | 履行期限 | 履约期限 | 合同期 | 合同工期 | 工期 | 签约年限 | 合同期限(月) | 合同期限(年) | 签约期限 | 租期 | 周期",
      zhHant: "合約期間",
    },
    amount: {
      en: "Contract Value | Amount | Total | Total Value | Annual Value | Contract Amount | Contract Sum | Contract Price | Contract Total | Contract Total Value | Agreement Value | Agreement Amount | Total Contract Value | TCV | ACV | ARR | Value | Total Amount | Deal Value | Net Value | Contract Value (USD) | Price | Contracted Amount | Grand Total | Contract Net Amount | Total Price | Amount (USD) | Value of Contract | Contract Worth | Estimated Value",
      zh: "合同金额 | 金额 | 累计金额 | 合同总额 | 合同额 | 合同总金额 | 合同价 | 合同价款 | 合同总价 | 合同价格 | 合同价税合计 | 合同含税金额 | 合同标的额 | 合同标的金额 | 合同原币金额 | 协议金额 | 协议总额 | 签约金额 | 签约额 | 签约总额 | 签单金额 | 总金额 | 总额 | 总价 | 合同款 | 合同总额(元) | 合同金额(元) | 合同金额(万元) | 成交金额 | 项目金额 | 标的额 | 标的金额 | 订单金额 | 合同实际金额 | 价税合计 | 合同款总额 | 最终金额 | 合同折后金额 | 合同应收金额 | 销售金额 | 实际合同金额 | 合约金额 | 合同含税总额 | 合同有效金额 | 合同金额(含税)",
    },
    commitment: {
      en: "Commitment | Volume Commitment | Commitments | Minimum Purchase | Target Volume | Obligation | Committed Volume | Committed Amount | Purchase Commitment | Minimum Commitment | Minimum Volume | Minimum Quantity | Annual Commitment | Annual Target | Sales Target | Purchase Target | Quota | Commitment Amount | Min Purchase | Minimum Order | Agreed Volume",
      zh: "承诺 | 采购承诺 | 承诺销量 | 最低采购量 | 承诺事项 | 约定任务量 | 承诺量 | 承诺采购量 | 承诺采购额 | 承诺销售额 | 承诺金额 | 采购量承诺 | 最低采购额 | 最低采购金额 | 最低销量 | 保底 | 保底量 | 保底金额 | 保底销量 | 年度任务 | 年度任务量 | 年度销售任务 | 任务量 | 任务额 | 约定销量 | 约定采购量 | 年度目标 | 年销售任务 | 销售任务 | 协议销量 | 协议任务 | 承诺条款 | 承诺内容 | 采购任务",
    },
    rebate: {
      en: "Rebate | Discount | Bonus | Incentive | Rebate % | Rebate Rate | Rebates | Rebate Terms | Rebate Policy | Discount % | Discount Rate | Bonus Rate | Volume Rebate | Annual Rebate | Year-end Rebate | Incentives | Discount Terms | Rebate Amount | Bonus %",
      zh: "返利 | 返点 | 折扣 | 政策 | 返利率 | 返利比例 | 返利政策 | 返利标准 | 返利条款 | 返利金额 | 返点率 | 返点比例 | 年度返利 | 年终返利 | 季度返利 | 折扣率 | 优惠 | 优惠政策 | 优惠条件 | 折让 | 奖励 | 奖励政策 | 激励政策 | 返利点 | 返利(%) | 销售返利 | 返利方案 | 价格政策 | 商务政策",
      zhHant: "回饋",
    },
    signedBy: {
      en: "Signed By | Signatory | Customer Signatory | Signed By Customer | Customer Signed By | Signer | Signed by Name | Signatory Name | Signee | Authorized Signatory | Signing Person | Contract Signer | Customer Signed Title | Signatories | Company Signed By | Our Signatory",
      zh: "签署人 | 签约人 | 客户签字人 | 签收人 | 签字人 | 签约代表 | 签署代表 | 签署者 | 签订人 | 签单人 | 客户签约人 | 客户签署人 | 客户方签约人 | 对方签约人 | 对方签字人 | 甲方签约人 | 甲方代表 | 授权代表 | 授权签字人 | 合同签订人 | 合同签署人 | 我方签约人 | 公司签约人 | 签约负责人 | 客户方签约代表 | 我方签约代表 | 乙方代表 | 法定代表人 | 我方签单人 | 合同签约人 | 对方负责人 | 签章人",
    },
    status: {
      en: "Status | Stage | Contract Status | Contract State | Agreement Status | Approval Status | Signing Status | Execution Status | Lifecycle Status | Is Active | Active | Phase | Renewal Status | Performance Status | Contract Stage | Document Status | Signature Status",
      zh: "合同状态 | 状态 | 合同阶段 | 审批状态 | 合同执行状态 | 合同履行状态 | 合同审批状态 | 合同进度 | 合同签订状态 | 合同签署状态 | 执行状态 | 履行状态 | 履约状态 | 签约状态 | 签署状态 | 签订状态 | 审核状态 | 生效状态 | 归档状态 | 协议状态 | 当前状态 | 进度 | 单据状态 | 续签状态 | 作废状态 | 阶段 | 是否有效 | 执行情况 | 履行情况 | 合同到期状态 | 是否到期 | 是否归档 | 流程状态 | 盖章状态 | 是否签订 | 合同归档状态 | 合同当前状态 | 签约进度",
      zhHant: "合約狀態",
    },
    owner: {
      en: "Owner | Sales Rep | Responsible | Salesperson | Salesman | Sales Representative | Rep | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Contract Owner | Contract Manager | Contract Administrator | Managed By | Contract Responsible | Agreement Owner",
      zh: "负责人 | 业务员 | 项目负责人 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 合同负责人 | 合同责任人 | 合同所有人 | 合同经办人 | 合同归属人 | 合同管理员 | 签约销售 | 签约业务员 | 合同业务员 | 项目经理 | 承办人 | 合同跟进人 | 合同签约销售 | 合同执行人 | 我方负责人 | 业绩归属人",
      zhHant: "專案負責人",
    },
    paymentTerms: {
      en: "Payment Terms | Terms | Terms of Payment | Payment Term | Credit Terms | Payment Condition | Credit Days | Credit Period | Payment Days | Net Days | Term Days | Payment Conditions | Pay Terms",
      zh: "付款条件 | 账期 | 信用期 | 信用期限 | 收款条件 | 付款期限 | 结算方式 | 账期天数 | 信用天数 | 付款条款 | 收款条款 | 付款方式 | 结算条件 | 账期(天) | 付款约定 | 收付款条件 | 支付方式 | 支付条件 | 支付条款 | 合同付款方式 | 合同付款条件 | 收款方式 | 结算条款 | 结算周期 | 付款条款说明 | 支付约定 | 合同收付款条款",
      zhHant: "帳期",
    },
    remark: {
      en: "Remarks | Notes | Description | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Contract Notes | Special Terms | Terms and Conditions | Contract Terms | Scope | Comments on Contract | Details",
      zh: "备注 | 描述 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 合同备注 | 合同说明 | 合同内容 | 合同描述 | 合同条款 | 主要内容 | 合同主要内容 | 备注描述 | 特殊条款 | 补充条款 | 条款 | 标的内容 | 合同概况 | 内容 | 合同摘要 | 其他条款 | 其它说明 | 合同详情 | 描述信息 | 违约责任",
    },
  },
};
