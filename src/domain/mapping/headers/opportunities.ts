import type { NounHeaders } from "./nounHeaders";

export const opportunities: NounHeaders<"opportunities"> = {
  sheetNames:
    "Opportunities | Deals | Pipeline | Sales Funnel | Forecast | 商机 | 商机表 | 项目 | 销售漏斗 | Opportunity | Deal | Sales Pipeline | Pipeline Report | Open Deals | Projects | Opps | Potentials | Sales Opportunities | Deal Tracker | Opportunity List | Quotes | Quotations | 商机列表 | 商机管理 | 商机明细 | 销售机会 | 销售机会表 | 项目列表 | 项目表 | 项目跟进 | 项目跟进表 | 项目台账 | 项目报备 | 报备 | 机会 | 漏斗 | 销售漏斗表 | 商机跟进 | 报价 | 报价单 | 报价记录",
  fields: {
    oppId: {
      en: "Opportunity ID | Deal ID | Record ID | ID | Deal - Pipedrive System ID | Opportunity Number | Opportunity No. | Opp ID | Opp No. | Deal Number | Deal No. | Potential ID | Project ID | Project No. | Project Code | Opportunity Code | Quote No. | Quote Number | Quotation No. | Reference",
      zh: "商机编号 | 项目编号 | 商机ID | 商机号 | 商机编码 | 商机主键 | 机会编号 | 机会ID | 销售机会编号 | 项目号 | 项目ID | 项目编码 | 报价单号 | 报价编号 | 编号 | 立项编号 | 报备编号",
      zhHant: "專案編號",
    },
    name: {
      en: "Opportunity Name | Deal Name | Deal - Title | Name | Title | Topic | Opportunity | Project | Deal | Potential Name | Potential | Opp Name | Project Name | Opportunity Title | Opportunity Topic | Subject | Job Name | Quote Name | Opportunity/Project",
      zh: "商机名称 | 名称 | 项目名称 | 机会名称 | 商机标题 | 报价 | 商机 | 商机主题 | 机会主题 | 销售机会 | 销售机会名称 | 销售机会主题 | 项目 | 主题 | 机会 | 标题 | 报备项目 | 项目名 | 线索名称 | 工程名称 | 商机简称 | 报价名称",
      zhHant: "專案名稱",
    },
    accountName: {
      en: "Account Name | Account | Customer | Company | Organization | Organization - Name | Associated Company | Associated Company IDs | Potential Customer | Customer Name | Client | Client Name | Company Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Prospect | Potential Account | Prospect Name | Deal - Organization | Customer/Prospect",
      zh: "客户名称 | 客户 | 公司名称 | 所属客户 | 客户名 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 商机客户 | 建设单位 | 业主 | 业主单位 | 最终用户 | 客户/项目 | 甲方 | 使用单位",
    },
    contactName: {
      en: "Contact | Primary Contact | Contact person | Contacts | Contact Name | Main Contact | Key Contact | Attn | Attention | Contact Full Name | Related Contact | Customer Contact | Person | Person - Name | Deal - Contact person | Contact Person Name | Associated Contact",
      zh: "联系人 | 联系人姓名 | 联系人名称 | 主要联系人 | 首要联系人 | 客户联系人 | 对接人 | 接洽人 | 关键联系人 | 关键人 | 联络人 | 公司联系人 | 收件人 | 关联联系人 | 客户方联系人 | 项目联系人 | 商机联系人 | 决策人",
    },
    stage: {
      en: "Stage | Sales Stage | Deal Stage | Pipeline Stage | Opportunity Stage | Status Reason | Phase | Current Stage | Stage Name | Sales Phase | Funnel Stage | Deal Phase | Pipeline Step | Sales Cycle | Milestone | Sales Process Stage | Opportunity Phase | Sales Status | Process Stage | Step | Progress",
      zh: "阶段 | 商机阶段 | 销售阶段 | 销售流程 | 进度 | 项目阶段 | 当前阶段 | 商机进度 | 项目进度 | 销售进度 | 跟进阶段 | 机会阶段 | 项目进展 | 推进阶段 | 所处阶段 | 阶段名称 | 商机状态组 | 流程阶段 | 销售机会阶段 | 成交阶段 | 漏斗阶段 | 商机当前阶段 | 项目状态阶段 | 进展阶段 | 销售进展",
      zhHant: "專案階段",
    },
    status: {
      en: "Status | Won/Lost | Opportunity Status | Deal Status | Outcome | Is Won | Closed | Open/Closed | Won | Result",
      zh: "状态 | 商机状态 | 赢单状态 | 机会状态 | 项目状态 | 赢单/输单 | 是否成交 | 输赢 | 结果 | 商机结果 | 结单状态 | 是否赢单 | 成交状态 | 销售机会状态 | 项目结果 | 当前状态",
    },
    amount: {
      en: "Amount | Value | Deal Value | Expected Revenue | Est. Revenue | Expected Amount | Total | Contract Value | Opportunity Amount | Deal Amount | Deal Size | Estimated Value | Est. Value | Estimated Amount | Est. Amount | Potential Value | Revenue | Estimated Revenue | Project Value | Total Value | Opportunity Value | Amount (USD) | Forecast Amount | Total Price | Deal Value (USD) | TCV | ACV | Close Value | Quote Amount | Quotation Amount | Expected Value | Estimated Sale | Sales Amount | Price | Budget | Est. Deal Value",
      zh: "金额 | 商机金额 | 预计金额 | 项目预算 | 预计成交金额 | 预计销售金额 | 合同预估 | 预计成交额 | 预计收入 | 预期收入 | 预估金额 | 预计合同金额 | 预计签单金额 | 项目金额 | 机会金额 | 销售金额 | 预算金额 | 项目预算金额 | 商机总金额 | 商机预算 | 总金额 | 报价金额 | 预期金额 | 预计销售额 | 预测金额 | 合同金额 | 预计价格 | 预期成交金额 | 预计订单金额 | 估算金额 | 成交金额 | 商机价值 | 预算 | 预计总金额",
      zhHant: "專案預算",
    },
    currency: {
      en: "Currency | Amount Currency | Deal - Currency of value | Curr. | Currency Code | Ccy | Transaction Currency | Document Currency | Cur | Currency Name",
      zh: "币种 | 货币 | 金额货币 | 币别 | 币种名称 | 币制 | 结算币种 | 交易币种 | 原币币种 | 外币",
    },
    probability: {
      en: "Probability | Probability (%) | Probability, % | Win % | Win Rate | Confidence | Likelihood | Win Probability | Probability of Win | Closing Probability | Close Probability | Win Chance | Chance | Prob. | Prob % | Deal Probability | Probability Percent | Success Rate | Success Probability | % Probability | Chance of Winning | Confidence Level | Win Likelihood",
      zh: "概率 | 赢率 | 成交概率 | 成功率 | 预计成交概率 | 概率, % | 赢单概率 | 赢单率 | 成交可能性 | 成单概率 | 成单率 | 成功概率 | 可能性 | 把握度 | 签单概率 | 成交几率 | 签约概率 | 预计赢率 | 胜率 | 成功几率 | 预计成交可能性 | 信心指数 | 商机赢率",
      zhHant: "機率 | 成交機率 | 預計成交機率",
    },
    closeDate: {
      en: "Close Date | Expected Close Date | Est. Close Date | Closing Date | Expected Closing | Target Date | Expected Closure Date | Close | Expected Close | Est. Close | Estimated Close Date | Estimated Close | Expected Closing Date | Forecast Close Date | Projected Close Date | Deal Close Date | Anticipated Close | Expected Close Date (Month) | Deal - Expected close date | Expected Sign Date | Closed Date | Close By | Target Close Date | Closed On | Decision Date | Expected Award Date | Expected Date | Closed Won Date | Actual Close Date",
      zh: "预计成交日期 | 预计成交时间 | 关闭日期 | 预计签单日期 | 预计结单日期 | 成交日期 | 预计成单日期 | 预计成单时间 | 预计签约日期 | 预计签约时间 | 预计签单时间 | 预计结束日期 | 预计关闭日期 | 预计完成日期 | 预计落单时间 | 预计下单时间 | 结单日期 | 结单时间 | 成交时间 | 预计签订日期 | 预计关单日期 | 预期成交日期 | 预期结束日期 | 计划成交日期 | 签单日期 | 预计赢单日期 | 预计采购时间 | 赢单时间 | 预计签订时间 | 预计结单时间 | 预测成交日期 | 关闭时间 | 预计订单日期",
      zhHant: "預計成交日 | 結案日期",
    },
    createdDate: {
      en: "Created Date | Create Date | Created On | Date Created | Deal - Creation date | Creation Date | Created | Created Time | Create Time | Date Entered | Opened Date | Open Date | Opportunity Date | Start Date | Date Opened | Deal Created | Engage Date | Deal - Deal created | Added Date | Added On | Date | Created At | Entry Date | Registration Date | Creation Time | Opportunity Created Date",
      zh: "创建时间 | 创建日期 | 建立日期 | 添加时间 | 录入时间 | 录入日期 | 登记日期 | 登记时间 | 报备日期 | 报备时间 | 立项日期 | 立项时间 | 发现日期 | 发现时间 | 获取日期 | 商机创建时间 | 商机日期 | 获取时间 | 建立时间 | 商机发现时间 | 新增时间 | 日期 | 商机获取日期 | 报价日期 | 项目开始时间",
    },
    source: {
      en: "Lead Source | Source | Original Source | Channel | Origin | Source Channel | Marketing Channel | Source Name | Opportunity Source | Deal Source | Campaign | Primary Campaign Source | Source Campaign",
      zh: "商机来源 | 来源 | 客户来源 | 线索来源 | 信息来源 | 来源渠道 | 获客渠道 | 获取渠道 | 渠道来源 | 推广渠道 | 渠道 | 商机来源渠道 | 机会来源 | 项目来源 | 销售机会来源 | 来源线索",
    },
    leadOrigin: {
      en: "Lead Origin | Company/Self | Origin Type | Lead Type | Self-generated | Company-provided",
      zh: "资源归属 | 公司提供/自开发 | 资源来源 | 自开发 | 公司/自开发 | 商机归属",
      zhHant: "公司提供/自行開發",
    },
    owner: {
      en: "Owner | Deal owner | Opportunity Owner | Salesperson | Sales Rep | Assigned User Name | Rep | Account Owner | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Potential Owner | Project Manager | Opportunity Owner Name",
      zh: "负责人 | 业务员 | 销售 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 商机负责人 | 项目负责人 | 项目经理 | 机会负责人 | 商机所有人 | 报备人 | 跟单人 | 商机归属人",
    },
    product: {
      en: "Product | Products | Product of Interest | Item | Product Name | Item Name | Item Description | Product Description | Material | Material Description | Material Name | SKU | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Product Interest | Products Interested | Product Line | Product Category | Solution | Product Family",
      zh: "意向产品 | 产品 | 产品名称 | 商品名称 | 商品 | 品名 | 物料名称 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 物料 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 需求产品 | 商机产品 | 项目产品 | 产品线 | 产品需求 | 产品类别 | 关联产品 | 销售产品 | 产品分类 | 解决方案",
    },
    nextStep: {
      en: "Next Step | Next Steps | Next Action | Action | Next Activity | Follow Up Action | Next Step Description | To Do | Action Plan | Next Steps/Actions",
      zh: "下一步 | 下步计划 | 下一步计划 | 下一步行动 | 后续计划 | 下步行动 | 跟进计划 | 下步工作 | 行动计划 | 下一步工作 | 下一步安排 | 后续安排 | 下一步动作 | 下一步骤 | 推进计划",
    },
    competitor: {
      en: "Competitor | Competitors | Main Competitor | Main Competitors | Competition | Primary Competitor | Competitor Name | Competing Vendor | Known Competitors | Lost To",
      zh: "竞争对手 | 竞品 | 主要竞争对手 | 竞争者 | 友商 | 竞争厂家 | 竞争品牌 | 竞争情况 | 竞对 | 参与竞争对手 | 竞争厂商",
    },
    lossReason: {
      en: "Loss Reason | Lost Reason | Reason Lost | Closed Lost Reason | Deal - Lost reason | Reason for Loss | Win/Loss Reason | Closing Reason | Reason for Losing | Close Reason | Lost Because | Closed Reason | Reason Won/Lost",
      zh: "失败原因 | 输单原因 | 丢单原因 | 未成交原因 | 失单原因 | 输单理由 | 输单描述 | 关闭原因 | 战败原因 | 流失原因 | 丢单理由 | 赢输原因 | 失败理由 | 输赢原因 | 无效原因 | 赢单原因",
    },
    lastActivity: {
      en: "Last Activity Date | Last Stage Change | Last Activity | Last Contact | Last Contact Date | Last Contacted | Last Follow Up | Last Touch | Last Modified Activity | Last Update | Last Interaction | Last Communication | Last Stage Change Date",
      zh: "最后跟进时间 | 最近跟进 | 最近跟进时间 | 最后跟进日期 | 最近跟进日期 | 上次跟进时间 | 最后联系时间 | 最近联系时间 | 最近活动时间 | 最后活动时间 | 最新跟进时间 | 最后跟进 | 上次跟进日期",
    },
    nextActivity: {
      en: "Next Activity Date | Next Activity | Next Contact | Next Contact Date | Next Follow Up | Next Follow-up Date | Next Action Date | Next Step Date | Follow Up Date | Deal - Next activity date | Next Meeting Date",
      zh: "下次跟进时间 | 下次联系时间 | 下次跟进日期 | 下次联系日期 | 下次跟进 | 下次活动时间 | 下一步时间 | 计划跟进日期 | 下次拜访时间 | 下次沟通时间 | 预计下次跟进时间",
    },
    territory: {
      en: "Territory | Region | Area | Sales Region | Sales Area | Sales Territory | Zone | District | Sales District | Region Name | Market | Territory Name",
      zh: "区域 | 地区 | 大区 | 销售区域 | 片区 | 所属区域 | 所在区域 | 市场区域 | 辖区 | 区域名称 | 所属地区 | 所在地区 | 销售大区 | 战区 | 业务区域 | 项目所在地 | 项目地点 | 项目区域 | 项目地址",
    },
    type: {
      en: "Type | Opportunity Type | Deal Type | New/Existing | Business Type | Record Type | Category | Opportunity Category | Deal Category | Sales Type | Opportunity Record Type | Project Type | New or Existing Business",
      zh: "类型 | 商机类型 | 新客/老客 | 机会类型 | 项目类型 | 业务类型 | 商机类别 | 类别 | 商机分类 | 项目类别 | 销售机会类型 | 销售类型 | 项目性质 | 分类 | 销售类别",
      zhHant: "型別 | 商機型別",
    },
    remark: {
      en: "Description | Remarks | Notes | Comments | Remark | Note | Comment | Memo | Additional Info | Additional Information | Internal Notes | Other | Opportunity Notes | Deal Notes | Details",
      zh: "备注 | 描述 | 说明 | 备注信息 | 备注说明 | 附注 | 摘要 | 注释 | 其他 | 其他信息 | 补充说明 | 备忘 | 备注内容 | 其它 | 留言 | 批注 | 商机描述 | 项目描述 | 项目说明 | 机会描述 | 商机备注 | 商机说明 | 项目概况 | 项目背景 | 商机详情 | 需求描述 | 项目简介 | 详细描述",
    },
  },
};
