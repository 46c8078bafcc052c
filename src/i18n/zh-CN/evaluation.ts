import type { Strings } from "../strings";

const percent = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 0 });

export const evaluation: Strings["evaluation"] = {
  title: (asOf, gone) => `本月工作评价（截至 ${asOf}，工作日已过 ${percent.format(gone)}）`,
  rhythm: "联系频率达标客户",
  score: "得分",
  scoreOf: (weights) => `满分 ${percent.format(weights)}（有目标的指标权重之和）`,
  accrued: "本月应计提成",
  accruedHeaders: ["业务员", "提成", "暂扣", "阶梯奖金", "应得合计", "", "发放日"],
  moves: "等级变动",
  movesHeaders: ["客户", "日期", "原等级", "新等级", "原因", "", "方向"],
  directions: { up: "上升", down: "下降" },
  objectives: "定性目标，1–5 分",
  objectivesHeaders: ["目标", "业务员", "目标分", "得分", "", "", "依据"],
  boxes: { rep: "业务员自评", manager: "主管评价" },
};
