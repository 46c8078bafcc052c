import type { Strings } from "../strings";

type Words = Strings["changes"];

const titles: Words["titles"] = {
  freeze: ({ sheet }) => (sheet === null ? "公式已固定为数值" : `“${sheet}”的公式已固定为数值`),
  report: ({ sheet }) => `已写入“${sheet}”`,
  mend: ({ count }) => `已修正 ${count.toLocaleString("zh-CN")} 个单元格`,
};

export const changes: Words = { titles };
