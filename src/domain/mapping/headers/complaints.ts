import type { NounHeaders } from "./nounHeaders";

export const complaints: NounHeaders<"complaints"> = {
  sheetNames:
    "Complaints | Cases | Claims | Tickets | Customer Feedback | 投诉 | 客诉 | 投诉记录 | 客诉台账 | 售后 | 客訴記錄 | Complaint | Complaint Log | Complaint Register | Customer Complaints | Case | Claim | Ticket | Support Tickets | Cases Report | Support Cases | Service Requests | Issues | Issue Log | CAPA | 8D | NCR | RMA | Returns | 客户投诉 | 客户投诉表 | 投诉登记 | 投诉登记表 | 投诉台账 | 投诉明细 | 投诉处理 | 客诉表 | 客诉登记 | 客诉明细 | 客诉处理 | 客户反馈 | 售后记录 | 售后单 | 售后服务 | 售后工单 | 工单 | 工单列表 | 服务工单 | 质量投诉 | 质量异常 | 异常反馈 | 索赔 | 索赔记录 | 理赔 | 退换货 | 客户抱怨 | 问题反馈",
  fields: {
    complaintNo: {
      en: "Complaint No. | Case Number | Claim No. | Ticket | Ticket ID | Case ID | ID | Number | Complaint ID | Complaint Number | Complaint # | Complaint Ref | Case No. | Case # | Claim ID | Claim Number | Claim # | Ticket No. | Ticket Number | Issue ID | Issue No. | Incident No. | Incident ID | Incident Number | Request ID | Service Request No. | RMA No. | NCR No. | Reference | Reference No. | Ref No. | CCR No. | Complaint Code | 8D No. | SR Number",
      zh: "投诉编号 | 客诉编号 | 投诉ID | 工单号 | 编号 | 投诉单号 | 投诉号 | 投诉单编号 | 投诉编码 | 客诉单号 | 客诉ID | 客诉单编号 | 客诉号 | 工单编号 | 工单ID | 售后单号 | 售后编号 | 售后单编号 | 反馈编号 | 反馈单号 | 问题编号 | 案件编号 | 受理编号 | 受理单号 | 索赔单号 | 索赔编号 | 服务单号 | 服务编号 | 单据编号 | 单号 | 记录编号 | 异常单号 | 事件编号 | 申诉编号 | ID | 抱怨编号 | 处理单号 | 登记编号 | 退货单号",
      zhHant: "數字",
    },
    accountName: {
      en: "Account Name | Customer | Account | Company | Client | Customer Name | Client Name | Company Name | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Complainant Company | Customer/Account | Reported By Company | Complaining Customer",
      zh: "客户名称 | 客户 | 订舱方名称 | 投诉单位 | 投诉人 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 投诉客户 | 投诉客户名称 | 投诉公司 | 客诉客户 | 反馈客户 | 反馈单位 | 报修单位 | 报修客户 | 索赔客户 | 提出单位 | 投诉方 | 申诉单位 | 客诉单位 | 投诉单位名称 | 报障客户",
      zhHant: "帳戶",
    },
    contactName: {
      en: "Contact | Contact Name | Complainant | Contact Person | Primary Contact | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | Complainant Name | Reported By | Reporter | Raised By | Requester | Requester Name | Caller | Submitter | Complained By",
      zh: "联系人 | 投诉人姓名 | 投诉人 | 联系人姓名 | 联系人名称 | 主要联系人 | 首要联系人 | 客户联系人 | 对接人 | 接洽人 | 关键联系人 | 关键人 | 联络人 | 公司联系人 | 收件人 | 关联联系人 | 客户方联系人 | 投诉者 | 投诉联系人 | 反馈人 | 反馈人姓名 | 报修人 | 报修人姓名 | 提出人 | 申诉人 | 来电人 | 报障人",
    },
    receivedAt: {
      en: "Received | Received At | Date Received | Date | Complaint Date | Date Created | Created Date | Opened | Date of Complaint | Complaint Received | Complaint Received Date | Complaint Time | Received Date | Received On | Receipt Date | Reported Date | Reported On | Report Date | Date Reported | Date Opened | Opened Date | Open Date | Opened On | Date/Time Opened | Created On | Created Time | Created At | Creation Date | Create Date | Case Date | Claim Date | Date Logged | Logged On | Log Date | Date Raised | Raised On | Ticket Date | Incident Date | Issue Date | Submitted On | Registration Date | Start Date | Time Received | Entry Date | Date/Time Received | Request Date",
      zh: "投诉日期 | 投诉时间 | 受理日期 | 反馈日期 | 收到时间 | 提出日期 | 登记时间 | 投诉受理日期 | 投诉受理时间 | 客诉日期 | 客诉时间 | 反馈时间 | 受理时间 | 收到日期 | 接收时间 | 接收日期 | 接诉时间 | 接诉日期 | 登记日期 | 提交时间 | 提交日期 | 报修时间 | 报修日期 | 发生时间 | 发生日期 | 创建时间 | 创建日期 | 来电时间 | 记录时间 | 索赔日期 | 收到投诉时间 | 收到投诉日期 | 投诉登记时间 | 投诉接收时间 | 投诉接收日期 | 时间 | 反映时间 | 接单时间 | 上报日期 | 录入时间 | 异常日期 | 售后日期 | 申诉时间 | 投诉提出时间 | 录入日期 | 日期 | 申请日期 | 申请时间",
    },
    channel: {
      en: "Channel | Origin | Source | Complaint Channel | Complaint Source | Case Origin | Case Source | Ticket Source | Received Via | Medium | Mode | Mode of Complaint | Contact Channel | Reported Via | Received By (channel) | Intake Channel | Method | Mode of Receipt",
      zh: "渠道 | 投诉渠道 | 来源 | 投诉方式 | 投诉来源 | 投诉途径 | 客诉来源 | 反馈渠道 | 反馈方式 | 反馈来源 | 受理渠道 | 受理方式 | 来源渠道 | 工单来源 | 接收方式 | 接收渠道 | 问题来源 | 反映渠道 | 来源方式 | 投诉形式 | 客诉渠道 | 途径",
      zhHant: "管道",
    },
    type: {
      en: "Type | Category | Complaint Type | Reason | Issue Type | Complaint Category | Complaint Reason | Case Type | Case Reason | Case Category | Issue Category | Claim Type | Ticket Type | Ticket Category | Incident Type | Problem Type | Nature of Complaint | Category of Complaint | Defect Type | Classification | Complaint Nature | Root Cause Category | Sub Category | Request Type | Kind | Defect | Failure Type | Complaint Classification | Problem Category",
      zh: "投诉类型 | 类型 | 问题类型 | 客诉类别 | 污染类型 | 投诉类别 | 投诉分类 | 投诉性质 | 投诉原因 | 客诉类型 | 客诉分类 | 客诉性质 | 问题类别 | 问题分类 | 问题性质 | 类别 | 分类 | 反馈类型 | 反馈类别 | 工单类型 | 工单分类 | 售后类型 | 异常类型 | 不良类型 | 缺陷类型 | 索赔类型 | 事件类型 | 投诉种类 | 质量问题类型 | 投诉问题类型 | 故障类型 | 不良现象分类 | 抱怨类型 | 业务类型 | 服务类型 | 事由分类",
      zhHant: "型別 | 投訴型別 | 問題型別 | 汙染型別",
    },
    subject: {
      en: "Subject | Title | Name | Complaint Subject | Case Subject | Issue Title | Issue Summary | Summary | Ticket Subject | Complaint Title | Headline | Short Description | Topic | Case Title | Ticket Title | Complaint Name | Issue Name",
      zh: "投诉标题 | 主题 | 名称 | 标题 | 投诉主题 | 客诉标题 | 客诉主题 | 问题标题 | 工单标题 | 问题简述 | 投诉事由 | 事由 | 反馈主题 | 工单主题 | 投诉事项 | 问题摘要 | 反馈标题 | 简述 | 投诉名称 | 事件标题 | 异常主题",
      zhHant: "主旨",
    },
    description: {
      en: "Description | Details | Complaint | Issue | Problem | Complaint Description | Complaint Details | Complaint Detail | Details of Complaint | Problem Description | Issue Description | Case Description | Case Details | Claim Description | Defect Description | Nature of Problem | Customer Complaint | Complaint Content | Incident Description | Ticket Description | Detail | Issue Details | Comments | What Happened | Failure Description | Description of Complaint | Content | Message | Complaint Text | Description of Issue",
      zh: "投诉内容 | 问题描述 | 投诉描述 | 内容 | 投诉基本情况 | 描述 | 投诉信息 | 投诉详情 | 投诉内容描述 | 投诉具体内容 | 投诉事项描述 | 投诉情况 | 投诉说明 | 客诉内容 | 客诉描述 | 客诉详情 | 客诉问题描述 | 反馈内容 | 反馈详情 | 反馈问题 | 反馈描述 | 问题详情 | 问题内容 | 问题说明 | 问题情况 | 问题现象 | 详细描述 | 详情 | 详细内容 | 情况描述 | 情况说明 | 不良描述 | 不良现象 | 异常描述 | 异常现象 | 异常内容 | 工单内容 | 工单描述 | 故障描述 | 故障现象 | 事件描述 | 索赔内容 | 索赔描述 | 客户诉求 | 诉求内容 | 申诉内容 | 质量问题描述 | 具体问题 | 抱怨内容 | 报修内容 | 客户描述 | 投诉问题 | 事件经过",
      zhHant: "投訴資訊",
    },
    severity: {
      en: "Severity | Priority | Level | Severity Level | Complaint Severity | Urgency | Priority Level | Case Priority | Ticket Priority | Risk Level | Impact | Seriousness | Criticality | Importance | Grade | Class | Complaint Level | Classification Level",
      zh: "严重程度 | 优先级 | 级别 | 紧急程度 | 严重等级 | 严重级别 | 严重性 | 投诉等级 | 投诉级别 | 客诉等级 | 客诉级别 | 紧急级别 | 紧急等级 | 紧急度 | 重要程度 | 重要性 | 问题级别 | 问题等级 | 问题严重程度 | 影响程度 | 等级 | 风险等级 | 缺陷等级 | 工单等级 | 事件等级 | 工单优先级 | 处理级别 | 事故等级",
      zhHant: "嚴重度 | 優先度 | 優先順序",
    },
    orderNo: {
      en: "Order No. | Reference | Invoice No. | Order Number | Order ID | Order | Sales Order | Sales Order No. | Sales Order Number | SO No. | SO Number | SO | PO Number | PO No. | PO | Purchase Order | Customer PO | Order Reference | Order Ref | Order Code | Sales Document | Invoice Number | Related Order | Sales Invoice | Delivery Note | Shipment No.",
      zh: "订单号 | 单号 | 关联订单 | 订单编号 | 销售订单号 | 销售订单编号 | 订单 | 订单编码 | 订单ID | 来源订单 | 客户订单号 | 采购订单号 | 销售订单 | 订单单号 | 源单编号 | 对应订单 | 相关订单 | 相关订单号 | 对应订单号 | 销售单号 | 出库单号 | 发货单号 | 关联单号 | 工单关联订单 | 投诉订单号 | 发货单 | 原订单号 | 生产单号 | 生产订单号 | 发票号 | 涉及订单",
      zhHant: "訂單號碼",
    },
    product: {
      en: "Product | Item | Material | Product Name | Products | Item Name | Item Description | Product Description | Material Description | Material Name | SKU | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Affected Product | Product Affected | Product Concerned | Product Type | Defective Product | Product Category",
      zh: "物料名称 | 产品名称 | 产品 | 商品名称 | 商品 | 品名 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 投诉产品 | 投诉产品名称 | 客诉产品 | 涉及产品 | 问题产品 | 产品名称及规格 | 产品类型 | 产品类别 | 相关产品 | 不良品名称 | 退货产品 | 产品品名",
    },
    batchNo: {
      en: "Batch No. | Lot | Batch Number | Lot Number | Lot No | Batch | Serial No. | Serial Number | S/N | Batch Code | Production Date/Lot | Lot/Batch",
      zh: "批号 | 批次 | 批次号 | 批次编号 | 产品批号 | 产品批次 | 生产批号 | 生产批次 | 批号/批次 | 序列号 | 产品序列号 | 涉及批次 | 生产日期/批号 | 客诉批次 | 投诉批次 | SN号 | 不良批次 | 问题批次",
    },
    passedTo: {
      en: "Passed To | Forwarded To | Assigned Department | Escalated To | Responsible Department | Responsible Dept | Department Responsible | Assigned Team | Assigned Group | Assignment Group | Transferred To | Queue | Assigned Dept | Referred To | Sent To | Routed To",
      zh: "转交部门 | 处理部门 | 受理部门 | 移交部门 | 责任部门 | 责任单位 | 转办部门 | 转派部门 | 转办单位 | 转交给 | 转交人 | 转交对象 | 处理单位 | 承办部门 | 承办单位 | 负责部门 | 主责部门 | 分派部门 | 分配部门 | 派发部门 | 责任归属部门 | 协办部门 | 接收部门 | 主办部门 | 对应部门 | 处理组 | 上报对象 | 责任归属",
    },
    passedAt: {
      en: "Passed At | Forwarded At | Handed Over At | Escalated At | Transferred At | Assigned At | Assigned On | Assigned Date | Date Assigned | Forwarded On | Forwarded Date | Transferred On | Transfer Date | Escalation Date | Escalated On | Date Forwarded | Handed Over On | Dispatch Time | Date Escalated",
      zh: "转交时间 | 移交时间 | 传递时间 | 上报时间 | 转交售后时间 | 转办时间 | 转办日期 | 转派时间 | 转派日期 | 转交日期 | 移交日期 | 派单时间 | 派单日期 | 派发时间 | 分派时间 | 分配时间 | 分派日期 | 上报日期 | 升级时间 | 流转时间 | 下发时间 | 交办时间 | 转单时间",
    },
    handler: {
      en: "Owner | Handler | Assigned To | Agent | Sales Rep | Salesperson | Salesman | Sales Representative | Rep | Representative | Owner Name | Owner Full Name | Record Owner | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Case Owner | Handler Name | Investigator | Assigned Agent | Resolved By | Complaint Owner | Ticket Owner | Support Agent | Service Rep | Engineer | Responsible Engineer | Processed By | CSR | Investigated By | Agent Assigned | Action By | Received By",
      zh: "负责人 | 处理人 | 经办人 | 处理投诉人员姓名 | 回复人 | 业务员 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 处理人员 | 处理人姓名 | 处理者 | 处理负责人 | 处理责任人 | 经办人员 | 经办人姓名 | 承办人 | 受理人 | 受理人员 | 客服 | 客服人员 | 客服专员 | 售后人员 | 售后负责人 | 售后工程师 | 责任工程师 | 跟踪人 | 工单处理人 | 调查人 | 接诉人 | 接待人 | 维修人员 | 质量负责人 | 处理工程师 | 处理客服 | 登记人 | 回复人员 | 接单人 | 服务人员",
    },
    team: {
      en: "Department | Business Unit | Dept | Team | Sales Team | Team Name | Division | Sales Group | Sales Office | Department Name | Branch | Owner Department",
      zh: "业务部 | 部门 | 所属部门 | 团队 | 销售部门 | 业务部门 | 部门名称 | 事业部 | 销售团队 | 所在部门 | 分公司 | 业务组 | 销售组 | 小组 | 组别 | 负责人部门 | 负责人主属部门 | 办事处 | 归属部门 | 销售部 | 所属事业部",
    },
    resolution: {
      en: "Resolution | Solution | Corrective Action | Action Taken | Resolution Details | Resolution Description | Solution Details | Solution Provided | Response | Action | Actions Taken | Corrective Actions | Corrective and Preventive Action | CAPA | Outcome | Final Resolution | Result | Resolution Notes | Reply Content | Remedy | Disposition | Countermeasure | Settlement | How Resolved | Resolution Comments | Complaint Resolution | Case Resolution | Final Outcome | Immediate Action",
      zh: "处理结果 | 处理措施 | 回复内容 | 解决方案 | 纠正措施 | 处理方案 | 处理意见 | 处理办法 | 处理方式 | 处理情况 | 处理内容 | 处理说明 | 处理过程 | 处理描述 | 处理反馈 | 解决结果 | 解决措施 | 解决办法 | 解决方式 | 解决情况 | 改善措施 | 改善对策 | 整改措施 | 整改结果 | 整改情况 | 对策 | 应对措施 | 处置措施 | 处置结果 | 处置方式 | 纠正预防措施 | 最终处理结果 | 处理结论 | 答复内容 | 投诉处理结果 | 投诉处理情况 | 客诉处理结果 | 售后处理结果 | 改善方案 | 处理结果描述 | 售后处理方案 | 回复 | 客诉处理方案 | 解决对策 | 处理回复 | 补救措施 | 赔偿方案 | 纠正及预防措施",
    },
    repliedAt: {
      en: "Replied At | First Response | Response Time | Replied On | Reply Date | Replied Date | Response Date | Responded At | Responded On | First Response Date | First Response Time | First Response At | Date Responded | Initial Response | Initial Response Date | First Reply | Date Replied | Acknowledged On | Acknowledgement Date | Customer Reply Date | Date of Response | 8D Reply Date | Response Sent",
      zh: "回复时间 | 回复日期 | 首次响应时间 | 答复时间 | 答复日期 | 首次回复时间 | 首次回复日期 | 首次响应日期 | 响应时间 | 响应日期 | 回复客户时间 | 回复客户日期 | 回访时间 | 反馈客户时间 | 反馈客户日期 | 客户回复时间 | 8D回复日期 | 最后回复时间 | 首次联系时间 | 初次回复时间 | 回执时间 | 回复时间/日期",
    },
    resolvedAt: {
      en: "Resolved | Closed | Closed Date | Resolved At | Date Closed | Completion Date | Closed On | Closed At | Closed Time | Close Date | Closing Date | Date of Closure | Closure Date | Date Resolved | Resolved On | Resolved Date | Resolution Date | Resolution Time | Completed On | Completed Date | Completed At | Date Completed | Date/Time Closed | Case Closed Date | Closed Date/Time | Finish Date | End Date | Date Closed Out | Settled On | Actual Completion Date | Actual Close Date",
      zh: "结案时间 | 关闭时间 | 解决时间 | 完成日期 | 结案日期 | 关闭日期 | 关单时间 | 办结时间 | 办结日期 | 完结时间 | 完结日期 | 完成时间 | 处理完成时间 | 处理完成日期 | 处理时间 | 处理日期 | 解决日期 | 结束时间 | 结束日期 | 结案日 | 实际完成时间 | 实际完成日期 | 处理结束时间 | 实际结案日期 | 闭环时间 | 闭环日期 | 处结时间 | 处结日期 | 工单完成时间 | 处理完结时间 | 销案日期 | 处理完毕时间 | 问题关闭时间 | 问题解决时间",
    },
    status: {
      en: "Status | State | Complaint Status | Case Status | Ticket Status | Issue Status | Claim Status | Current Status | Resolution Status | Is Closed | Open/Closed | Closed? | Progress | Investigation Status | Status Description | Stage",
      zh: "状态 | 处理状态 | 投诉是否已处理 | 投诉状态 | 客诉状态 | 工单状态 | 售后状态 | 问题状态 | 处理进度 | 处理进展 | 当前状态 | 结案状态 | 是否结案 | 是否处理 | 是否已处理 | 是否解决 | 是否已解决 | 是否关闭 | 办理状态 | 受理状态 | 进度 | 反馈状态 | 完成状态 | 审核状态 | 审批状态 | 是否完成 | 处理阶段 | 关闭状态 | 单据状态 | 索赔状态 | 投诉处理状态 | 案件状态 | 流程状态 | 结案情况",
    },
    satisfaction: {
      en: "Satisfaction | CSAT | Rating | Score | Satisfaction Score | Satisfaction Rating | Customer Satisfaction | CSAT Score | NPS | Satisfaction Level | Feedback Rating | Customer Rating | Satisfied | Satisfied? | Customer Satisfied | Service Rating | Customer Satisfaction Rating",
      zh: "满意度 | 满意度评价 | 评分 | 客户满意度 | 满意程度 | 满意度评分 | 满意度得分 | 客户满意程度 | 是否满意 | 客户是否满意 | 客户评价 | 评价 | 评价得分 | 评价等级 | 服务评价 | 回访满意度 | 处理满意度 | 满意情况 | 星级评价 | 客户评分 | 满意度(分) | 满意度打分",
    },
    claimAmount: {
      en: "Claim Amount | Compensation | Credit Note Amount | Claimed Amount | Claim Value | Amount Claimed | Compensation Amount | Compensation Paid | Refund | Refund Amount | Cost of Complaint | Complaint Cost | Credit Amount | Credit Note | Amount | Settlement Amount | Claim Cost | Loss Amount | Cost | Goodwill Amount | Compensation Value | Total Claim",
      zh: "索赔金额 | 赔偿金额 | 运费金额 | 赔付金额 | 赔款金额 | 赔偿费用 | 理赔金额 | 索赔额 | 索赔总额 | 退款金额 | 补偿金额 | 损失金额 | 损失费用 | 质量损失 | 质量损失金额 | 涉及金额 | 投诉金额 | 客诉金额 | 扣款金额 | 售后费用 | 处理费用 | 赔偿额 | 罚款金额 | 金额 | 折让金额 | 质量成本 | 客诉费用 | 赔偿 | 赔付 | 赔偿总额 | 客户索赔金额 | 投诉损失",
    },
    remark: {
      en: "Remarks | Notes | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Other Comments",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 处理备注 | 投诉备注",
    },
  },
};
