import type { Strings } from "../strings";

export const reading: Strings["reading"] = {
  read: "读取工作簿",
  readAgain: "重新读取",
  reading: "正在读取工作簿…",
  cancel: "取消",
  stale: "读取之后工作簿有改动。",
};
