import type { NounHeaders } from "./nounHeaders";

export const activities: NounHeaders<"activities"> = {
  sheetNames:
    "Activities | Visits | Calls | Follow-ups | Call Log | Visit Log | Sales Activity | Contact Log | 跟进记录 | 拜访记录 | 跟进表 | 客户跟进 | 联系记录 | 回访记录 | 業務日報 | Activity | Activity Log | Tasks | Events | Meetings | Call | Visit | Visit Report | Visit Reports | Call Report | Call Reports | Customer Visits | Contact History | Interactions | Touchpoints | Follow Up | Followups | Follow-up | Follow up Log | Diary | ContactLog | To Do | 跟进 | 跟进明细 | 跟进日志 | 客户跟进记录 | 客户拜访 | 拜访 | 拜访表 | 拜访明细 | 客户拜访记录 | 拜访计划 | 回访 | 客户回访 | 沟通记录 | 走访记录 | 走访 | 联络记录 | 活动记录 | 活动 | 销售日报 | 日报 | 工作日志 | 外勤记录 | 电话记录 | 通话记录 | 任务 | 跟踪记录 | 客户跟踪 | 客户维护 | 维护记录 | 行程",
  fields: {
    activityId: {
      en: "Activity ID | Call ID | ID | Record ID | Activity - Pipedrive System ID | Activity No. | Activity Number | Visit ID | Visit No. | Task ID | Event ID | Meeting ID | Log ID | Follow-up ID | Entry No. | Interaction ID | Call No. | Activity Code",
      zh: "记录编号 | 跟进编号 | 编号 | 项序 | 跟进ID | 跟进编码 | 拜访编号 | 拜访单号 | 活动编号 | 任务编号 | 记录ID | 跟进记录编号 | 单据编号 | 单号 | 日志编号 | 跟进单号 | 拜访ID | 流水号 | 回访编号",
    },
    accountName: {
      en: "Account Name | Account | Customer | Company | Client | Organization - Name | Organization | Regarding | Related To | Parent | Company Name | Visited Account | Customer Name | Client Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Account/Contact | Regarding (Account) | Visited Customer | Visited Company | Customer Visited | Company Visited | Lead | Prospect | Lead Name | Prospect Name | Related Customer | Account (Related To) | Client Visited | Parent Name",
      zh: "客户名称 | 客户 | 公司名称 | 拜访客户 | 跟进客户 | 单位名称 | 所属客户 | 线索 | 客户名 | 公司 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 走访客户 | 走访单位 | 拜访单位 | 回访客户 | 被访单位 | 被拜访客户 | 受访客户 | 相关客户 | 线索名称 | 拜访客户名称 | 跟进客户名称 | 跟进对象 | 拜访公司 | 来访单位 | 客户/线索",
      zhHant: "帳戶",
    },
    contactName: {
      en: "Contact | Contact Name | Person - Name | Met With | Attendee | Name | Contact Person | Primary Contact | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | Person Met | Spoke With | Spoke To | Participants | Attendees | Contacted Person | Contact Person Met | Who",
      zh: "联系人 | 拜访对象 | 接待人 | 接待人姓名 | 会见人 | 联系人姓名 | 联系人名称 | 主要联系人 | 首要联系人 | 客户联系人 | 对接人 | 接洽人 | 关键联系人 | 关键人 | 联络人 | 公司联系人 | 收件人 | 关联联系人 | 客户方联系人 | 拜访人(客户方) | 受访人 | 被访人 | 会谈人 | 沟通对象 | 对方联系人 | 客户方人员 | 参会人员 | 拜访联系人 | 跟进联系人 | 接听人 | 被访人姓名 | 会面人 | 联系对象 | 接待人员",
      zhHant: "拜訪物件 | 聯絡人姓名",
    },
    date: {
      en: "Date | Activity Date | Visit Date | Call Date | Date Start | Due Date | Start Date | Activity - Due date | Contact Date | Completed Date | Follow-up Date | Date/Time | Date of Visit | Date of Call | Date of Contact | Contacted On | Visit Time | Call Time | Call Start Time | Time | Datetime | Start Time | Start DateTime | Start | Start Date/Time | Scheduled Date | Scheduled Start | Meeting Date | Event Date | Interaction Date | Activity Time | Log Date | Logged On | Actual Start | Actual End | Date Completed | When | Task Date | Day | Visited On | Due | Activity Start Date | Date and Time | Communication Date | Entry Date | Created Date | Created Time",
      zh: "跟进时间 | 跟进日期 | 拜访日期 | 日期 | 联系日期 | 联系时间 | 拜访时间 | 沟通时间 | 回访日期 | 开始日期 | 发生时间 | 实际拜访日期 | 走访日期 | 走访时间 | 实际拜访时间 | 计划拜访日期 | 计划拜访时间 | 来访日期 | 来访时间 | 沟通日期 | 回访时间 | 会议日期 | 会议时间 | 活动日期 | 活动时间 | 通话时间 | 通话日期 | 联络日期 | 联络时间 | 开始时间 | 时间 | 跟踪时间 | 跟踪日期 | 任务日期 | 记录时间 | 记录日期 | 签到时间 | 外出日期 | 出访日期 | 发生日期 | 交流时间 | 交流日期 | 洽谈日期 | 洽谈时间 | 处理时间 | 执行日期 | 截止日期 | 截止时间 | 接洽日期 | 维护日期 | 维护时间 | 填报日期 | 日报日期 | 打卡时间 | 跟单日期 | 创建时间",
    },
    type: {
      en: "Type | Activity Type | Method | Channel | Contact Method | Call Type | Interaction Type | Direction | Activity Category | Interaction Method | Contact Type | Communication Type | Medium | Mode | Mode of Contact | Task Type | Event Type | Visit Type | Meeting Type | Follow-up Type | Follow Up Method | Touch Type | Activity Kind | Category | Call Direction | Contact Mode | Communication Method | How | Method of Contact | Via | Contact Channel",
      zh: "跟进方式 | 方式 | 联系方式 | 拜访方式 | 跟进类型 | 沟通方式 | 拜访类型 | 联系类型 | 跟进类别 | 跟进形式 | 拜访形式 | 联系形式 | 沟通形式 | 沟通渠道 | 回访方式 | 回访类型 | 活动类型 | 活动形式 | 任务类型 | 形式 | 类型 | 接触方式 | 联络方式 | 交流方式 | 走访方式 | 走访类型 | 维护方式 | 维护类型 | 呼叫类型 | 通话类型 | 工作类型 | 跟踪方式 | 事件类型 | 联系渠道 | 跟进渠道 | 接洽方式 | 拜访类别 | 洽谈方式",
      zhHant: "跟進型別 | 拜訪型別 | 聯絡型別",
    },
    subject: {
      en: "Subject | Topic | Activity - Subject | Title | Purpose | Name | Activity Name | Task | Task Name | Event | Event Name | Meeting Subject | Call Purpose | Purpose of Visit | Visit Purpose | Reason | Agenda | Objective | Goal | Call Subject | Theme | Regarding Subject | Visit Objective | Task Subject | Topic Discussed",
      zh: "主题 | 跟进主题 | 拜访目的 | 事由 | 标题 | 目的 | 拜访事由 | 拜访主题 | 活动主题 | 任务名称 | 任务主题 | 任务标题 | 活动名称 | 会议主题 | 沟通主题 | 回访主题 | 走访目的 | 走访主题 | 目标 | 事项 | 工作事项 | 跟进目的 | 跟进事项 | 议题 | 来访目的 | 来访事由 | 联系目的 | 联系事由 | 沟通目的 | 拜访目标 | 跟进标题",
      zhHant: "主旨",
    },
    content: {
      en: "Notes | Content | Details | Description | Comments | Activity - Note | Summary | Discussion | Minutes | Call Notes | Note | Activity Notes | Meeting Notes | Visit Notes | Report | Visit Report | Call Report | Body | Discussion Points | Points Discussed | Key Points | What was discussed | Remarks/Notes | Conversation | Details of Visit | Activity Description | Long Description | Follow-up Notes | Visit Summary | Feedback / Notes | Work Content | Call Summary | Meeting Summary | Meeting Minutes | Detail | Comments/Notes | Event Description",
      zh: "跟进内容 | 沟通内容 | 拜访内容 | 内容 | 跟进情况 | 情况描述 | 详细描述 | 洽谈内容 | 拜访记录 | 跟进情况描述 | 交互内容 | 客户跟进情况 | 跟进记录 | 跟进描述 | 跟进详情 | 跟进说明 | 跟踪内容 | 跟踪情况 | 拜访情况 | 拜访详情 | 拜访纪要 | 走访内容 | 走访情况 | 走访记录 | 沟通记录 | 沟通情况 | 沟通详情 | 沟通纪要 | 回访内容 | 回访记录 | 回访情况 | 会谈内容 | 会谈纪要 | 会议内容 | 会议纪要 | 活动内容 | 活动描述 | 工作内容 | 洽谈情况 | 洽谈记录 | 交流内容 | 联系内容 | 联系记录 | 联络内容 | 情况说明 | 详细内容 | 详情 | 纪要 | 记录内容 | 通话内容 | 通话记录 | 任务描述 | 任务内容 | 进展情况 | 跟进进展 | 内容描述 | 工作描述 | 事件描述 | 描述 | 联系情况 | 维护内容 | 客户情况 | 跟进明细 | 日志内容",
      zhHant: "互動內容",
    },
    result: {
      en: "Outcome | Result | Call Result | Status | Activity - Done | Disposition | Feedback | Activity Result | Visit Result | Outcome of Call | Call Outcome | Meeting Outcome | Result of Visit | Response | Customer Feedback | Customer Response | Conclusion | Follow-up Result | Effect | Visit Outcome",
      zh: "结果 | 跟进结果 | 沟通效果 | 拜访结果 | 客户反馈 | 反馈 | 接待级别 | 拜访效果 | 沟通结果 | 回访结果 | 跟进效果 | 走访结果 | 活动结果 | 处理结果 | 洽谈结果 | 客户意见 | 客户态度 | 客户反应 | 结论 | 成果 | 达成结果 | 联系结果 | 会谈结果 | 反馈信息 | 反馈内容 | 通话结果 | 客户反馈内容 | 拜访成果 | 拜访反馈 | 跟进反馈 | 客户意向",
    },
    commitment: {
      en: "Commitment | Promise | Promised to Customer | Action Promised | Commitments | Agreed Action | Agreements | Our Commitment | Agreed | Commitment Made | Commitments Made",
      zh: "承诺 | 对客户的承诺 | 承诺事项 | 承诺内容 | 已承诺事项 | 我方承诺 | 约定事项 | 达成共识 | 答应客户事项 | 客户承诺 | 共识",
    },
    nextAction: {
      en: "Next Step | Next Action | Follow-up Action | To Do | Next Plan | Next Steps | Action | Action Item | Action Items | Actions | Next Action Item | Plan | Next Activity | Action Required | Follow-up Required | Follow Up Actions | Further Action | Planned Action | Next Step Action | Action Plan | Next Step Plan",
      zh: "下一步 | 下一步计划 | 下步行动 | 后续计划 | 下次跟进要点 | 下步安排 | 下步计划 | 下一步工作 | 下一步行动 | 下一步安排 | 下一步跟进计划 | 后续跟进 | 后续安排 | 后续工作 | 后续行动 | 跟进计划 | 下次计划 | 下次跟进计划 | 下次跟进内容 | 下次拜访计划 | 下次拜访内容 | 下一步措施 | 待办事项 | 待办 | 行动计划 | 后续措施 | 下一步跟进 | 下阶段计划 | 工作计划 | 下次沟通内容 | 下一步打算 | 明日计划",
    },
    nextDate: {
      en: "Next Date | Next Follow-up | Next Contact Date | Follow-up Due | Next Activity Date | Next Contact | Next Visit | Next Visit Date | Next Call | Next Call Date | Next Meeting | Next Meeting Date | Next Follow-up Date | Next Action Date | Next Step Date | Follow up on | Due Date for Next Action | Callback | Callback Date | Next Appointment | Reminder Date | Next Activity | Follow-up By | Follow-up Date | Follow Up Date | Followup Date",
      zh: "下次跟进时间 | 下次联系时间 | 下次拜访日期 | 下次跟进日期 | 预计开始时间 | 回访时间 | 下次拜访时间 | 下次回访时间 | 下次回访日期 | 下次联系日期 | 下次沟通时间 | 下次沟通日期 | 下次跟进 | 下次拜访 | 下次联系 | 计划下次跟进时间 | 预计下次拜访 | 预约时间 | 预约日期 | 提醒时间 | 下次跟踪时间 | 下次走访日期 | 下次会面时间 | 下次维护时间 | 下次时间 | 下次预计拜访时间 | 预计下次跟进时间 | 下次行动日期",
      zhHant: "下次聯絡日 | 下次拜訪日 | 下次聯絡時間",
    },
    owner: {
      en: "Owner | Rep | Assigned To | Sales Rep | Salesperson | Activity - Assigned to user | User | Users | Visited By | Created By | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | In Charge | Sold By | Agent Name | Activity Owner | Task Owner | Event Owner | Call Owner | Visitor | Visitor Name | Logged By | Recorded By | Reported By | Author | Performed By | Contacted By | Called By | Organizer | Done By | Our Attendee | Host",
      zh: "负责人 | 跟进人 | 业务员 | 拜访人 | 拜访人员 | 销售 | 记录人 | 操作人 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 拜访者 | 走访人 | 走访人员 | 回访人 | 回访人员 | 联系人员 | 沟通人 | 外勤人员 | 我方人员 | 我方参与人 | 执行人 | 维护人 | 提交人 | 汇报人 | 填写人 | 记录者 | 发起人 | 参与人员 | 拜访业务员 | 访问人 | 跟踪人 | 填报人 | 出访人员 | 日报人 | 发布人 | 我方拜访人",
    },
    duration: {
      en: "Duration | Minutes | Duration (min) | Time Spent | Hours | Duration Hours | Duration Minutes | Call Duration | Visit Duration | Meeting Duration | Length | Time Spent (min) | Duration (mins) | Duration (hrs) | Minutes Spent | Call Duration (in minutes) | Call Length | Hours Spent | Time (min)",
      zh: "时长 | 用时 | 持续时间 | 拜访时长 | 工时 | 通话时长 | 用时(分钟) | 时长(分钟) | 沟通时长 | 会议时长 | 花费时间 | 停留时长 | 耗时 | 在店时长 | 拜访用时 | 持续时长 | 通话时间长度 | 停留时间 | 工作时长 | 时长(小时) | 活动时长",
      zhHant: "時間 | 時數",
    },
    companion: {
      en: "Accompanied By | Joint Visit With | Companion | With | Joint Visit | Joint With | Accompanying | Accompanying Person | Internal Attendees | Internal Participants | Colleagues | Co-visitor | Together With | Other Attendees",
      zh: "同行人员 | 陪访人 | 陪同人员 | 同行人 | 同访人员 | 同访人 | 陪访人员 | 协访人员 | 随行人员 | 陪同人 | 同行同事 | 协同拜访人 | 我方陪同人员 | 参加人员 | 参与人 | 协访人 | 协同人 | 内部参与人",
    },
    opportunity: {
      en: "Opportunity | Deal | Deal - Title | Related Opportunity | Opportunity Name | Deal Name | Related Deal | Project | Project Name | Potential Name | Opp Name | Linked Deal | Potential | Regarding Opportunity | Sales Opportunity",
      zh: "商机 | 关联商机 | 项目 | 商机名称 | 项目名称 | 机会 | 销售机会 | 机会名称 | 所属商机 | 相关商机 | 关联项目 | 对应商机 | 所属项目 | 跟进商机 | 销售机会名称 | 相关项目",
      zhHant: "專案",
    },
    cost: {
      en: "Cost | Expense | Visit Cost | Travel Cost | Expenses | Visit Expense | Travel Expenses | Travel Expense | Activity Cost | Amount Spent | Cost of Visit",
      zh: "拜访费用 | 费用 | 花费 | 费用金额 | 拜访成本 | 差旅费 | 活动费用 | 差旅费用 | 走访费用 | 花费金额 | 招待费 | 支出 | 交通费",
    },
    location: {
      en: "Location | Place | Address | Venue | Visit Location | Meeting Place | Meeting Location | Where | Check-in Location | Visit Address | Site | Check-in Address | Event Location",
      zh: "地点 | 拜访地点 | 定位 | 拜访地址 | 活动地点 | 会议地点 | 走访地点 | 签到地点 | 签到地址 | 签到位置 | 位置 | 地址 | 会面地点 | 所在地点 | 目的地 | 打卡地点 | 当前位置 | 定位地址",
    },
    status: {
      en: "Status | Completed | Done | Activity Status | Task Status | Visit Status | Call Status | Event Status | Is Completed | Is Done | Closed | Completion Status | Done? | Completed?",
      zh: "状态 | 完成状态 | 计划状态 | 任务状态 | 活动状态 | 拜访状态 | 执行状态 | 跟进状态 | 是否完成 | 处理状态 | 完成情况 | 回访状态 | 记录状态 | 是否已完成 | 审批状态 | 计划完成状态 | 点评状态",
    },
    remark: {
      en: "Remarks | Note | Comments | Additional Notes | Other Notes | Memo | Notes (internal) | Extra Notes",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注",
    },
  },
};
