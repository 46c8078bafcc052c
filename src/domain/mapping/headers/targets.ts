import type { NounHeaders } from "./nounHeaders";

export const targets: NounHeaders<"targets"> = {
  sheetNames:
    "Targets | Quota | Budget | Goals | 目标 | 销售目标 | 任务 | 业绩目标 | 指标 | Target | Sales Targets | Sales Target | Quotas | Sales Quota | Targets 2026 | KPI | KPIs | KPI Targets | Sales Plan | Annual Plan | Sales Budget | Objectives | OKR | Target vs Actual | Target vs Achievement | Plan vs Actual | Scorecard | 销售指标 | 年度目标 | 月度目标 | 目标表 | 目标管理 | 任务表 | 销售任务 | 任务分解 | 目标分解 | 指标分解 | 业绩指标 | KPI指标 | 考核 | 绩效 | 绩效考核 | 考核指标 | 销售计划 | 年度计划 | 年度任务 | 目标完成情况 | 业绩完成情况 | 完成情况 | 完成率 | 达成 | 达成率",
  fields: {
    owner: {
      en: "Rep | Salesperson | Owner | Sales Rep | Name | Employee | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Full Name | Staff Name | Rep Name",
      zh: "业务员 | 负责人 | 销售 | 姓名 | 员工 | 责任人 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 人员 | 人员姓名 | 人员名称 | 被考核人 | 考核人员 | 考核对象 | 成员 | 员工名称 | 目标负责人 | 名称",
    },
    accountName: {
      en: "Account | Customer | Account Name | Customer Name | Client | Client Name | Company | Company Name | Dealer | Dealer Name | Distributor | Store | Shop | Store Name",
      zh: "客户 | 客户名称 | 经销商 | 经销商名称 | 公司名称 | 门店 | 门店名称 | 店铺 | 代理商 | 客户名 | 大客户",
    },
    territory: {
      en: "Territory | Region | Team | Department | Area | Sales Region | Sales Area | Sales Territory | Zone | District | Sales District | Region Name | Market | Territory Name | Country | Branch | Office | Division | Business Unit | Sales Team | Country/Region | State | Province | City",
      zh: "区域 | 部门 | 团队 | 大区 | 销售区域 | 地区 | 片区 | 所属区域 | 所在区域 | 市场区域 | 辖区 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域 | 国家 | 省份 | 城市 | 分公司 | 办事处 | 事业部 | 销售部门 | 小组 | 团队名称 | 部门名称 | 地市 | 省 | 市场",
    },
    productLine: {
      en: "Product Line | Product | LP | Category | Product Name | Products | Item | Item Name | Item Description | Product Description | Material | Material Description | Material Name | SKU | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Product Category | Product Family | Product Group | Brand | Category Name | Product Type | Product Series | Item Category",
      zh: "产品线 | 产品 | 品类 | 产品名称 | 商品名称 | 商品 | 品名 | 物料名称 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 产品类别 | 产品分类 | 产品系列 | 品牌 | 商品类别 | 类别 | 产品大类 | 产品组 | 系列 | 产品类型 | 业务线 | 业务板块",
    },
    metric: {
      en: "Metric | KPI | Measure | Indicator | Objective | KPI Name | Metric Name | Target Type | Goal Type | Measure Name | Indicator Name | Quota Type | Type | Key Result | KPI Metric | Goal Name | Plan Type | Goal Description | Performance Indicator",
      zh: "指标 | 考核指标 | KPI | 指标名称 | 指标类型 | 目标类型 | KPI指标 | 考核项 | 考核项目 | 项目 | 指标项 | 考核内容 | 目标名称 | 任务类型 | 指标类别 | 业绩类型 | 目标项目 | 考核类型 | 关键指标 | KPI名称 | 绩效指标 | 目标类别",
    },
    period: {
      en: "Period | Month | Quarter | Year | Fiscal Period | YM | Date | Target Month | Target Period | Target Year | Months | Month/Year | Year/Month | Fiscal Year | FY | Fiscal Quarter | Quarter/Year | Time Period | Week | Month Name | Period Name | YearMonth | Quota Date | Start Date | Target Date",
      zh: "期间 | 月份 | 季度 | 年度 | 年月 | 年份 | 周期 | 考核期 | 考核期间 | 考核月份 | 考核周期 | 目标月份 | 目标年度 | 目标年份 | 目标期间 | 统计月份 | 统计周期 | 时间 | 日期 | 所属月份 | 财年 | 目标周期 | 年 | 月 | 周次 | 年度/月份 | 期次 | 季 | 目标时间 | 会计期间 | 年/月",
    },
    target: {
      en: "Target | Quota | Goal | Budget | Plan | Target Amount | Sales Target | Target Value | Target (USD) | Sales Quota | Quota Amount | Quota Value | Target Sales | Target Revenue | Revenue Target | Monthly Target | Annual Target | Yearly Target | Quarterly Target | Goal Amount | Sales Goal | Planned | Planned Sales | Plan Amount | Budget Amount | Budgeted Sales | Target Amt | Objective | Targeted | Target Volume | Sales Budget | Sales Plan | Target Qty | Target Quantity | Budgeted | Current Quota | Target Figure",
      zh: "目标 | 目标金额 | 任务 | 销售任务 | 任务额 | 指标值 | 计划 | 目标值 | 销售目标 | 业绩目标 | 月度目标 | 年度目标 | 季度目标 | 目标额 | 目标销售额 | 目标业绩 | 销售指标 | 指标额 | 指标金额 | 任务金额 | 任务量 | 任务目标 | 年度任务 | 月度任务 | 本月目标 | 本月任务 | 计划金额 | 计划销售额 | 计划额 | 计划值 | 预算金额 | 预算 | 目标数 | 目标数量 | 任务数 | 目标销量 | 业绩指标 | 年度指标 | 指标 | 合同目标 | 订单目标 | 目标(万元) | 目标任务 | 签单目标 | 月目标 | 年目标 | 考核目标 | 计划任务 | 任务指标 | 目标总额",
    },
    targetGp: {
      en: "GP Target | Gross Profit Target | TGP Target | Gross Profit Goal | Profit Target | Margin Target | GP Goal | GP Quota | Target GP | Target Gross Profit | Target Profit | Gross Margin Target | Target Margin",
      zh: "毛利目标 | 利润目标 | 毛利任务 | 毛利额目标 | 毛利润目标 | 目标毛利 | 目标利润 | 毛利指标 | 利润指标 | 利润任务 | 目标毛利额 | 计划毛利",
    },
    targetNew: {
      en: "New Client Target | New Accounts Target | New Customer Target | New Customers Target | New Account Target | Target New Customers | New Logo Target | New Business Target | New Customers Goal | Target New Accounts",
      zh: "新客户目标 | 新增客户目标 | 开发目标 | 新增客户数目标 | 新开客户目标 | 新客户开发目标 | 新客目标 | 新客户数目标 | 新增客户指标 | 新客户指标 | 目标新客户数 | 新客户任务 | 开发任务 | 开户目标 | 新开发客户目标",
    },
    targetCollection: {
      en: "Collection Target | Cash Target | Collections Target | Target Collection | Collection Goal | Cash Collection Target | Receipt Target | Collection Quota | Target Collections | Payment Target",
      zh: "回款目标 | 回款任务 | 回款指标 | 目标回款 | 回款目标额 | 收款目标 | 收款任务 | 回款计划 | 回款任务额 | 计划回款 | 收款指标 | 目标回款额 | 目标收款",
    },
    actual: {
      en: "Actual | Achieved | Actual Amount | Achievement | Result | Actual Sales | Actual Revenue | Actuals | Actual Value | Achieved Amount | Achieved Sales | Sales Achieved | Sales Actual | Result Amount | Attained | Attainment Amount | Sales | Revenue | Actual Amt | YTD Actual | Completed | Realized | Total Sales | Actual Qty | Sales Amount | Performance | Actual Result",
      zh: "实际 | 完成 | 实际完成 | 完成额 | 完成金额 | 实绩 | 实际完成额 | 实际完成金额 | 实际销售额 | 实际销售 | 实际业绩 | 实际金额 | 实际值 | 已完成 | 已完成金额 | 完成业绩 | 完成量 | 达成 | 达成额 | 达成金额 | 达成业绩 | 实现额 | 本月完成 | 累计完成 | 完成数 | 完成销售额 | 完成值 | 销售实绩 | 业绩 | 销售额 | 实际达成 | 实际数 | 实际完成值 | 月度完成 | 销售金额 | 当前完成 | 实际完成业绩 | 当前业绩 | 实际销售金额 | 完成情况",
    },
    attainment: {
      en: "Attainment | Achievement % | % of Target | % to Plan | Attainment % | Achievement Rate | Achieved % | % Achieved | % Achievement | Achievement Percentage | Achievement (%) | Completion Rate | Completion % | % Complete | % of Quota | Quota Attainment | Quota % | % to Target | % vs Target | Target Achievement | Percent of Target | Percent to Goal | Ach % | % of Goal | Attainment Rate | Target Achievement % | Performance % | % Attained | % Completed | Target %",
      zh: "完成率 | 达成率 | 目标完成率 | 达标率 | 完成率(%) | 达成率(%) | 完成比例 | 完成百分比 | 目标达成率 | 任务完成率 | 业绩完成率 | 业绩达成率 | 指标完成率 | 完成进度 | 达成比例 | 完成比 | 销售完成率 | 计划完成率 | 月度完成率 | 年度完成率 | 实际完成率 | 进度 | 任务达成率 | 销售达成率 | KPI完成率",
    },
    weight: {
      en: "Weight | Weighting | Weight % | Weight (%) | KPI Weight | Weightage | Weightage %",
      zh: "权重 | 占比 | 权重(%) | 权重占比 | 指标权重 | 考核权重 | 比重 | 权重比例 | 分值",
    },
    remark: {
      en: "Remarks | Notes | Remark | Note | Comments | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Description",
      zh: "备注 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 描述 | 目标说明",
    },
  },
};
