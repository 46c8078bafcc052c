import type { ArgumentPlace, Wanted } from "../../domain/kernel/issue";
import type { Strings } from "../strings";

const WANTED: { readonly [What in Wanted]: string } = {
  number: "数字",
  date: "日期",
  text: "文本",
  choice: "可选的词",
  truth: "TRUE 或 FALSE",
  range: "区域",
  time: "时间",
};

function place({ argument, row, column }: ArgumentPlace): string {
  if (row === undefined) return argument;
  return column === undefined ? `${argument} 第 ${row} 行` : `${argument} 第 ${row} 行第 ${column} 列`;
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

export const issues: Strings["issues"] = {
  argument_unreadable: ({ wanted, found, ...at }) => {
    const what = wanted === "number" ? `是文本：${found}` : `是“${found}”，应为${WANTED[wanted]}。`;
    return `${place(at)}${what}`;
  },
  argument_missing: (at) => `${place(at)}为空。`,
  choice_unknown: ({ argument, found, choices }) =>
    `${argument} 是“${found}”，只能是 ${choices.map((choice) => `"${choice}"`).join(" 或 ")}。`,
  sizes_differ: ({ argument, other, size, otherSize }) =>
    `${argument} 有 ${size} 个单元格，${other} 有 ${otherSize} 个，两者大小必须一致。`,
  tiers_empty: ({ argument }) => `${argument} 中没有档位。`,
  tiers_shape: ({ argument, columns }) => `${argument} 需要两列（起点和比例），或三列（加奖金）；现有 ${columns} 列。`,
  tiers_start: ({ argument, found }) => `${argument} 的第一个起点必须是 0，不能是 ${found}。`,
  tiers_not_rising: ({ argument, row }) => `${argument} 第 ${row} 行：起点必须逐行增大。`,
  rate_as_percent: ({ argument, row, found }) =>
    `${argument} 第 ${row} 行：比例 ${found} 表示 ${tidy(found * 100)}%；若为 ${found}%，请写 ${tidy(found / 100)} 或 ${found}%。`,
  curve_too_short: ({ argument }) => `${argument} 至少需要一个点。`,
  curve_not_rising: ({ argument, row }) => `${argument} 第 ${row} 行：达成率必须逐行增大。`,
  not_positive: ({ argument }) => `${argument} 必须大于零。`,
  negative: ({ argument, row }) => `${place(row === undefined ? { argument } : { argument, row })}不能为负数。`,
  shares_not_one: ({ sum }) => `各份额之和为 ${tidy(sum)}，必须等于 1。`,
  digits_out_of_range: ({ argument }) => `${argument} 必须是 0 到 6 的整数。`,
  amount_too_large: ({ argument }) => `${argument} 太大，无法按这么多位小数分配。`,
  zero_target: ({ argument }) => `${argument} 为零，无法作除数。`,
  zero_actual: ({ argument }) => `${argument} 为零，无法作除数。`,
  period_reversed: ({ from, to }) => `${to} 早于 ${from}。`,
  period_not_begun: () => "期间内还没有工作日。",
  no_working_days: () => "没有可作除数的工作日。",
  weights_do_not_fit: ({ argument, count }) =>
    `期间无法为 ${argument} 等分为 ${count} 份：请按月、季、周或日给出权重。`,
  weekend_unknown: ({ argument, found }) =>
    `${argument} 是“${found}”，只能是 1 到 7、11 到 17，或从星期一起的七位数字，如 "0000011"。`,
  week_unknown: ({ argument, found }) => `${argument} 是“${found}”，应为日期或 ISO 周，如 "2026-W47"。`,
  hours_unknown: ({ argument, row }) =>
    `${argument} 第 ${row} 行应为同一天内的开始时间和更晚的结束时间，如 08:00 和 12:00。`,
  nothing_positive: ({ argument }) => `${argument} 中没有大于零的值，无法作除数。`,
  one_alone: ({ argument }) => `${argument} 只有一项，修正至少需要两项。`,
  not_a_share: ({ argument, row, found }) =>
    `${place(row === undefined ? { argument } : { argument, row })}是 ${tidy(found)}，应在 0 到 1 之间（25% 写 0.25）。`,
  columns_needed: ({ argument, needed, columns }) => `${argument} 需要 ${needed} 列，现有 ${columns} 列。`,
  buckets_not_rising: ({ argument }) => `${argument} 应为大于零且逐个增大的天数，如 {30;60;90}。`,
  history_too_short: ({ argument, left }) => `${argument} 的历史不够长：余额中有 ${tidy(left)} 更早。`,
  rows_not_rising: ({ argument, row }) => `${argument} 第 ${row} 行：数值必须逐行增大。`,
  values_too_few: ({ argument, needed, found }) => `${argument} 只有 ${found} 个值，至少需要 ${needed} 个。`,
  not_whole_between: ({ argument, from, to }) => `${argument} 必须是 ${from} 到 ${to} 的整数。`,
  mark_out_of_range: ({ argument, found }) => `${argument} 为 ${found}，必须在 1 到 5 之间。`,
  not_inside_one: ({ argument }) => `${argument} 必须大于 0 且小于 1，如 0.8 或 80%。`,
  never_changes: ({ argument }) => `${argument} 始终不变，无法作除数。`,
  no_match: () => "没有匹配的行。",
  threshold_out_of_range: ({ argument }) => `${argument}应在 0 和 1 之间。`,
  host_last_sheet: () => "Excel 必须至少显示一张工作表。请先显示另一张。",
  no_cell_to_left: () => "左侧没有单元格。请选中金额右侧的单元格后重试。",
  cancelled: () => "已取消。",
  file_unreadable: ({ file, message }) => `${file} 无法作为 .xlsx 工作簿读取（${message}）。`,
  entry_not_whole: () => "该录入未能完整写回，因此仍保持搁置。已写入的部分可在“历史”中撤销。",
  document_unreadable: ({ key }) => `销售工作台保存在此工作簿中的“${key}”无法读取；可能已损坏，或来自更新的版本。`,
  shares_crossed: ({ argument, other }) => `${argument} 不能大于 ${other}。`,
  bins_out_of_range: ({ argument, found }) => `${argument} 是 ${found}，应为 2 到 9 的整数。`,
  cutoffs_not_falling: ({ argument, row }) => `${argument} 第 ${row} 行：分数线必须逐行减小。`,
  no_weight_scored: () => "有权重的指标都没有评分，没有可以相除的数。",
  not_whole_and_positive: ({ found, ...at }) => `${place(at)} 是 ${found}，应为大于零的整数。`,
  date_too_late: ({ argument }) => `${argument} 算出的日期晚于 9999 年。`,
  no_working_weekday: ({ argument }) => `按 ${argument}，一周中没有工作日。`,
  no_cadence_rule: ({ grade }) =>
    grade === "" ? "该客户没有等级，没有规则说明联系次数。" : `没有规则说明等级“${grade}”的联系次数。`,
  host_cell_edit: () => "有单元格正在编辑。请在工作表中按 Enter 或 Esc，然后重试。",
  host_access_denied: () => "Excel 不允许此操作。工作簿可能是只读的、受保护的，或处于受保护的视图。",
  host_protected: ({ sheet }) =>
    `${sheet ? `工作表“${sheet}”` : "工作表"}受保护。请先撤销保护（审阅 › 撤消工作表保护），然后重试。`,
  host_structure_protected: () => "工作簿结构受保护，无法添加工作表。请取消保护（审阅 › 保护工作簿）后重试。",
  host_not_found: ({ what }) =>
    `${what ? `“${what}”` : "工作表、表格或单元格"}已不存在，可能已被重命名或删除。请重试。`,
  host_too_large: () => "数据量超过 Excel 单次可处理的上限。请减少行数后重试。",
  host_offline: () => "Excel 没有及时响应。请重试。",
  host_other: ({ hostCode, message }) => `Excel 拒绝了此操作：${message}(${hostCode})`,
};
