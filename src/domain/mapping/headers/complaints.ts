import type { NounHeaders } from "./nounHeaders";

export const complaints: NounHeaders<"complaints"> = {
  sheetNames:
    "Complaints | Cases | Claims | Tickets | Customer Feedback | 投诉 | 客诉 | 投诉记录 | 客诉台账 | 售后 | 客訴記錄",
  fields: {
    complaintNo: {
      en: "Complaint No. | Case Number | Claim No. | Ticket | Ticket ID | Case ID | ID | Number",
      zh: "投诉编号 | 客诉编号 | 投诉ID | 工单号 | 编号",
      zhHant: "數字",
    },
    accountName: {
      en: "Account Name | Customer | Account | Company | Client",
      zh: "客户名称 | 客户 | 订舱方名称 | 投诉单位 | 投诉人",
      zhHant: "帳戶",
    },
    contactName: { en: "Contact | Contact Name | Complainant", zh: "联系人 | 投诉人姓名 | 投诉人", zhHant: "聯絡人" },
    receivedAt: {
      en: "Received | Received At | Date Received | Date | Complaint Date | Date Created | Created Date | Opened",
      zh: "投诉日期 | 投诉时间 | 受理日期 | 反馈日期 | 收到时间 | 提出日期 | 登记时间",
      zhHant: "客訴日期",
    },
    channel: { en: "Channel | Origin | Source", zh: "渠道 | 投诉渠道 | 来源", zhHant: "管道" },
    type: {
      en: "Type | Category | Complaint Type | Reason | Issue Type",
      zh: "投诉类型 | 类型 | 问题类型 | 客诉类别 | 污染类型",
      zhHant: "客訴類型 | 型別 | 投訴型別 | 問題型別 | 汙染型別",
    },
    subject: { en: "Subject | Title | Name", zh: "投诉标题 | 主题 | 名称", zhHant: "主旨" },
    description: {
      en: "Description | Details | Complaint | Issue | Problem",
      zh: "投诉内容 | 问题描述 | 投诉描述 | 内容 | 投诉基本情况 | 描述 | 投诉信息",
      zhHant: "客訴內容 | 投訴資訊",
    },
    severity: {
      en: "Severity | Priority | Level",
      zh: "严重程度 | 优先级 | 级别 | 紧急程度",
      zhHant: "嚴重度 | 優先度 | 優先順序",
    },
    orderNo: { en: "Order No. | Reference | Invoice No.", zh: "订单号 | 单号 | 关联订单", zhHant: "訂單號碼" },
    product: { en: "Product | Item | Material", zh: "物料名称 | 产品名称 | 产品", zhHant: "品名" },
    batchNo: { en: "Batch No. | Lot", zh: "批号 | 批次" },
    passedTo: {
      en: "Passed To | Forwarded To | Assigned Department | Escalated To",
      zh: "转交部门 | 处理部门 | 受理部门 | 移交部门",
    },
    passedAt: {
      en: "Passed At | Forwarded At | Handed Over At | Escalated At | Transferred At",
      zh: "转交时间 | 移交时间 | 传递时间 | 上报时间 | 转交售后时间",
    },
    handler: {
      en: "Owner | Handler | Assigned To | Agent",
      zh: "负责人 | 处理人 | 经办人 | 处理投诉人员姓名 | 回复人",
      zhHant: "承辦人",
    },
    team: { en: "Department | Business Unit", zh: "业务部 | 部门" },
    resolution: {
      en: "Resolution | Solution | Corrective Action | Action Taken",
      zh: "处理结果 | 处理措施 | 回复内容 | 解决方案 | 纠正措施",
      zhHant: "對策",
    },
    repliedAt: {
      en: "Replied At | First Response | Response Time | Replied On",
      zh: "回复时间 | 回复日期 | 首次响应时间",
    },
    resolvedAt: {
      en: "Resolved | Closed | Closed Date | Resolved At | Date Closed | Completion Date",
      zh: "结案时间 | 关闭时间 | 解决时间 | 完成日期",
      zhHant: "結案日期",
    },
    status: { en: "Status | State", zh: "状态 | 处理状态 | 投诉是否已处理" },
    satisfaction: { en: "Satisfaction | CSAT | Rating | Score", zh: "满意度 | 满意度评价 | 评分" },
    claimAmount: { en: "Claim Amount | Compensation | Credit Note Amount", zh: "索赔金额 | 赔偿金额 | 运费金额" },
    remark: { en: "Remarks | Notes", zh: "备注" },
  },
};
