import type { NounHeaders } from "./nounHeaders";

export const forecasts: NounHeaders<"forecasts"> = {
  sheetNames: "Forecast | S&OP | Demand | Rolling Forecast | 预测 | 销售预测 | 滚动预测 | 产销计划",
  fields: {
    period: { en: "Period | Month | Forecast Month | YM | Quarter", zh: "月份 | 期间 | 预测月份 | 年月 | 季度" },
    accountName: { en: "Customer | Account | Account Name", zh: "客户 | 客户名称" },
    product: { en: "Product | Item | SKU | Grade | Material", zh: "产品 | 物料 | 牌号 | 产品名称" },
    owner: { en: "Rep | Owner | Salesperson", zh: "业务员 | 负责人", zhHant: "業務" },
    baseline: {
      en: "Baseline | Statistical Forecast | Base Forecast | System Forecast",
      zh: "基线预测 | 统计预测 | 系统预测",
      zhHant: "基準預測",
    },
    forecast: {
      en: "Forecast | Sales Forecast | Forecast Qty | Forecast Amount | Override | Sales Input | Consensus",
      zh: "预测 | 销售预测 | 预测数量 | 预测金额 | 调整预测 | 一致预测",
    },
    committed: { en: "Committed | Orders in Hand | Backlog | Booked", zh: "已确认订单 | 在手订单 | 已接单" },
    actual: { en: "Actual | Actual Sales | Actuals | Shipped", zh: "实际 | 实际销售 | 实际出货" },
    supply: {
      en: "Supply Plan | Confirmed Supply | Allocation | Available",
      zh: "供应计划 | 可供数量 | 分配量 | 排产",
    },
    eta: { en: "ETA | Replenishment Date", zh: "到货日期 | 补货时间 | ETA", zhHant: "到貨日" },
    assumption: { en: "Assumption | Reason | Comments | Driver", zh: "假设 | 原因 | 说明 | 备注" },
    version: { en: "Version | Lag | Snapshot", zh: "版本 | 快照" },
  },
};
