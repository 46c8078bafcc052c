import type { NounHeaders } from "./nounHeaders";

export const opportunities: NounHeaders<"opportunities"> = {
  sheetNames: "Opportunities | Deals | Pipeline | Sales Funnel | Forecast | 商机 | 商机表 | 项目 | 销售漏斗",
  fields: {
    oppId: {
      en: "Opportunity ID | Deal ID | Record ID | ID | Deal - Pipedrive System ID",
      zh: "商机编号 | 项目编号",
      zhHant: "專案編號",
    },
    name: {
      en: "Opportunity Name | Deal Name | Deal - Title | Name | Title | Topic | Opportunity | Project | Deal",
      zh: "商机名称 | 名称 | 项目名称 | 机会名称 | 商机标题 | 报价",
      zhHant: "專案名稱",
    },
    accountName: {
      en: "Account Name | Account | Customer | Company | Organization | Organization - Name | Associated Company | Associated Company IDs | Potential Customer",
      zh: "客户名称 | 客户 | 公司名称 | 所属客户",
    },
    contactName: { en: "Contact | Primary Contact | Contact person | Contacts", zh: "联系人", zhHant: "聯絡人" },
    stage: {
      en: "Stage | Sales Stage | Deal Stage | Pipeline Stage | Opportunity Stage | Status Reason | Phase",
      zh: "阶段 | 商机阶段 | 销售阶段 | 销售流程 | 进度 | 项目阶段",
      zhHant: "專案階段",
    },
    status: { en: "Status | Won/Lost | Opportunity Status", zh: "状态 | 商机状态 | 赢单状态" },
    amount: {
      en: "Amount | Value | Deal Value | Expected Revenue | Est. Revenue | Expected Amount | Total | Contract Value",
      zh: "金额 | 商机金额 | 预计金额 | 项目预算 | 预计成交金额 | 预计销售金额 | 合同预估",
      zhHant: "預估金額 | 專案預算",
    },
    currency: { en: "Currency | Amount Currency | Deal - Currency of value", zh: "币种 | 货币 | 金额货币 | 币别" },
    probability: {
      en: "Probability | Probability (%) | Probability, % | Win % | Win Rate | Confidence | Likelihood",
      zh: "概率 | 赢率 | 成交概率 | 成功率 | 预计成交概率 | 概率, %",
      zhHant: "機率 | 成交機率 | 預計成交機率",
    },
    closeDate: {
      en: "Close Date | Expected Close Date | Est. Close Date | Closing Date | Expected Closing | Target Date | Expected Closure Date",
      zh: "预计成交日期 | 预计成交时间 | 关闭日期 | 预计签单日期 | 预计结单日期 | 成交日期",
      zhHant: "預計成交日 | 結案日期",
    },
    createdDate: {
      en: "Created Date | Create Date | Created On | Date Created | Deal - Creation date",
      zh: "创建时间 | 创建日期 | 建立日期",
      zhHant: "建立時間",
    },
    source: { en: "Lead Source | Source | Original Source", zh: "商机来源 | 来源 | 客户来源 | 线索来源" },
    leadOrigin: {
      en: "Lead Origin | Company/Self | Origin Type",
      zh: "资源归属 | 公司提供/自开发",
      zhHant: "公司提供/自行開發",
    },
    owner: {
      en: "Owner | Deal owner | Opportunity Owner | Salesperson | Sales Rep | Assigned User Name | Rep | Account Owner",
      zh: "负责人 | 业务员 | 销售",
      zhHant: "業務",
    },
    product: { en: "Product | Products | Product of Interest | Item", zh: "意向产品 | 产品 | 产品名称" },
    nextStep: { en: "Next Step | Next Steps | Next Action", zh: "下一步 | 下步计划" },
    competitor: { en: "Competitor | Competitors | Main Competitor", zh: "竞争对手 | 竞品 | 主要竞争对手" },
    lossReason: {
      en: "Loss Reason | Lost Reason | Reason Lost | Closed Lost Reason | Deal - Lost reason",
      zh: "失败原因 | 输单原因 | 丢单原因 | 未成交原因",
    },
    lastActivity: { en: "Last Activity Date | Last Stage Change", zh: "最后跟进时间 | 最近跟进", zhHant: "最後跟進" },
    nextActivity: { en: "Next Activity Date", zh: "下次跟进时间", zhHant: "下次跟進" },
    territory: { en: "Territory | Region", zh: "区域 | 地区" },
    type: {
      en: "Type | Opportunity Type | Deal Type | New/Existing",
      zh: "类型 | 商机类型 | 新客/老客",
      zhHant: "型別 | 商機型別",
    },
    remark: { en: "Description | Remarks | Notes | Comments", zh: "备注 | 描述" },
  },
};
