import type { Strings } from "../strings";

const number = new Intl.NumberFormat("zh-CN");

export const analysis: Strings["analysis"] = {
  reckoning: "正在计算…",
  manyRows: (rows) => `共 ${number.format(rows)} 行：计算需要几秒，期间窗格会暂停响应。`,
  reckon: "开始计算",
  rows: (count) => `${number.format(count)} 行`,
  more: (rest) => `继续显示（还有 ${number.format(rest)} 项）`,
  write: "写入工作表",
};
