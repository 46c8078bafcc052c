import type { NounHeaders } from "./nounHeaders";

export const forecasts: NounHeaders<"forecasts"> = {
  sheetNames:
    "Forecast | S&OP | Demand | Rolling Forecast | 预测 | 销售预测 | 滚动预测 | 产销计划 | Forecasts | Sales Forecast | Demand Forecast | Forecast Data | Demand Plan | Supply Plan | Demand Planning | Sales & Operations Planning | SOP | Forecast Accuracy | Forecast vs Actual | Rolling Plan | Consensus Forecast | 预测表 | 预测数据 | 需求预测 | 销售预测表 | 需求计划 | 滚动计划 | 要货计划 | 备货计划 | 月度预测 | 产销协同 | 产销平衡 | 产销计划表 | 供需计划 | 预测准确率 | 销量预测 | 发货计划",
  fields: {
    period: {
      en: "Period | Month | Forecast Month | YM | Quarter | Date | Forecast Date | Forecast Period | Forecast Year | Year | Week | Month/Year | Year/Month | Year-Month | Fiscal Month | Fiscal Period | Fiscal Quarter | Period Start | Target Month | Demand Month | Plan Month | Bucket | Time Bucket | Months | Forecast Week | Calendar Month",
      zh: "月份 | 期间 | 预测月份 | 年月 | 季度 | 预测期间 | 预测期 | 预测周期 | 预测时间 | 预测日期 | 预测年月 | 预测季度 | 预测周 | 需求月份 | 需求期间 | 需求日期 | 计划月份 | 计划期间 | 年份 | 年度 | 周 | 周次 | 周期 | 日期 | 时间 | 月度 | 月 | 季 | 会计期间 | 统计月份 | 所属月份 | 要货月份 | 年/月 | 计划周期",
    },
    accountName: {
      en: "Customer | Account | Account Name | Customer Name | Client | Client Name | Company Name | Company | Organization | Organization Name | Organisation | Organisation Name | Business Name | Buyer | Buyer Name | Dealer | Dealer Name | Distributor | Distributor Name | Reseller | Sold-to Party | Sold-to | Sold-to Party Name | Sold To Name | Ship-to Party | Ship To Name | Bill-to | Bill To Name | Party Name | Business Partner | Business Partner Name | BP Name | Debtor Name | Cust Name | Cust | Partner Name | Customer / Company | Name of Customer | Name of Client | Firm | Firm Name | Store Name | Related Account | Related Company | Company / Account | Customer Account | Customer Full Name | End Customer | Customer Company | Customer / Region | Ship-to Customer | Channel",
      zh: "客户 | 客户名称 | 客户名 | 公司名称 | 公司 | 单位名称 | 单位 | 企业名称 | 客户全称 | 客户简称 | 客户单位 | 客户单位名称 | 客户公司 | 客户公司名称 | 往来单位 | 往来单位名称 | 购货单位 | 购货单位名称 | 购货方 | 购货方名称 | 购买方 | 购买方名称 | 买方 | 买方名称 | 买家 | 需方 | 需方名称 | 客商 | 客商名称 | 经销商 | 经销商名称 | 代理商 | 代理商名称 | 门店 | 门店名称 | 店铺名称 | 收货单位 | 签约客户 | 对方单位 | 订货单位 | 订货客户 | 业务伙伴 | 业务伙伴名称 | 关联客户 | 所属客户 | 所属公司 | 会员名称 | 采购方 | 委托单位 | 委托方 | 委托客户 | 售达方 | 售达方名称 | 送达方 | 最终客户 | 终端客户 | 对应客户 | 关联公司 | 顾客名称 | 顾客 | 厂商名称 | 店名 | 购货客户 | 客户姓名 | 客户/区域 | 预测客户 | 需求客户 | 渠道",
    },
    product: {
      en: "Product | Item | SKU | Grade | Material | Product Name | Products | Item Name | Item Description | Product Description | Material Description | Material Name | SKU Name | Description of Goods | Goods | Goods Description | Goods Name | Article | Article Description | Commodity | Part No. | Part Number | Part Name | Product Code | Item Code | Item No. | Material Code | Material No. | Product ID | Stock Item | Service | Style | Product / Service | Item / Product / Service | Model | Product Template | Product Group | Product Family | Product Line | Item/SKU | Finished Good | FG Code | Product/SKU | Product Category",
      zh: "产品 | 物料 | 牌号 | 产品名称 | 商品名称 | 商品 | 品名 | 物料名称 | 物料描述 | 存货名称 | 货品名称 | 货物名称 | 货物或应税劳务名称 | 产品型号 | 商品编码 | 产品编码 | 产品编号 | 产品ID | 物料编码 | 存货编码 | 货号 | 料号 | 品号 | 规格型号 | SKU | 品目 | 货品 | 料品名称 | 车型 | 机型 | 型号 | 款号 | 品名规格 | 商品描述 | 服务名称 | 产品规格 | 产品信息 | 产品线 | 产品类别 | 产品系列 | 成品名称 | 成品编码 | 预测产品 | 产品牌号 | 品类 | 产品族 | 牌号规格 | 产成品 | 产品大类 | 产品组 | 需求产品 | 预测型号",
    },
    owner: {
      en: "Rep | Owner | Salesperson | Sales Rep | Salesman | Sales Representative | Representative | Owner Name | Owner Full Name | Record Owner | Assigned To | Assigned User | Assigned User Name | Assignee | Responsible | Responsible Person | Person Responsible | Responsible User | Account Manager | Account Owner | Account Executive | Sales Executive | Sales Owner | Sales Agent | Sales Employee | Sales Manager | Sales Consultant | Sales Associate | Sales Staff | Sales Rep Name | Salesperson Name | Handled By | Seller | Key Account Manager | KAM | Person in Charge | PIC | Relationship Manager | Agent | Employee | Employee Name | Team Member | Sales Team Member | User | In Charge | Sold By | Agent Name | Forecast Owner | Planner | Demand Planner | Forecaster | Forecasted By",
      zh: "业务员 | 负责人 | 业务员名称 | 业务员姓名 | 负责人姓名 | 负责人员 | 销售员 | 销售 | 销售人员 | 销售代表 | 销售经理 | 销售顾问 | 业务代表 | 业务人员 | 业务经理 | 业务负责人 | 客户经理 | 大客户经理 | 区域经理 | 跟进人 | 跟进人员 | 跟进销售 | 所属人 | 所属人员 | 归属人 | 归属业务员 | 所有者 | 所有人 | 责任人 | 拥有者 | 销售负责人 | 所属销售 | 所属业务员 | 归属销售 | 营业员 | 经手人 | 经办人 | 业务担当 | 担当 | 担当者 | 职员 | 员工 | 员工姓名 | 销售姓名 | 商务 | 商务经理 | 商务负责人 | 外贸员 | 跟单员 | 对接销售 | 负责销售 | 业务 | 导购 | 导购员 | 主管 | 预测人 | 预测负责人 | 预测人员 | 计划员 | 需求计划员 | 提报人 | 预测提报人 | 填报人 | 需求提报人",
    },
    baseline: {
      en: "Baseline | Statistical Forecast | Base Forecast | System Forecast | Baseline Forecast | Stat Forecast | Statistical | System | Base | Model Forecast | Base Demand | Naive Forecast | Initial Forecast | Statistical Baseline",
      zh: "基线预测 | 统计预测 | 系统预测 | 基准预测 | 基础预测 | 统计基线 | 统计值 | 系统值 | 基线 | 基准 | 基线需求 | 模型预测 | 系统预测值 | 原始预测 | 统计预测值 | 系统预测数量 | 算法预测 | 初始预测 | 基准值",
    },
    forecast: {
      en: "Forecast | Sales Forecast | Forecast Qty | Forecast Amount | Override | Sales Input | Consensus | Forecasted | Forecasted Sales | Forecasted Quantity | Forecasted Qty | Forecast Quantity | Forecast Volume | Forecast Value | Forecast Sales | Forecast Revenue | Forecasted Amount | Forecasted Revenue | Forecasted Demand | Predicted | Predicted Sales | Prediction | Projected | Projected Sales | Projection | Demand | Demand Forecast | Demand Qty | Expected Sales | Expected Demand | Final Forecast | Consensus Forecast | Sales Prediction | Planned Sales | Planned Demand | FCST | Fcst Qty | Demand Plan | Current Forecast | Customer Forecast | Latest Forecast | Forecast Units | Total Forecast",
      zh: "预测 | 销售预测 | 预测数量 | 预测金额 | 调整预测 | 一致预测 | 预测值 | 预测量 | 预测数 | 预测销量 | 预测销售额 | 预测销售量 | 预测销售数量 | 预测需求 | 预测需求量 | 预测业绩 | 预测收入 | 需求预测 | 需求量 | 需求数量 | 预计销量 | 预计销售 | 预计销售额 | 预计需求 | 预计数量 | 最终预测 | 共识预测 | 业务预测 | 销售预测量 | 销售预测数量 | 销售预测金额 | 客户预测 | 预测额 | 滚动预测 | 要货量 | 要货数量 | 计划销量 | 计划销售 | 预测总量 | 预估 | 预估销量 | 预估数量 | 预估销售额 | 确认预测 | 本期预测 | 人工预测 | 调整后预测 | 需求计划 | 预测合计",
    },
    committed: {
      en: "Committed | Orders in Hand | Backlog | Booked | Committed Orders | Confirmed Orders | Order Backlog | Open Orders | Orders | Firm Orders | Orders Booked | Order Book | Confirmed Demand | Booked Orders | Orders Received | On Order | Confirmed Qty | Order Intake | Sales Orders | Secured",
      zh: "已确认订单 | 在手订单 | 已接单 | 确认订单 | 已确认订单量 | 在手订单量 | 在手订单数 | 在手订单金额 | 订单在手 | 已下订单 | 已下单 | 已下单量 | 已下单数量 | 已接订单 | 已接订单量 | 已有订单 | 订单量 | 订单数量 | 未交订单 | 未发订单 | 实际订单 | 已签订单 | 锁定订单 | 确定订单 | 订单数 | 未结订单 | 正式订单 | 确认需求 | 接单量",
    },
    actual: {
      en: "Actual | Actual Sales | Actuals | Shipped | Actual Qty | Actual Quantity | Actual Volume | Actual Demand | Actual Revenue | Actual Value | Actual Orders | Actual Shipments | Sales Actual | Sold | Shipped Qty | Shipped Quantity | Invoiced | Realized | Actual Amount | Sales | Actual Units | Historical Sales | History | Invoiced Quantity | Actual Consumption",
      zh: "实际 | 实际销售 | 实际出货 | 实际值 | 实际量 | 实际数 | 实际数量 | 实际金额 | 实际销量 | 实际销售量 | 实际销售额 | 实际销售数量 | 实际需求 | 实际需求量 | 实际出货量 | 实际发货 | 实际发货量 | 实际完成 | 实际收入 | 实绩 | 实际订单量 | 出货量 | 发货量 | 已出货 | 已发货 | 销售实际 | 历史销量 | 实际业绩 | 实销 | 实销量 | 销售实绩 | 销量 | 完成量 | 实际出库量 | 实际提货量",
    },
    supply: {
      en: "Supply Plan | Confirmed Supply | Allocation | Available | Supply | Supply Qty | Supply Quantity | Available Supply | Available Quantity | Available Qty | Production Plan | Planned Production | Planned Supply | Allocated | Allocated Qty | Allocated Quantity | Capacity | Available to Promise | ATP | Supply Commit | Supply Commitment | Inventory | Stock | On Hand | Stock on Hand | Production | Stock Available",
      zh: "供应计划 | 可供数量 | 分配量 | 排产 | 供应量 | 供应数量 | 供货量 | 供货计划 | 供货数量 | 供给 | 供给量 | 可供量 | 可供应量 | 可供货量 | 可用量 | 可用数量 | 可分配量 | 生产计划 | 生产计划量 | 生产数量 | 计划产量 | 计划生产量 | 排产量 | 排产数量 | 排产计划 | 产能 | 产量 | 分货量 | 配货量 | 确认供应 | 确认供应量 | 库存 | 库存量 | 库存数量 | 可用库存 | 现有库存 | 承诺供应量 | 供应确认",
    },
    eta: {
      en: "ETA | Replenishment Date | Arrival Date | Expected Arrival | Expected Arrival Date | Supply Date | Supply ETA | Available Date | Availability Date | Delivery Date | Estimated Arrival | Receipt Date | Next Arrival | Restock Date | Expected Receipt Date",
      zh: "到货日期 | 补货时间 | ETA | 到货时间 | 预计到货日期 | 预计到货时间 | 预计到货 | 到港日期 | 预计到港日期 | 补货日期 | 可供日期 | 可供时间 | 供应日期 | 供货日期 | 交货日期 | 预计交货日期 | 入库日期 | 预计入库日期 | 到料日期 | 可用日期 | 预计供应日期",
      zhHant: "到貨日",
    },
    assumption: {
      en: "Assumption | Reason | Comments | Driver | Assumptions | Notes | Note | Remarks | Remark | Comment | Basis | Rationale | Forecast Basis | Key Assumptions | Justification | Adjustment Reason | Reason for Change | Explanation | Drivers | Forecast Notes | Override Reason",
      zh: "假设 | 原因 | 说明 | 备注 | 预测依据 | 预测说明 | 预测假设 | 假设条件 | 假设说明 | 依据 | 调整原因 | 调整说明 | 变动原因 | 变更原因 | 偏差原因 | 差异原因 | 差异说明 | 备注说明 | 补充说明 | 关键假设 | 预测原因 | 预测备注 | 修改原因 | 影响因素 | 驱动因素 | 偏差说明",
    },
    version: {
      en: "Version | Lag | Snapshot | Forecast Version | Version No. | Version Name | Scenario | Revision | Forecast Cycle | Cycle | Forecast Lag | Snapshot Date | Plan Version | Forecast Run | Release | Iteration",
      zh: "版本 | 快照 | 版本号 | 预测版本 | 版本名称 | 版本日期 | 计划版本 | 滚动版本 | 场景 | 修订版本 | 预测批次 | 冻结版本 | 预测轮次 | 滞后期 | 情景 | 提报版本",
    },
  },
};
