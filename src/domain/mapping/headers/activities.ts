import type { NounHeaders } from "./nounHeaders";

export const activities: NounHeaders<"activities"> = {
  sheetNames:
    "Activities | Visits | Calls | Follow-ups | Call Log | Visit Log | Sales Activity | Contact Log | 跟进记录 | 拜访记录 | 跟进表 | 客户跟进 | 联系记录 | 回访记录 | 業務日報",
  fields: {
    activityId: {
      en: "Activity ID | Call ID | ID | Record ID | Activity - Pipedrive System ID",
      zh: "记录编号 | 跟进编号 | 编号 | 项序",
    },
    accountName: {
      en: "Account Name | Account | Customer | Company | Client | Organization - Name | Organization | Regarding | Related To | Parent | Company Name | Visited Account",
      zh: "客户名称 | 客户 | 公司名称 | 拜访客户 | 跟进客户 | 单位名称 | 所属客户 | 线索",
      zhHant: "帳戶",
    },
    contactName: {
      en: "Contact | Contact Name | Person - Name | Met With | Attendee | Name",
      zh: "联系人 | 拜访对象 | 接待人 | 接待人姓名 | 会见人 | 联系人姓名",
      zhHant: "聯絡人 | 拜訪物件 | 聯絡人姓名",
    },
    date: {
      en: "Date | Activity Date | Visit Date | Call Date | Date Start | Due Date | Start Date | Activity - Due date | Contact Date | Completed Date | Follow-up Date | Date/Time",
      zh: "跟进时间 | 跟进日期 | 拜访日期 | 日期 | 联系日期 | 联系时间 | 拜访时间 | 沟通时间 | 回访日期 | 开始日期 | 发生时间 | 实际拜访日期",
      zhHant: "聯絡日期 | 聯絡時間",
    },
    type: {
      en: "Type | Activity Type | Method | Channel | Contact Method | Call Type | Interaction Type | Direction",
      zh: "跟进方式 | 方式 | 联系方式 | 拜访方式 | 跟进类型 | 沟通方式 | 拜访类型 | 联系类型",
      zhHant: "聯絡方式 | 跟進型別 | 拜訪型別 | 聯絡型別",
    },
    subject: {
      en: "Subject | Topic | Activity - Subject | Title | Purpose | Name",
      zh: "主题 | 跟进主题 | 拜访目的 | 事由 | 标题 | 目的",
      zhHant: "主旨",
    },
    content: {
      en: "Notes | Content | Details | Description | Comments | Activity - Note | Summary | Discussion | Minutes | Call Notes",
      zh: "跟进内容 | 沟通内容 | 拜访内容 | 内容 | 跟进情况 | 情况描述 | 详细描述 | 洽谈内容 | 拜访记录 | 跟进情况描述 | 交互内容 | 客户跟进情况",
      zhHant: "互動內容",
    },
    result: {
      en: "Outcome | Result | Call Result | Status | Activity - Done | Disposition | Feedback",
      zh: "结果 | 跟进结果 | 沟通效果 | 拜访结果 | 客户反馈 | 反馈 | 接待级别",
      zhHant: "客戶反應",
    },
    commitment: {
      en: "Commitment | Promise | Promised to Customer | Action Promised",
      zh: "承诺 | 对客户的承诺 | 承诺事项",
    },
    nextAction: {
      en: "Next Step | Next Action | Follow-up Action | To Do | Next Plan",
      zh: "下一步 | 下一步计划 | 下步行动 | 后续计划 | 下次跟进要点 | 下步安排",
    },
    nextDate: {
      en: "Next Date | Next Follow-up | Next Contact Date | Follow-up Due | Next Activity Date",
      zh: "下次跟进时间 | 下次联系时间 | 下次拜访日期 | 下次跟进日期 | 预计开始时间 | 回访时间",
      zhHant: "下次聯絡日 | 下次拜訪日 | 下次聯絡時間",
    },
    owner: {
      en: "Owner | Rep | Assigned To | Sales Rep | Salesperson | Activity - Assigned to user | User | Users | Visited By | Created By",
      zh: "负责人 | 跟进人 | 业务员 | 拜访人 | 拜访人员 | 销售 | 记录人 | 操作人",
      zhHant: "業務",
    },
    duration: {
      en: "Duration | Minutes | Duration (min) | Time Spent | Hours",
      zh: "时长 | 用时 | 持续时间 | 拜访时长 | 工时",
      zhHant: "時間 | 時數",
    },
    companion: { en: "Accompanied By | Joint Visit With | Companion | With", zh: "同行人员 | 陪访人 | 陪同人员" },
    opportunity: {
      en: "Opportunity | Deal | Deal - Title | Related Opportunity",
      zh: "商机 | 关联商机 | 项目",
      zhHant: "專案",
    },
    cost: { en: "Cost | Expense | Visit Cost | Travel Cost", zh: "拜访费用 | 费用 | 花费" },
    location: { en: "Location | Place | Address", zh: "地点 | 拜访地点 | 定位" },
    status: { en: "Status | Completed | Done", zh: "状态 | 完成状态 | 计划状态" },
    remark: { en: "Remarks | Note", zh: "备注" },
  },
};
