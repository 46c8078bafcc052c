import type { FunctionHelp } from "./functions";

export const forecastFunctions: { readonly [id: string]: FunctionHelp } = {
  FORECAST: {
    description:
      "按历史数据适合的方法预测销售：历史够长时考虑趋势和季节；采购不规律时给出每期的平均水平；已停止采购的为 0。单个异常值会被压低。",
    parameters: {
      history: "各期销售，由早到晚，至少 3 期；空白视为该期没有销售。",
      horizon: "预测的期数，1 到 600。默认 3。",
      season: "一个季节周期的期数：月度为 12（默认），季度为 4，没有季节为 1。",
      confidence: "销售落在区间内的比例，大于 0 且小于 1。默认 0.8。",
    },
    returns: "表：每个未来期一行，依次为预测、下限、上限，不四舍五入。",
  },
  FORECASTERROR: {
    description: "预测与实际销售相差多少，以比率表示。两者都没有的行不计。",
    parameters: {
      actual: "各期的实际销售。",
      forecast: "对该期的预测，逐行对应。",
      measure:
        "“加权误差”（wape，默认）：绝对误差之和 ÷ 销售；“偏差”（bias）：误差之和 ÷ 销售，预测偏高为正；“对称误差”（smape）：2|f-a|/(|f|+|a|) 的平均，0 到 2;“标度误差”（mase）：平均误差 ÷ 实际值逐行变化的平均。",
    },
    returns: "比率：0.1 即 10%。",
  },
};
