import type { FunctionHelp } from "./functions";

const VALUES = "每个客户的销售额（或其他规模）；空白、零和负数不计。";
const PER_ROW = "若为区域，每行给出一个结果。";

export const portfolioFunctions: { readonly [id: string]: FunctionHelp } = {
  HHI: {
    description: "赫芬达尔指数（集中度）：大于零的各值所占份额的平方和。",
    parameters: { values: VALUES },
    returns: "从 1/n(完全均等)到 1（一家独占）；乘以 10,000 即监管机构所用的尺度。",
  },
  TOPSHARE: {
    description: "最大的几个客户在大于零的总额中所占的份额。",
    parameters: { values: VALUES, n: "取最大的几个；小于 1 时为客户数的比例，向下取整。默认 10。" },
    returns: "比例：0.33 即 33%。",
  },
  GINI: {
    description: "基尼系数：大于零的各值的不均等程度。",
    parameters: { values: VALUES, corrected: "TRUE 时乘以 n/(n-1)，使最大值总为 1。默认 FALSE。" },
    returns: "从 0（完全均等）趋近 1（一家独占）。",
  },
  GRR: {
    description: "毛收入留存率：前期已有客户保留下来的收入，不计增长。",
    parameters: { before: "各客户前期收入。", after: "同一客户后期收入，逐行对应。" },
    returns: "比例，不超过 1。",
  },
  NRR: {
    description: "净收入留存率：前期已有客户的后期收入，计增长；新客户不计。",
    parameters: { before: "各客户前期收入。", after: "同一客户后期收入，逐行对应。" },
    returns: "比例；增长大于流失时超过 1。",
  },
  RETENTION: {
    description: "前期活跃客户中后期仍活跃的比例；大于零即为活跃。",
    parameters: { before: "各客户前期的收入或订单数。", after: "同一客户的后期值，逐行对应。" },
    returns: "比例。",
  },
  CONVERSION: {
    description: "转化率：同一批中赢单数 ÷ 进入数。",
    parameters: { entered: `进入的数量；${PER_ROW}`, won: "其中赢得的数量。" },
    returns: "比例。",
  },
  WINRATE: {
    description: "赢单率：赢 ÷(赢 + 输)；未结的两边都不计。",
    parameters: { won: `赢单数或赢单额；${PER_ROW}`, lost: "输单数或输单额，口径相同。" },
    returns: "比例。",
  },
  FUNNEL: {
    description: "逐阶段的漏斗：每个阶段一行，列出数量、相对上一阶段的比率和相对第一阶段的比率。",
    parameters: { counts: "到达各阶段的数量，从第一阶段起；空白行仍为空白。" },
    returns: "三列；第一阶段没有上一阶段。",
  },
  MARGIN: {
    description: "毛利率：(售价 - 成本)/ 售价。区域先求和。",
    parameters: { price: "售价或销售额。", cost: "同一批货的成本。" },
    returns: "比例；低于成本出售时为负。",
  },
  PVM: {
    description: "与预算（或上年）的差异由价格、数量和结构各造成多少；把价格换成单位毛利，即解释毛利的变化。",
    parameters: { budget: "两列：数量和价格，每个产品一行。", actual: "同样的产品，同样的行次。" },
    returns: "三格：价格、数量、结构影响，合计等于金额差异。",
  },
  VELOCITY: {
    description: "销售速度：漏斗每天带来的金额。",
    parameters: {
      opportunities: `在谈商机数；${PER_ROW}`,
      winRate: "赢单率，以比例表示，25% 为 0.25。",
      averageValue: "赢单的平均金额。",
      cycleDays: "从立项到成交的平均天数。",
    },
    returns: "每天金额：商机数 × 赢单率 × 金额 / 天数。",
  },
  WEIGHTEDPIPELINE: {
    description: "加权漏斗：金额 × 赢率之和。",
    parameters: { amounts: "在谈商机的金额。", probabilities: "各商机的赢率（比例），逐行对应。" },
    returns: "期望金额。",
  },
};
