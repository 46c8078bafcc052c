import type { NounHeaders } from "./nounHeaders";

export const targets: NounHeaders<"targets"> = {
  sheetNames: "Targets | Quota | Budget | Goals | 目标 | 销售目标 | 任务 | 业绩目标 | 指标",
  fields: {
    owner: {
      en: "Rep | Salesperson | Owner | Sales Rep | Name | Employee",
      zh: "业务员 | 负责人 | 销售 | 姓名 | 员工 | 责任人",
      zhHant: "業務",
    },
    accountName: { en: "Account | Customer | Account Name", zh: "客户 | 客户名称" },
    territory: { en: "Territory | Region | Team | Department", zh: "区域 | 部门 | 团队 | 大区" },
    productLine: { en: "Product Line | Product | LP | Category", zh: "产品线 | 产品 | 品类" },
    metric: { en: "Metric | KPI | Measure | Indicator | Objective", zh: "指标 | 考核指标 | KPI | 指标名称" },
    period: {
      en: "Period | Month | Quarter | Year | Fiscal Period | YM",
      zh: "期间 | 月份 | 季度 | 年度 | 年月 | 年份 | 周期",
    },
    target: {
      en: "Target | Quota | Goal | Budget | Plan | Target Amount | Sales Target | Target Value",
      zh: "目标 | 目标金额 | 任务 | 销售任务 | 任务额 | 指标值 | 计划 | 目标值",
      zhHant: "業績目標",
    },
    targetGp: { en: "GP Target | Gross Profit Target | TGP Target", zh: "毛利目标 | 利润目标" },
    targetNew: { en: "New Client Target | New Accounts Target", zh: "新客户目标 | 新增客户目标 | 开发目标" },
    targetCollection: { en: "Collection Target | Cash Target", zh: "回款目标 | 回款任务", zhHant: "收款目標" },
    actual: {
      en: "Actual | Achieved | Actual Amount | Achievement | Result",
      zh: "实际 | 完成 | 实际完成 | 完成额 | 完成金额 | 实绩",
      zhHant: "達成",
    },
    attainment: {
      en: "Attainment | Achievement % | % of Target | % to Plan",
      zh: "完成率 | 达成率 | 目标完成率 | 达标率",
    },
    weight: { en: "Weight | Weighting", zh: "权重 | 占比" },
    remark: { en: "Remarks | Notes", zh: "备注" },
  },
};
