import type { Strings } from "../strings";

export const reading: Strings["reading"] = {
  read: "读取工作簿",
  readAgain: "重新读取",
  reading: "正在读取工作簿…",
  cancel: "取消",
  stale: "读取之后工作簿有改动。",
  unanswered: (count) => `有 ${count.toLocaleString("zh-CN")} 个关于表格的问题待确认；确认之前，此处缺少相应的行。`,
  answer: "去确认",
};
